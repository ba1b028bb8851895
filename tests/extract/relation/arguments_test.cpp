#include "extract/relation/arguments.h"

#include <gtest/gtest.h>

#include "tests/extract/relation/parse_fixture.h"

namespace entente {
namespace {

using testing::Parse;

const char* const kCreditLine = R"(
  He        PRON  2 nsubj
  won       VERB  0 root win
  a         DET   5 det
  long      ADJ   5 amod
  line      NOUN  2 obj
  of        ADP   8 case
  $         SYM   5 nmod
  300~      NUM   7 nummod
  ,         PUNCT 11 punct
  which     PRON  11 nsubj
  helped    VERB  5 acl:relcl help
  .         PUNCT 2 punct
)";

TEST(SentenceView, LaysOutChildrenAndSubtrees) {
  const Parse parse(kCreditLine);
  const SentenceView& view = parse.view();
  EXPECT_EQ(view.root(), 1U);
  EXPECT_EQ(view.head(1), kNoToken);
  EXPECT_EQ(view.find_child(1, {Deprel::Obj}), 4U);
  EXPECT_FALSE(view.has_child(1, {Deprel::Iobj}));
  EXPECT_TRUE(view.dominates(1, 9));
  EXPECT_TRUE(view.dominates(4, 9));
  EXPECT_FALSE(view.dominates(4, 0));
  EXPECT_EQ(view.subtree(10), (TokenSet{8, 9, 10}));
}

TEST(SentenceView, JoinsWordsAsInTheText) {
  const Parse parse(kCreditLine);
  EXPECT_EQ(parse.view().text({0, 1, 2}), "He won a");
  EXPECT_EQ(parse.view().text({6, 7, 8}), "$ 300,");
  EXPECT_EQ(parse.view().text({0, 4}), "He line");
  EXPECT_EQ(parse.view().text({}), "");
}

TEST(NounArgument, MinimalPhraseKeepsOfPhraseAndDropsRelativeClauseAndDeterminer) {
  const Parse parse(R"(
    a         DET   3 det
    credit    NOUN  3 compound
    line      NOUN  0 root
    of        ADP   5 case
    $~        SYM   3 nmod
    300       NUM   7 compound
    million   NUM   5 nummod
    that      PRON  9 nsubj
    helped    VERB  3 acl:relcl help
  )");
  const PropositionArgument line = noun_argument(parse.view(), parse.at("line"));
  EXPECT_EQ(parse.view().text(line.full), "a credit line of $300 million that helped");
  EXPECT_EQ(parse.view().text(line.minimal), "credit line of $300 million");
}

TEST(NounArgument, EachConjunctStandsAlone) {
  const Parse parse(R"(
    both     CCONJ 2 cc:preconj
    Mao      PROPN 0 root
    and      CCONJ 5 cc
    his      PRON  5 nmod:poss
    father   NOUN  2 conj
    ,        PUNCT 8 punct
    a        DET   8 det
    farmer   NOUN  5 appos
  )");
  const SentenceView& view = parse.view();
  EXPECT_EQ(conjuncts(view, parse.at("Mao")), (TokenSet{1, 4}));
  EXPECT_EQ(view.text(noun_argument(view, 1).full), "Mao");
  EXPECT_EQ(view.text(noun_argument(view, 4).full), "his father");
  EXPECT_EQ(view.text(noun_argument(view, 4).minimal), "his father");
  EXPECT_EQ(view.text(coordinated_span(view, 1)), "Mao and his father");
}

TEST(NounArgument, PredicateNominalLeavesTheClauseOut) {
  const Parse parse(R"(
    Xi        PROPN 6 nsubj
    is        AUX   6 cop be
    now       ADV   6 advmod
    the       DET   6 det
    undisputed ADJ  6 amod
    leader    NOUN  0 root
    of        ADP   8 case
    China     PROPN 6 nmod
    since     ADP   10 case
    2012      NUM   6 obl
    .         PUNCT 6 punct
  )");
  const PropositionArgument leader = noun_argument(parse.view(), parse.at("leader"));
  EXPECT_EQ(parse.view().text(leader.full), "the undisputed leader of China");
  EXPECT_EQ(parse.view().text(leader.minimal), "undisputed leader of China");
}

TEST(NounArgument, NamedSpanIsKeptWhole) {
  const Parse parse(R"(
    the        DET   2 det
    Treaty     PROPN 0 root
    on         ADP   4 case
    Friendship PROPN 2 nmod
    and        CCONJ 6 cc
    Alliance   PROPN 4 conj
    of         ADP   8 case
    1950       NUM   2 nmod
    # name 2 6 Law
  )");
  EXPECT_EQ(parse.view().text(noun_argument(parse.view(), 1).minimal),
            "Treaty on Friendship and Alliance of 1950");
}

TEST(NounArgument, QuotesAtBothEdgesStayInTheFullPhrase) {
  const Parse parse(R"(
    ``        PUNCT 3 punct
    Northern  ADJ   3 amod
    Territories NOUN 0 root
    ''        PUNCT 3 punct
    ,         PUNCT 3 punct
  )");
  const PropositionArgument name = noun_argument(parse.view(), 2);
  EXPECT_EQ(parse.view().text(name.full), "`` Northern Territories ''");
  EXPECT_EQ(parse.view().text(name.minimal), "Northern Territories");
}

TEST(ObliqueArgument, CarriesItsPreposition) {
  const Parse parse(R"(
    fled     VERB  0 root flee
    because  ADP   5 case
    of       ADP   2 fixed
    the      DET   5 det
    war      NOUN  1 obl
  )");
  const PropositionArgument war = oblique_argument(parse.view(), parse.at("war"));
  EXPECT_EQ(war.role, "because of");
  EXPECT_EQ(war.marker, (TokenSet{1, 2}));
  EXPECT_EQ(parse.view().text(war.full), "the war");
  EXPECT_EQ(parse.view().text(war.minimal), "war");
}

}  // namespace
}  // namespace entente
