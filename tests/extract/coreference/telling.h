#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "extract/coreference/mention.h"
#include "extract/document.h"

namespace entente::testing {

/// A name as find_mentions would give it: one word a token, titles before the name.
Mention name(EntityType type, std::string name, std::string title = {});
/// A noun phrase: "the old bridge" is Definite, lemma "bridge", modifiers {"old"}.
Mention nominal(EntityType type, Definiteness definiteness, std::string lemma,
                std::vector<std::string> modifiers = {});
/// A pronoun with the traits of the word.
Mention pronoun(std::string word, MentionRole role);

/// A text of mentions, one sentence a list, for what needs no words: places, heads and sentences are counted
/// on, nothing is linked.
std::vector<Mention> in_sentences(std::initializer_list<std::vector<Mention>> sentences);

/// The sentences of hand-written analyses (see Parse) with their mentions, links counted on through the text.
class Telling {
 public:
  explicit Telling(std::initializer_list<std::string> tables);

  const Document& document() const { return document_; }
  const std::vector<Mention>& mentions() const { return mentions_; }
  /// The mention headed by the n-th word with this form; kNoMention if it heads none.
  std::size_t at(std::string_view form, std::size_t n = 0) const;
  const Mention& mention(std::string_view form, std::size_t n = 0) const { return mentions_[at(form, n)]; }
  /// The words of the phrase.
  std::string phrase(const Mention& mention) const;

 private:
  Document document_;
  std::vector<Sentence> sentences_;
  std::vector<Mention> mentions_;
};

}  // namespace entente::testing
