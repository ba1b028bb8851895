#include <algorithm>
#include <array>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "graph/types/name.h"
#include "graph/types/name_words.h"
#include "graph/types/pronoun.h"
#include "graph/types/title.h"

namespace entente {
namespace {

/// What the letters of one word show.
struct WordShape {
  bool name = false;        ///< has a capital, or a letter of a script without capitals
  bool letters = false;     ///< has letters at all
  bool possessive = false;  ///< ends in "'s"
};

WordShape shape_of(std::string_view word) {
  const auto text =
      icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<int32_t>(word.size())));
  WordShape shape;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 c = text.char32At(i);
    shape.letters = shape.letters || u_isalpha(c);
    shape.name = shape.name || (u_isalpha(c) && !u_islower(c));
  }
  shape.possessive =
      word.ends_with("'s") || word.ends_with("\u2019s") || word.ends_with("s'") || word.ends_with("s\u2019");
  return shape;
}

bool is_small_word(const std::string& word) {
  constexpr auto kSmall = std::to_array<std::string_view>(
      {"a", "an", "and", "at", "by", "de", "for", "from", "in", "o", "on", "or", "the", "to", "with"});
  return is_name_particle(word) || std::binary_search(kSmall.begin(), kSmall.end(), word);
}

bool is_mere_title(const std::string& word) {
  return title_kind(word) != TitleKind::None || is_foreign_title(word) || is_title_modifier(word) ||
         is_bare_pronoun(word) || word == "my";
}

}  // namespace

LabelKind label_kind(EntityType type, std::string_view label) {
  if (is_bare_pronoun(label)) return LabelKind::Generic;
  bool names = false, only = true, open = false;
  for (std::size_t at = 0; at < label.size();) {
    const std::size_t end = std::min(label.find(' ', at), label.size());
    const std::string_view word = label.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    const WordShape shape = shape_of(word);
    const std::string folded = fold_name(word);
    if (open) only = false;  // "Byron's" is followed by something
    open = shape.possessive;
    if (shape.name) {
      names = names || type != EntityType::Person || !is_mere_title(folded);
    } else if (shape.letters && !is_small_word(folded)) {
      only = false;
    }
  }
  if (!names) return LabelKind::Generic;
  return only ? LabelKind::Proper : LabelKind::Description;
}

}  // namespace entente
