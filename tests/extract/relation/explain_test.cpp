#include "extract/relation/explain.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/relation/extractor.h"
#include "tests/extract/relation/parse_fixture.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::Parse;
using ::testing::StartsWith;

Explanation explained(const Parse& parse, double min_confidence = 0) {
  std::vector<Proposition> found;
  for (const auto& extractor : extractors()) extractor->extract(parse.view(), found);
  Document document;
  document.text = parse.view().sentence_text();
  return explain(document, parse.view(), found, min_confidence);
}

constexpr const char* kAsked = R"(Mao PROPN 2 nsubj
asked VERB 0 root ask VBD
Stalin PROPN 2 iobj
for ADP 5 case
help~ NOUN 2 obl
. PUNCT 2 punct)";

TEST(Explain, NamesTheExtractorTheWordsAndWhereTheSubjectCameFrom) {
  const Explanation explanation = explained(Parse(kAsked));
  EXPECT_EQ(explanation.sentence, "Mao asked Stalin for help.");
  ASSERT_EQ(explanation.statements.size(), 1u);
  EXPECT_EQ(explanation.statements[0].statement.subject.label, "Mao");
  EXPECT_THAT(
      explanation.statements[0].why,
      StartsWith("verbal: subject \"Mao\", predicate \"asked\", object \"Stalin\", for \"help\"; the subject "
                 "stands in the clause; least certain: "));
  EXPECT_THAT(explanation.silences, IsEmpty());
}

TEST(Explain, TellsWhatWasLeftOutForItsConfidence) {
  const Explanation explanation = explained(Parse(kAsked), 1.0);
  EXPECT_THAT(explanation.statements, IsEmpty());
  EXPECT_THAT(explanation.silences, ElementsAre(StartsWith("left out, with a confidence of 0.")));
}

TEST(Explain, SaysWhyAClauseGivesNothing) {
  const Explanation explanation = explained(Parse(R"(Please INTJ 2 discourse
sit VERB 0 root sit VB
down~ ADV 2 advmod
. PUNCT 2 punct)"));
  EXPECT_THAT(explanation.statements, IsEmpty());
  EXPECT_THAT(explanation.silences, ElementsAre("nothing from \"sit\": no subject was found"));
}

TEST(Explain, SaysWhyASentenceGivesNothing) {
  const Explanation explanation = explained(Parse(R"(Old ADJ 2 amod
news~ NOUN 0 root
! PUNCT 2 punct)"));
  EXPECT_THAT(explanation.silences, ElementsAre(HasSubstr("no verb")));
}

}  // namespace
}  // namespace entente
