#include "extract/entity/titles.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace entente {
namespace {

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (is_capital(c)) c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

/// "VIII", "II"
bool is_numeral(std::string_view word) {
  return !word.empty() && word.find_first_not_of("IVXLC") == std::string_view::npos;
}

/// The words of the name, without the numeral of a sovereign and what follows a preposition.
std::size_t name_words(const Sentence& sentence, std::size_t name) {
  std::size_t first = name, last = name + 1;
  for (const NamedSpan& span : sentence.names) {
    if (span.first <= name && name < span.last) {
      first = span.first;
      last = span.last;
    }
  }
  std::size_t words = 0;
  for (std::size_t i = std::max(first, name); i < last; ++i) {
    const Token& token = sentence.tokens[i];
    if (token.upos == Upos::Adp || token.upos == Upos::Det || token.xpos == Xpos::Pos) break;
    if (token.upos != Upos::Punct && !is_numeral(token.form)) ++words;
  }
  return words;
}

}  // namespace

bool keeps_title(const Sentence& sentence, std::size_t title, std::size_t name) {
  const std::string& form = sentence.tokens[title].form;
  if (form.empty() || !is_capital(form.front())) return false;
  switch (title_kind(lower_ascii(form))) {
    case TitleKind::Sovereign:
      return true;
    case TitleKind::Rank:
      return name_words(sentence, name) == 1;
    default:
      return false;
  }
}

}  // namespace entente
