#include "graph/types/byte_syntax.h"

#include <algorithm>
#include <cstring>

#include "graph/types/utf8.h"

namespace entente {

/// U+FFFE and U+FFFF, which XML forbids.
bool ByteSyntax::is_illegal(std::string_view character) const {
  return xml_ && character.starts_with("\xEF\xBF") && static_cast<unsigned char>(character[2]) >= 0xBE;
}

// Through a buffer on the stack: JSON within JSON has something to escape every few bytes, where appending
// each run by itself takes longer than all the rest.
void ByteSyntax::append(std::string& out, std::string_view text) const {
  std::array<char, 512> buffer;
  const char* const full = buffer.data() + buffer.size() - kLongest;
  char* to = buffer.data();
  const char* at = text.data();
  const char* const end = at + text.size();
  while (true) {
    const char* const stop = at + std::min(end - at, full - to);
    std::uint8_t kind = kPlain;
    while (at != stop && (kind = kinds_[static_cast<unsigned char>(*at)]) == kPlain) *to++ = *at++;
    if (at == stop) {
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
