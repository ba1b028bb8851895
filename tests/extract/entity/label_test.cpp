#include "extract/entity/label.h"

#include <gtest/gtest.h>

#include "graph/types/entity.h"
#include "tests/extract/entity/words.h"

namespace entente {
namespace {

using testing::TaggedWords;

std::string label(const TaggedWords& words) {
  return canonical_label(words.text, words.sentence, words.all());
}

TEST(CanonicalLabel, DropsArticlesAndPossessiveEndings) {
  EXPECT_EQ(label({{"the", Upos::Det}, {"Soviet", Upos::Adj}, {"leader", Upos::Noun}}), "Soviet leader");
  EXPECT_EQ(label({{"Stalin", Upos::Propn}, {"'s", Upos::Part}}), "Stalin");
  EXPECT_EQ(label({{"these", Upos::Det}, {"leaders", Upos::Noun}}), "leaders");
}

TEST(CanonicalLabel, KeepsQuantifiersBecauseTheyChangeWhoIsMeant) {
  EXPECT_EQ(label({{"no", Upos::Det}, {"country", Upos::Noun}}), "no country");
}

TEST(CanonicalLabel, LosesTheCapitalThatOnlyBeginsASentence) {
  EXPECT_EQ(label({{"New", Upos::Adj}, {"friends", Upos::Noun}}), "new friends");
  EXPECT_EQ(label({{"Chinese", Upos::Adj}, {"troops", Upos::Noun}}), "Chinese troops");
  EXPECT_EQ(label({{"NATO", Upos::Noun}, {"enlargement", Upos::Noun}}), "NATO enlargement");
}

TEST(CanonicalLabel, WritesShoutedNamesAsNames) {
  EXPECT_EQ(label({{"CHINA", Upos::Propn}}), "China");
  EXPECT_EQ(label({{"NATO", Upos::Propn}}), "NATO");
  EXPECT_EQ(label({{"U.S.S.R.", Upos::Propn}}), "U.S.S.R.");
}

TEST(CanonicalLabel, TrimsQuotationMarksAndBrackets) {
  EXPECT_EQ(label({{"\"", Upos::Punct}, {"record", Upos::Noun}, {"high", Upos::Noun}, {"\"", Upos::Punct}}),
            "record high");
}

TEST(CanonicalLabel, MayBeEmpty) {
  EXPECT_EQ(label({{"the", Upos::Det}}), "");
}

TEST(EntityId, DoesNotDependOnCapitalsApostrophesOrHyphens) {
  EXPECT_EQ(entity_id("CHINA"), entity_id("China"));
  EXPECT_EQ(entity_id("People\u2019s Republic"), entity_id("People's Republic"));
  EXPECT_EQ(entity_id("air-route"), entity_id("air route"));
}

TEST(EntityId, OfALabelWithoutLettersIsItsBytes) {
  EXPECT_EQ(entity_id("%"), "x25");
  EXPECT_NE(entity_id("%"), entity_id("&"));
}

}  // namespace
}  // namespace entente
