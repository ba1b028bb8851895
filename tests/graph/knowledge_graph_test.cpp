#include "graph/knowledge_graph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/graph/statement_fixture.h"

namespace entente {
namespace {

using ::testing::ElementsAre;

TEST(KnowledgeGraph, JoinsStatementsOfOneRelationIntoOneEdge) {
  KnowledgeGraph graph;
  graph.add(statement("Mao", "asked", "ask", "Stalin"));
  graph.add(statement("Mao", "asks", "ask", "Stalin"));
  graph.add(statement("Mao", "asks", "ask", "Stalin"));
  ASSERT_EQ(graph.edge_count(), 1U);
  const Edge& edge = graph.edge(0);
  EXPECT_EQ(edge.id, "mao--ask--stalin");
  EXPECT_EQ(edge.weight(), 3.0);
  EXPECT_EQ(edge.predicate.label, "asks");
  EXPECT_EQ(graph.vertex(graph.source(0)).entity.label, "Mao");
  EXPECT_EQ(graph.vertex(graph.target(0)).entity.label, "Stalin");
}

TEST(KnowledgeGraph, KeepsParallelEdgesApart) {
  KnowledgeGraph graph;
  graph.add(statement("Mao", "asked", "ask", "Stalin"));
  Statement denial = statement("Mao", "did not ask", "ask", "Stalin");
  denial.polarity = Polarity::Negated;
  graph.add(denial);
  graph.add(statement("Mao", "met", "meet", "Stalin"));
  graph.add(statement("Stalin", "asked", "ask", "Mao"));
  graph.add(statement("Mao", "praised", "praise", "Mao"));
  ASSERT_EQ(graph.edge_count(), 5U);
  EXPECT_EQ(graph.edge(1).id, "mao--not-ask--stalin");
  const auto mao = graph.find("mao");
  EXPECT_THAT(graph.out_edges(mao), ElementsAre(0, 1, 2, 4));
  EXPECT_THAT(graph.in_edges(mao), ElementsAre(3, 4));
  EXPECT_EQ(graph.out_edges(mao).size(), 4U);
}

TEST(KnowledgeGraph, TellsApartEdgesWhoseIdsWouldBeEqual) {
  KnowledgeGraph graph;
  graph.add(statement("A", "trades with", "trade with", "B"));
  graph.add(statement("A", "trade-with", "trade-with", "B"));
  EXPECT_EQ(graph.edge(0).id, "a--trade-with--b");
  EXPECT_EQ(graph.edge(1).id, "a--trade-with--b--2");
  EXPECT_EQ(graph.find_edge("a--trade-with--b--2"), 1U);
  EXPECT_EQ(graph.find_edge("a--buy--b"), KnowledgeGraph::npos);
}

TEST(KnowledgeGraph, HangsStatementsWithoutAnObjectOnTheirSubject) {
  KnowledgeGraph graph;
  graph.add(statement("The pact", "broke up", "break up", ""));
  ASSERT_EQ(graph.vertex_count(), 1U);
  EXPECT_EQ(graph.edge_count(), 0U);
  EXPECT_EQ(graph.statement_count(), 1U);
  EXPECT_EQ(graph.vertex(0).facts.at(0).predicate.label, "broke up");
}

TEST(KnowledgeGraph, GivesStatementsBackInTheOrderTheyCame) {
  KnowledgeGraph graph;
  for (const char* object : {"B", "", "C", "B", ""}) {
    Statement s = statement("A", "saw", "see", object);
    s.id = "s" + std::to_string(graph.statement_count());
    graph.add(s);
  }
  for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(graph.statement(i).id, "s" + std::to_string(i));
}

TEST(KnowledgeGraph, SettlesALabelByTheMostFrequentForm) {
  KnowledgeGraph graph;
  const auto add = [&](const char* label) {
    graph.add_entity({"us", label, EntityType::Country, {"America"}, 1});
  };
  add("U.S.");
  EXPECT_EQ(graph.vertex(0).entity.label, "U.S.");
  add("United States");
  EXPECT_EQ(graph.vertex(0).entity.label, "U.S.") << "a tie goes to the form met first";
  EXPECT_THAT(graph.vertex(0).entity.aliases, ElementsAre("America", "United States"));
  add("United States");
  EXPECT_EQ(graph.vertex(0).entity.label, "United States");
  EXPECT_THAT(graph.vertex(0).entity.aliases, ElementsAre("America", "U.S."));
  add("U.S.");
  EXPECT_EQ(graph.vertex(0).entity.label, "U.S.") << "a tie again";
  EXPECT_EQ(graph.vertex(0).entity.mentions, 4U);
}

TEST(KnowledgeGraph, LetsANamedTypeBeatAConcept) {
  KnowledgeGraph graph;
  for (int i = 0; i < 3; ++i) graph.add_entity({"mao", "Mao", EntityType::Concept, {}, 1});
  graph.add_entity({"mao", "Mao", EntityType::Person, {}, 1});
  EXPECT_EQ(graph.vertex(0).entity.type, EntityType::Person);
  graph.add_entity({"mao", "Mao", EntityType::Place, {}, 1});
  EXPECT_EQ(graph.vertex(0).entity.type, EntityType::Person);
  graph.add_entity({"mao", "Mao", EntityType::Place, {}, 1});
  EXPECT_EQ(graph.vertex(0).entity.type, EntityType::Place);
}

TEST(KnowledgeGraph, KnowsAnEntityWithoutAnIdByItsLabel) {
  KnowledgeGraph graph;
  Statement s = statement("***", "saw", "see", "B");
  ASSERT_EQ(s.subject.id, "");
  graph.add(s);
  graph.add(statement("+++", "saw", "see", "B"));
  EXPECT_EQ(graph.vertex_count(), 3U);
  EXPECT_EQ(graph.find("***"), 0U);
}

TEST(KnowledgeGraph, CopiesStandOnTheirOwn) {
  KnowledgeGraph graph;
  graph.add(statement("A", "saw", "see", "B"));
  KnowledgeGraph copy = graph;
  copy.add(statement("A", "saw", "see", "B"));
  copy.add(statement("B", "saw", "see", "A"));
  EXPECT_EQ(graph.edge_count(), 1U);
  EXPECT_EQ(graph.edge(0).weight(), 1.0);
  EXPECT_EQ(copy.edge_count(), 2U);
  EXPECT_EQ(copy.edge(0).weight(), 2.0);
  KnowledgeGraph moved = std::move(copy);
  EXPECT_EQ(moved.edge(0).predicate.label, "saw");
  EXPECT_THAT(moved.out_edges(1), ElementsAre(1));
}

TEST(Edge, TakesTheHighestConfidenceAndAnyAssertion) {
  KnowledgeGraph graph;
  Statement s = statement("A", "saw", "see", "B");
  s.confidence = 0.2;
  s.modality = Modality::Possible;
  graph.add(s);
  EXPECT_FALSE(graph.edge(0).asserted());
  s.confidence = 0.7;
  s.modality = Modality::Asserted;
  graph.add(s);
  EXPECT_TRUE(graph.edge(0).asserted());
  EXPECT_EQ(graph.edge(0).confidence(), 0.7);
}

}  // namespace
}  // namespace entente
