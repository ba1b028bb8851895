#include "tests/extract/coreference/telling.h"

#include <stdexcept>
#include <utility>

#include "extract/coreference/mention_traits.h"
#include "extract/relation/sentence_view.h"
#include "extract/relation/speech.h"
#include "tests/extract/relation/parse_fixture.h"

namespace entente::testing {

Mention name(EntityType type, std::string name, std::string title) {
  Mention mention;
  mention.form = MentionForm::Name;
  mention.type = type;
  mention.typed = true;
  mention.definiteness = Definiteness::Definite;
  mention.number = MentionNumber::Singular;
  mention.gender = type == EntityType::Person ? gender_of_noun(title) : MentionGender::Neuter;
  mention.role = MentionRole::Subject;
  mention.label = name;
  mention.lemma = mention.word = name.substr(name.rfind(' ') + 1);
  mention.name = std::move(name);
  mention.title = std::move(title);
  return mention;
}

Mention nominal(EntityType type, Definiteness definiteness, std::string lemma,
                std::vector<std::string> modifiers) {
  Mention mention;
  mention.type = type;
  mention.typed = type != EntityType::Concept;
  mention.nominal = type == EntityType::Person ? NominalType::Person : NominalType::Object;
  mention.definiteness = definiteness;
  mention.number = MentionNumber::Singular;
  mention.gender = type == EntityType::Person ? gender_of_noun(lemma) : MentionGender::Neuter;
  mention.role = MentionRole::Subject;
  mention.modifiers = std::move(modifiers);
  mention.label = mention.word = mention.lemma = std::move(lemma);
  return mention;
}

Mention pronoun(std::string word, MentionRole role) {
  const PronounTraits traits = pronoun_traits(word);
  Mention mention;
  mention.form = MentionForm::Pronoun;
  mention.pronoun = traits.kind;
  mention.gender = traits.gender;
  mention.number = traits.number;
  mention.person = traits.person;
  mention.role = role;
  mention.label = mention.word = mention.lemma = std::move(word);
  return mention;
}

std::vector<Mention> in_sentences(std::initializer_list<std::vector<Mention>> sentences) {
  std::vector<Mention> all;
  std::size_t sentence = 0;
  for (const std::vector<Mention>& told : sentences) {
    std::uint32_t token = 0;
    for (Mention mention : told) {
      mention.sentence = sentence;
      mention.first = mention.head = token;
      mention.last = ++token;
      mention.at = 10 * all.size();
      mention.span = {mention.at, mention.at + 5};
      all.push_back(std::move(mention));
    }
    ++sentence;
  }
  return all;
}

Telling::Telling(std::initializer_list<std::string> tables) {
  for (const std::string& table : tables) {
    sentences_.push_back(Parse::read(table, document_.text));
    sentences_.back().index = sentences_.size() - 1;
    sentences_.back().starts_paragraph = sentences_.size() == 1;
  }
  std::vector<SentenceView> views;
  for (const Sentence& sentence : sentences_) views.emplace_back(document_.text, sentence);
  const Speech speech(document_, views);
  for (const SentenceView& view : views) {
    const std::size_t first = mentions_.size();
    for (Mention& mention : find_mentions(document_, view, speech)) {
      for (std::size_t* link :
           {&mention.same_as, &mention.described, &mention.predicate, &mention.owner, &mention.part_of})
        if (*link != kNoMention) *link += first;
      for (std::size_t& member : mention.members) member += first;
      mentions_.push_back(std::move(mention));
    }
  }
}

std::size_t Telling::at(std::string_view form, std::size_t n) const {
  for (const Sentence& sentence : sentences_) {
    for (const Token& token : sentence.tokens) {
      if (token.form != form || n-- > 0) continue;
      for (std::size_t m = 0; m < mentions_.size(); ++m) {
        if (mentions_[m].at == token.span.begin && mentions_[m].members.empty()) return m;
      }
      return kNoMention;
    }
  }
  throw std::invalid_argument("no word '" + std::string(form) + "' in the text");
}

std::string Telling::phrase(const Mention& mention) const {
  return document_.text.substr(mention.span.begin, mention.span.end - mention.span.begin);
}

}  // namespace entente::testing
