#pragma once

#include <string_view>

namespace entente {

// Kinds of preposition, in lower case ("because of" with one space).

/// Prepositions that open a verb's own argument rather than its circumstances.
bool is_governed(std::string_view role);
/// Prepositions of circumstances: what comes after them is never what the verb is about.
bool is_circumstantial(std::string_view role);
/// Prepositions of place.
bool is_locative(std::string_view role);

}  // namespace entente
