#include "extract/input/text_cleaning.h"

#include <algorithm>
#include <cstdint>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace entente {

void normalize_controls(std::string& text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r') {
      text[i] = i + 1 < text.size() && text[i + 1] == '\n' ? ' ' : '\n';
    } else if (static_cast<unsigned char>(text[i]) < 0x20 && text[i] != '\t' && text[i] != '\n') {
      text[i] = ' ';
    }
  }
}

bool is_blank_text(std::string_view text) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  for (std::size_t at = 0; at < text.size();) {
    const auto limit = static_cast<std::int32_t>(std::min<std::size_t>(text.size() - at, 4));
    std::int32_t size = 0;
    UChar32 value = 0;
    U8_NEXT_OR_FFFD(bytes + at, size, limit, value);
    if (!u_isUWhiteSpace(value) && u_charType(value) != U_FORMAT_CHAR) return false;
    at += static_cast<std::size_t>(size);
  }
  return true;
}

}  // namespace entente
