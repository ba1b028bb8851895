#include "graph/knowledge_graph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/difference.h"
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

TEST(Edge, WeighsWhatItsStatementsWeigh) {
  KnowledgeGraph graph;
  Statement s = statement("A", "saw", "see", "B");
  graph.add(s);
  s.weight = 0.25;
  graph.add(s);
  EXPECT_EQ(graph.edge(0).weight(), 1.25);
}

/// A graph whose edge is called otherwise than its statements.
KnowledgeGraph with_edge(const std::string& id) {
  KnowledgeGraph graph;
  graph.add(statement("A", "slept", "sleep", ""));
  graph.add_entity({"b", "B", EntityType::Person, {}, 0});
  const Predicate predicate{"sold oil to", "sell oil to", PredicateClass::Cooperate};
  graph.add_edge(0, 1, {id, predicate, Polarity::Affirmed, {statement("A", "sold", "sell", "")}});
  return graph;
}

TEST(AddEdge, KeepsIdLabelAndClass) {
  KnowledgeGraph graph = with_edge("my edge");
  EXPECT_EQ(graph.find_edge("my edge"), 0U);
  EXPECT_EQ(graph.edge(0).predicate, (Predicate{"sold oil to", "sell oil to", PredicateClass::Cooperate}));
  EXPECT_EQ(graph.vertex(1).entity.mentions, 0U);
  EXPECT_EQ(graph.statement(1).predicate.label, "sold");
}

TEST(AddEdge, JoinsTheEdgeOfTheSameRelationAndGivesATakenIdAnother) {
  KnowledgeGraph graph = with_edge("my edge");
  graph.add_edge(
      0, 1, {"other", graph.edge(0).predicate, Polarity::Affirmed, {statement("A", "sold", "sell", "")}});
  EXPECT_EQ(graph.edge_count(), 1U);
  EXPECT_EQ(graph.edge(0).weight(), 2.0);
  const Predicate ask{"asked", "ask", PredicateClass::Request};
  const std::size_t index =
      graph.add_edge(0, 1, {"my edge", ask, Polarity::Affirmed, {statement("A", "asked", "ask", "B")}});
  EXPECT_EQ(graph.edge(index).id, "a--ask--b");
  EXPECT_EQ(graph.edge_count(), 2U);
}

TEST(OrderByDocument, GoesByPlaceThenByTheNumberInTheId) {
  KnowledgeGraph graph;
  const auto add = [&](const std::string& id, std::size_t sentence, const std::string& object) {
    Statement s = statement("A", "saw", "see", object);
    s.id = id;
    s.evidence.sentence = sentence;
    graph.add(s);
  };
  add("s10", 1, "B");
  add("s2", 1, "C");
  add("s3", 0, "");
  graph.order_by_document();
  EXPECT_EQ(graph.statement(0).id, "s3");
  EXPECT_EQ(graph.statement(1).id, "s2");
  EXPECT_EQ(graph.statement(2).id, "s10");
  EXPECT_EQ(graph.edge(0).statements.front().id, "s10") << "edges stay where they are";
}

TEST(OrderByDocument, LeavesTheStatementsOfAnEdgeInTheirOrder) {
  KnowledgeGraph graph;
  for (const char* id : {"s2", "s1"}) {
    Statement s = statement("A", "saw", "see", "B");
    s.id = id;
    graph.add(s);
  }
  graph.order_by_document();
  EXPECT_EQ(graph.statement(0).id, "s2");
  EXPECT_EQ(graph.statement(1).id, "s1");
}

TEST(FirstDifference, TellsWhereGraphsDiffer) {
  const KnowledgeGraph graph = with_edge("my edge");
  EXPECT_EQ(first_difference(graph, with_edge("my edge")), "");
  EXPECT_EQ(first_difference(graph, with_edge("x")), "edge 0: id 'my edge' or 'x'");
  EXPECT_EQ(first_difference(graph, KnowledgeGraph()), "vertices 2 or 0");
  KnowledgeGraph other = with_edge("my edge");
  other.set_same_as("b", "http://example.org/b");
  EXPECT_EQ(first_difference(graph, other), "vertex 1: same_as '' or 'http://example.org/b'");
  other = with_edge("my edge");
  other.add_fact(1, statement("B", "fell", "fall", ""));
  EXPECT_TRUE(first_difference(graph, other).starts_with("vertex 1: fact 0 '' or '{"));
  EXPECT_EQ(first_difference_in_order(graph, graph), "");
  EXPECT_EQ(first_difference_in_order(graph, other), "statements 2 or 3");
}

}  // namespace
}  // namespace entente
