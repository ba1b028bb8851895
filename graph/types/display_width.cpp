#include "graph/types/display_width.h"

#include <algorithm>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace entente {
namespace {

std::size_t columns_of(UChar32 c) {
  constexpr UChar32 kSoftHyphen = 0xAD;
  switch (u_charType(c)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
      return 0;
    case U_FORMAT_CHAR:
      return c == kSoftHyphen ? 1 : 0;
    default:
      break;
  }
  const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  const bool ascii =
      std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (ascii) return text.size();
  std::size_t columns = 0;
  const auto wide = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
  for (int32_t i = 0; i < wide.length(); i = wide.moveIndex32(i, 1)) columns += columns_of(wide.char32At(i));
  return columns;
}

}  // namespace entente
