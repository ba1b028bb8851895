#include "extract/relation/settle.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "tests/extract/relation/parse_fixture.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using testing::Parse;

/// "word head relation" of each token after settling; the root's head is "-".
std::vector<std::string> settled(const char* table) {
  Sentence sentence = Parse(table).sentence();
  settle_names(sentence);
  std::vector<std::string> lines;
  for (const Token& token : sentence.tokens) {
    const std::string head =
        token.head < 0 ? "-" : sentence.tokens[static_cast<std::size_t>(token.head)].form;
    lines.push_back(token.form + ' ' + head + ' ' + std::string(to_string(token.relation)));
  }
  return lines;
}

TEST(Settle, ANameTakesThePlaceOfTheTitleBeforeIt) {
  EXPECT_THAT(
      settled(R"(
    Soviet   ADJ   2 amod
    leader   NOUN  4 nsubj
    Brezhnev PROPN 4 nsubj
    spoke    VERB  0 root speak
    # name 3 3 Person
  )"),
      ElementsAre("Soviet leader amod", "leader Brezhnev nmod:desc", "Brezhnev spoke nsubj", "spoke - root"));
  EXPECT_THAT(settled(R"(
    the       DET   2 det
    physicist NOUN  5 nsubj
    Marie     PROPN 2 flat
    Curie     PROPN 3 flat
    won       VERB  0 root win
    # name 3 4 Person
  )"),
              ElementsAre("the physicist det", "physicist Marie nmod:desc", "Marie won nsubj",
                          "Curie Marie flat", "won - root"));
}

TEST(Settle, WhatIsNoTitleStays) {
  EXPECT_THAT(settled(R"(
    table  NOUN  3 nsubj
    Anna   PROPN 3 nsubj
    broke  VERB  0 root break
    # name 2 2 Person
  )"),
              ElementsAre("table broke nsubj", "Anna broke nsubj", "broke - root"));
}

TEST(Settle, AnAcronymAfterOrIsAnApposition) {
  EXPECT_THAT(settled(R"(
    World        PROPN 2 compound
    Bank~        PROPN 6 nsubj
    ,            PUNCT 5 punct
    or           CCONJ 5 cc
    WB           PROPN 2 conj
    lent         VERB  0 root lend
    # name 1 2 Organization
  )")[4],
              "WB Bank appos");
}

TEST(Settle, TheOneAppointedIsTheObject) {
  EXPECT_THAT(settled(R"(
    They      PRON  2 nsubj they
    appointed VERB  0 root appoint VBD
    Ann       PROPN 5 compound
    Roe       PROPN 3 flat
    editor    NOUN  2 obj
    # name 3 4 Person
  )"),
              ElementsAre("They appointed nsubj", "appointed - root", "Ann appointed obj", "Roe Ann flat",
                          "editor appointed xcomp"));
}

TEST(Settle, AnotherNameBelongsToTheNameBeforeIt) {
  const auto lines = settled(R"(
    He      PRON  2 nsubj he
    left    VERB  0 root leave VBD
    Burma~  PROPN 2 obj
    ,       PUNCT 6 punct
    later   ADV   6 advmod
    called  VERB  2 advcl call VBN
    Myanmar PROPN 6 xcomp
    # name 3 3 Gpe
    # name 7 7 Gpe
  )");
  EXPECT_EQ(lines[5], "called Burma acl");
}

TEST(Settle, WhatFollowsABracketHangsOnTheNameBeforeIt) {
  const auto lines = settled(R"(
    He       PRON  2 nsubj he
    left     VERB  0 root leave VBD
    Burma    PROPN 2 obj
    (~       PUNCT 6 punct ( -LRB-
    later    ADV   6 advmod
    called   VERB  2 acl call VBN
    Myanmar~ PROPN 6 xcomp
    )~       PUNCT 6 punct ) -RRB-
    ,        PUNCT 11 punct
    where    ADV   11 advmod
    fell     VERB  7 acl:relcl fall VBD
    rain     NOUN  11 nsubj
    # name 3 3 Gpe
    # name 7 7 Gpe
  )");
  EXPECT_EQ(lines[5], "called Burma acl");
  EXPECT_EQ(lines[10], "fell Burma acl:relcl");
}

TEST(Settle, ANameBelowTheParticipleMakesNoCircle) {
  const auto lines = settled(R"(
    Burma~  PROPN 5 nmod
    ,       PUNCT 4 punct
    later   ADV   4 advmod
    called  VERB  6 advcl call VBN
    Myanmar PROPN 4 xcomp
    grew    VERB  0 root grow VBD
    # name 1 1 Gpe
    # name 5 5 Gpe
  )");
  EXPECT_EQ(lines[0], "Burma Myanmar nmod");
  EXPECT_EQ(lines[3], "called grew advcl");
}

}  // namespace
}  // namespace entente
