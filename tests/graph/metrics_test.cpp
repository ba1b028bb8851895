#include "graph/metrics.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>
#include <set>

#include "graph/salience.h"
#include "graph/subgraph.h"
#include "tests/graph/karate_club.h"
#include "tests/graph/random_graph.h"

namespace entente {
namespace {

TEST(Metrics, OfTheKarateClubAreTheKnownOnes) {
  const GraphMetrics metrics = measure(karate_club());
  EXPECT_EQ(metrics.vertices, 34U);
  EXPECT_EQ(metrics.edges, 78U);
  EXPECT_EQ(metrics.weak_components, 1U);
  EXPECT_EQ(metrics.largest_weak, 34U);
  EXPECT_EQ(metrics.strong_components, 34U) << "all arrows lead to the higher number";
  EXPECT_NEAR(metrics.density, 78.0 / (34 * 33), 1e-12);
  EXPECT_EQ(metrics.degrees[33].neighbours, 17U);
  EXPECT_EQ(metrics.degrees[0].out, 16U);
  EXPECT_NEAR(metrics.transitivity.value(), 0.2557, 5e-5);
  ASSERT_EQ(metrics.betweenness.size(), 34U);
  EXPECT_NEAR(metrics.betweenness[0], 0.4376, 5e-5);
  EXPECT_NEAR(metrics.betweenness[33], 0.3041, 5e-5);
  EXPECT_NEAR(metrics.betweenness[32], 0.1452, 5e-5);
  EXPECT_NEAR(metrics.betweenness[2], 0.1437, 5e-5);
  EXPECT_NEAR(metrics.betweenness[31], 0.1383, 5e-5);
  EXPECT_EQ(metrics.salience, salience(karate_club()));
}

TEST(Metrics, CountWhatIsThere) {
  std::vector<Statement> statements = {
      statement("A", "met", "meet", "B"), statement("A", "met", "meet", "B"),
      statement("B", "saw", "see", "A"),  statement("B", "saw", "see", "C"),
      statement("C", "saw", "see", "C"),  statement("D", "slept", "sleep", "")};
  statements[0].predicate.predicate_class = PredicateClass::Consult;
  statements[5].predicate.predicate_class = PredicateClass::Assault;
  const GraphMetrics metrics = measure(build_graph(statements));
  EXPECT_EQ(metrics.statements, 6U);
  EXPECT_EQ(metrics.facts, 1U);
  EXPECT_EQ(metrics.edges, 4U);
  EXPECT_EQ(metrics.pairs, 3U);
  EXPECT_DOUBLE_EQ(metrics.density, 0.25);
  EXPECT_EQ(metrics.weak_components, 2U);
  EXPECT_EQ(metrics.strong_components, 3U);
  EXPECT_EQ(metrics.largest_strong, 2U);
  EXPECT_DOUBLE_EQ(metrics.reciprocity.value(), 2.0 / 3);
  EXPECT_DOUBLE_EQ(metrics.reciprocity_against_chance.value(), (2.0 / 3 - 0.25) / 0.75);
  EXPECT_DOUBLE_EQ(metrics.transitivity.value(), 0.0);
  EXPECT_EQ(metrics.quads, (std::array<std::size_t, kQuadClassCount>{1, 0, 0, 1, 4}));
  EXPECT_EQ(metrics.degrees[1].statements, 4U);
  EXPECT_EQ(metrics.degrees[2].out, 0U) << "who is linked with nobody else";
  EXPECT_EQ(metrics.degrees[1].neighbours, 2U);
}

TEST(Metrics, OfNextToNothingAreDefined) {
  const GraphMetrics none = measure(KnowledgeGraph());
  EXPECT_EQ(none.weak_components, 0U);
  EXPECT_EQ(none.largest_strong, 0U);
  EXPECT_FALSE(none.reciprocity || none.transitivity);
  KnowledgeGraph two;
  two.add(statement("A", "met", "meet", "B"));
  EXPECT_EQ(measure(two).betweenness, (std::vector<double>{0, 0}));
  two.add(statement("B", "met", "meet", "A"));
  EXPECT_EQ(measure(two).reciprocity, 1.0);
  EXPECT_FALSE(measure(two).reciprocity_against_chance) << "there is no chance of less";
}

TEST(Metrics, OfAStarAndATriangle) {
  std::vector<Statement> star, triangle;
  for (const char* name : {"B", "C", "D", "E"}) star.push_back(statement("A", "met", "meet", name));
  EXPECT_EQ(measure(build_graph(star)).betweenness, (std::vector<double>{1, 0, 0, 0, 0}));
  triangle = {statement("A", "met", "meet", "B"), statement("B", "met", "meet", "C"),
              statement("C", "met", "meet", "A")};
  const GraphMetrics metrics = measure(build_graph(triangle));
  EXPECT_EQ(metrics.transitivity, 1.0);
  EXPECT_EQ(metrics.strong_components, 1U);
  EXPECT_EQ(metrics.reciprocity, 0.0);
}

TEST(Metrics, LeaveOutBetweennessWhereItTakesLong) {
  KnowledgeGraph graph;
  for (int i = 0; i < 10100; ++i)
    graph.add(statement(std::to_string(i), "met", "meet", std::to_string(i + 1)));
  const GraphMetrics metrics = measure(graph);
  EXPECT_TRUE(metrics.betweenness.empty());
  EXPECT_EQ(metrics.salience.size(), graph.vertex_count());
}

TEST(Metrics, AreWhatNaiveCountsGive) {
  for (unsigned seed = 0; seed < 40; ++seed) {
    const KnowledgeGraph graph = random_graph(seed, 10, 25);
    const GraphMetrics metrics = measure(graph);
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t e = 0; e < graph.edge_count(); ++e)
      if (graph.source(e) != graph.target(e)) pairs.insert({graph.source(e), graph.target(e)});
    EXPECT_EQ(metrics.pairs, pairs.size());
    const auto tied = [&](std::size_t a, std::size_t b) {
      return pairs.contains({a, b}) || pairs.contains({b, a});
    };
    std::size_t triples = 0, closed = 0, components = 0;
    for (std::size_t v = 0; v < 10; ++v)
      for (std::size_t a = 0; a < 10; ++a)
        for (std::size_t b = 0; b < a; ++b) {
          if (a == v || b == v || !tied(v, a) || !tied(v, b)) continue;
          ++triples;
          closed += tied(a, b) ? 1 : 0;
        }
    EXPECT_DOUBLE_EQ(metrics.transitivity.value(),
                     static_cast<double>(closed) / static_cast<double>(triples));
    std::vector<bool> seen(10);
    for (std::size_t v = 0; v < 10; ++v) {
      if (seen[v]) continue;
      ++components;
      const std::vector<std::size_t> steps = distances(graph, {&v, 1}, 10);
      for (std::size_t w = 0; w < 10; ++w) seen[w] = seen[w] || steps[w] != KnowledgeGraph::npos;
    }
    EXPECT_EQ(metrics.weak_components, components);
    EXPECT_EQ(std::accumulate(metrics.quads.begin(), metrics.quads.end(), std::size_t{0}), 25U);
  }
}

}  // namespace
}  // namespace entente
