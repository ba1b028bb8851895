// Rules of the user's own, applied to written parses.
#include "extract/relation/pattern.h"

#include <chrono>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <memory>
#include <string>

#include "extract/relation/appositive.h"
#include "extract/relation/pattern_label.h"
#include "extract/relation/pattern_matcher.h"
#include "extract/relation/pattern_vocabulary.h"
#include "extract/relation/verbal.h"
#include "graph/types/error.h"
#include "tests/extract/relation/render.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using testing::full;
using ::testing::IsEmpty;
using testing::labels;
using testing::Parse;
using testing::told;

PatternExtractor with(const std::string& rules) {
  auto patterns = std::make_shared<PatternSet>();
  patterns->add(rules, "p.txt");
  return PatternExtractor(patterns);
}

const char* const kFunded = R"(
  Norway   PROPN 4 nsubj
  and      CCONJ 3 cc
  Sweden   PROPN 1 conj
  funded   VERB  0 root     fund VBD
  Oxfam    PROPN 4 obj
  ,        PUNCT 7 punct
  Caritas  PROPN 5 conj
  and      CCONJ 10 cc
  the      DET   10 det
  police   NOUN  5 conj     police NNS
  with     ADP   12 case
  millions NOUN  4 obl      million NNS
  in       ADP   14 case
  2010     NUM   4 obl
  # name 1 1 Gpe
  # name 3 3 Gpe
  # name 5 5 Organization
  # name 7 7 Organization
  # name 14 14 Date
)";

TEST(Pattern, CoordinatedArgumentsAreMatchedOneByOne) {
  EXPECT_THAT(
      told(with("rule f: v:[lemma=fund] >nsubj s:[] >obj o:[name=Organization] => s \"backs\" o"), kFunded),
      ElementsAre("Norway | back | Oxfam", "Norway | back | Caritas", "Sweden | back | Oxfam",
                  "Sweden | back | Caritas"));
}

TEST(Pattern, ConjunctsShareThePreposition) {
  const char* const table = R"(
    loans   NOUN  0 root  loan NNS
    to      ADP   3 case
    Laos    PROPN 1 nmod
    and     CCONJ 5 cc
    Nepal   PROPN 3 conj
    and     CCONJ 8 cc
    for     ADP   8 case
    Yemen   PROPN 3 conj
  )";
  EXPECT_THAT(
      told(with("rule l: l:[lemma=loan] >nmod t:[] >> c:[lemma=to] t >case c => t \"gets {l}\""), table),
      ElementsAre("Laos | get loan | -", "Nepal | get loan | -"));
}

TEST(Pattern, UpwardStepsMeetTheSameLinks) {
  EXPECT_THAT(told(with("rule f: o:[form=Caritas] <obj v:[lemma=fund] => o \"is funded\""), kFunded),
              ElementsAre("Caritas | be funded | -"));
}

TEST(Pattern, OptionalWordsAreGatheredAsQualifiers) {
  const char* const rule =
      "rule f: v:[lemma=fund] >nsubj s:[form=Norway] >obj o:[form=Oxfam] >obl? extra:[] >iobj? none:[]"
      " => s \"backs\" o (extra, none)";
  EXPECT_THAT(told(with(rule), kFunded), ElementsAre("Norway | back | Oxfam | with=millions | time=2010"));
  EXPECT_THAT(told(with("rule f: v:[lemma=fund] >nsubj s:[form=Norway] >obl? sum:[] sum >case [lemma=with]"
                        " => s \"spends\" (amount: sum)"),
                   kFunded),
              ElementsAre("Norway | spend | - | amount=millions"));
}

TEST(Pattern, AnOptionalObjectGivesAStatementEach) {
  const char* const rule =
      "rule f: v:[lemma=fund] >nsubj s:[form=Sweden] >obj? o:[name=Organization] => s v o";
  EXPECT_THAT(told(with(rule), kFunded), ElementsAre("Sweden | fund | Oxfam", "Sweden | fund | Caritas"));
  EXPECT_THAT(told(with("rule f: v:[lemma=fund] >nsubj s:[form=Sweden] >iobj? o:[] => s v o"), kFunded),
              ElementsAre("Sweden | fund | -"));
}

TEST(Pattern, WhatMustNotBeThereRulesAMatchOut) {
  const std::string rule = "rule f: v:[lemma=fund] >nsubj s:[form=Norway] >obj o:[form=Oxfam] ";
  EXPECT_THAT(told(with(rule + "!>obl [name=Date] => s \"backs\" o"), kFunded), IsEmpty());
  EXPECT_THAT(told(with(rule + "!>obl [name=Money] => s \"backs\" o"), kFunded),
              ElementsAre("Norway | back | Oxfam"));
  EXPECT_THAT(told(with(rule + "o !before v => s \"backs\" o"), kFunded),
              ElementsAre("Norway | back | Oxfam"));
  EXPECT_THAT(told(with(rule + "s !before v => s \"backs\" o"), kFunded), IsEmpty());
}

TEST(Pattern, TheMatchedWordsThemselvesDoNotCountAsOthers) {
  const std::string rule = "rule f: v:[lemma=fund] >nsubj s:[form=Norway] >obl a:[lemma=million] >obl b:[] ";
  EXPECT_THAT(told(with(rule + "!>obl [] => s \"spends\" a (b)"), kFunded),
              ElementsAre("Norway | spend | millions | time=2010"));
}

TEST(Pattern, TestsLookAtFormLemmaTagsTypesAndNames) {
  const auto subjects = [](const std::string& tests) {
    std::string found;
    for (const std::string& line : told(with("rule f: w:[" + tests + "] => w \"is\""), kFunded))
      found += (found.empty() ? "" : " ") + line.substr(0, line.find(" |"));
    return found;
  };
  EXPECT_EQ(subjects("form=*way"), "Norway");
  EXPECT_EQ(subjects("form=NORWAY"), "");
  EXPECT_EQ(subjects("form~=NORWAY|swed*"), "Norway Sweden");
  EXPECT_EQ(subjects("lemma=million"), "millions");
  EXPECT_EQ(subjects("upos=noun xpos=NN*"), "police millions");
  EXPECT_EQ(subjects("upos=PROPN name!=Gpe"), "Oxfam Caritas");
  EXPECT_EQ(subjects("type=Country"), "Norway Sweden");
  EXPECT_EQ(subjects("type=Organization"), "Oxfam Caritas police");
  EXPECT_EQ(subjects("type=Organization name=*"), "Oxfam Caritas");
  EXPECT_EQ(subjects("name=Date"), "2010");
  EXPECT_EQ(subjects("lemma=in|with upos!=ADP"), "");
}

TEST(Pattern, OrderAndAdjacency) {
  const auto count = [](const std::string& step) {
    return told(with("rule f: v:[lemma=fund] " + step + " => v \"x\" o"), kFunded).size();
  };
  EXPECT_EQ(count("before o:[upos=PROPN]"), 2U);
  EXPECT_EQ(count("after o:[upos=PROPN]"), 2U);
  EXPECT_EQ(count("right-before o:[upos=PROPN]"), 1U);
  EXPECT_EQ(count("right-after o:[form=Sweden]"), 1U);
  EXPECT_EQ(count("right-after o:[form=Norway]"), 0U);
  EXPECT_EQ(count("right-after o:[] o >cc [lemma=and]"), 1U);
}

const char* const kChain = R"(
  heads  NOUN 0 root    head NNS
  of     ADP  3 case
  banks  NOUN 1 nmod    bank NNS
  in     ADP  5 case
  towns  NOUN 3 nmod    town NNS
  of     ADP  7 case
  France PROPN 5 nmod
)";

TEST(Pattern, DeepStepsStopAtTheirDepth) {
  const auto found = [](const std::string& step) {
    return told(with("rule f: h:[lemma=head] " + step + " f:[form=France] => h \"x\" f"), kChain).size();
  };
  EXPECT_EQ(found(">>"), 1U);
  EXPECT_EQ(found(">>nmod{3}"), 1U);
  EXPECT_EQ(found(">>nmod{2}"), 0U);
  EXPECT_EQ(found(">>obj|nmod"), 1U);
  EXPECT_EQ(found(">nmod"), 0U);
  EXPECT_EQ(told(with("rule f: f:[form=France] <<nmod{3} h:[upos=NOUN] => h \"x\" f"), kChain).size(), 3U);
}

TEST(Pattern, WhoAndWhomLookThroughPassives) {
  const char* const table = R"(
    Crete    PROPN 4 nsubj:pass
    was      AUX   4 aux:pass  be
    not      PART  4 advmod
    occupied VERB  0 root      occupy VBN
    by       ADP   6 case
    Genoa    PROPN 4 obl:agent
  )";
  EXPECT_THAT(told(with("rule o: v:[lemma=occupy] >who s:[] >whom o:[] => s \"{v} once\" o"), table),
              ElementsAre("Genoa | occupy once | Crete | negated"));
  EXPECT_THAT(labels(with("rule o: v:[lemma=occupy] >who s:[] >whom o:[] => s \"{v} once\" o"), table),
              ElementsAre("did not occupy once"));
  EXPECT_THAT(told(with("rule o: v:[lemma=occupy] >nsubj s:[] => s \"{v} once\" polarity=affirmed"), table),
              ElementsAre("Crete | occupy once | -"));
}

const char* const kRelative = R"(
  Rome     PROPN 7 nsubj
  ,        PUNCT 4 punct
  which    PRON  4 nsubj   which WDT
  financed VERB  1 acl:relcl finance VBD
  rebels   NOUN  4 obj     rebel NNS
  ,        PUNCT 4 punct
  denied   VERB  0 root    deny VBD
  it       PRON  7 obj
)";

TEST(Pattern, RelativePronounsAreReplacedByWhatTheyStandFor) {
  for (const char* const step : {">nsubj", ">who"}) {
    EXPECT_THAT(told(with("rule f: v:[lemma=finance] " + std::string(step) +
                          " s:[upos=PROPN] >obj o:[] => s \"pays\" o"),
                     kRelative),
                ElementsAre("Rome | pay | rebels"));
  }
  EXPECT_THAT(told(with("rule f: v:[lemma=finance] >nsubj s:[lemma=which] => s \"pays\""), kRelative),
              IsEmpty());
}

TEST(Pattern, NounsTellTheirOwnNegation) {
  const char* const table = R"(
    No     DET   2 det
    aid    NOUN  5 nsubj aid NN
    from   ADP   4 case
    Peru   PROPN 2 nmod
    came   VERB  0 root come VBD
  )";
  EXPECT_THAT(told(with("rule a: aid:[lemma=aid] >nmod giver:[] => giver \"gives aid\""), table),
              ElementsAre("Peru | give aid | - | negated"));
  EXPECT_THAT(
      told(with("rule a: aid:[lemma=aid] >nmod giver:[] <nsubj verb:[] => giver \"gives {aid}\""), table),
      ElementsAre("Peru | give aid | - | negated"));
}

TEST(Pattern, TuplesShowTheLabel) {
  EXPECT_THAT(full(with("rule f: v:[lemma=finance] >who s:[] >whom o:[] => s \"pays\" o"), kRelative),
              ElementsAre("pays; Rome; rebels"));
}

std::vector<Proposition> after(const Extractor& first, const Extractor& second, const Parse& parse) {
  std::vector<Proposition> found;
  first.extract(parse.view(), found);
  second.extract(parse.view(), found);
  return found;
}

TEST(Pattern, WhatABuiltInExtractorTellsIsNotToldAgainButGetsTheClass) {
  const Parse parse(kRelative);
  const auto alone = after(VerbalExtractor(), VerbalExtractor(), parse).size() / 2;
  const auto same =
      after(VerbalExtractor(),
            with("rule f: v:[lemma=finance] >who s:[] >whom o:[] => s \"finances\" o class=AID"), parse);
  ASSERT_EQ(same.size(), alone);
  for (const Proposition& proposition : same) {
    EXPECT_EQ(proposition.extractor, "verbal");
    EXPECT_EQ(proposition.predicate_class.has_value(), proposition.lemma == "finance");
  }
  const auto pays = with("rule f: v:[lemma=finance] >who s:[] >whom o:[] => s \"pays\" o");  // owns the name
  const auto other = after(VerbalExtractor(), pays, parse);
  ASSERT_EQ(other.size(), alone + 1);
  EXPECT_EQ(other.back().extractor, "pattern:f");
}

TEST(Pattern, RulesThatTellTheSameTellItOnce) {
  EXPECT_THAT(told(with("rule a: v:[lemma=fund] >who s:[form=Norway] >obl x:[] => s \"pays\" (x)\n"
                        "rule b: v:[lemma=fund] >who s:[form=Norway] => s \"paid\""),
                   kFunded),
              ElementsAre("Norway | pay | - | with=millions | time=2010"));
}

TEST(Pattern, FindingsStandInTextOrder) {
  EXPECT_THAT(told(with("rule late: v:[lemma=deny] >who s:[] => s v\n"
                        "rule early: v:[lemma=finance] >who s:[] => s v"),
                   kRelative),
              ElementsAre("Rome | finance | -", "Rome | deny | -"));
}

TEST(Pattern, HungryRulesEndWithinTheirBudget) {
  std::string table;
  for (int i = 0; i < 200; ++i) table += "word NOUN " + std::to_string(i) + (i == 0 ? " root\n" : " dep\n");
  std::string rule = "rule hungry: a:[]";
  for (const char* const name : {"b", "c", "d", "e", "f", "g", "h"})
    rule += " before " + std::string(name) + ":[]";
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_THAT(told(with(rule + " >> z:[form=nowhere] => a \"x\" z"), table.c_str()), IsEmpty());
  EXPECT_THAT(told(with(rule + " => a \"x\" h"), table.c_str()), ::testing::SizeIs(48));
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

TEST(Pattern, ABadFileLeavesTheSetAsItWas) {
  PatternSet patterns;
  patterns.add("rule a: x:[] => x \"is\"", "p.txt");
  EXPECT_THROW(patterns.add("rule b: x:[] => x \"is\" rule a: x:[] => x \"is\"", "q.txt"), Error);
  EXPECT_EQ(patterns.rules().size(), 1U);
}

TEST(PatternLabel, HasTheLemmaThatTheBuiltInExtractorsWouldGiveIt) {
  EXPECT_EQ(lemma_of_label("funds"), "fund");
  EXPECT_EQ(lemma_of_label("is an ally of"), "be ally of");
  EXPECT_EQ(lemma_of_label("has a stake in"), "have stake in");
  EXPECT_EQ(lemma_of_label("invested in"), "invest in");
  EXPECT_EQ(lemma_of_label("fled to"), "flee to");
  EXPECT_EQ(lemma_of_label("reaches"), "reach");
  EXPECT_EQ(lemma_of_label("allies with"), "ally with");
  EXPECT_EQ(lemma_of_label("dies in"), "die in");
  EXPECT_EQ(lemma_of_label("focus on"), "focus on");
  EXPECT_EQ(lemma_of_label("Brings to"), "bring to");
  EXPECT_EQ(lemma_of_label("bring to"), "bring to");
  EXPECT_EQ(lemma_of_label("needs"), "need");
}

TEST(PatternVocabulary, SuggestsOnlyWhatIsClose) {
  EXPECT_EQ(did_you_mean("contry", {"Country", "City"}), " (did you mean 'Country'?)");
  EXPECT_EQ(did_you_mean("xyz", {"Country", "City"}), "");
}

TEST(PatternVocabulary, FoldsCaseBeyondAscii) {
  EXPECT_EQ(fold_case("ÖSTERREICH und USA"), "österreich und usa");
}

}  // namespace
}  // namespace entente
