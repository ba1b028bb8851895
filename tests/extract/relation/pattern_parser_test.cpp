// The rule language: what is read, and where mistakes are told to be.
#include "extract/relation/pattern_parser.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "extract/relation/pattern_vocabulary.h"
#include "graph/types/error.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

PatternRule parse_one(const std::string& text) {
  auto rules = parse_patterns(text, "p.txt");
  EXPECT_THAT(rules, SizeIs(1));
  return std::move(rules.front());
}

std::string mistake_in(const std::string& text) {
  try {
    parse_patterns(text, "p.txt");
  } catch (const Error& error) {
    return error.what();
  }
  return "no mistake";
}

TEST(PatternParser, ReadsWordsStepsAndWhatIsTold) {
  const PatternRule rule = parse_one(R"(
    # who funds whom
    rule funds:
      verb:[lemma=fund|finance, upos=VERB] >nsubj subject:[] >obj object:[type=Organization|Country]
        >obl? sum:[name=Money]
      => subject "funds" object (amount: sum) class=AID confidence=0.8 polarity=affirmed modality=asserted
  )");
  EXPECT_EQ(rule.name, "funds");
  EXPECT_EQ(rule.extractor, "pattern:funds");
  ASSERT_THAT(rule.words, SizeIs(4));
  EXPECT_EQ(rule.words[0].name, "verb");
  EXPECT_THAT(rule.words[0].tests, SizeIs(2));
  EXPECT_THAT(rule.words[1].tests, IsEmpty());
  EXPECT_EQ(rule.words[3].optional, 3U);
  EXPECT_THAT(rule.lemmas, ElementsAre("finance", "fund"));
  EXPECT_THAT(rule.plan, SizeIs(2));
  ASSERT_THAT(rule.options, SizeIs(1));
  EXPECT_EQ(rule.options[0].word, 3U);
  ASSERT_THAT(rule.outputs, SizeIs(1));
  const PatternOutput& output = rule.outputs[0];
  EXPECT_EQ(output.subject, 1U);
  EXPECT_EQ(output.object, 2U);
  ASSERT_THAT(output.predicate, SizeIs(1));
  EXPECT_EQ(output.predicate[0].text, "funds");
  ASSERT_THAT(output.qualifiers, SizeIs(1));
  EXPECT_EQ(output.qualifiers[0].role, "amount");
  EXPECT_EQ(output.predicate_class, PredicateClass::Aid);
  EXPECT_EQ(output.polarity, Polarity::Affirmed);
  EXPECT_EQ(output.modality, Modality::Asserted);
  EXPECT_EQ(output.confidence, 0.8);
}

TEST(PatternParser, LineBreaksMeanNoMoreThanBlanks) {
  const PatternRule rule = parse_one("rule a:v:[lemma=go]>nsubj s:[]v before[form=\"to\"]=>s v");
  EXPECT_THAT(rule.words, SizeIs(3));
  EXPECT_THAT(rule.plan, SizeIs(2));
  EXPECT_FALSE(rule.outputs[0].object);
}

TEST(PatternParser, ReadsSeveralRulesEachWithSeveralStatements) {
  const auto rules =
      parse_patterns("rule a: x:[] => x \"is\" rule b: y:[] >obj z:[] => y \"has\" z => z \"of\" y", "p.txt");
  ASSERT_THAT(rules, SizeIs(2));
  EXPECT_THAT(rules[0].outputs, SizeIs(1));
  EXPECT_THAT(rules[1].outputs, SizeIs(2));
}

TEST(PatternParser, StepsKnowTheirRelationsAndDepth) {
  const auto link = [](const std::string& step) {
    return parse_one("rule a: x:[lemma=a] " + step + " y:[] => x \"is\" y").plan.at(0).step.link;
  };
  EXPECT_EQ(link(">obj").relations, pattern_bit(Deprel::Obj));
  EXPECT_EQ(link(">nsubj").relations,
            pattern_bit(Deprel::Nsubj) | pattern_bit(Deprel::NsubjPass) | pattern_bit(Deprel::NsubjOuter));
  EXPECT_EQ(link(">nsubj:pass").relations, pattern_bit(Deprel::NsubjPass));
  EXPECT_EQ(link(">nmod:none|obj").relations, pattern_bit(Deprel::Nmod) | pattern_bit(Deprel::Obj));
  EXPECT_EQ(link(">who|whom").relations, kPatternWho | kPatternWhom);
  EXPECT_EQ(link(">").relations, kPatternAnyRelation);
  EXPECT_EQ(link("<obj").kind, PatternLinkKind::Head);
  EXPECT_EQ(link(">>").depth, 8U);
  EXPECT_EQ(link(">>nmod{3}").depth, 3U);
  EXPECT_EQ(link("<<acl{32}").kind, PatternLinkKind::Above);
  EXPECT_EQ(link("right-after").kind, PatternLinkKind::RightAfter);
}

TEST(PatternParser, ValuesMayBeOpenQuotedOrNegated) {
  const auto tests =
      parse_one(R"(rule a: x:[form=un* lemma!~=*ING|"a*" xpos=VB* name!=*] => x "is")").words[0].tests;
  ASSERT_THAT(tests, SizeIs(4));
  EXPECT_TRUE(tests[0].values[0].open_end);
  EXPECT_EQ(tests[0].values[0].text, "un");
  EXPECT_TRUE(tests[1].negated && tests[1].ignores_case);
  EXPECT_EQ(tests[1].values[0].text, "ing");
  EXPECT_TRUE(tests[1].values[0].open_begin);
  EXPECT_EQ(tests[1].values[1].text, "a*");
  EXPECT_FALSE(tests[1].values[1].open_end);
  std::uint64_t verbs = 0;
  for (const Xpos tag : {Xpos::Vb, Xpos::Vbd, Xpos::Vbg, Xpos::Vbn, Xpos::Vbp, Xpos::Vbz})
    verbs |= std::uint64_t{1} << static_cast<unsigned>(tag);
  EXPECT_EQ(tests[2].set, verbs);
  EXPECT_TRUE(tests[3].negated);
}

TEST(PatternParser, MatchingStartsWhereALemmaOrFormIsKnown) {
  EXPECT_EQ(parse_one("rule a: s:[] <obj v:[lemma=fund] => s \"is\"").anchor, 1U);
  EXPECT_EQ(parse_one("rule a: s:[] <obj v:[form=funds|funded] => s \"is\"").anchor, 1U);
  const PatternRule open = parse_one("rule a: s:[upos=NOUN] <obj v:[lemma=fund*] => s \"is\"");
  EXPECT_EQ(open.anchor, 0U);
  EXPECT_THAT(open.lemmas, IsEmpty());
  EXPECT_EQ(parse_one("rule a: s:[] !>det [lemma=no] => s \"is\"").anchor, 0U);
}

TEST(PatternParser, PlaceholdersTakeWordsIntoTheLabel) {
  const auto parts = parse_one(R"(rule a: v:[] => v "has {v} \"{v.lemma}\" {v.form}")").outputs[0].predicate;
  ASSERT_THAT(parts, SizeIs(6));
  EXPECT_EQ(parts[0].text, "has ");
  EXPECT_EQ(parts[1].show, PatternLabelPart::Show::Verb);
  EXPECT_EQ(parts[2].text, " \"");
  EXPECT_EQ(parts[3].show, PatternLabelPart::Show::Lemma);
  EXPECT_EQ(parts[5].show, PatternLabelPart::Show::Form);
}

struct Mistake {
  const char* text;
  const char* message;  ///< begins with the place
};

void expect(std::initializer_list<Mistake> mistakes) {
  for (const Mistake& mistake : mistakes) EXPECT_THAT(mistake_in(mistake.text), HasSubstr(mistake.message));
}

TEST(PatternMistakes, InRulesAreToldWithTheirPlace) {
  expect({Mistake{"", "p.txt:1:1: expected 'rule', found the end of the file"},
          Mistake{"# only a remark\n", "p.txt:2:1: expected 'rule', found the end of the file"},
          Mistake{"\nrul a:\n", "p.txt:2:1: expected 'rule', found 'rul'"},
          Mistake{"rule :", "p.txt:1:6: expected the rule's name, found ':'"},
          Mistake{"rule 1st:", "p.txt:1:6: expected the rule's name, found '1st'"},
          Mistake{"rule a\n  x:[]", "p.txt:2:3: expected ':' after the rule's name, found 'x'"},
          Mistake{"rule a: => x \"is\"", "p.txt:1:9: expected a word such as verb:[lemma=fund], found '='"},
          Mistake{"rule a: x:[]", "p.txt:1:13: expected a word or '=>', found the end of the file"},
          Mistake{"rule a: x:[]\nrule b:",
                  "p.txt:2:1: expected '=>' and what the rule tells before the next rule"},
          Mistake{"rule a: x:[] => x \"is\"\nrule a: x:[] => x \"is\"",
                  "p.txt:2:1: there is a rule 'a' already"},
          Mistake{"rule é:", "p.txt:1:6: expected the rule's name, found 'é'"},
          Mistake{"# é à\xff\n", "p.txt: is not UTF-8"}});
}

TEST(PatternMistakes, InWordsAreToldWithTheirPlace) {
  expect(
      {Mistake{"rule a: x:(", "p.txt:1:11: expected '[', found '('"},
       Mistake{"rule a: x:[", "p.txt:1:12: expected a test or ']', found the end of the file"},
       Mistake{"rule a: x:[\"é\"", "p.txt:1:12: expected a test or ']', found '\"'"},
       Mistake{"rule a: x:[lema=go]", "p.txt:1:12: unknown test 'lema' (did you mean 'lemma'?)"},
       Mistake{"rule a: x:[lemma go]", "p.txt:1:18: expected '=', '!=' or '~=', found 'go'"},
       Mistake{"rule a: x:[lemma=]", "p.txt:1:18: expected a value, found ']'"},
       Mistake{"rule a: x:[lemma=go|]", "p.txt:1:21: expected a value, found ']'"},
       Mistake{"rule a: x:[lemma=\"\"]", "p.txt:1:18: the value is empty"},
       Mistake{"rule a: x:[lemma=\"go]\n", "p.txt:1:18: the quotation mark is not closed on its line"},
       Mistake{"rule a: x:[lemma=\"a\\nb\"]", "p.txt:1:20: expected '\"' or '\\' after the backslash"},
       Mistake{"rule a: x:[lemma=g*o]", "p.txt:1:18: '*' may stand only first or last in a value"},
       Mistake{"rule a: x:[lemma=go,]", "p.txt:1:21: expected a test after the comma, found ']'"},
       Mistake{"rule a:\n  é:[]", "p.txt:2:3: expected a word or '=>', found 'é'"},
       Mistake{"rule a: x:[lemma=\"é\" upos=VRB]", "p.txt:1:27: unknown value 'VRB' (did you mean 'VERB'?)"},
       Mistake{"rule a: x:[xpos=Q*]", "p.txt:1:17: unknown value 'Q'"},
       Mistake{"rule a: x:[type=Contry]", "p.txt:1:17: unknown value 'Contry' (did you mean 'Country'?)"},
       Mistake{"rule a: x:[type~=City]", "p.txt:1:16: '~' is for form and lemma"},
       Mistake{"rule a: x:[] >obj x:[]", "p.txt:1:19: there is a word 'x' already"},
       Mistake{"rule a: rule:[]", "p.txt:1:9: expected '=>' and what the rule tells"},
       Mistake{"rule a: x:[] >obj before:[]", "p.txt:1:19: 'before' cannot name a word"}});
}

TEST(PatternMistakes, InStepsAreToldWithTheirPlace) {
  expect(
      {Mistake{"rule a: x:[] >objj y:[]", "p.txt:1:15: unknown relation 'objj' (did you mean 'obj'?)"},
       Mistake{"rule a: x:[] >nsubj:pas y:[]",
               "p.txt:1:15: unknown relation 'nsubj:pas' (did you mean 'nsubj:pass'?)"},
       Mistake{"rule a: x:[] >obj| y:[]", "p.txt:1:20: unknown relation 'y'"},
       Mistake{"rule a: x:[] >obj|\n  1", "p.txt:2:3: expected a relation after '|', found '1'"},
       Mistake{"rule a: x:[] >obj =>",
               "p.txt:1:19: expected a word after the step, such as object:[] or [], found '='"},
       Mistake{"rule a: x:[] >obj:[]", "p.txt:1:18: expected a word after the step"},
       Mistake{"rule a: subject:[] >obj y:[]\n  subjct >iobj z:[]",
               "p.txt:2:3: no word is called 'subjct' yet (did you mean 'subject'?)"},
       Mistake{"rule a: x:[] >obj y", "p.txt:1:19: no word is called 'y' yet; write y:[] for any word"},
       Mistake{"rule a: x:[] >obj y:[] x =>",
               "p.txt:1:26: expected a step such as >obj or before, found '='"},
       Mistake{"rule a: x:[] !y:[]", "p.txt:1:15: expected a step such as >obj or before, found 'y'"},
       Mistake{"rule a: x:[] >>{0} y:[]", "p.txt:1:17: expected a number of levels from 1 to 32, found '0'"},
       Mistake{"rule a: x:[] >>obj{33} y:[]", "p.txt:1:20: expected a number of levels"},
       Mistake{"rule a: x:[] >>obj{3 y:[]", "p.txt:1:22: expected '}', found 'y'"},
       Mistake{"rule a: x:[] >obj x", "p.txt:1:19: a step from a word to itself"},
       Mistake{"rule a: x:[] !>obj? y:[]", "p.txt:1:19: a step cannot have both '!' and '?'"},
       Mistake{"rule a: x:[] !>obj y:[]", "p.txt:1:20: a word that must not be there has no name"},
       Mistake{"rule a: x:[] >obj y:[] x >iobj? y", "p.txt:1:33: only a new word can be optional"},
       Mistake{"rule a: x:[] >obl? y:[]\n  y >nmod? z:[]", "p.txt:2:5: 'y' is optional itself"},
       Mistake{"rule a: x:[] >obl? y:[] >obj? z:[] y before z", "p.txt:1:45: 'y' and 'z' are both optional"},
       Mistake{"rule a: x:[lemma=go]\n y:[] >obj z:[] => x \"is\"",
               "p.txt:2:2: no step links this word to 'x'"}});
}

TEST(PatternMistakes, InOutputsAreToldWithTheirPlace) {
  expect({Mistake{"rule a: x:[] =>",
                  "p.txt:1:16: expected the word that is the subject, found the end of the file"},
          Mistake{"rule a: x:[] => y \"is\"", "p.txt:1:17: the rule has no word 'y'"},
          Mistake{"rule a: x:[] => x", "p.txt:1:18: expected the predicate: a label in quotes, or a word"},
          Mistake{"rule a: x:[] => x \" \"", "p.txt:1:19: the label is empty"},
          Mistake{"rule a: x:[] => x \"is {y}\"", "p.txt:1:24: the rule has no word 'y'"},
          Mistake{"rule a: x:[] => x \"\\\"is\\\" {x.word}\"",
                  "p.txt:1:29: expected .lemma or .form, found '.word'"},
          Mistake{"rule a: x:[] => x \"is {x\"", "p.txt:1:23: a brace without its partner"},
          Mistake{"rule a: x:[] => x \"is\" x", "p.txt:1:24: 'x' is the subject already"},
          Mistake{"rule a: x:[] >obj? y:[] => y \"is\" x", "p.txt:1:28: 'y' is optional"},
          Mistake{"rule a: x:[] >obj? y:[] y >det z:[] => x \"is\" z",
                  "p.txt:1:47: 'z' hangs on the optional word 'y'"},
          Mistake{"rule a: x:[] >obj y:[] => x \"is\" y y",
                  "p.txt:1:36: expected an option or the next rule, found 'y'"},
          Mistake{"rule a: x:[] => x \"is\" clas=AID",
                  "p.txt:1:24: unknown option 'clas' (did you mean 'class'?)"},
          Mistake{"rule a: x:[] => x \"is\" class=HELP", "p.txt:1:30: expected a class, found 'HELP'"},
          Mistake{"rule a: x:[] => x \"is\" class=aid",
                  "p.txt:1:30: expected a class, found 'aid' (did you mean 'AID'?)"},
          Mistake{"rule a: x:[] => x \"is\" class=AID class=AID", "p.txt:1:34: 'class' is given twice"},
          Mistake{"rule a: x:[] => x \"is\" confidence=1.5",
                  "p.txt:1:35: expected a confidence above 0, at most 1"},
          Mistake{"rule a: x:[] => x \"is\" confidence=high",
                  "p.txt:1:35: expected a confidence above 0, at most 1"},
          Mistake{"rule a: x:[] => x \"is\" polarity=no",
                  "p.txt:1:33: expected affirmed or negated, found 'no'"},
          Mistake{"rule a: x:[] => x \"is\" (", "p.txt:1:25: expected a qualifier: a word, or role: word"},
          Mistake{"rule a: x:[] >obj y:[] => x \"is\" (y",
                  "p.txt:1:36: expected ',' or ')', found the end of the file"},
          Mistake{"rule a: x:[] >obj y:[] => x \"is\" (\"\": y)", "p.txt:1:35: the role is empty"},
          Mistake{"rule a: x:[] => x \"is\" )", "p.txt:1:24: expected 'rule', found ')'"}});
}

TEST(PatternParser, NamesOfOtherFilesAreTaken) {
  const auto others = parse_patterns("rule a: x:[] => x \"is\"", "p.txt");
  EXPECT_THROW(parse_patterns("rule a: x:[] => x \"is\"", "q.txt", others), Error);
  EXPECT_THAT(parse_patterns("rule b: x:[] => x \"is\"", "q.txt", others), SizeIs(1));
}

TEST(PatternParser, LimitsTheSizeOfARule) {
  std::string words = "rule a: w0:[]";
  for (int i = 1; i < 24; ++i) words += " >obj w" + std::to_string(i) + ":[]";
  EXPECT_EQ(mistake_in(words + " => w0 \"is\""), "no mistake");
  EXPECT_THAT(mistake_in(words + " >obj more:[] => w0 \"is\""), HasSubstr("at most 24 words"));
  std::string steps = "rule a: x:[] >obj y:[]";
  for (int i = 0; i < 100; ++i) steps += " before y";
  EXPECT_THAT(mistake_in(steps + " => x \"is\""), HasSubstr("at most 100 steps"));
}

}  // namespace
}  // namespace entente
