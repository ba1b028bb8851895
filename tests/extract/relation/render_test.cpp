#include "extract/relation/render.h"

#include <gtest/gtest.h>

#include "extract/relation/verbal.h"
#include "graph/types/pronoun.h"
#include "tests/extract/relation/parse_fixture.h"

namespace entente {
namespace {

using testing::Parse;

const Parse& asked() {
  static const Parse parse(R"(
    # name 1 1 Person
    # name 3 3 Person
    # name 7 9 Date
    Mao     PROPN 2 nsubj
    asked   VERB  0 root  ask VBD
    Stalin  PROPN 2 obj
    for     ADP   5 case
    help    NOUN  2 obl
    on      ADP   7 case
    December PROPN 2 obl
    16      NUM   7 nummod
    1949~   NUM   7 nummod
    .       PUNCT 2 punct)");
  return parse;
}

Statement dated(const Document& document, const SentenceView& view, const Proposition& proposition) {
  SentenceStatements sentence{{}, find_time_mentions(view), true};
  auto undated = render_statement(document, view, sentence.mentions, proposition);
  EXPECT_TRUE(undated.has_value());
  sentence.statements.push_back(std::move(undated).value_or(UndatedStatement{}));
  TimeResolver resolver(document.date);
  date_statements(sentence, resolver);
  return sentence.statements.front().statement;
}

Statement only_statement(const Parse& parse) {
  std::vector<Proposition> found;
  VerbalExtractor().extract(parse.view(), found);
  EXPECT_EQ(found.size(), 1U);
  Document document;
  document.id = "a.txt";
  document.text = parse.view().sentence_text();
  return dated(document, parse.view(), found.at(0));
}

TEST(RenderStatement, CarriesArgumentsClassTimeAndEvidence) {
  const Statement statement = only_statement(asked());
  EXPECT_EQ(statement.subject.id, "mao");
  EXPECT_EQ(statement.subject.type, EntityType::Person);
  EXPECT_EQ(statement.object->label, "Stalin");
  EXPECT_EQ(statement.predicate.lemma, "ask");
  EXPECT_EQ(statement.predicate.predicate_class, PredicateClass::Request);
  EXPECT_EQ(statement.time, "1949-12-16");
  EXPECT_EQ(statement.extractor, "verbal");
  EXPECT_EQ(statement.evidence.text, "Mao asked Stalin for help on December 16 1949.");
  EXPECT_EQ(statement.evidence.document, "a.txt");
  EXPECT_TRUE(statement.id.empty());
}

TEST(RenderStatement, NamesQualifiersByTheirPreposition) {
  const Statement statement = only_statement(asked());
  ASSERT_FALSE(statement.qualifiers.empty());
  EXPECT_EQ(statement.qualifiers[0].role, "for");
  EXPECT_EQ(statement.qualifiers[0].label, "help");
}

TEST(RenderStatement, PointsAtWhomTheWordsAreSaidTo) {
  const Parse parse(R"(
    Mao     PROPN 2 nsubj
    told    VERB  0 root  tell VBD
    Stalin  PROPN 2 iobj
    that    SCONJ 6 mark
    peace   NOUN  6 nsubj
    held~   VERB  2 ccomp hold VBD
    .       PUNCT 2 punct)");
  std::vector<Proposition> found;
  VerbalExtractor().extract(parse.view(), found);
  ASSERT_FALSE(found.empty());
  Document document;
  document.text = parse.view().sentence_text();
  const Statement statement = dated(document, parse.view(), found.front());
  ASSERT_TRUE(statement.object);
  EXPECT_EQ(statement.object->label, "Stalin");
  ASSERT_EQ(statement.qualifiers.size(), 1U);
  EXPECT_EQ(statement.qualifiers[0].role, "that");
  EXPECT_EQ(statement.qualifiers[0].label, "peace held");
}

TEST(RenderStatement, KeepsAPronounAsItsLabel) {
  const Parse parse(R"(
    He      PRON  2 nsubj
    asked   VERB  0 root  ask VBD
    Stalin~ PROPN 2 obj
    .       PUNCT 2 punct)");
  const Statement statement = only_statement(parse);
  EXPECT_EQ(statement.subject.label, "he");
  EXPECT_TRUE(is_bare_pronoun(statement.subject.label));
}

}  // namespace
}  // namespace entente
