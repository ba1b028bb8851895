#pragma once

#include <cstddef>
#include <string_view>

namespace entente::segment {

/// Where the number that begins with the digit at `at` ends: 5,000 3.14 10:30 9/11 12/31/1999 555-0123
/// 1990s 21st 1960's 3D; "10" in 10km and 10-day. Linear in the number.
std::size_t number_end(std::string_view text, std::size_t at);

}  // namespace entente::segment
