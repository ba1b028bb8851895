#include "extract/entity/label.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <vector>

#include "extract/entity/gazetteer.h"
#include "graph/types/entity.h"

namespace entente {
namespace {

icu::UnicodeString decode(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

std::string encode(const icu::UnicodeString& text) {
  std::string utf8;
  text.toUTF8String(utf8);
  return utf8;
}

std::string lower_case(std::string_view text) {
  return encode(decode(text).toLower(icu::Locale::getEnglish()));
}

struct Letters {
  std::size_t upper = 0, lower = 0;
  bool initial = false;  // the first letter is a capital
};

Letters letters_of(std::string_view form) {
  Letters letters;
  const auto text = decode(form);
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 c = text.char32At(i);
    if (u_isupper(c) || u_istitle(c)) {
      letters.initial |= letters.upper + letters.lower == 0;
      ++letters.upper;
    } else if (u_islower(c)) {
      ++letters.lower;
    }
  }
  return letters;
}

bool is_named(const Sentence& sentence, std::size_t i) {
  if (sentence.tokens[i].upos == Upos::Propn) return true;
  return std::any_of(sentence.names.begin(), sentence.names.end(), [i](const NamedSpan& name) {
    return name.first <= i && i < name.last && name.type < NameType::Date;
  });
}

bool begins_sentence(const Sentence& sentence, std::size_t i) {
  while (i > 0 && sentence.tokens[i - 1].upos == Upos::Punct) --i;
  return i == 0;
}

/// Most letters of the sentence are capitals: a headline, in which capitals say nothing.
bool is_shouted(const Sentence& sentence) {
  std::size_t upper = 0, lower = 0;
  for (const Token& token : sentence.tokens) {
    const Letters letters = letters_of(token.form);
    upper += letters.upper;
    lower += letters.lower;
  }
  return upper > 3 * lower;
}

std::string title_case(std::string_view form) {
  auto text = decode(form);
  text.toLower(icu::Locale::getEnglish());
  const int32_t rest = text.moveIndex32(0, 1);
  auto first = text.tempSubString(0, rest);
  return encode(icu::UnicodeString(first).toUpper(icu::Locale::getEnglish()) + text.tempSubString(rest));
}

/// The word as it stands in a label.
std::string settled(const Sentence& sentence, std::size_t i) {
  const Token& token = sentence.tokens[i];
  const Letters letters = letters_of(token.form);
  if (letters.upper == 0 || token.form == "I") return token.form;
  const bool named = is_named(sentence, i);
  const bool shouted = letters.lower == 0 && letters.upper > 4;
  if (named)
    return shouted && token.form.find('.') == std::string::npos ? title_case(token.form) : token.form;
  if (letters.lower == 0 && letters.upper > 1 && !is_shouted(sentence))
    return token.form;                      // an acronym: NATO, AI
  if (!letters.initial) return token.form;  // iPhone
  const std::string lower = lower_case(token.form);
  if (!country_of_demonym(lower).empty()) return letters.lower == 0 ? title_case(token.form) : token.form;
  return begins_sentence(sentence, i) || is_shouted(sentence) ? lower : token.form;
}

bool is_quote_or_bracket(const Token& token) {
  switch (token.xpos) {
    case Xpos::OpenQuote:
    case Xpos::CloseQuote:
    case Xpos::LeftBracket:
    case Xpos::RightBracket:
    case Xpos::Comma:
    case Xpos::Period:
    case Xpos::Colon:
      return true;
    default:
      return token.upos == Upos::Punct;
  }
}

bool drops_in_front(const Sentence& sentence, std::size_t i) {
  const Token& token = sentence.tokens[i];
  if (is_quote_or_bracket(token)) return true;
  if (is_named(sentence, i) && token.upos != Upos::Det) return false;
  if (token.upos != Upos::Det && token.relation != Deprel::DetPredet) return false;
  constexpr std::array<std::string_view, 8> kKept = {"no",   "every", "each", "all",
                                                     "both", "some",  "any",  "another"};
  return std::find(kKept.begin(), kKept.end(), lower_case(token.form)) == kKept.end();
}

/// ’ and ‘ are written ' so that the style of apostrophes does not make two nodes.
std::string with_plain_apostrophes(std::string text) {
  for (const std::string_view curly : {"\u2019", "\u2018"}) {
    for (std::size_t at = text.find(curly); at != std::string::npos; at = text.find(curly, at + 1))
      text.replace(at, curly.size(), "'");
  }
  return text;
}

}  // namespace

std::string canonical_label(std::string_view text, const Sentence& sentence,
                            std::span<const std::size_t> tokens) {
  while (!tokens.empty() && drops_in_front(sentence, tokens.front())) tokens = tokens.subspan(1);
  while (!tokens.empty() && (is_quote_or_bracket(sentence.tokens[tokens.back()]) ||
                             sentence.tokens[tokens.back()].xpos == Xpos::Pos)) {
    tokens = tokens.first(tokens.size() - 1);
  }
  std::string label;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const std::size_t i = tokens[at];
    if (at > 0) {
      const bool neighbours = tokens[at - 1] + 1 == i;
      const std::size_t end = sentence.tokens[i - 1].span.end;
      const std::string_view between =
          neighbours ? text.substr(end, sentence.tokens[i].span.begin - end) : std::string_view(" ");
      if (!between.empty() && !label.empty()) label += ' ';
    }
    label += settled(sentence, i);
  }
  return with_plain_apostrophes(std::move(label));
}

std::string entity_id(std::string_view label) {
  std::string id = slug(label);
  if (!id.empty()) return id;
  id = "x";
  for (const char c : label) id += fmt::format("{:02x}", static_cast<unsigned char>(c));
  return id;
}

}  // namespace entente
