#include "graph/types/utf8.h"

#include <cassert>
#include <cstdint>
#include <cstring>

namespace entente {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// What may follow a first byte: how many bytes in all, and the range of the second one (Unicode 15, table
/// 3-7). Size 0: no character begins so.
struct Lead {
  std::size_t size;
  unsigned char low;
  unsigned char high;
};

constexpr Lead lead_of(unsigned char byte) {
  if (byte < 0x80) return {1, 0, 0};
  if (byte < 0xC2 || byte > 0xF4) return {0, 0, 0};
  if (byte < 0xE0) return {2, 0x80, 0xBF};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte < 0xF0) return {3, 0x80, 0xBF};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {4, 0x80, 0xBF};
}

/// The next byte that is not ASCII, or the end.
std::size_t skip_ascii(std::string_view bytes, std::size_t at) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080U;
  for (; at + sizeof(std::uint64_t) <= bytes.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, sizeof word);
    if ((word & kHighBits) != 0) break;
  }
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
  return at;
}

/// The next byte that begins an ill-formed part, or the end.
std::size_t next_flaw(std::string_view bytes, std::size_t at) {
  for (at = skip_ascii(bytes, at); at < bytes.size(); at = skip_ascii(bytes, at)) {
    const Utf8Step step = utf8_step(bytes, at);
    if (!step.well_formed) break;
    at += step.size;
  }
  return at;
}

}  // namespace

Utf8Step utf8_step(std::string_view bytes, std::size_t at) {
  assert(at < bytes.size());
  const Lead lead = lead_of(static_cast<unsigned char>(bytes[at]));
  if (lead.size <= 1) return {1, lead.size == 1};
  unsigned char low = lead.low;
  unsigned char high = lead.high;
  for (std::size_t i = 1; i < lead.size; ++i) {
    const auto byte = static_cast<unsigned char>(at + i < bytes.size() ? bytes[at + i] : '\0');
    if (byte < low || byte > high) return {i, false};
    low = 0x80;
    high = 0xBF;
  }
  return {lead.size, true};
}

bool is_utf8(std::string_view bytes) {
  return next_flaw(bytes, 0) == bytes.size();
}

std::string repair_utf8(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  std::size_t from = 0;
  while (true) {
    const std::size_t flaw = next_flaw(bytes, from);
    text.append(bytes.substr(from, flaw - from));
    if (flaw == bytes.size()) return text;
    text.append(kReplacement);
    from = flaw + utf8_step(bytes, flaw).size;
  }
}

}  // namespace entente
