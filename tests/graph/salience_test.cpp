#include "graph/salience.h"

#include <gtest/gtest.h>
#include <numeric>

#include "graph/build.h"
#include "tests/graph/statement_fixture.h"

namespace entente {
namespace {

/// Everyone met Ada; Bo told much to himself; Cy slept often.
KnowledgeGraph village() {
  std::vector<Statement> statements;
  for (const char* name : {"Bo", "Cy", "Di", "Ed"})
    statements.push_back(statement(name, "met", "meet", "Ada"));
  for (int i = 0; i < 5; ++i) statements.push_back(statement("Cy", "slept", "sleep", ""));
  statements.push_back(statement("Di", "met", "meet", "Ed"));
  statements.push_back(statement("Flo", "slept", "sleep", ""));
  return build_graph(statements);
}

std::vector<std::string> labels(const KnowledgeGraph& graph) {
  std::vector<std::string> result;
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) result.push_back(graph.vertex(i).entity.label);
  return result;
}

using Labels = std::vector<std::string>;

TEST(Salience, IsAShareOfAll) {
  const std::vector<double> score = salience(village());
  EXPECT_NEAR(std::accumulate(score.begin(), score.end(), 0.0), 1.0, 1e-9);
  EXPECT_TRUE(salience(KnowledgeGraph()).empty());
}

TEST(Salience, ComesFromBeingLinkedMoreThanFromBeingNamed) {
  const KnowledgeGraph graph = village();
  Labels order;
  for (const std::size_t vertex : by_salience(graph)) order.push_back(graph.vertex(vertex).entity.label);
  ASSERT_EQ(order.size(), 6U);
  EXPECT_EQ(order.front(), "Ada");
  EXPECT_EQ(order.back(), "Flo");
  EXPECT_LT(std::find(order.begin(), order.end(), "Cy"), std::find(order.begin(), order.end(), "Bo"))
      << "of two with one link each, the one who is named more often";
}

TEST(Salience, DoesNotDependOnTheOrderOfEquals) {
  const std::vector<Statement> there = {statement("A", "met", "meet", "B"),
                                        statement("C", "met", "meet", "D")};
  const std::vector<Statement> back = {there[1], there[0]};
  for (const auto& statements : {there, back}) {
    const KnowledgeGraph graph = build_graph(statements);
    Labels order;
    for (const std::size_t vertex : by_salience(graph)) order.push_back(graph.vertex(vertex).entity.label);
    EXPECT_EQ(order, (Labels{"A", "B", "C", "D"}));
  }
}

TEST(Select, KeepsTheTopAndTheEdgesAmongThem) {
  const KnowledgeGraph graph = select(village(), {.top = 3, .min_mentions = 0, .types = {}});
  EXPECT_EQ(labels(graph).size(), 3U);
  EXPECT_NE(graph.find("ada"), KnowledgeGraph::npos);
  EXPECT_EQ(graph.vertex(graph.find("ada")).entity.mentions, 4U) << "mentions are those of the whole graph";
  for (std::size_t e = 0; e < graph.edge_count(); ++e) EXPECT_EQ(graph.edge(e).predicate.lemma, "meet");
}

TEST(Select, ByTypeAndMentions) {
  std::vector<Statement> statements = {statement("Bo", "saw", "see", "Paris"),
                                       statement("Bo", "met", "meet", "Cy")};
  statements[0].object->type = EntityType::City;
  const KnowledgeGraph graph = build_graph(statements);
  EXPECT_EQ(labels(select(graph, {.top = 0, .min_mentions = 0, .types = {EntityType::City}})),
            Labels{"Paris"});
  EXPECT_EQ(labels(select(graph, {.top = 0, .min_mentions = 2, .types = {}})), Labels{"Bo"});
  EXPECT_EQ(select(graph, {}).statement_count(), 2U);
  EXPECT_EQ(select(graph, {.top = 99, .min_mentions = 0, .types = {}}).vertex_count(), 3U);
}

}  // namespace
}  // namespace entente
