#include "extract/coreference/coreference.h"

#include <gtest/gtest.h>
#include <map>
#include <string>
#include <vector>

#include "tests/extract/coreference/telling.h"

namespace entente {
namespace {

using testing::in_sentences;
using testing::name;
using testing::nominal;
using testing::pronoun;
using testing::Telling;
using enum EntityType;
using enum Definiteness;

/// The chain of each mention, as one letter a chain in the order of first mentions.
std::string chains(const std::vector<Mention>& text) {
  std::string letters;
  for (const std::size_t c : find_chains(text).chain_of) letters += static_cast<char>('a' + c);
  return letters;
}

Mention with_role(Mention mention, MentionRole role) {
  mention.role = role;
  return mention;
}

Mention gendered(Mention mention, MentionGender gender) {
  mention.gender = gender;
  return mention;
}

TEST(FindChains, PutsNamesOfOneThingTogetherWhereverTheyStand) {
  EXPECT_EQ(chains(in_sentences({{name(Person, "Xi")},
                                 {name(Country, "U.S."), name(Person, "Xi Jinping")},
                                 {name(Country, "America")}})),
            "abab");
}

TEST(FindChains, FindsPronounsByGender) {
  const auto text = in_sentences(
      {{gendered(name(Person, "Olga Berg"), MentionGender::Feminine),
        with_role(gendered(name(Person, "Ivan Lund"), MentionGender::Masculine), MentionRole::Object)},
       {pronoun("she", MentionRole::Subject), pronoun("him", MentionRole::Object)}});
  EXPECT_EQ(chains(text), "abab");
}

TEST(FindChains, LeavesAPronounAloneThatFitsNothing) {
  EXPECT_EQ(chains(in_sentences({{name(Country, "Peru")}, {pronoun("she", MentionRole::Subject)}})), "ab");
  EXPECT_EQ(chains(in_sentences({{pronoun("they", MentionRole::Subject)}})), "a");
}

TEST(FindChains, TakesUpDescriptionsByTheirWords) {
  EXPECT_EQ(chains(in_sentences({{nominal(Concept, Indefinite, "treaty")},
                                 {nominal(Concept, Definite, "treaty")},
                                 {nominal(Concept, Indefinite, "treaty")},
                                 {nominal(Concept, Definite, "treaty", {"secret"})}})),
            "aabc");
}

TEST(FindChains, TakesUpNamesByTheirKind) {
  EXPECT_EQ(
      chains(in_sentences({{name(Organization, "Acme")}, {nominal(Organization, Definite, "company")}})),
      "aa");
  EXPECT_EQ(
      chains(in_sentences({{name(Organization, "Acme")}, {nominal(Organization, Indefinite, "company")}})),
      "ab");
}

TEST(FindChains, MakesAGroupOfTheTwoToldOf) {
  Mention pair = nominal(Person, Definite, "leader", {"two"});
  pair.number = MentionNumber::Plural;
  const auto text =
      in_sentences({{name(Person, "Xi Jinping"), with_role(name(Person, "Putin"), MentionRole::Object)},
                    {pair},
                    {pronoun("they", MentionRole::Subject)}});
  EXPECT_EQ(chains(text), "abcc");
  EXPECT_EQ(find_chains(text).chains[2].parts, (std::vector<std::size_t>{0, 1}));
}

TEST(FindChains, FollowsWhatTheGrammarSays) {
  auto text = in_sentences(
      {{name(Person, "Lumumba"), nominal(Person, Definite, "minister"), pronoun("who", MentionRole::Subject)},
       {nominal(Person, Definite, "minister")}});
  text[1].same_as = text[2].same_as = 0;
  EXPECT_EQ(chains(text), "aaaa");
}

TEST(FindChains, UnitesWithWhatStandsFurtherOn) {
  auto text = in_sentences(
      {{nominal(Person, Definite, "leader"), name(Person, "Mao")}, {pronoun("he", MentionRole::Subject)}});
  text[0].same_as = 1;
  EXPECT_EQ(chains(text), "aaa");
}

TEST(FindChains, KeepsWhatIsBarredApart) {
  auto text = in_sentences({{name(Person, "Mao"), pronoun("him", MentionRole::Object)}});
  text[1].barred = {0};
  EXPECT_EQ(chains(text), "ab");
}

TEST(FindChains, TellsWhoseThingsAreApart) {
  // "Mao's son … Deng's son … Mao's son"
  auto text = in_sentences(
      {{nominal(Person, Possessed, "son"), with_role(name(Person, "Mao"), MentionRole::Possessor)},
       {nominal(Person, Possessed, "son"), with_role(name(Person, "Deng"), MentionRole::Possessor)},
       {nominal(Person, Possessed, "son"), with_role(name(Person, "Mao"), MentionRole::Possessor)}});
  for (const std::size_t m : {0U, 2U, 4U}) text[m].owner = m + 1;
  EXPECT_EQ(chains(text), "abcdab");
}

TEST(FindChains, KnowsWhoSpeaks) {
  auto text = in_sentences({{name(Person, "Anna Berg")},
                            {pronoun("i", MentionRole::Subject)},
                            {pronoun("i", MentionRole::Subject)}});
  text[1].speech = 0;
  text[1].speaker = "Anna Berg";
  EXPECT_EQ(chains(text), "aab");  // who speaks outside a quotation is somebody else
}

TEST(FindChains, ReadsAText) {
  const Telling telling({R"(
    Golda   PROPN 4 nsubj _ NNP
    and     CCONJ 3 cc    _ CC
    Anwar   PROPN 1 conj  _ NNP
    agreed  VERB  0 root  agree VBD
    .       PUNCT 4 punct _ .
    # name 1 1 Person
    # name 3 3 Person
  )",
                         R"(
    The       DET  3 det    _ DT
    two       NUM  3 nummod _ CD
    leaders   NOUN 4 nsubj  leader NNS person
    shook     VERB 0 root   shake VBD
    hands     NOUN 4 obj    hand NNS
    .         PUNCT 4 punct _ .
  )"});
  const Chains found = find_chains(telling.mentions());
  const std::size_t leaders = found.chain_of[telling.at("leaders")];
  EXPECT_EQ(leaders, found.chain_of[0]);  // the coordination
  EXPECT_EQ(found.chains[leaders].parts, (std::vector<std::size_t>{found.chain_of[telling.at("Golda")],
                                                                   found.chain_of[telling.at("Anwar")]}));
}

TEST(FindChains, ToleratesATextWithoutMentions) {
  EXPECT_TRUE(find_chains({}).chains.empty());
}

}  // namespace
}  // namespace entente
