#include "graph/subgraph.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

#include "graph/fold.h"
#include "tests/graph/random_graph.h"

namespace entente {
namespace {

using Words = std::vector<std::string>;

Words labels(const KnowledgeGraph& graph) {
  Words result;
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) result.push_back(graph.vertex(i).entity.label);
  return result;
}

Words statement_ids(const KnowledgeGraph& graph) {
  Words result;
  for (std::size_t i = 0; i < graph.statement_count(); ++i) result.push_back(graph.statement(i).id);
  return result;
}

/// Where each statement lies: "A -met at-> B" or "A".
Words places(const KnowledgeGraph& graph) {
  Words result;
  for (std::size_t i = 0; i < graph.statement_count(); ++i) {
    const KnowledgeGraph::Place& place = graph.place(i);
    const auto label = [&](std::size_t vertex) { return graph.vertex(vertex).entity.label; };
    result.push_back(graph.statement(i).id + ": " +
                     (place.fact ? label(place.owner)
                                 : label(graph.source(place.owner)) + " -" +
                                       graph.edge(place.owner).predicate.lemma + "-> " +
                                       label(graph.target(place.owner))));
  }
  return result;
}

/// A chain A - B - C - D, told in changing directions, and E alone.
KnowledgeGraph chain() {
  return build_graph(std::vector{statement("A", "met", "meet", "B"), statement("C", "met", "meet", "B"),
                                 statement("C", "met", "meet", "D"), statement("E", "slept", "sleep", ""),
                                 statement("B", "slept", "sleep", "")});
}

TEST(Subgraph, KeepsFactsAndOrder) {
  const KnowledgeGraph rest = subgraph(chain(), {false, true, true, true, true});
  EXPECT_EQ(labels(rest), (Words{"B", "C", "D", "E"}));
  EXPECT_EQ(places(rest), (Words{"s2: C -meet-> B", "s3: C -meet-> D", "s4: E", "s5: B"}));
}

TEST(Subgraph, OfEdgesHasNoFacts) {
  const KnowledgeGraph rest = edge_subgraph(chain(), {true, false, true});
  EXPECT_EQ(labels(rest), (Words{"A", "B", "C", "D"}));
  EXPECT_EQ(statement_ids(rest), (Words{"s1", "s3"}));
}

TEST(Around, FollowsEdgesInEitherDirection) {
  const KnowledgeGraph graph = chain();
  const std::size_t seeds[] = {graph.find("b")};
  EXPECT_EQ(labels(around(graph, seeds, 0)), Words{"B"});
  EXPECT_EQ(labels(around(graph, seeds, 1)), (Words{"A", "B", "C"}));
  EXPECT_EQ(labels(around(graph, seeds, 99)), (Words{"A", "B", "C", "D"}));
  EXPECT_EQ(around(graph, seeds, 0).vertex(0).facts.size(), 1U);
  const std::size_t two[] = {graph.find("a"), graph.find("e")};
  EXPECT_EQ(labels(around(graph, two, 0)), (Words{"A", "E"}));
  EXPECT_EQ(around(graph, {}, 3).vertex_count(), 0U);
}

TEST(Around, IsWhatNaiveSearchFinds) {
  for (unsigned seed = 0; seed < 50; ++seed) {
    const KnowledgeGraph graph = random_graph(seed, 12, 14);
    for (std::size_t hops = 0; hops < 4; ++hops) {
      std::set<std::size_t> reached = {seed % 12, (seed + 5) % 12};
      const std::vector<std::size_t> seeds(reached.begin(), reached.end());
      for (std::size_t step = 0; step < hops; ++step) {
        const std::set<std::size_t> before = reached;
        for (std::size_t e = 0; e < graph.edge_count(); ++e) {
          if (before.contains(graph.source(e))) reached.insert(graph.target(e));
          if (before.contains(graph.target(e))) reached.insert(graph.source(e));
        }
      }
      Words expected;
      for (const std::size_t vertex : reached) expected.push_back(graph.vertex(vertex).entity.label);
      const KnowledgeGraph result = around(graph, seeds, hops);
      EXPECT_EQ(labels(result), expected) << seed << ", " << hops;
      for (std::size_t e = 0; e < graph.edge_count(); ++e) {
        const bool inside = reached.contains(graph.source(e)) && reached.contains(graph.target(e));
        EXPECT_EQ(result.find_edge(graph.edge(e).id) != KnowledgeGraph::npos, inside) << graph.edge(e).id;
      }
    }
  }
}

TEST(FilterGraph, LeavesOutEntitiesWithoutAStatement) {
  const KnowledgeGraph graph = chain();
  const KnowledgeGraph rest =
      filter_graph(graph, [](const Statement& s) { return s.id == "s3" || s.id == "s5"; });
  EXPECT_EQ(labels(rest), (Words{"B", "C", "D"}));
  EXPECT_EQ(places(rest), (Words{"s3: C -meet-> D", "s5: B"}));
  EXPECT_EQ(rest.vertex(0).entity.mentions, 3U) << "mentions are those of the whole graph";
}

TEST(FilterGraph, KeepsEdgesThatWereFolded) {
  Statement sold = statement("Russia", "sold", "sell", "oil");
  sold.object->type = EntityType::Concept;
  sold.qualifiers = {{"to", "China", EntityType::Country}};
  const KnowledgeGraph graph =
      fold_graph(build_graph(std::vector{sold, statement("China", "met", "meet", "Russia")}));
  const KnowledgeGraph rest = filter_graph(graph, [](const Statement& s) { return s.id == "s1"; });
  ASSERT_EQ(rest.edge_count(), 1U);
  EXPECT_EQ(rest.edge(0).predicate.label, "sold oil to");
  EXPECT_EQ(rest.edge(0).id, "russia--sell-oil-to--china");
}

TEST(FilterGraph, ClassesAreThoseOfWhatIsKept) {
  std::vector<Statement> statements(3, statement("A", "asked", "ask", "B"));
  statements[0].predicate.predicate_class = statements[1].predicate.predicate_class = PredicateClass::Request;
  statements[2].predicate.predicate_class = PredicateClass::Consult;
  const KnowledgeGraph rest =
      filter_graph(build_graph(statements), [](const Statement& s) { return s.id == "s3"; });
  EXPECT_EQ(rest.edge(0).predicate.predicate_class, PredicateClass::Consult);
}

TEST(FilterGraph, KeepsEveryStatementWhereItLay) {
  for (unsigned seed = 0; seed < 50; ++seed) {
    const KnowledgeGraph graph = random_graph(seed, 9, 40);
    const auto keeps = [&](const Statement& s) { return (s.id.back() + seed) % 3 != 0; };
    const Words all = places(graph);
    Words expected;
    for (std::size_t i = 0; i < graph.statement_count(); ++i)
      if (keeps(graph.statement(i))) expected.push_back(all[i]);
    EXPECT_EQ(places(filter_graph(graph, keeps)), expected) << seed;
    EXPECT_EQ(places(filter_graph(graph, [](const Statement&) { return true; })), all) << seed;
  }
}

}  // namespace
}  // namespace entente
