#include "extract/relation/event_nouns.h"

#include <gtest/gtest.h>

#include "extract/relation/event_status.h"
#include "tests/extract/relation/parse_fixture.h"

namespace entente {
namespace {

using testing::Parse;

TEST(EventNouns, ThePrepositionChoosesTheReading) {
  EXPECT_EQ(event_towards(events_of_noun("request"), "of")->lemma, "ask");
  EXPECT_EQ(event_towards(events_of_noun("request"), "for")->lemma, "request");
  EXPECT_EQ(event_towards(events_of_noun("attack"), "in"), nullptr);
  EXPECT_TRUE(events_of_noun("table").empty());
}

TEST(EventNouns, SomeHoldBetweenTwo) {
  EXPECT_EQ(event_between(events_of_noun("war"))->lemma, "fight with");
  EXPECT_EQ(event_between(events_of_noun("trade"))->lemma, "trade with");
  EXPECT_EQ(event_between(events_of_noun("invasion")), nullptr);
  EXPECT_EQ(single_event("death")->lemma, "die");
}

EventStatus status(const char* table, const char* noun) {
  const Parse parse(table);
  return event_status(parse.view(), parse.at(noun));
}

TEST(EventStatus, WhatIsPlannedFearedOrMissingIsNotAsserted) {
  EXPECT_EQ(status(R"(
    planned  VERB 2 amod plan
    attack   NOUN 0 root
  )",
                   "attack")
                .modality,
            Modality::Intended);
  EXPECT_EQ(status(R"(
    threat  NOUN 0 root
    of      ADP  3 case
    war     NOUN 1 nmod
  )",
                   "war")
                .modality,
            Modality::Possible);
  EXPECT_EQ(status(R"(
    They      PRON 2 nsubj they
    prevented VERB 0 root prevent VBD
    an        DET  4 det
    attack    NOUN 2 obj
  )",
                   "attack")
                .polarity,
            Polarity::Negated);
}

TEST(EventStatus, APossessorTakesTheEventForGranted) {
  const char* const table = R"(
    Oslo~   PROPN 3 nmod:poss
    's      PART  1 case
    attack  NOUN  5 nsubj
    may     AUX   5 aux may MD
    end     VERB  0 root end VB
  )";
  EXPECT_EQ(status(table, "attack").modality, Modality::Asserted);
  EXPECT_EQ(status(R"(
    attacks NOUN 3 nsubj attack NNS
    may     AUX  3 aux may MD
    end     VERB 0 root end VB
  )",
                   "attacks")
                .modality,
            Modality::Possible);
}

}  // namespace
}  // namespace entente
