#include "extract/entity/type.h"

#include <gtest/gtest.h>

#include "tests/extract/entity/words.h"

namespace entente {
namespace {

using testing::TaggedWords;

TEST(EntityType, ComesFromTheNamedSpan) {
  TaggedWords words{{"Mao", Upos::Propn}, {"Zedong", Upos::Propn}};
  words.name(0, 2, NameType::Person);
  EXPECT_EQ(entity_type(words.sentence, 0, "Mao Zedong"), EntityType::Person);
}

TEST(EntityType, TellsCountriesFromCitiesAndPlaces) {
  TaggedWords words{{"Moscow", Upos::Propn}};
  words.name(0, 1, NameType::Gpe);
  EXPECT_EQ(entity_type(words.sentence, 0, "Moscow"), EntityType::City);
  EXPECT_EQ(entity_type(words.sentence, 0, "Russia"), EntityType::Country);
  EXPECT_EQ(entity_type(words.sentence, 0, "Yanan"), EntityType::Place);
}

TEST(EntityType, OfAStateWinsOverAWrongNamedSpan) {
  TaggedWords words{{"China", Upos::Propn}};
  words.name(0, 1, NameType::Organization);
  EXPECT_EQ(entity_type(words.sentence, 0, "China"), EntityType::Country);
}

TEST(EntityType, OfANounPhraseComesFromItsHead) {
  TaggedWords words{{"China", Upos::Propn}, {"'s", Upos::Part}, {"president", Upos::Noun}};
  words.name(0, 1, NameType::Gpe);
  EXPECT_EQ(entity_type(words.sentence, 2, "China's president"), EntityType::Person);
  const TaggedWords ministry{{"the", Upos::Det}, {"ministry", Upos::Noun}};
  EXPECT_EQ(entity_type(ministry.sentence, 1, "ministry"), EntityType::Organization);
  const TaggedWords war{{"the", Upos::Det}, {"war", Upos::Noun}};
  EXPECT_EQ(entity_type(war.sentence, 1, "war"), EntityType::Event);
}

TEST(EntityType, OfSeveralPeopleIsAGroup) {
  TaggedWords words{{"two", Upos::Num}, {"leaders", Upos::Noun}};
  words.sentence.tokens[1].lemma = "leader";
  words.sentence.tokens[1].xpos = Xpos::Nns;
  EXPECT_EQ(entity_type(words.sentence, 1, "two leaders"), EntityType::Group);
}

TEST(EntityType, OfNumbersAndMoneyIsAValue) {
  TaggedWords words{{"300", Upos::Num}, {"million", Upos::Num}};
  EXPECT_EQ(entity_type(words.sentence, 1, "300 million"), EntityType::Quantity);
  words.name(0, 2, NameType::Money);
  EXPECT_EQ(entity_type(words.sentence, 1, "300 million"), EntityType::Money);
}

TEST(NounLists, AreSorted) {
  for (const char* role : {"activist", "co-founder", "president", "spokesman", "writer"})
    EXPECT_TRUE(is_role_noun(role)) << role;
  for (const char* kin : {"aunt", "father", "wife"}) EXPECT_TRUE(is_kinship_noun(kin)) << kin;
  EXPECT_TRUE(is_organization_noun("ministry"));
  EXPECT_TRUE(is_event_noun("wedding"));
}

}  // namespace
}  // namespace entente
