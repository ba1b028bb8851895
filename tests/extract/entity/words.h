#pragma once

#include <initializer_list>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/document.h"

namespace entente::testing {

/// A sentence of words with their tags, single spaces between, and its text. Lemmas are the lower-cased forms
/// without a plural s.
struct TaggedWords {
  TaggedWords(std::initializer_list<std::pair<std::string_view, Upos>> words) {
    for (const auto& [form, upos] : words) {
      if (!text.empty()) text += ' ';
      Token token;
      token.form = form;
      token.span = {text.size(), text.size() + form.size()};
      token.upos = upos;
      for (const char c : form) token.lemma += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
      if (form == "'s") token.xpos = Xpos::Pos;
      text += form;
      sentence.tokens.push_back(token);
    }
    sentence.span = {0, text.size()};
  }

  TaggedWords& name(std::size_t first, std::size_t last, NameType type) {
    sentence.names.push_back({first, last, type});
    return *this;
  }

  std::vector<std::size_t> all() const {
    std::vector<std::size_t> tokens(sentence.tokens.size());
    std::iota(tokens.begin(), tokens.end(), 0);
    return tokens;
  }

  std::string text;
  Sentence sentence;
};

}  // namespace entente::testing
