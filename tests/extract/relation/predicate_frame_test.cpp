#include "extract/relation/predicate_frame.h"

#include <gtest/gtest.h>

#include "extract/relation/render.h"
#include "extract/relation/verbal.h"
#include "tests/extract/relation/parse_fixture.h"

namespace entente {
namespace {

using testing::Parse;

/// Lemma and class of the first statement that the verbal extractor finds.
std::string told(const char* table) {
  const Parse parse(table);
  std::vector<Proposition> found;
  VerbalExtractor().extract(parse.view(), found);
  Document document;
  document.text = parse.view().sentence_text();
  if (found.empty()) return "nothing";
  const auto rendered = render_statement(document, parse.view(), {}, found.front());
  if (!rendered) return "no statement";
  const Predicate& predicate = rendered->statement.predicate;
  return predicate.lemma + " " + std::string(to_string(predicate.predicate_class));
}

TEST(PredicateFrame, TakesThePatientOfAPassiveForItsObject) {
  EXPECT_EQ(told(R"(
    Soldiers NOUN  3 nsubj:pass soldier
    were     AUX   3 aux:pass be
    sent     VERB  0 root send VBN
    to       ADP   5 case
    Mali     PROPN 3 obl)"),
            "be sent to MOBILIZE");
  EXPECT_EQ(told(R"(
    A      DET   2 det
    pact   NOUN  4 nsubj:pass
    was    AUX   4 aux:pass be
    signed VERB  0 root sign VBN)"),
            "be signed SUPPORT");
}

TEST(PredicateFrame, ReadsWhatAPassiveMakesOfItsPatient) {
  EXPECT_EQ(told(R"(
    She     PRON  3 nsubj:pass she
    was     AUX   3 aux:pass be
    taken   VERB  0 root take VBN
    hostage NOUN  3 xcomp)"),
            "be taken ASSAULT");
  EXPECT_EQ(told(R"(
    She   PRON  3 nsubj:pass she
    was   AUX   3 aux:pass be
    given VERB  0 root give VBN
    food  NOUN  3 obj)"),
            "be given AID");
}

TEST(PredicateFrame, ReadsPrepositionalPhrasesBesideTheObject) {
  EXPECT_EQ(told(R"(
    Police PROPN 2 nsubj
    put    VERB  0 root put VBD
    him    PRON  2 obj he
    on     ADP   5 case
    trial  NOUN  2 obl)"),
            "put ACCUSE");
}

TEST(PredicateFrame, KnowsTheVerbBelowOneThatSaysOnlyHowItHolds) {
  EXPECT_EQ(told(R"(
    Troops   NOUN  2 nsubj troop
    began    VERB  0 root begin VBD
    shelling VERB  2 xcomp shell VBG
    the      DET   5 det
    town     NOUN  3 obj)"),
            "begin shelling ASSAULT");
}

}  // namespace
}  // namespace entente
