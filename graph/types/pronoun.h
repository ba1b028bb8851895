#pragma once

#include <string_view>

namespace entente {

/// True for a label that is only an English pronoun ("he", "They", "someone"). Case tells "us" from "US",
/// "who" from "WHO" and "it" from "IT".
bool is_bare_pronoun(std::string_view label);

}  // namespace entente
