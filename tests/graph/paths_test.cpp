#include "graph/paths.h"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <set>

#include "tests/graph/random_graph.h"

namespace entente {
namespace {

std::vector<std::string> words(const KnowledgeGraph& graph, const Paths& found) {
  std::vector<std::string> result;
  for (const VertexPath& path : found.paths) {
    std::string line;
    for (const std::size_t vertex : path) line += graph.vertex(vertex).entity.label;
    result.push_back(line);
  }
  return result;
}

using Words = std::vector<std::string>;

KnowledgeGraph graph_of(const std::vector<std::string>& pairs) {
  std::vector<Statement> statements;
  for (const std::string& pair : pairs)
    statements.push_back(statement(pair.substr(0, 1), "met", "meet", pair.substr(1, 1)));
  return build_graph(statements);
}

TEST(Between, FindsTheShortestFirstInEitherDirection) {
  const KnowledgeGraph graph = graph_of({"AB", "CB", "AD", "DE", "EC", "AC", "CF"});
  const Paths found = between(graph, graph.find("a"), graph.find("c"));
  EXPECT_EQ(words(graph, found), (Words{"AC", "ABC", "ADEC"}));
  EXPECT_TRUE(found.complete);
  EXPECT_EQ(words(graph, between(graph, graph.find("a"), graph.find("c"), {.longest = 2})),
            (Words{"AC", "ABC"}));
  EXPECT_EQ(words(graph, between(graph, graph.find("f"), graph.find("b"), {.longest = 2})), Words{"FCB"});
}

TEST(Between, PrefersWhatIsToldMoreOften) {
  const KnowledgeGraph graph = graph_of({"AB", "BD", "AC", "CD", "AC", "DC"});
  EXPECT_EQ(words(graph, between(graph, graph.find("a"), graph.find("d"))), (Words{"ACD", "ABD"}));
  const Paths first = between(graph, graph.find("a"), graph.find("d"), {.paths = 1});
  EXPECT_EQ(words(graph, first), Words{"ACD"});
  EXPECT_FALSE(first.complete);
  EXPECT_TRUE(between(graph, graph.find("a"), graph.find("d"), {.paths = 2}).complete) << "two are all";
}

TEST(Between, FindsNothingWhereThereIsNoWay) {
  const KnowledgeGraph graph = graph_of({"AB", "CD", "AA"});
  const Paths found = between(graph, graph.find("a"), graph.find("d"));
  EXPECT_TRUE(found.paths.empty() && found.complete);
  EXPECT_EQ(path_subgraph(graph, found.paths).vertex_count(), 0U);
}

TEST(Between, StopsOnADenseGraphAndSaysSo) {
  std::vector<std::string> pairs;
  for (char a = 'A'; a <= 'Z'; ++a)
    for (char b = 'A'; b < a; ++b) pairs.push_back({a, b});
  const KnowledgeGraph graph = graph_of(pairs);
  const Paths few = between(graph, 0, 1, {.longest = 20, .paths = 50});
  EXPECT_EQ(few.paths.size(), 50U);
  EXPECT_FALSE(few.complete);
  EXPECT_EQ(few.paths.front().size(), 2U);
  const Paths hasty = between(graph, 0, 1, {.longest = 20, .paths = 1000000, .steps = 1000});
  EXPECT_FALSE(hasty.complete);
  EXPECT_LT(hasty.paths.size(), 1001U);
}

TEST(Between, IsWhatNaiveSearchFinds) {
  for (unsigned seed = 0; seed < 60; ++seed) {
    const KnowledgeGraph graph = random_graph(seed, 8, 12);
    std::vector<std::set<std::size_t>> beside(graph.vertex_count());
    for (std::size_t e = 0; e < graph.edge_count(); ++e) {
      beside[graph.source(e)].insert(graph.target(e));
      beside[graph.target(e)].insert(graph.source(e));
    }
    for (std::size_t longest = 1; longest < 8; ++longest) {
      std::set<VertexPath> expected;
      const std::function<void(VertexPath)> walk = [&](const VertexPath& path) {
        if (path.back() == 1) expected.insert(path);
        if (path.back() == 1 || path.size() > longest) return;
        for (const std::size_t next : beside[path.back()]) {
          if (std::find(path.begin(), path.end(), next) != path.end()) continue;
          VertexPath further = path;
          further.push_back(next);
          walk(further);
        }
      };
      walk({0});
      const Paths found = between(graph, 0, 1, {.longest = longest, .paths = 100000});
      EXPECT_TRUE(found.complete);
      EXPECT_EQ(std::set<VertexPath>(found.paths.begin(), found.paths.end()), expected)
          << seed << ' ' << longest;
      EXPECT_EQ(found.paths.size(), expected.size()) << "none is found twice";
      EXPECT_TRUE(std::is_sorted(found.paths.begin(), found.paths.end(),
                                 [](const auto& a, const auto& b) { return a.size() < b.size(); }));
    }
  }
}

TEST(PathSubgraph, HasTheEdgesOfThePathsOnly) {
  Statement back = statement("B", "praised", "praise", "A");
  const KnowledgeGraph graph =
      build_graph(std::vector{statement("A", "met", "meet", "B"), back, statement("B", "met", "meet", "C"),
                              statement("A", "met", "meet", "D"), statement("C", "slept", "sleep", "")});
  const Paths found = between(graph, graph.find("a"), graph.find("c"));
  const KnowledgeGraph part = path_subgraph(graph, found.paths);
  EXPECT_EQ(part.vertex_count(), 3U);
  EXPECT_EQ(part.edge_count(), 3U) << "both edges between A and B";
  EXPECT_EQ(part.find("d"), KnowledgeGraph::npos);
  EXPECT_EQ(part.statement_count(), 3U) << "facts are not part of a way";
}

}  // namespace
}  // namespace entente
