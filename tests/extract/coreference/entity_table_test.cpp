#include "extract/coreference/entity_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "tests/extract/coreference/telling.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using testing::in_sentences;
using testing::name;
using testing::nominal;
using testing::pronoun;
using enum EntityType;
using enum Definiteness;

Mention possessor(Mention mention) {
  mention.role = MentionRole::Possessor;
  return mention;
}

TEST(EntityTable, CallsPeopleByTheirFullNames) {
  const EntityTable table(
      in_sentences({{name(Person, "Mao")}, {name(Person, "Mao Zedong")}, {name(Person, "Mao")}}));
  ASSERT_EQ(table.entities().size(), 1U);
  EXPECT_EQ(table.entities()[0].label, "Mao Zedong");
  EXPECT_EQ(table.entities()[0].type, Person);
  EXPECT_THAT(table.entities()[0].names, ElementsAre("Mao"));
  EXPECT_EQ(table.entities()[0].mentions, 3U);
  EXPECT_TRUE(table.entities()[0].named);
}

TEST(EntityTable, CallsStatesByTheirUsualNamesAndOtherThingsByTheMostFrequentOne) {
  const EntityTable table(in_sentences({{name(Country, "U.S.")},
                                        {name(Organization, "World Health Organization")},
                                        {name(Organization, "WHO")},
                                        {name(Organization, "WHO")}}));
  EXPECT_EQ(table.entities()[0].label, "United States");
  EXPECT_EQ(table.entities()[1].label, "WHO");
}

TEST(EntityTable, CallsAPartOfAPlaceByItsOwnName) {
  Mention north = name(Country, "Italy");
  north.label = "northern Italy";
  north.modifiers = {"northern"};
  const EntityTable table(in_sentences({{north}, {name(Country, "Italy")}}));
  EXPECT_EQ(table.entities()[0].label, "northern Italy");
  EXPECT_EQ(table.entities()[1].label, "Italy");
}

TEST(EntityTable, FindsMentionsAndEntitiesByTheirPlace) {
  const auto text = in_sentences({{name(Country, "Peru")}, {pronoun("she", MentionRole::Subject)}});
  const EntityTable table(text);
  EXPECT_EQ(table.mention_at(text[0].at), 0U);
  EXPECT_EQ(table.entity_at(text[0].at), 0U);
  EXPECT_EQ(table.mention_at(text[0].at + 1), kNoMention);
  EXPECT_EQ(table.mention_at(text[1].at), 1U);
  EXPECT_EQ(table.entity_at(text[1].at), kNoEntity);  // nobody to stand for
}

TEST(EntityTable, KnowsWhoAloneIsCalledSo) {
  const EntityTable table(in_sentences({{name(Person, "Anna Holm"), name(Person, "Karl Holm")},
                                        {name(Person, "Holm")},
                                        {name(Person, "Anna")}}));
  EXPECT_EQ(table.entity_named("Anna Holm"), 0U);
  EXPECT_EQ(table.entity_named("Anna"), 0U);
  EXPECT_EQ(table.entity_named("Karl Holm"), 1U);
  EXPECT_EQ(table.entity_named("Berg"), kNoEntity);
}

TEST(EntityTable, NamesWhatBelongsToOthersAfterThem) {
  // "Mao's father": owner and phrase of one sentence; then "his father".
  auto text = in_sentences({{nominal(Person, Possessed, "father"), possessor(name(Person, "Mao Zedong"))}});
  text[0].label = "his father";
  text[0].owners = {{0, 3, text[1].at, {}}};
  text[0].owner = 1;
  const EntityTable table(text);
  EXPECT_EQ(table.entities()[0].label, "Mao Zedong's father");
  EXPECT_EQ(table.owned("his own house", {{0, 3, text[1].at, {}}}), "Mao Zedong's house");
  EXPECT_EQ(table.owned("his house", {{0, 3, 4711, {}}}), "his house");
  EXPECT_EQ(table.owned("her house", {{0, 3, kNowhere, "Mao Zedong"}}), "Mao Zedong's house");
}

TEST(EntityTable, EndsWhereOwnersGoInACircle) {
  auto text = in_sentences({{nominal(Person, Possessed, "friend"), nominal(Person, Possessed, "enemy")}});
  text[0].label = "x friend", text[1].label = "y enemy";
  text[0].owners = {{0, 1, text[1].at, {}}}, text[1].owners = {{0, 1, text[0].at, {}}};
  const EntityTable table(text);
  EXPECT_FALSE(table.entities()[0].label.empty());
  EXPECT_FALSE(table.entities()[1].label.empty());
}

TEST(EntityTable, NamesAGroupByItsMembers) {
  Mention pair = nominal(Person, Definite, "leader", {"two"});
  pair.number = MentionNumber::Plural;
  const EntityTable table(in_sentences({{name(Person, "Mao"), name(Person, "Stalin")}, {pair}}));
  ASSERT_EQ(table.entities().size(), 3U);
  EXPECT_EQ(table.entities()[2].label, "Mao and Stalin");
  EXPECT_THAT(table.entities()[2].parts, ElementsAre(0, 1));
}

}  // namespace
}  // namespace entente
