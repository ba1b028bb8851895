#include "extract/coreference/nominals.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "tests/extract/coreference/telling.h"

namespace entente {
namespace {

using testing::name;
using testing::nominal;
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

struct TakesUpCase {
  const char* what;
  Mention nominal;
  std::vector<Mention> chain;
  bool takes_up;
};

class TakesUpWords : public ::testing::TestWithParam<TakesUpCase> {};

TEST_P(TakesUpWords, WithTheSameHeadAndNothingNew) {
  const TakesUpCase& given = GetParam();
  EXPECT_EQ(takes_up_words(given.nominal, kNoMention, chain_of(given.chain)), given.takes_up) << given.what;
}

INSTANTIATE_TEST_SUITE_P(Nominals, TakesUpWords,
                         ::testing::Values(TakesUpCase{"the bridge",
                                                       nominal(Place, Definite, "bridge"),
                                                       {nominal(Place, Indefinite, "bridge", {"old"})},
                                                       true},
                                           TakesUpCase{"says more",
                                                       nominal(Place, Definite, "bridge", {"new"}),
                                                       {nominal(Place, Definite, "bridge", {"old"})},
                                                       false},
                                           TakesUpCase{"another",
                                                       nominal(Place, Definite, "bridge", {"other"}),
                                                       {nominal(Place, Definite, "bridge")},
                                                       false},
                                           TakesUpCase{"one of them",
                                                       nominal(Place, Definite, "bridge"),
                                                       {plural(nominal(Place, Definite, "bridge"))},
                                                       false},
                                           TakesUpCase{"another head",
                                                       nominal(Place, Definite, "tower"),
                                                       {nominal(Place, Definite, "bridge")},
                                                       false},
                                           TakesUpCase{"a number",
                                                       nominal(Concept, Definite, "40"),
                                                       {nominal(Concept, Definite, "40")},
                                                       false}));

TEST(TakesUpWords, AsksWhoseItIs) {
  Chain house = chain_of({nominal(Place, Possessed, "house")});
  house.owner = 3;
  EXPECT_TRUE(takes_up_words(nominal(Place, Possessed, "house"), 3, house));
  EXPECT_FALSE(takes_up_words(nominal(Place, Possessed, "house"), 4, house));
  EXPECT_TRUE(takes_up_words(nominal(Place, Definite, "house"), kNoMention, house));
  EXPECT_FALSE(takes_up_words(nominal(Place, Bare, "house"), kNoMention, house));
}

class TakesUpKind : public ::testing::TestWithParam<TakesUpCase> {};

TEST_P(TakesUpKind, WithAWordForIt) {
  const TakesUpCase& given = GetParam();
  EXPECT_EQ(takes_up_kind(given.nominal, chain_of(given.chain)), given.takes_up) << given.what;
}

INSTANTIATE_TEST_SUITE_P(
    Nominals, TakesUpKind,
    ::testing::Values(
        TakesUpCase{"the country", nominal(Country, Definite, "country"), {name(Country, "Peru")}, true},
        TakesUpCase{"a country", nominal(Country, Indefinite, "country"), {name(Country, "Peru")}, false},
        TakesUpCase{
            "the countries", plural(nominal(Country, Definite, "country")), {name(Country, "Peru")}, false},
        TakesUpCase{"the rich country",
                    nominal(Country, Definite, "country", {"rich"}),
                    {name(Country, "Peru")},
                    false},
        TakesUpCase{
            "the country of a person", nominal(Country, Definite, "country"), {name(Person, "Paz")}, false},
        TakesUpCase{
            "the company", nominal(Organization, Definite, "company"), {name(Organization, "Acme")}, true},
        TakesUpCase{"the company, no name",
                    nominal(Organization, Definite, "company"),
                    {nominal(Organization, Definite, "bank")},
                    false},
        TakesUpCase{"this city", nominal(City, Demonstrative, "city"), {name(City, "Lima")}, true},
        TakesUpCase{"the young woman",
                    nominal(Person, Definite, "woman", {"young"}),
                    {name(Person, "Ann", "mrs")},
                    true},
        TakesUpCase{
            "the woman, a man", nominal(Person, Definite, "woman"), {name(Person, "Al", "mr")}, false},
        TakesUpCase{"the leader, a president",
                    nominal(Person, Definite, "leader"),
                    {name(Person, "Paz"), nominal(Person, Definite, "president")},
                    true},
        TakesUpCase{"the leader, a painter",
                    nominal(Person, Definite, "leader"),
                    {name(Person, "Paz"), nominal(Person, Definite, "painter")},
                    false},
        TakesUpCase{"the artist, a painter",
                    nominal(Person, Definite, "artist"),
                    {name(Person, "Paz"), nominal(Person, Definite, "painter")},
                    true}));

struct PairCase {
  const char* what;
  Mention mention;
  bool pair;
};

class IsPair : public ::testing::TestWithParam<PairCase> {};

TEST_P(IsPair, OfTwoKnownOnes) {
  EXPECT_EQ(is_pair(GetParam().mention), GetParam().pair) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    Nominals, IsPair,
    ::testing::Values(PairCase{"the two leaders", plural(nominal(Person, Definite, "leader", {"two"})), true},
                      PairCase{"both countries", plural(nominal(Country, Definite, "country", {"both"})),
                               true},
                      PairCase{"the two", plural(nominal(Concept, Definite, "two")), true},
                      PairCase{"two leaders", plural(nominal(Person, Indefinite, "leader", {"two"})), false},
                      PairCase{"her two sons", plural(nominal(Person, Possessed, "son", {"two"})), false},
                      PairCase{"the leaders", plural(nominal(Person, Definite, "leader")), false},
                      PairCase{"Two Rivers", name(City, "Two"), false}));

TEST(NamesAnother, ByWhatTellsOneFromTheOthers) {
  const Chain old_bridge = chain_of({nominal(Place, Definite, "bridge", {"old"})});
  EXPECT_TRUE(names_another(nominal(Place, Definite, "bridge", {"new"}), old_bridge));
  EXPECT_TRUE(names_another(plural(nominal(Place, Definite, "bridge")), old_bridge));
  EXPECT_FALSE(names_another(nominal(Place, Definite, "bridge"), old_bridge));
  EXPECT_FALSE(names_another(nominal(Place, Definite, "bridge", {"long"}), old_bridge));
  EXPECT_TRUE(names_another(nominal(Person, Definite, "spokesman"), chain_of({name(Person, "Ann", "mrs")})));
  EXPECT_TRUE(names_another(nominal(Place, Definite, "hospital"), chain_of({name(Person, "Ann")})));
  EXPECT_FALSE(names_another(nominal(Concept, Definite, "winner"), chain_of({name(Person, "Ann")})));
}

TEST(MayBeNamed, AsksWhatWasToldOf) {
  const Chain woman = chain_of({nominal(Person, Definite, "woman")});
  EXPECT_TRUE(may_be_named(name(Person, "Ann"), woman));
  EXPECT_FALSE(may_be_named(name(Person, "Al", "mr"), woman));
  EXPECT_FALSE(may_be_named(name(Organization, "Acme"), woman));
  EXPECT_FALSE(may_be_named(name(Person, "Ann"), chain_of({nominal(City, Definite, "city")})));
  EXPECT_FALSE(may_be_named(name(Person, "Ann"), chain_of({name(Person, "Berta")})));
  EXPECT_TRUE(may_be_named(name(City, "Lima"), chain_of({nominal(City, Definite, "city")})));
  Chain group = chain_of({plural(nominal(Person, Definite, "sister"))});
  group.parts = {1, 2};
  EXPECT_FALSE(may_be_named(name(Person, "Ann"), group));
}

TEST(MayBeOfPair, AsksForKindAndGender) {
  const Chain ann = chain_of({name(Person, "Ann", "mrs")}), al = chain_of({name(Person, "Al", "mr")});
  const Mention women = plural(nominal(Person, Definite, "woman", {"two"}));
  EXPECT_TRUE(may_be_of_pair(women, Person, ann));
  EXPECT_FALSE(may_be_of_pair(women, Person, al));
  EXPECT_FALSE(may_be_of_pair(women, Country, ann));
  EXPECT_TRUE(may_be_of_pair(plural(nominal(Concept, Definite, "two")), Concept, al));
}

TEST(TypeOfPair, IsWhatItsNounNames) {
  EXPECT_EQ(type_of_pair(nominal(Concept, Definite, "country")), Country);
  EXPECT_EQ(type_of_pair(nominal(Concept, Definite, "firm")), Organization);
  EXPECT_EQ(type_of_pair(nominal(Concept, Definite, "city")), City);
  EXPECT_EQ(type_of_pair(nominal(Concept, Definite, "brother")), Person);
  EXPECT_EQ(type_of_pair(nominal(Concept, Definite, "minister")), Person);
  EXPECT_EQ(type_of_pair(nominal(Concept, Definite, "two")), Concept);
}

}  // namespace
}  // namespace entente
