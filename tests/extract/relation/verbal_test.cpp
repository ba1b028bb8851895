#include "extract/relation/verbal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "extract/relation/surface.h"
#include "tests/extract/relation/render.h"

namespace entente {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const char* table) {
  return testing::told(VerbalExtractor(), table);
}
std::vector<std::string> labels(const char* table) {
  return testing::labels(VerbalExtractor(), table);
}
std::vector<std::string> full(const char* table) {
  return testing::full(VerbalExtractor(), table);
}

const char* const kQuestioned = R"(
  Mao        PROPN 3 nsubj:pass
  was        AUX   3 aux:pass be
  questioned VERB  0 root question VBN
  by         ADP   5 case
  Stalin     PROPN 3 obl:agent
  in         ADP   7 case
  Moscow     PROPN 3 obl
  .          PUNCT 3 punct
)";

TEST(Verbal, TurnsAPassiveWithAnAgentRound) {
  EXPECT_THAT(told(kQuestioned), ElementsAre("Stalin | question | Mao | in=Moscow"));
  EXPECT_THAT(labels(kQuestioned), ElementsAre("questioned"));
  EXPECT_THAT(full(kQuestioned), ElementsAre("was questioned by; Mao; Stalin; in Moscow"));
}

TEST(Verbal, KeepsThePatientOfAnAgentlessPassiveAsSubject) {
  const char* const table = R"(
    He       PRON  3 nsubj:pass he
    was      AUX   3 aux:pass be
    awarded  VERB  0 root award VBN
    the      DET   5 det
    medal    NOUN  3 obj
    in       ADP   7 case
    1957     NUM   3 obl
  )";
  EXPECT_THAT(told(table), ElementsAre("He | award | medal | time=1957"));
  EXPECT_THAT(labels(table), ElementsAre("was awarded"));
}

TEST(Verbal, TakesThePrepositionIntoTheRelationWhereThereIsNoObject) {
  const char* const table = R"(
    China   PROPN 2 nsubj
    trades  VERB  0 root trade VBZ
    with    ADP   4 case
    Russia  PROPN 2 obl
    and     CCONJ 6 cc
    India   PROPN 4 conj
    today   NOUN  2 obl:unmarked
  )";
  EXPECT_THAT(told(table), ElementsAre("China | trade with | Russia | time=today",
                                       "China | trade with | India | time=today"));
  EXPECT_THAT(full(table), Contains("trades with; China; India; today"));
}

TEST(Verbal, KeepsTheObjectWhereThereIsOne) {
  const char* const table = R"(
    Mao     PROPN 2 nsubj
    asked   VERB  0 root ask VBD
    Stalin  PROPN 2 obj
    for     ADP   5 case
    help    NOUN  2 obl
  )";
  EXPECT_THAT(told(table), ElementsAre("Mao | ask | Stalin | for=help"));
  const testing::Parse parse(table);
  std::vector<Proposition> found;
  VerbalExtractor().extract(parse.view(), found);
  std::vector<std::string> relations;
  for (const SurfaceTuple& tuple : minimal_tuples(parse.view(), found)) relations.push_back(tuple.relation);
  EXPECT_THAT(relations, ElementsAre("asked", "asked for"));
}

TEST(Verbal, CallsTheIndirectObjectTo) {
  EXPECT_THAT(told(R"(
    France  PROPN 2 nsubj
    gave    VERB  0 root give VBD
    Poland  PROPN 2 iobj
    a       DET   5 det
    loan    NOUN  2 obj
  )"),
              ElementsAre("France | give | loan | to=Poland"));
}

TEST(Verbal, CoordinatedVerbsShareTheObjectAfterThem) {
  EXPECT_THAT(told(R"(
    parliament NOUN  2 nsubj
    signed     VERB  0 root sign VBD
    and        CCONJ 4 cc
    ratified   VERB  2 conj ratify VBD
    the        DET   6 det
    treaty     NOUN  2 obj
  )"),
              ElementsAre("parliament | sign | treaty", "parliament | ratify | treaty"));
}

TEST(Verbal, NoObjectIsSharedToTheLeft) {
  EXPECT_THAT(told(R"(
    He     PRON  2 nsubj he
    came   VERB  0 root come VBD
    and    CCONJ 4 cc
    saw    VERB  2 conj see VBD
    Paris  PROPN 4 obj
  )"),
              ElementsAre("He | come | -", "He | see | Paris"));
}

TEST(Verbal, RelativePronounsStandForTheNoun) {
  EXPECT_THAT(told(R"(
    enemy       NOUN  7 nsubj
    against     ADP   3 case
    whom        PRON  6 obl whom WP
    he          PRON  6 nsubj he
    had         AUX   6 aux have
    fought      VERB  1 acl:relcl fight VBN
    surrendered VERB  0 root surrender VBD
  )"),
              ElementsAre("enemy | surrender | -", "he | fight against | enemy"));
}

TEST(Verbal, AMissingRelativePronounIsTheObjectOfTheInnermostVerb) {
  EXPECT_THAT(told(R"(
    the     DET   2 det
    man     NOUN  7 nsubj
    they    PRON  4 nsubj they
    wanted  VERB  2 acl:relcl want VBD
    to      PART  6 mark
    meet    VERB  4 xcomp meet VB
    fled    VERB  0 root flee VBD
  )"),
              ElementsAre("man | flee | -", "they | meet | man | intended"));
}

TEST(Verbal, ParticiplesAfterANounHaveItAsSubject) {
  EXPECT_THAT(told(R"(
    letter      NOUN  4 nsubj
    denouncing  VERB  1 acl denounce VBG
    war         NOUN  2 obj
    appeared    VERB  0 root appear VBD
  )"),
              Contains("letter | denounce | war"));
}

TEST(Verbal, ObjectControlMakesTheObjectTheSubjectBelow) {
  EXPECT_THAT(told(R"(
    people   NOUN  2 nsubj
    urged    VERB  0 root urge VBD
    China    PROPN 2 obj
    to       PART  5 mark
    reject   VERB  2 xcomp reject VB
    the      DET   7 det
    war      NOUN  5 obj
  )"),
              ElementsAre("people | urge | China | to=reject the war", "China | reject | war | intended"));
}

TEST(Verbal, RaisingVerbsAreToldWithTheVerbBelow) {
  const char* const table = R"(
    cooperation NOUN  2 nsubj
    continues   VERB  0 root continue VBZ
    to          PART  4 mark
    serve       VERB  2 xcomp serve VB
    as          ADP   7 case
    an          DET   7 det
    anchor      NOUN  4 obl
  )";
  EXPECT_THAT(told(table), ElementsAre("cooperation | continue to serve as | anchor"));
  EXPECT_THAT(labels(table), ElementsAre("continues to serve as"));
}

TEST(Verbal, IntentionAndFailureMarkTheVerbBelow) {
  EXPECT_THAT(told(R"(
    He      PRON  2 nsubj he
    failed  VERB  0 root fail VBD
    to      PART  4 mark
    stop    VERB  2 xcomp stop VB
    it      PRON  4 obj it
  )"),
              ElementsAre("He | stop | it | negated"));
}

TEST(Verbal, LightNounsBelongToTheRelation) {
  EXPECT_THAT(told(R"(
    They    PRON  2 nsubj they
    took    VERB  0 root take VBD
    refuge  NOUN  2 obj
    in      ADP   5 case
    Taiwan  PROPN 2 obl
  )"),
              ElementsAre("They | take refuge in | Taiwan"));
}

TEST(Verbal, NegationAndModality) {
  EXPECT_THAT(told(R"(
    Stalin  PROPN 4 nsubj
    may     AUX   4 aux may MD
    not     PART  4 advmod
    attack  VERB  0 root attack VB
    Poland  PROPN 4 obj
  )"),
              ElementsAre("Stalin | attack | Poland | negated | possible"));
}

TEST(Verbal, NotUntilSaysThatItHeldFromThenOn) {
  EXPECT_THAT(told(R"(
    It      PRON  4 nsubj it
    did     AUX   4 aux do
    not     PART  4 advmod
    renew   VERB  0 root renew VB
    itself  PRON  4 obj itself
    until   ADP   7 case
    1989    NUM   4 obl
  )"),
              ElementsAre("It | renew | itself | time=1989"));
}

TEST(Verbal, ReportedClausesCarryTheirSpeaker) {
  EXPECT_THAT(told(R"(
    Xu      PROPN 2 nsubj
    said    VERB  0 root say VBD
    Putin   PROPN 5 nsubj
    had     AUX   5 aux have
    fooled  VERB  2 ccomp fool VBN
    them    PRON  5 obj they
  )"),
              ElementsAre("Xu | say | Putin had fooled them", "Putin | fool | them | by Xu"));
}

TEST(Verbal, AReportingClauseBesideTheQuotationIsItsSpeaker) {
  EXPECT_THAT(told(R"(
    They     PRON  2 nsubj they
    attacked VERB  0 root attack VBD
    Kyiv~    PROPN 2 obj
    ,        PUNCT 6 punct
    Xu       PROPN 6 nsubj
    said     VERB  2 parataxis say VBD
  )"),
              ElementsAre("They | attack | Kyiv | by Xu", "Xu | say | They attacked Kyiv"));
}

TEST(Verbal, QuestionsAreAskedButWhyQuestionsPresuppose) {
  EXPECT_THAT(told(R"(
    Did    AUX   3 aux do
    he     PRON  3 nsubj he
    sign   VERB  0 root sign VB
    it     PRON  3 obj it
    ?      PUNCT 3 punct
  )"),
              ElementsAre("he | sign | it | asked"));
  EXPECT_THAT(told(R"(
    Why    ADV   4 advmod
    did    AUX   4 aux do
    he     PRON  4 nsubj he
    sign   VERB  0 root sign VB
    it     PRON  4 obj it
    ?      PUNCT 4 punct
  )"),
              ElementsAre("he | sign | it"));
}

TEST(Verbal, ImperativesAndExpletivesTellNothing) {
  EXPECT_THAT(told(R"(
    Attack  VERB  0 root attack VB
    them    PRON  1 obj they
    !       PUNCT 1 punct
  )"),
              IsEmpty());
}

}  // namespace
}  // namespace entente
