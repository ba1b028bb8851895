#include "graph/statement_query.h"

#include <functional>
#include <gtest/gtest.h>

#include "graph/fold.h"
#include "graph/types/error.h"
#include "tests/graph/random_graph.h"

namespace entente {
namespace {

Statement asked() {
  Statement result = statement("Mao", "asked", "ask", "Stalin");
  result.predicate.predicate_class = PredicateClass::Request;
  result.time = "1949-12";
  result.attribution = Attribution{"shi-zhe", "Shi Zhe"};
  result.attribution_chain = {{"", "Tass"}};
  result.extractor = "verbal";
  result.confidence = 0.8;
  result.evidence.document = "talks/moscow.txt";
  return result;
}

TEST(StatementQuery, KeepsEverythingUnlessToldOtherwise) {
  EXPECT_TRUE(StatementQuery().keeps(asked()));
  EXPECT_TRUE(StatementQuery().everything());
}

TEST(StatementQuery, AsksForClassOrQuadClass) {
  StatementQuery query;
  query.classes = {PredicateClass::Aid};
  EXPECT_FALSE(query.keeps(asked()));
  query.quads = {QuadClass::VerbalConflict};
  EXPECT_TRUE(query.keeps(asked()));
  query.quads = {QuadClass::Static};
  query.classes = {PredicateClass::Aid, PredicateClass::Request};
  EXPECT_TRUE(query.keeps(asked()));
  EXPECT_FALSE(query.everything());
}

TEST(StatementQuery, AsksForStatusConfidenceExtractorAndDocument) {
  StatementQuery query;
  query.polarity = Polarity::Negated;
  EXPECT_FALSE(query.keeps(asked()));
  query.polarity = Polarity::Affirmed;
  query.modalities = {Modality::Asserted, Modality::Possible};
  query.extractors = {"verbal"};
  query.documents = {"talks/moscow.txt"};
  query.filter.min_confidence = 0.8;
  EXPECT_TRUE(query.keeps(asked()));
  for (const auto& change : std::vector<std::function<void(StatementQuery&)>>{
           [](StatementQuery& q) { q.modalities = {Modality::Asked}; },
           [](StatementQuery& q) { q.extractors = {"copular"}; },
           [](StatementQuery& q) { q.documents = {"moscow.txt"}; },
           [](StatementQuery& q) { q.filter.min_confidence = 0.81; }}) {
    StatementQuery changed = query;
    change(changed);
    EXPECT_FALSE(changed.keeps(asked()));
  }
}

TEST(StatementQuery, AsksForAnyoneInTheChainOfSpeakers) {
  StatementQuery query;
  query.speakers = {"tass"};
  EXPECT_FALSE(query.keeps(asked()));
  query.speakers = {"Tass"};
  EXPECT_TRUE(query.keeps(asked())) << "a speaker without an id is known by the label";
  query.speakers = {"shi-zhe"};
  EXPECT_TRUE(query.keeps(asked()));
  Statement plain = asked();
  plain.attribution.reset();
  plain.attribution_chain.clear();
  EXPECT_FALSE(query.keeps(plain));
}

TEST(StatementQuery, AsksForTimesThatOverlap) {
  const auto keeps = [](std::string_view from, std::string_view to, const std::string& time) {
    StatementQuery query;
    query.time = time_span(from, to);
    Statement it = asked();
    it.time = time;
    return query.keeps(it);
  };
  EXPECT_TRUE(keeps("1949", "1953", "1949-12"));
  EXPECT_TRUE(keeps("1949-12-31", "", "1949-12"));
  EXPECT_FALSE(keeps("1950", "", "1949-12"));
  EXPECT_TRUE(keeps("", "1949-12-01", "1949-12"));
  EXPECT_FALSE(keeps("", "1949-11", "1949-12"));
  EXPECT_TRUE(keeps("1951", "1952", "1949/1953")) << "what lasted over it";
  EXPECT_TRUE(keeps("2020", "", "2001/..")) << "what has not ended";
  EXPECT_TRUE(keeps("1949/1953", "1950", "1950-12")) << "the last day of the end";
  EXPECT_FALSE(keeps("1949", "1953", ""));
  EXPECT_FALSE(keeps("1949", "1953", "one day"));
  EXPECT_TRUE(keeps("", "", ""));
  StatementQuery query;
  query.time = time_span("1950", "");
  query.undated = true;
  EXPECT_FALSE(query.keeps(asked())) << "what has a date is still asked for it";
  Statement undated = asked();
  undated.time.clear();
  EXPECT_TRUE(query.keeps(undated));
}

TEST(TimeSpan, RefusesWhatIsNone) {
  EXPECT_EQ(time_span("", ""), std::nullopt);
  EXPECT_EQ(time_span("1949", "1949-02"), (DayRange{"1949-01-01", "1949-02-28"}));
  EXPECT_THROW(time_span("1953", "1949"), Error);
  EXPECT_THROW(time_span("then", ""), Error);
  EXPECT_THROW(time_span("", "1949-13"), Error);
}

TEST(QueryGraph, KeepsAllThatSatisfiesItAndNothingElse) {
  std::mt19937 random(3);
  for (unsigned seed = 0; seed < 60; ++seed) {
    const KnowledgeGraph plain = random_graph(seed, 9, 60);
    for (const KnowledgeGraph& graph : {plain, fold_graph(plain)}) {
      StatementQuery query;
      if (random() % 2 == 0) query.classes = {PredicateClass::Aid, PredicateClass::Accuse};
      if (random() % 2 == 0) query.quads = {static_cast<QuadClass>(random() % 5)};
      if (random() % 3 == 0) query.polarity = static_cast<Polarity>(random() % 2);
      if (random() % 3 == 0) query.modalities = {Modality::Asserted, Modality::Possible};
      if (random() % 3 == 0) query.time = time_span("1947", "1950");
      query.undated = random() % 2 == 0;
      if (random() % 4 == 0) query.speakers = {"a", "b", "c"};
      if (random() % 3 == 0) query.documents = {"A.txt", "B.txt"};
      if (random() % 3 == 0) query.extractors = {"verbal"};
      if (random() % 3 == 0) query.filter.min_confidence = 0.4;
      const KnowledgeGraph result = query_graph(graph, query);
      std::vector<std::string> expected, found;
      for (std::size_t i = 0; i < graph.statement_count(); ++i)
        if (query.keeps(graph.statement(i))) expected.push_back(graph.statement(i).id);
      for (std::size_t i = 0; i < result.statement_count(); ++i) found.push_back(result.statement(i).id);
      EXPECT_EQ(found, expected) << seed;
      for (std::size_t v = 0; v < result.vertex_count(); ++v)
        EXPECT_FALSE(result.out_edges(v).empty() && result.in_edges(v).empty() &&
                     result.vertex(v).facts.empty());
    }
  }
}

using Ids = std::vector<std::string>;

TEST(FindSpeakers, KnowsWhoSpeaksWithOthers) {
  std::vector<Statement> statements(2, asked());
  statements[0].attribution = Attribution{"anna-berg-bo-lund-and-cy-holm", "Anna Berg, Bo Lund and Cy Holm"};
  statements[1].attribution = Attribution{"bo-lund", "Bo Lund"};
  const KnowledgeGraph graph = build_graph(statements);
  EXPECT_EQ(find_speakers(graph, "Lund"), (Ids{"anna-berg-bo-lund-and-cy-holm", "bo-lund"}));
  EXPECT_EQ(find_speakers(graph, "Cy Holm"), Ids{"anna-berg-bo-lund-and-cy-holm"});
  EXPECT_EQ(find_speakers(graph, "Tass"), Ids{"Tass"});
}

TEST(FindSpeakers, KnowsThemByTheirNames) {
  std::vector<Statement> statements = {asked(), statement("Shi Zhe", "wrote", "write", "")};
  statements[1].subject.aliases = {"the interpreter"};
  const KnowledgeGraph graph = build_graph(statements);
  EXPECT_EQ(find_speakers(graph, "shi zhe"), Ids{"shi-zhe"});
  EXPECT_EQ(find_speakers(graph, "Interpreter"), Ids{"shi-zhe"}) << "by an alias that the graph knows";
  EXPECT_EQ(find_speakers(graph, "TASS"), Ids{"Tass"});
  try {
    find_speakers(graph, "Mao");
    FAIL() << "Mao says nothing";
  } catch (const Error& error) {
    EXPECT_STREQ(error.what(), "no speaker is called 'Mao', nor anything like it; there are Shi Zhe, Tass");
  }
}

TEST(FindDocument, KnowsThemByPathAndFile) {
  std::vector<Statement> statements(3, asked());
  statements[1].evidence.document = "talks/beijing.txt";
  statements[2].evidence.document = "notes/moscow.txt";
  const KnowledgeGraph graph = build_graph(statements);
  EXPECT_EQ(find_document(graph, "talks/moscow.txt"), "talks/moscow.txt");
  EXPECT_EQ(find_document(graph, "beijing"), "talks/beijing.txt");
  EXPECT_THROW(find_document(graph, "moscow.txt"), Error);
  EXPECT_THROW(find_document(graph, "london.txt"), Error);
}

}  // namespace
}  // namespace entente
