#pragma once

#include <string>
#include <utility>

#include "extract/coreference/mention.h"

namespace entente::testing {

inline Mention name(std::string words, std::string last, std::size_t sentence = 0) {
  Mention mention;
  mention.form = MentionForm::Name;
  mention.sentence = sentence;
  mention.label = words;
  mention.name = std::move(words);
  mention.lemma = std::move(last);
  return mention;
}

inline Mention nominal(std::string lemma, std::vector<std::string> modifiers = {}, std::size_t sentence = 0) {
  Mention mention;
  mention.sentence = sentence;
  for (const std::string& word : modifiers) mention.label += word + " ";
  mention.label += lemma;
  mention.lemma = std::move(lemma);
  mention.modifiers = std::move(modifiers);
  return mention;
}

inline Mention pronoun(std::string word, PronounKind kind, MentionGender gender, MentionNumber number,
                       std::size_t sentence = 0) {
  Mention mention;
  mention.form = MentionForm::Pronoun;
  mention.sentence = sentence;
  mention.pronoun = kind;
  mention.gender = gender;
  mention.number = number;
  mention.label = word;
  mention.lemma = std::move(word);
  return mention;
}

inline Mention she(std::size_t sentence = 0) {
  return pronoun("she", PronounKind::Personal, MentionGender::Feminine, MentionNumber::Singular, sentence);
}

}  // namespace entente::testing
