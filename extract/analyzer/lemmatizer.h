#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "extract/syntax.h"

namespace entente {

/// Lemmas from a lexicon of words met in training, else by edit scripts `C|n|suffix` (docs/weights.md,
/// section 4). A script may cut a regular verb in the wrong place; where another cut gives the lemma of a
/// verb in the lexicon, that one is taken.
class Lemmatizer {
 public:
  /// `lexicon`: sorted lines `form TAB upos TAB lemma`; a view that must outlive this object. Throws Error
  /// for a script that cannot be read.
  Lemmatizer(std::string_view lexicon, const std::vector<std::string>& scripts);

  /// The lemma of a word; `script` is the index of the best-scored edit script.
  std::string lemma(std::string_view form, Upos upos, std::size_t script) const;

 private:
  struct Script {
    char letters = 'l';
    std::size_t drop = 0;
    std::string suffix;
  };

  std::string_view find(std::string_view lower, Upos upos) const;
  std::string by_script(std::string_view form, const std::string& lower, const Script& script) const;
  bool knows_verb(std::string_view lemma) const;
  /// "invad" from "invaded" is no verb that was met, "invade" is.
  std::string known_verb(const std::string& lower, std::string guess) const;

  std::vector<std::string_view> lines_;
  std::vector<std::string_view> verbs_;  ///< lemmas of verbs in the lexicon, sorted
  std::vector<Script> scripts_;
};

}  // namespace entente
