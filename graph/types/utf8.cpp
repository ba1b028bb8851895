#include "graph/types/utf8.h"

#include <cassert>
#include <cstdint>
#include <limits>
#include <unicode/utf8.h>

namespace entente {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// The byte where well-formed text ends, and where it may go on; both the size if all is well.
struct Flaw {
  std::size_t begin;
  std::size_t end;
};

Flaw next_flaw(std::string_view bytes, std::size_t from) {
  assert(bytes.size() <= static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()));
  const auto size = static_cast<std::int32_t>(bytes.size());
  auto at = static_cast<std::int32_t>(from);
  while (at < size) {
    const std::int32_t begin = at;
    if (static_cast<unsigned char>(bytes[static_cast<std::size_t>(at)]) < 0x80) {
      ++at;
      continue;
    }
    UChar32 c = 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"  // in ICU's macro
    U8_NEXT(bytes.data(), at, size, c);
#pragma GCC diagnostic pop
    if (c < 0) return {static_cast<std::size_t>(begin), static_cast<std::size_t>(at)};
  }
  return {bytes.size(), bytes.size()};
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  return next_flaw(bytes, 0).begin == bytes.size();
}

std::string repair_utf8(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  std::size_t from = 0;
  while (true) {
    const Flaw flaw = next_flaw(bytes, from);
    text.append(bytes.substr(from, flaw.begin - from));
    if (flaw.begin == bytes.size()) return text;
    text.append(kReplacement);
    from = flaw.end;
  }
}

}  // namespace entente
