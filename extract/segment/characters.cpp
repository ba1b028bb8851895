#include "extract/segment/characters.h"

#include <array>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace entente::segment {
namespace {

constexpr CharKind ascii_kind(char c) {
  if (c == '\n' || c == '\r' || c == '\v' || c == '\f') return CharKind::LineBreak;
  if (c == ' ' || c == '\t') return CharKind::Space;
  if (c >= 'a' && c <= 'z') return CharKind::Lower;
  if (c >= 'A' && c <= 'Z') return CharKind::Upper;
  if (c >= '0' && c <= '9') return CharKind::Digit;
  switch (c) {
    case '_':
      return CharKind::Underscore;
    case '-':
      return CharKind::Hyphen;
    case '\'':
    case '`':
      return CharKind::Apostrophe;
    case '"':
      return CharKind::DoubleQuote;
    case '(':
    case '[':
    case '{':
      return CharKind::Open;
    case ')':
    case ']':
    case '}':
      return CharKind::Close;
    case '.':
    case '!':
    case '?':
      return CharKind::Stop;
    case ',':
      return CharKind::Comma;
    case ':':
      return CharKind::Colon;
    case ';':
      return CharKind::Semicolon;
    case '/':
      return CharKind::Slash;
    case '&':
      return CharKind::Ampersand;
    case '@':
      return CharKind::At;
    case '#':
      return CharKind::Number;
    case '$':
      return CharKind::Currency;
    default:
      return CharKind::Symbol;
  }
}

constexpr std::array<CharKind, 128> kAscii = [] {
  std::array<CharKind, 128> table{};
  for (std::size_t c = 0; c < table.size(); ++c) table[c] = ascii_kind(static_cast<char>(c));
  return table;
}();

// Code points whose part in English text their general category does not tell.
CharKind special_kind(char32_t c) {
  switch (c) {
    case 0x2010:
    case 0x2011:
    case 0x00AD:
      return c == 0x00AD ? CharKind::Mark : CharKind::Hyphen;
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x00B4:
    case 0x02BC:
      return CharKind::Apostrophe;
    case 0x2026:
    case 0x3002:
    case 0xFF01:
    case 0xFF0E:
    case 0xFF1F:
      return CharKind::Stop;
    case 0x2022:
    case 0x2023:
    case 0x25AA:
    case 0x25CF:
    case 0x25E6:
      return CharKind::Bullet;
    case 0x2028:
    case 0x2029:
    case 0x0085:
      return CharKind::LineBreak;
    case 0x200B:
      return CharKind::Space;
    case 0xFF0C:
    case 0x3001:
      return CharKind::Comma;
    case 0xFF1A:
      return CharKind::Colon;
    case 0xFF1B:
      return CharKind::Semicolon;
    default:
      return CharKind::Symbol;
  }
}

CharKind category_kind(UChar32 c) {
  switch (u_charType(c)) {
    case U_LOWERCASE_LETTER:
      return CharKind::Lower;
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
      return CharKind::Upper;
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
      return CharKind::OtherLetter;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
    case U_FORMAT_CHAR:
      return CharKind::Mark;
    case U_DECIMAL_DIGIT_NUMBER:
    case U_LETTER_NUMBER:
      return CharKind::Digit;
    case U_DASH_PUNCTUATION:
      return CharKind::Dash;
    case U_INITIAL_PUNCTUATION:
      return CharKind::OpenQuote;
    case U_FINAL_PUNCTUATION:
      return CharKind::CloseQuote;
    case U_START_PUNCTUATION:
      return c == 0x201E || c == 0x201A ? CharKind::OpenQuote : CharKind::Open;
    case U_END_PUNCTUATION:
      return CharKind::Close;
    case U_CURRENCY_SYMBOL:
      return CharKind::Currency;
    default:
      return CharKind::Symbol;
  }
}

CharKind unicode_kind(UChar32 c) {
  if (c == 0x00BA || c == 0x00AA) return CharKind::Symbol;  // typed for the degree sign
  const CharKind special = special_kind(static_cast<char32_t>(c));
  if (special != CharKind::Symbol) return special;
  if (u_isUWhiteSpace(c)) return CharKind::Space;
  if (c > 0x203B && u_hasBinaryProperty(c, UCHAR_EMOJI_PRESENTATION)) return CharKind::Emoji;
  return category_kind(c);
}

}  // namespace

Char char_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80) return {lead, 1, kAscii[lead]};
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data()) + at;
  const std::size_t left = text.size() - at;
  const std::int32_t limit = left < 4 ? static_cast<std::int32_t>(left) : 4;
  std::int32_t next = 0;
  UChar32 c = 0;
  U8_NEXT_OR_FFFD(bytes, next, limit, c);
  return {static_cast<char32_t>(c), static_cast<std::uint8_t>(next), unicode_kind(c)};
}

Char char_before(std::string_view text, std::size_t end) {
  if (end == 0) return {};
  std::size_t at = end - 1;
  while (at > 0 && end - at < 4 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return char_at(text.substr(0, end), at);
}

}  // namespace entente::segment
