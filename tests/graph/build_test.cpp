#include "graph/build.h"

#include <gtest/gtest.h>

#include "graph/types/pronoun.h"
#include "tests/graph/statement_fixture.h"

namespace entente {
namespace {

TEST(BarePronoun, IsToldFromNamesByItsCase) {
  for (const char* yes : {"he", "They", "it", "someone", "I", "whom", "yourselves", "anybody"})
    EXPECT_TRUE(is_bare_pronoun(yes)) << yes;
  for (const char* no : {"US", "WHO", "IT", "Mao", "he who", "", "president", "Hers truly"})
    EXPECT_FALSE(is_bare_pronoun(no)) << no;
}

TEST(BuildGraph, NumbersStatementsWithoutAnId) {
  std::vector<Statement> statements = {statement("A", "saw", "see", "B"), statement("B", "saw", "see", "C")};
  statements[0].id = "mine";
  const KnowledgeGraph graph = build_graph(statements);
  EXPECT_EQ(graph.statement(0).id, "mine");
  EXPECT_EQ(graph.statement(1).id, "s2");
}

TEST(StatementFilter, DropsPronounsAndWhatIsUnsure) {
  std::vector<Statement> statements = {
      statement("he", "saw", "see", "B"), statement("A", "saw", "see", "them"),
      statement("A", "slept", "sleep", ""), statement("A", "saw", "see", "B")};
  statements[3].confidence = 0.3;
  StatementFilter filter;
  EXPECT_EQ(filter_statements(statements, filter).size(), 4U);
  filter.drop_pronouns = true;
  EXPECT_EQ(filter_statements(statements, filter).size(), 3U);
  filter.min_confidence = 0.5;
  const auto kept = filter_statements(statements, filter);
  ASSERT_EQ(kept.size(), 2U);
  EXPECT_EQ(kept[0].predicate.label, "saw them") << "told of A alone";
  EXPECT_EQ(kept[0].predicate.lemma, "see");
  EXPECT_FALSE(kept[0].object.has_value());
  EXPECT_EQ(kept[1].predicate.label, "slept");
}

TEST(GraphBuilder, CountsWhatItDrops) {
  GraphBuilder builder({.min_confidence = 0, .drop_pronouns = true});
  builder.add(statement("he", "saw", "see", "B"));
  builder.add(statement("A", "saw", "see", "B"));
  EXPECT_EQ(builder.dropped(), 1U);
  EXPECT_EQ(builder.take().edge_count(), 1U);
  EXPECT_EQ(builder.graph().edge_count(), 0U);
  EXPECT_EQ(builder.dropped(), 0U);
}

TEST(WithoutStatements, LeavesTheVerticesAndWhatIsSureWhereItIs) {
  KnowledgeGraph graph;
  Statement s = statement("A", "saw", "see", "B");
  graph.add(s);
  s.confidence = 0.1;
  graph.add(s);
  graph.add_fact(1, s);
  s.object = person("C");
  graph.add(s);
  const KnowledgeGraph sure = without_statements(graph, {.min_confidence = 0.5, .drop_pronouns = false});
  EXPECT_EQ(sure.vertex_count(), 3U);
  EXPECT_EQ(sure.statement_count(), 1U);
  EXPECT_EQ(sure.edge(0).id, graph.edge(0).id);
  EXPECT_EQ(sure.vertex(0).entity, graph.vertex(0).entity) << "mentions are those of the whole graph";
}

}  // namespace
}  // namespace entente
