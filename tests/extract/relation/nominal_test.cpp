// What is said without a full verb: copulas, appositions, titles, possessives, event nouns.
#include "extract/relation/nominal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/relation/appositive.h"
#include "extract/relation/copular.h"
#include "extract/relation/possessive.h"
#include "tests/extract/relation/render.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using testing::full;
using ::testing::IsEmpty;
using testing::labels;
using testing::told;
using testing::told_for_graph;

const char* const kPresident = R"(
  Xi         PROPN 4 nsubj
  was        AUX   4 cop be
  not        PART  4 advmod
  president  NOUN  0 root
  of         ADP   6 case
  China      PROPN 4 nmod
  in         ADP   8 case
  2010       NUM   4 obl
)";

TEST(Copular, RolesGoIntoTheRelationForTheGraph) {
  EXPECT_THAT(told_for_graph(CopularExtractor(), kPresident),
              ElementsAre("Xi | be president of | China | time=2010 | negated"));
  EXPECT_THAT(full(CopularExtractor(), kPresident), ElementsAre("was not; Xi; president of China; in 2010"));
  EXPECT_THAT(labels(CopularExtractor(), kPresident), ElementsAre("was not", "was not president of"));
}

TEST(Copular, EachPredicateNominalIsTold) {
  EXPECT_THAT(told(CopularExtractor(), R"(
    Her       PRON  2 nmod:poss her
    uncle     NOUN  5 nsubj
    was       AUX   5 cop be
    a         DET   5 det
    potter    NOUN  0 root
    and       CCONJ 8 cc
    a         DET   8 det
    fiddler   NOUN  5 conj
  )"),
              ElementsAre("Her uncle | be | potter", "Her uncle | be | fiddler"));
}

TEST(Copular, AnAdjectiveTakesItsPrepositionIntoTheRelation) {
  const char* const table = R"(
    Moscow      PROPN 4 nsubj
    was         AUX   4 cop be
    largely     ADV   4 advmod
    responsible ADJ   0 root
    for         ADP   7 case
    the         DET   7 det
    deaths      NOUN  4 obl death
  )";
  EXPECT_THAT(told(CopularExtractor(), table), ElementsAre("Moscow | be responsible for | deaths"));
  EXPECT_THAT(full(CopularExtractor(), table),
              ElementsAre("was largely responsible for; Moscow; the deaths"));
}

TEST(Copular, PlacesAreToldWithTheirPreposition) {
  EXPECT_THAT(told(CopularExtractor(), R"(
    base   NOUN  4 nsubj
    is     AUX   4 cop be
    in     ADP   4 case
    Paris  PROPN 0 root
  )"),
              ElementsAre("base | be in | Paris"));
}

TEST(Copular, ASubjectWithoutACopulaIsEnough) {
  EXPECT_THAT(full(CopularExtractor(), R"(
    her      PRON  2 nmod:poss her
    uncle    NOUN  4 nsubj
    a        DET   4 det
    baker    NOUN  0 root
  )"),
              ElementsAre("is; her uncle; a baker"));
}

TEST(Copular, ContentOfAnOuterSubject) {
  EXPECT_THAT(told(CopularExtractor(), R"(
    The    DET   2 det
    point  NOUN  6 nsubj:outer
    is     AUX   6 cop be
    that   SCONJ 6 mark
    he     PRON  6 nsubj he
    left   VERB  0 root leave VBD
  )"),
              ElementsAre("point | be | that he left"));
}

TEST(Appositive, TheNameIsTheSubjectWhicheverSideItStandsOn) {
  EXPECT_THAT(told_for_graph(AppositiveExtractor(), R"(
    Oslo~    PROPN 7 nsubj
    ,        PUNCT 4 punct
    the      DET   4 det
    capital  NOUN  1 appos
    of       ADP   6 case
    Norway   PROPN 4 nmod
    hosted   VERB  0 root host
  )"),
              ElementsAre("Oslo | be capital of | Norway"));
  EXPECT_THAT(told(AppositiveExtractor(), R"(
    the      DET   3 det
    biggest  ADJ   3 amod big
    customer NOUN  0 root
    ,        PUNCT 5 punct
    India    PROPN 3 appos
  )"),
              ElementsAre("India | be | biggest customer"));
}

TEST(Appositive, TitlesSayWhatSomeoneIsButFormsOfAddressDoNot) {
  EXPECT_THAT(told(AppositiveExtractor(), R"(
    President PROPN 2 nmod:desc
    Xi        PROPN 3 nsubj
    spoke     VERB  0 root speak
  )"),
              ElementsAre("Xi | be | President"));
  EXPECT_THAT(told(AppositiveExtractor(), R"(
    Mr.   PROPN 2 nmod:desc
    Xi    PROPN 3 nsubj
    spoke VERB  0 root speak
  )"),
              IsEmpty());
}

TEST(Appositive, APlaceBesideAPlaceIsInIt) {
  EXPECT_THAT(told(AppositiveExtractor(), R"(
    Lyon~  PROPN 0 root
    ,      PUNCT 3 punct
    France PROPN 1 appos
    # name 1 1 Gpe
    # name 3 3 Gpe
  )"),
              ElementsAre("Lyon | be in | France"));
}

TEST(Possessive, KinIsARoleOfTheWholePhrase) {
  EXPECT_THAT(told_for_graph(PossessiveExtractor(), R"(
    Stalin~  PROPN 3 nmod:poss
    's       PART  1 case
    father   NOUN  4 nsubj
    drank    VERB  0 root drink
  )"),
              ElementsAre("Stalin's father | be father of | Stalin"));
}

TEST(Possessive, ANameWithAPossessiveInItIsNoPossession) {
  const char* const table = R"(
    Children~  PROPN 3 nmod:poss
    's         PART  1 case
    Museum     PROPN 4 nsubj
    opened     VERB  0 root open
    # name 1 3 Organization
  )";
  EXPECT_THAT(told(PossessiveExtractor(), table), IsEmpty());
  EXPECT_THAT(told_for_graph(PossessiveExtractor(), table), IsEmpty());
}

TEST(Nominal, EventNounsTakeTheLemmaOfTheirVerb) {
  const char* const table = R"(
    Russia~   PROPN 3 nmod:poss
    's        PART  1 case
    invasion  NOUN  0 root
    of        ADP   5 case
    Ukraine   PROPN 3 nmod
  )";
  EXPECT_THAT(told(NominalExtractor(), table), ElementsAre("Russia | invade | Ukraine"));
  EXPECT_THAT(labels(NominalExtractor(), table), ElementsAre("invaded"));
  EXPECT_THAT(full(NominalExtractor(), table), IsEmpty());
}

TEST(Nominal, WhatStandsBetweenTwoNamesRelatesThem) {
  EXPECT_THAT(told(NominalExtractor(), R"(
    relationship NOUN  0 root
    between      ADP   3 case
    China        PROPN 1 nmod
    and          CCONJ 5 cc
    Russia       PROPN 3 conj
  )"),
              ElementsAre("China | have relationship with | Russia"));
}

}  // namespace
}  // namespace entente
