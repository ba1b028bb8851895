#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente::segment {

/// What a code point is to the word scanner. The kinds part what the rules treat apart, so they are coarser
/// than Unicode's general categories in letters and finer in punctuation.
enum class CharKind : std::uint8_t {
  Space,
  LineBreak,
  Lower,
  Upper,        ///< upper and title case
  OtherLetter,  ///< letters without case
  Digit,
  Mark,  ///< combining marks and format characters: belong to what stands before them
  Underscore,
  Hyphen,
  Dash,
  Apostrophe,   ///< ' ’ ‘ ` ´: straight, curly and typed for one
  DoubleQuote,  ///< ": does not say whether it opens or closes
  OpenQuote,
  CloseQuote,
  Open,
  Close,
  Stop,  ///< . ! ? and their kin
  Comma,
  Colon,
  Semicolon,
  Slash,
  Ampersand,
  At,
  Number,  ///< '#'
  Currency,
  Bullet,
  Emoji,
  Symbol,  ///< anything else that can be seen
};

/// One code point of a text.
struct Char {
  char32_t value = 0;
  std::uint8_t size = 0;  ///< bytes it takes; 0: past the end
  CharKind kind = CharKind::Space;
};

/// The code point at `at` in valid UTF-8; size 0 if `at` is the end. Constant time.
Char char_at(std::string_view text, std::size_t at);

/// The code point that ends at `end`; size 0 if `end` is 0.
Char char_before(std::string_view text, std::size_t end);

inline bool is_space(CharKind kind) {
  return kind <= CharKind::LineBreak;
}
inline bool is_letter(CharKind kind) {
  return kind == CharKind::Lower || kind == CharKind::Upper || kind == CharKind::OtherLetter;
}
/// Letters, digits, marks and underscores: what a word is made of.
inline bool is_word_part(CharKind kind) {
  return kind >= CharKind::Lower && kind <= CharKind::Underscore;
}
inline bool is_alphanumeric(CharKind kind) {
  return kind >= CharKind::Lower && kind <= CharKind::Digit;
}
inline bool is_closing(CharKind kind) {
  return kind == CharKind::Close || kind == CharKind::CloseQuote;
}

/// The lower-case form of an ASCII letter, anything else as it is.
constexpr char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

}  // namespace entente::segment
