#include "extract/coreference/chain.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "tests/extract/coreference/telling.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using testing::name;
using testing::nominal;
using testing::pronoun;
using enum EntityType;
using enum Definiteness;

Chain chain_of(const std::vector<Mention>& mentions) {
  Chain chain;
  for (std::size_t m = 0; m < mentions.size(); ++m) add_mention(chain, m, mentions[m]);
  return chain;
}

Mention plural(Mention mention) {
  mention.number = MentionNumber::Plural;
  return mention;
}

TEST(Chain, IsOfTheTypeThatItsNamesSay) {
  EXPECT_EQ(chain_of({nominal(Concept, Definite, "leader"), name(Person, "Mao")}).type, Person);
  EXPECT_EQ(chain_of({nominal(Organization, Definite, "firm"), name(Organization, "Acme"),
                      nominal(Concept, Definite, "deal")})
                .type,
            Organization);
  EXPECT_EQ(chain_of({name(Concept, "Zog"), nominal(Person, Definite, "king")}).type, Person);
  EXPECT_EQ(chain_of({nominal(Concept, Definite, "deal")}).type, Concept);
}

TEST(Chain, KnowsWhatItWasCalledAndDescribedAs) {
  const Chain chain = chain_of({nominal(Person, Definite, "queen", {"old"}), name(Person, "Victoria"),
                                nominal(Person, Definite, "widow", {"old", "sad"})});
  EXPECT_THAT(chain.heads, ElementsAre("Victoria", "queen", "widow"));
  EXPECT_THAT(chain.modifiers, ElementsAre("old", "sad"));
  EXPECT_EQ(chain.gender, MentionGender::Feminine);
  EXPECT_TRUE(chain.named);
  EXPECT_TRUE(chain.human);
}

TEST(Chain, KeepsItsMentionsInOrder) {
  Chain chain;
  for (const std::size_t m : {4U, 1U, 3U}) add_mention(chain, m, name(Person, "Mao"));
  EXPECT_THAT(chain.mentions, ElementsAre(1, 3, 4));
  EXPECT_EQ(chain.last(), 4U);
}

TEST(Chain, AbsorbsAllOfAnother) {
  Chain chain;
  add_mention(chain, 1, nominal(Concept, Definite, "leader"));
  Chain other;
  add_mention(other, 0, name(Person, "Mao"));
  add_mention(other, 3, pronoun("he", MentionRole::Subject));
  other.owner = 7;
  absorb(chain, std::move(other));
  EXPECT_THAT(chain.mentions, ElementsAre(0, 1, 3));
  EXPECT_EQ(chain.type, Person);
  EXPECT_EQ(chain.gender, MentionGender::Masculine);
  EXPECT_EQ(chain.owner, 7U);
}

struct AgreesCase {
  const char* pronoun;
  std::vector<Mention> chain;
  bool agrees;
};

class Agrees : public ::testing::TestWithParam<AgreesCase> {};

TEST_P(Agrees, InGenderNumberAndKind) {
  EXPECT_EQ(agrees(pronoun(GetParam().pronoun, MentionRole::Subject), chain_of(GetParam().chain)),
            GetParam().agrees)
      << GetParam().pronoun << " for " << GetParam().chain.front().label;
}

INSTANTIATE_TEST_SUITE_P(
    Chain, Agrees,
    ::testing::Values(AgreesCase{"she", {name(Person, "Ann", "mrs")}, true},
                      AgreesCase{"he", {name(Person, "Ann", "mrs")}, false},
                      AgreesCase{"he", {name(Person, "Mao")}, true},
                      AgreesCase{"it", {name(Person, "Mao")}, false},
                      AgreesCase{"he", {name(Country, "China")}, false},
                      AgreesCase{"it", {name(Country, "China")}, true},
                      AgreesCase{"they", {name(Organization, "Acme")}, true},
                      AgreesCase{"they", {nominal(Person, Definite, "clerk")}, false},
                      AgreesCase{"they", {plural(nominal(Person, Definite, "clerk"))}, true},
                      AgreesCase{"he", {plural(nominal(Person, Definite, "clerk"))}, false},
                      AgreesCase{"they", {plural(nominal(Date, Indefinite, "year"))}, false},
                      AgreesCase{"they", {plural(nominal(Quantity, Indefinite, "mile"))}, false},
                      AgreesCase{"it", {name(Date, "May")}, false},
                      AgreesCase{"she", {nominal(Person, Definite, "king")}, false},
                      AgreesCase{"it", {nominal(Concept, Definite, "treaty")}, true}));

TEST(Chain, OfAFullNameIsWhatThatSays) {
  EXPECT_EQ(chain_of({name(City, "Sofia"), name(City, "Sofia"), name(Person, "Sofia Orsini")}).type, Person);
}

TEST(Chain, OfAPersonWhoWasCalledAThingAgreesWithHe) {
  const Chain soul = chain_of({nominal(Concept, Definite, "soul"), name(Person, "Moulin")});
  EXPECT_TRUE(agrees(pronoun("he", MentionRole::Subject), soul));
  EXPECT_FALSE(agrees(pronoun("it", MentionRole::Subject), soul));
}

TEST(Chain, AgreesWithAGroupOnlyInThePlural) {
  Chain group = chain_of({plural(nominal(Person, Definite, "leader"))});
  group.parts = {1, 2};
  EXPECT_TRUE(agrees(pronoun("they", MentionRole::Subject), group));
  EXPECT_FALSE(agrees(pronoun("he", MentionRole::Subject), group));
}

TEST(IsBarred, LooksAtTheMentionsOfTheSameSentence) {
  auto text = testing::in_sentences(
      {{name(Person, "Mao"), pronoun("him", MentionRole::Object)}, {pronoun("he", MentionRole::Subject)}});
  text[0].clause = text[1].clause = 0;
  Chain mao;
  add_mention(mao, 0, text[0]);
  EXPECT_FALSE(is_barred(text[1], mao, text));
  text[1].barred = {0};  // "Mao asked him"
  EXPECT_TRUE(is_barred(text[1], mao, text));
  EXPECT_FALSE(is_barred(text[2], mao, text));
}

TEST(IsBarred, KeepsAPhraseFromWhatStandsInIt) {
  auto text =
      testing::in_sentences({{nominal(Person, Possessed, "father"), pronoun("his", MentionRole::Possessor)}});
  text[0].clause = text[1].clause = 0;
  text[0].first = 0, text[0].last = 2, text[0].head = 1;
  text[1].first = 0, text[1].last = 1, text[1].head = 0;
  Chain father;
  add_mention(father, 0, text[0]);
  EXPECT_TRUE(is_barred(text[1], father, text));
}

TEST(InOrder, NumbersChainsByTheirFirstMentions) {
  std::vector<Chain> chains(3);
  chains[0].mentions = {1};
  chains[2].mentions = {0, 2};
  chains[0].owner = 2;
  chains[2].parts = {0};
  const Chains ordered = in_order(std::move(chains), {2, 0, 2});
  EXPECT_THAT(ordered.chain_of, ElementsAre(0, 1, 0));
  ASSERT_EQ(ordered.chains.size(), 2U);
  EXPECT_THAT(ordered.chains[0].mentions, ElementsAre(0, 2));
  EXPECT_THAT(ordered.chains[0].parts, ElementsAre(1));
  EXPECT_EQ(ordered.chains[1].owner, 0U);
}

}  // namespace
}  // namespace entente
