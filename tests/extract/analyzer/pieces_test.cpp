#include "extract/segment/pieces.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/types/error.h"

namespace entente {
namespace {

using ::testing::ElementsAre;

constexpr std::string_view kVocabulary =
    "[PAD]\n[UNK]\n[CLS]\n[SEP]\nsum\n##mit\n##s\n$\n300\nzurich\n\"\n-\nna\n##ive\n\u6bdb\n";

std::vector<std::int32_t> ids(std::string_view form) {
  static const Pieces pieces(kVocabulary);
  std::vector<std::int32_t> found;
  pieces.append(form, found);
  return found;
}

TEST(Pieces, MatchGreedilyFromTheFront) {
  EXPECT_THAT(ids("Summits"), ElementsAre(4, 5, 6));
}
TEST(Pieces, PartPunctuation) {
  EXPECT_THAT(ids("$300"), ElementsAre(7, 8));
}
TEST(Pieces, DropAccents) {
  EXPECT_THAT(ids("Z\u00fcrich"), ElementsAre(9));
  EXPECT_THAT(ids("nai\u0308ve"), ElementsAre(12, 13));
}
TEST(Pieces, UndoTreebankEscapes) {
  EXPECT_THAT(ids("``"), ElementsAre(10));
}
TEST(Pieces, TakeIdeographsAlone) {
  EXPECT_THAT(ids("\u6bdb\u6bdb"), ElementsAre(14, 14));
}
TEST(Pieces, GiveOneUnknownForAPartWithoutMatch) {
  EXPECT_THAT(ids("sumx"), ElementsAre(1));
  EXPECT_THAT(ids(std::string(101, 's')), ElementsAre(1));
  EXPECT_THAT(ids("\u200b"), ElementsAre(1));
}
TEST(Pieces, KeepTwelveAtMost) {
  EXPECT_EQ(ids("--------------------").size(), 12U);
}
TEST(Pieces, NeedTheirSpecialEntries) {
  EXPECT_THROW(Pieces("[UNK]\n[CLS]\n"), Error);
}

TEST(CaseFeature, ReadsTheLetters) {
  EXPECT_EQ(case_feature("300"), CaseFeature::Lower);
  EXPECT_EQ(case_feature("summit"), CaseFeature::Lower);
  EXPECT_EQ(case_feature("Mao"), CaseFeature::Initial);
  EXPECT_EQ(case_feature("A"), CaseFeature::Initial);
  EXPECT_EQ(case_feature("U.S."), CaseFeature::Upper);
  EXPECT_EQ(case_feature("iPhone"), CaseFeature::InnerUpper);
  EXPECT_EQ(case_feature("McDonald"), CaseFeature::Mixed);
  EXPECT_EQ(case_feature("\u00c9lan"), CaseFeature::Initial);
}

}  // namespace
}  // namespace entente
