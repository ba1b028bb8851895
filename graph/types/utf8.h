#pragma once

#include <string>
#include <string_view>

namespace entente {

/// True if the bytes are well-formed UTF-8 (Unicode 15, table 3-7: no overlong forms, no surrogates).
bool is_utf8(std::string_view bytes);

/// The text with every ill-formed part replaced by U+FFFD, one for each maximal subpart as Unicode
/// recommends.
std::string repair_utf8(std::string_view bytes);

}  // namespace entente
