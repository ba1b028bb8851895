#include "graph/types/byte_syntax.h"

#include <algorithm>
#include <cassert>
#include <cstring>

#include "graph/types/utf8.h"

namespace entente {

/// U+FFFE and U+FFFF, which XML forbids.
bool ByteSyntax::is_illegal(std::string_view character) const {
  return xml_ && character.starts_with("\xEF\xBF") && static_cast<unsigned char>(character[2]) >= 0xBE;
}

// Through a buffer on the stack, with the markup around it: JSON within JSON has something to escape every
// few bytes, where appending each run by itself takes longer than all the rest.
void ByteSyntax::append(std::string& out, std::string_view text, std::string_view before,
                        std::string_view after) const {
  const auto are_plain = [kinds = kinds_.data()](const char* eight) {
    const auto kind = [&](std::size_t i) { return kinds[static_cast<unsigned char>(eight[i])]; };
    return (kind(0) | kind(1) | kind(2) | kind(3) | kind(4) | kind(5) | kind(6) | kind(7)) == kPlain;
  };
  assert(before.size() <= kLongestMarkup && after.size() <= kLongestMarkup);
  std::array<char, 512> buffer;
  const char* const full = buffer.data() + buffer.size() - kLongestMarkup;
  char* to = std::copy(before.begin(), before.end(), buffer.data());
  const char* at = text.data();
  const char* const end = at + text.size();
  while (true) {
    const char* const stop = at + std::min(end - at, full - to);
    std::uint8_t kind = kPlain;
    for (; stop - at >= 8 && are_plain(at); at += 8, to += 8) std::memcpy(to, at, 8);
    while (at != stop && (kind = kinds_[static_cast<unsigned char>(*at)]) == kPlain) *to++ = *at++;
    if (at == stop) {
      if (at == end) to = std::copy(after.begin(), after.end(), to);
      out.append(buffer.data(), to);
      if (at == end) return;
      to = buffer.data();
      continue;
    }
    std::string_view instead = texts_[kind];
    std::size_t size = 1;
    if (kind == kMultibyte) {
      const auto offset = static_cast<std::size_t>(at - text.data());
      const Utf8Step step = utf8_step(text, offset);
      size = step.size;
      instead = text.substr(offset, size);
      if (!step.well_formed || is_illegal(instead)) instead = kReplacementCharacter;
    }
    std::memcpy(to, instead.data(), instead.size());
    to += instead.size();
    at += size;
    if (to > full) {
      out.append(buffer.data(), to);
      to = buffer.data();
    }
  }
}

}  // namespace entente
