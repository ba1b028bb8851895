#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace entente {

/// One character of UTF-8, or one ill-formed part of it that U+FFFD may replace.
struct Utf8Step {
  std::size_t size;
  bool well_formed;
};
/// The step at `at`, which lies before the end.
Utf8Step utf8_step(std::string_view bytes, std::size_t at);

/// True if the bytes are well-formed UTF-8 (Unicode 15, table 3-7: no overlong forms, no surrogates).
bool is_utf8(std::string_view bytes);

/// The text with every ill-formed part replaced by U+FFFD, one for each maximal subpart as Unicode
/// recommends.
std::string repair_utf8(std::string_view bytes);

}  // namespace entente
