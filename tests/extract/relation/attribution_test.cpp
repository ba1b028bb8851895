// Speakers that a clause's own sentence names. "| by X | by Y": X says so, says Y.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "extract/relation/verbal.h"
#include "tests/extract/relation/render.h"

namespace entente {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

std::vector<std::string> told(const char* table) {
  return testing::told(VerbalExtractor(), table);
}

TEST(Attribution, TellsTheChainOfThoseWhoSayThatOthersSay) {
  EXPECT_THAT(
      told(R"(
    Ada      PROPN 2 nsubj
    says     VERB  0 root  say VBZ
    Ben      PROPN 4 nsubj
    believes VERB  2 ccomp believe VBZ
    Cora     PROPN 6 nsubj
    stole    VERB  4 ccomp steal VBD
    gold     NOUN  6 obj)"),
      ElementsAre("Ada | say | Ben believes Cora stole gold", "Ben | believe | Cora stole gold | by Ada",
                  "Cora | steal | gold | by Ben | by Ada"));
}

TEST(Attribution, PutsWhatASourceReportsAroundWhatIsSaid) {
  EXPECT_THAT(told(R"(
    According VERB  3 case accord
    to        ADP   1 fixed
    Tass~     PROPN 6 obl
    ,         PUNCT 3 punct
    Ben       PROPN 6 nsubj
    said      VERB  0 root say VBD
    Cora      PROPN 8 nsubj
    stole     VERB  6 ccomp steal VBD
    gold      NOUN  8 obj)"),
              Contains("Cora | steal | gold | by Ben | by Tass"));
}

TEST(Attribution, NamesWhomOneIsQuotedAs) {
  EXPECT_THAT(told(R"(
    Tass   PROPN 2 nsubj
    quoted VERB  0 root quote VBD
    Ben    PROPN 2 obj
    as     SCONJ 5 mark
    saying VERB  2 advcl say VBG
    Cora   PROPN 7 nsubj
    stole  VERB  5 ccomp steal VBD
    gold   NOUN  7 obj)"),
              ElementsAre("Tass | quote | Ben", "Ben | say | Cora stole gold",
                          "Cora | steal | gold | by Ben | by Tass"));
  EXPECT_THAT(told(R"(
    Ben    PROPN 3 nsubj:pass
    was    AUX   3 aux:pass be
    quoted VERB  0 root quote VBN
    by     ADP   5 case
    Tass   PROPN 3 obl:agent
    as     SCONJ 7 mark
    saying VERB  3 advcl say VBG
    Cora   PROPN 9 nsubj
    stole  VERB  7 ccomp steal VBD
    gold   NOUN  9 obj)"),
              Contains("Cora | steal | gold | by Ben | by Tass"));
}

TEST(Attribution, ReadsWordsViewsAndAccounts) {
  EXPECT_THAT(told(R"(
    In    ADP   3 case
    the   DET   3 det
    words NOUN  8 obl  word NNS
    of    ADP   5 case
    Ben~  PROPN 3 nmod
    ,     PUNCT 3 punct
    Cora  PROPN 8 nsubj
    stole VERB  0 root steal VBD
    gold  NOUN  8 obj)"),
              ElementsAre("Cora | steal | gold | by Ben"));
  EXPECT_THAT(told(R"(
    In     ADP   5 case
    other  ADJ   3 amod
    words~ NOUN  5 obl  word NNS
    Cora   PROPN 5 nsubj
    stole  VERB  0 root steal VBD
    gold   NOUN  5 obj)"),
              Not(Contains(::testing::HasSubstr("by"))));
}

TEST(Attribution, TakesAPlanForNoSource) {
  EXPECT_THAT(told(R"(
    Cora      PROPN 2 nsubj
    stole     VERB  0 root steal VBD
    gold      NOUN  2 obj
    according VERB  6 case accord
    to        ADP   4 fixed
    plan      NOUN  2 obl)"),
              ElementsAre("Cora | steal | gold | according to=plan"));
}

TEST(Attribution, LetsAClaimBelongToItsOwner) {
  EXPECT_THAT(told(R"(
    Ben~   PROPN 3 nmod:poss
    's     PART  1 case 's POS
    claim  NOUN  8 nsubj
    that   SCONJ 6 mark
    Cora   PROPN 6 nsubj
    stole  VERB  3 acl steal VBD
    gold   NOUN  6 obj
    hurt   VERB  0 root hurt VBD
    Anna   PROPN 8 obj)"),
              Contains("Cora | steal | gold | possible | by Ben"));
}

TEST(Attribution, AccusersSayWhatTheAccusedDid) {
  EXPECT_THAT(told(R"(
    Ben      PROPN 2 nsubj
    accused  VERB  0 root accuse VBD
    Cora     PROPN 2 obj
    of       SCONJ 5 mark
    stealing VERB  2 advcl steal VBG
    gold     NOUN  5 obj)"),
              ElementsAre("Ben | accuse | Cora", "Cora | steal | gold | possible | by Ben"));
}

TEST(Attribution, ReportersToldSomethingAreNoWords) {
  EXPECT_THAT(told(R"(
    Cora      PROPN 2 nsubj
    stole     VERB  0 root steal VBD
    gold~     NOUN  2 obj
    ,         PUNCT 6 punct
    Ben       PROPN 6 nsubj
    told      VERB  2 parataxis tell VBD
    reporters NOUN  6 obj)"),
              Contains("Cora | steal | gold | by Ben"));
}

TEST(Attribution, TurnsASpeakerBehindTheVerbRound) {
  EXPECT_THAT(told(R"(
    "~     PUNCT 3 punct
    Cora   PROPN 3 nsubj
    stole  VERB  7 ccomp steal VBD
    gold~  NOUN  3 obj
    ?~     PUNCT 3 punct
    "      PUNCT 3 punct
    asked  VERB  0 root ask VBD
    Ben~   PROPN 7 iobj
    .      PUNCT 7 punct)"),
              ElementsAre("Ben | ask | \"Cora stole gold?\"", "Cora | steal | gold | asked | by Ben"));
}

TEST(Attribution, AsNotedByAnyone) {
  EXPECT_THAT(told(R"(
    As    SCONJ 2 mark
    noted VERB  7 advcl note VBN
    by    ADP   4 case
    Ben~  PROPN 2 obl:agent
    ,     PUNCT 2 punct
    Cora  PROPN 7 nsubj
    stole VERB  0 root steal VBD
    gold  NOUN  7 obj)"),
              Contains("Cora | steal | gold | by Ben"));
}

}  // namespace
}  // namespace entente
