#pragma once

#include <string>
#include <string_view>

namespace entente {

/// Text of a file as a message quotes it: on one line, and no more of it than helps to find it.
std::string in_message(std::string_view text);

}  // namespace entente
