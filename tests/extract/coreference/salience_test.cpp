#include "extract/coreference/salience.h"

#include <gtest/gtest.h>
#include <vector>

#include "tests/extract/coreference/telling.h"

namespace entente {
namespace {

using testing::in_sentences;
using testing::name;
using testing::nominal;
using testing::pronoun;
using enum EntityType;

/// How much the chain of these mentions is in mind at the last mention of the text.
double salience_of(const std::vector<std::size_t>& chain, const std::vector<Mention>& text) {
  Chain made;
  for (const std::size_t m : chain) add_mention(made, m, text[m]);
  return salience(text.size() - 1, made, text);
}

Mention object(Mention mention) {
  mention.role = MentionRole::Object;
  return mention;
}

TEST(Salience, IsMoreForSubjectsThanForObjects) {
  const auto text = in_sentences(
      {{name(Person, "Mao"), object(name(Person, "Stalin"))}, {pronoun("he", MentionRole::Subject)}});
  EXPECT_GT(salience_of({0}, text), salience_of({1}, text));
}

TEST(Salience, FadesWithSentencesAndEnds) {
  const auto text = in_sentences({{name(Person, "Mao")},
                                  {name(Person, "Stalin")},
                                  {name(Person, "Tito")},
                                  {name(Person, "Nehru")},
                                  {pronoun("he", MentionRole::Subject)}});
  EXPECT_EQ(salience_of({0}, text), 0.0);
  EXPECT_GT(salience_of({1}, text), 0.0);
  EXPECT_GT(salience_of({2}, text), salience_of({1}, text));
  EXPECT_GT(salience_of({3}, text), salience_of({2}, text));
}

TEST(Salience, GrowsWithEveryMention) {
  const auto text =
      in_sentences({{name(Person, "Mao")}, {name(Person, "Mao")}, {pronoun("he", MentionRole::Subject)}});
  EXPECT_GT(salience_of({0, 1}, text), salience_of({1}, text));
}

TEST(Salience, CountsNothingThatComesLater) {
  const auto text = in_sentences({{pronoun("he", MentionRole::Subject)}, {name(Person, "Mao")}});
  Chain mao;
  add_mention(mao, 1, text[1]);
  EXPECT_EQ(salience(0, mao, text), 0.0);
}

TEST(Salience, IsLessOfWhatWasSaidByAnother) {
  auto text = in_sentences({{name(Person, "Mao")}, {pronoun("he", MentionRole::Subject)}});
  const double plain = salience_of({0}, text);
  text[0].speech = 0;
  EXPECT_LT(salience_of({0}, text), plain);
}

TEST(Salience, PrefersPluralsForTheyAndStatesForIt) {
  Mention clerks = nominal(Person, Definiteness::Definite, "clerk");
  clerks.number = MentionNumber::Plural;
  const auto they = in_sentences({{clerks}, {pronoun("they", MentionRole::Subject)}});
  const auto it = in_sentences({{name(Country, "Peru")}, {pronoun("they", MentionRole::Subject)}});
  EXPECT_GT(salience_of({0}, they), salience_of({0}, it));
  const auto state = in_sentences({{name(Country, "Peru")}, {pronoun("it", MentionRole::Subject)}});
  const auto sum =
      in_sentences({{nominal(Money, Definiteness::Definite, "sum")}, {pronoun("it", MentionRole::Subject)}});
  EXPECT_GT(salience_of({0}, state), salience_of({0}, sum));
}

}  // namespace
}  // namespace entente
