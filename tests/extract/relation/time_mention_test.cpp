#include "extract/relation/time_mention.h"

#include <gtest/gtest.h>

#include "tests/extract/relation/parse_fixture.h"

namespace entente {
namespace {

using testing::Parse;

TEST(TimeMentions, SayWhereTheyStandAndHowTheirClauseTellsThem) {
  const Parse parse(R"(
    Ana     PROPN 3 nsubj
    had     AUX   3 aux   have VBD
    painted VERB  0 root  paint VBN
    doors   NOUN  3 obj
    until   ADP   7 case
    16      NUM   7 nummod
    May     PROPN 3 obl
    1950~   NUM   7 nummod
    .       PUNCT 3 punct)");
  const auto mentions = find_time_mentions(parse.view());
  ASSERT_EQ(mentions.size(), 1U);
  EXPECT_EQ(mentions[0].first, 5U);
  EXPECT_EQ(mentions[0].last, 8U);
  EXPECT_EQ(mentions[0].bound, TimeBound::Until);
  EXPECT_EQ(mentions[0].tense, Tense::Pluperfect);
  EXPECT_TRUE(mentions[0].dates_clause);
  EXPECT_FALSE(mentions[0].quoted);
  EXPECT_EQ(iso_text(mentions[0].phrase, TimeBound::At), "1950-05-16");
  EXPECT_EQ(mention_covering(mentions, 6), 0U);
  EXPECT_EQ(mention_covering(mentions, 8), 1U);
}

TEST(TimeMentions, AreNoCountsNoNamesAndNoVerbs) {
  const Parse parse(R"(
    # name 1 1 Person
    April   PROPN 3 nsubj
    may     AUX   3 aux   may MD
    fall    VERB  0 root  fall VB
    behind  ADP   6 case
    1949    NUM   6 nummod
    riders  NOUN  3 obl
    in      ADP   8 case
    spring~ NOUN  3 obl
    .       PUNCT 3 punct)");
  const auto mentions = find_time_mentions(parse.view());
  ASSERT_EQ(mentions.size(), 1U);
  EXPECT_EQ(mentions[0].first, 7U);
  EXPECT_EQ(mentions[0].tense, Tense::Other);
}

TEST(TimeMentions, AreOneForASpanThatTheTreeTears) {
  const Parse parse(R"(
    They   PRON  2 nsubj
    ruled  VERB  0 root  rule VBD
    from   ADP   4 case
    1949   NUM   2 obl
    to     ADP   6 case
    1953~  NUM   2 obl
    .      PUNCT 2 punct)");
  const auto mentions = find_time_mentions(parse.view());
  ASSERT_EQ(mentions.size(), 1U);
  EXPECT_EQ(mentions[0].first, 3U);
  EXPECT_EQ(mentions[0].last, 6U);
  EXPECT_EQ(mentions[0].tense, Tense::Past);
  EXPECT_TRUE(mentions[0].phrase.ranged);
}

TEST(TimeMentions, ShareTheYearOfAList) {
  const Parse parse(R"(
    They   PRON  2 nsubj
    met    VERB  0 root  meet VBD
    in     ADP   4 case
    May    PROPN 2 obl
    and    CCONJ 6 cc
    August PROPN 4 conj
    1950~  NUM   6 nummod
    .      PUNCT 2 punct)");
  const auto mentions = find_time_mentions(parse.view());
  ASSERT_EQ(mentions.size(), 2U);
  EXPECT_EQ(iso_text(mentions[0].phrase, TimeBound::At), "1950-05");
  EXPECT_EQ(iso_text(mentions[1].phrase, TimeBound::At), "1950-08");
}

TEST(TimeMentions, KnowWhenTheyAreQuoted) {
  const Parse parse(R"(
    "~         PUNCT 2 punct
    Leave      VERB  0 root
    tomorrow~  NOUN  2 obl:unmarked
    ,~         PUNCT 2 punct
    "          PUNCT 2 punct
    she        PRON  7 nsubj
    said       VERB  2 parataxis say VBD
    yesterday~ NOUN  7 obl:unmarked
    .          PUNCT 2 punct)");
  const auto mentions = find_time_mentions(parse.view());
  ASSERT_EQ(mentions.size(), 2U);
  EXPECT_TRUE(mentions[0].quoted);
  EXPECT_FALSE(mentions[1].quoted);
  EXPECT_EQ(mentions[1].tense, Tense::Past);
}

}  // namespace
}  // namespace entente
