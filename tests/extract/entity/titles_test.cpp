#include "extract/entity/titles.h"

#include <gtest/gtest.h>

#include "tests/extract/entity/words.h"

namespace entente {
namespace {

using testing::TaggedWords;

TEST(Titles, AreKnownWithOrWithoutAFullStop) {
  EXPECT_EQ(title_kind("president"), TitleKind::Office);
  EXPECT_EQ(title_kind("mr."), TitleKind::Office);
  EXPECT_EQ(title_kind("queen"), TitleKind::Sovereign);
  EXPECT_EQ(title_kind("lady"), TitleKind::Rank);
  EXPECT_EQ(title_kind("hurricane"), TitleKind::None);
  EXPECT_TRUE(is_form_of_address("mrs."));
  EXPECT_FALSE(is_form_of_address("president"));
}

bool keeps(std::initializer_list<std::pair<std::string_view, Upos>> words) {
  TaggedWords tagged(words);
  tagged.name(1, words.size(), NameType::Person);
  return keeps_title(tagged.sentence, 0, 1);
}

TEST(Titles, SovereignsKeepTheirs) {
  EXPECT_TRUE(keeps({{"Queen", Upos::Propn}, {"Victoria", Upos::Propn}}));
  EXPECT_TRUE(keeps({{"Pope", Upos::Propn}, {"John", Upos::Propn}, {"Paul", Upos::Propn}}));
  EXPECT_FALSE(keeps({{"queen", Upos::Noun}, {"Victoria", Upos::Propn}}));
}

TEST(Titles, RanksStayBeforeASingleName) {
  EXPECT_TRUE(keeps({{"Prince", Upos::Propn}, {"Charles", Upos::Propn}}));
  EXPECT_TRUE(keeps({{"Duke", Upos::Propn}, {"Albert", Upos::Propn}, {"II", Upos::Propn}}));
  EXPECT_FALSE(keeps({{"Prince", Upos::Propn}, {"Charles", Upos::Propn}, {"Stuart", Upos::Propn}}));
}

TEST(Titles, OfficesNeverStay) {
  EXPECT_FALSE(keeps({{"President", Upos::Propn}, {"Lincoln", Upos::Propn}}));
  EXPECT_FALSE(keeps({{"Mr", Upos::Propn}, {"Lincoln", Upos::Propn}}));
}

TEST(Acronym, IsMadeOfInitials) {
  EXPECT_TRUE(is_acronym_of("CIA", "Central Intelligence Agency"));
  EXPECT_TRUE(is_acronym_of("C.I.A.", "Central Intelligence Agency"));
  EXPECT_TRUE(is_acronym_of("NBP", "National Bank of Poland"));
  EXPECT_TRUE(is_acronym_of("WHO", "the World Health Organization"));
  EXPECT_FALSE(is_acronym_of("FBI", "Central Intelligence Agency"));
  EXPECT_FALSE(is_acronym_of("C", "Club"));
  EXPECT_FALSE(is_acronym_of("Cia", "Central Intelligence Agency"));
}

}  // namespace
}  // namespace entente
