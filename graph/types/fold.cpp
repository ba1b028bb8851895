#include <algorithm>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "graph/types/name.h"

namespace entente {
namespace {

bool is_apostrophe(UChar32 c) {
  return c == '\'' || c == '`' || c == 0x2018 || c == 0x2019 || c == 0x2BC || c == 0x2BB || c == 0x2BE ||
         c == 0x2BF || c == 0xB4;
}

bool is_dash(UChar32 c) {
  return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

/// Letters that Unicode does not take apart into a plain one and a mark.
const char* plain_letters(UChar32 c) {
  switch (c) {
    case 0xE6:
      return "ae";
    case 0xF0:
    case 0x111:
      return "d";
    case 0xF8:
      return "o";
    case 0xFE:
      return "th";
    case 0x131:
      return "i";
    case 0x142:
      return "l";
    case 0x153:
      return "oe";
    default:
      return nullptr;
  }
}

/// Lower case, decomposed, without marks, apostrophes and possessive endings.
icu::UnicodeString plain(std::string_view name) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
  auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<int32_t>(name.size())));
  if (U_SUCCESS(status)) text = nfkd->normalize(text, status);
  text.foldCase();
  icu::UnicodeString out;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 c = text.char32At(i);
    if (u_charType(c) == U_NON_SPACING_MARK) continue;
    if (is_apostrophe(c)) {
      // "Holmes's" and "Stalin's", but not "O's Brien": an s that ends a word is no part of the name.
      const bool possessive = i > 0 && i + 1 < text.length() && text.charAt(i + 1) == 's' &&
                              (i + 2 == text.length() || !u_isalnum(text.char32At(i + 2)));
      if (possessive) ++i;
      continue;
    }
    if (const char* letters = plain_letters(c); letters != nullptr) {
      out.append(icu::UnicodeString(letters, -1, US_INV));
    } else {
      out.append(c);
    }
  }
  return out;
}

bool is_ascii(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 0x7F; });
}

char lower_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_alnum_ascii(char c) {
  return (lower_ascii(c) >= 'a' && lower_ascii(c) <= 'z') || (c >= '0' && c <= '9');
}

/// fold_name without Unicode's tables: most names are ASCII.
std::string fold_ascii(std::string_view name) {
  std::string out;
  out.reserve(name.size());
  std::size_t kept = 0;              // characters so far but for apostrophes and possessive endings
  char before = 0, before_last = 0;  // the last two of them
  bool gap = false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const char c = name[i];
    if (is_apostrophe(c)) {
      const bool possessive = i > 0 && i + 1 < name.size() && lower_ascii(name[i + 1]) == 's' &&
                              (i + 2 == name.size() || !is_alnum_ascii(name[i + 2]));
      if (possessive) ++i;
      continue;
    }
    const bool abbreviates = c == '.' && kept > 0 && (kept == 1 || !is_alnum_ascii(before_last));
    if (is_alnum_ascii(c) || c == '-' || c == '&') {
      if (gap) out += ' ';
      gap = false;
      out += lower_ascii(c);
    } else if (!abbreviates) {
      gap = !out.empty();
    }
    ++kept;
    before_last = before;
    before = c;
  }
  return out;
}

}  // namespace

std::string fold_name(std::string_view name) {
  if (is_ascii(name)) return fold_ascii(name);
  const icu::UnicodeString text = plain(name);
  icu::UnicodeString out;
  bool gap = false;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 c = text.char32At(i);
    if (!u_isalnum(c) && !is_dash(c) && c != '&') {
      // A full stop inside an abbreviation parts nothing: "U.S." is "us".
      if (c == '.' && i > 0 && (i == 1 || !u_isalnum(text.charAt(i - 2)))) continue;
      gap = !out.isEmpty();
      continue;
    }
    if (gap) out.append(static_cast<UChar32>(' '));
    gap = false;
    out.append(is_dash(c) ? static_cast<UChar32>('-') : c);
  }
  std::string utf8;
  out.toUTF8String(utf8);
  return utf8;
}

std::string name_key(std::string_view name) {
  std::string key = fold_name(name);
  if (key.starts_with("the ")) key.erase(0, 4);
  return key;
}

}  // namespace entente
