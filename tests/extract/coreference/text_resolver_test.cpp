#include "extract/coreference/text_resolver.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "extract/relation/dating.h"
#include "tests/extract/coreference/telling.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::name;
using testing::pronoun;
using enum EntityType;

/// A sentence that says of its first mention that it left.
WithMentions<SentenceStatements> told(std::vector<Mention> mentions, std::size_t at) {
  SentenceStatements sentence;
  for (Mention& mention : mentions) {
    mention.sentence = at / 10;
    mention.at = at;
    at += 5;
  }
  UndatedStatement left;
  left.statement.subject.label = mentions.front().label;
  left.statement.predicate.lemma = "leave";
  left.sources.subject.at = mentions.front().at;
  sentence.statements.push_back(std::move(left));
  return {std::move(sentence), std::move(mentions)};
}

class Stretches : public ::testing::Test {
 protected:
  TextResolver<SentenceStatements> resolver(std::size_t stretch) {
    return TextResolver<SentenceStatements>(
        [this](SentenceStatements&& sentence) {
          for (const UndatedStatement& one : sentence.statements) who_.push_back(one.statement.subject.label);
        },
        {}, stretch);
  }
  std::vector<std::string> who_;
};

TEST_F(Stretches, HoldSentencesBackUntilTheTextEnds) {
  auto text = resolver(1000);
  text.add(told({name(Person, "Mao")}, 0));
  text.add(told({name(Person, "Mao Zedong")}, 20));
  EXPECT_THAT(who_, IsEmpty());
  text.finish();
  EXPECT_THAT(who_, ElementsAre("Mao Zedong", "Mao Zedong"));
}

TEST_F(Stretches, KnowTheNamesOfThoseBefore) {
  auto text = resolver(15);
  text.add(told({name(Person, "Mao Zedong"), name(Person, "Stalin")}, 0));
  text.add(told({name(Person, "Mao")}, 20));
  EXPECT_THAT(who_, ElementsAre("Mao Zedong", "Mao Zedong"));  // the stretch is full
  text.add(told({name(Person, "Mao")}, 40));
  text.finish();
  EXPECT_THAT(who_, ElementsAre("Mao Zedong", "Mao Zedong", "Mao Zedong"));
}

TEST_F(Stretches, AreResolvedOnTheirOwnButForNames) {
  auto text = resolver(15);
  text.add(told({name(Person, "Mao Zedong")}, 0));
  text.add(told({name(Person, "Tito")}, 20));
  text.add(told({pronoun("she", MentionRole::Subject)}, 60));
  text.finish();
  EXPECT_THAT(who_, ElementsAre("Mao Zedong", "Tito", "she"));
}

TEST_F(Stretches, EndWithoutSentences) {
  auto text = resolver(10);
  text.finish();
  text.finish();
  EXPECT_THAT(who_, IsEmpty());
}

/// A sentence of one word, which is the mention.
WithMentions<Sentence> word(Mention mention, std::size_t at) {
  Sentence sentence;
  sentence.tokens.resize(1);
  mention.first = mention.head = 0;
  mention.last = 1;
  mention.at = at;
  return {std::move(sentence), {std::move(mention)}};
}

TEST(TextMarker, CountsEntitiesOnFromStretchToStretch) {
  std::vector<std::string> marks;
  TextMarker text(
      [&](const Sentence&, const std::vector<std::string>& marked) { marks.push_back(marked.front()); }, {},
      15);
  text.add(word(name(Person, "Mao Zedong"), 0));
  text.add(word(name(Person, "Tito"), 20));
  text.add(word(name(Country, "Peru"), 40));
  text.finish();
  ASSERT_EQ(marks.size(), 3U);
  EXPECT_EQ(marks[0], "(e1-Person)");
  EXPECT_EQ(marks[1], "(e2-Person)");
  EXPECT_NE(marks[2], marks[0]);
  EXPECT_NE(marks[2], marks[1]);
}

}  // namespace
}  // namespace entente
