#include "graph/communities.h"

#include <algorithm>
#include <gtest/gtest.h>

#include "tests/graph/karate_club.h"
#include "tests/graph/random_graph.h"

namespace entente {
namespace {

/// Cliques of so many, each joined with the next by one tie.
KnowledgeGraph cliques(std::size_t count, std::size_t size) {
  std::vector<Statement> statements;
  const auto name = [&](std::size_t clique, std::size_t i) { return std::to_string(clique * size + i); };
  for (std::size_t c = 0; c < count; ++c) {
    for (std::size_t i = 0; i < size; ++i)
      for (std::size_t j = 0; j < i; ++j)
        statements.push_back(statement(name(c, i), "met", "meet", name(c, j)));
    if (c > 0) statements.push_back(statement(name(c, 0), "met", "meet", name(c - 1, 0)));
  }
  return build_graph(statements);
}

TEST(Ties, AreWhatJoinsTwoInAnyDirection) {
  const KnowledgeGraph graph =
      build_graph(std::vector{statement("A", "met", "meet", "B"), statement("B", "saw", "see", "A"),
                              statement("A", "met", "meet", "A"), statement("A", "met", "meet", "B"),
                              statement("C", "met", "meet", "A")});
  const Ties expected = {{{1, 3}, {2, 1}}, {{0, 3}}, {{0, 1}}};
  EXPECT_EQ(ties_of(graph), expected);
}

TEST(Communities, AreCliquesThatHardlyMeet) {
  const KnowledgeGraph graph = cliques(3, 5);
  const Communities found = find_communities(ties_of(graph));
  EXPECT_EQ(found.count, 3U);
  for (std::size_t v = 0; v < graph.vertex_count(); ++v)
    for (std::size_t w = 0; w < v; ++w)
      EXPECT_EQ(found.of_vertex[v] == found.of_vertex[w],
                std::stoi(graph.vertex(v).entity.label) / 5 == std::stoi(graph.vertex(w).entity.label) / 5);
}

TEST(Communities, OfTheKarateClubAreAsGoodAsTheyGet) {
  const Communities found = find_communities(ties_of(karate_club()));
  EXPECT_GE(found.modularity, 0.41);
  EXPECT_LE(found.modularity, 0.4198) << "the best there is is 0.41979 (Brandes et al. 2008)";
  EXPECT_EQ(found.count, 4U);
  EXPECT_NE(found.of_vertex[0], found.of_vertex[33]) << "the teacher and the president fell out";
}

TEST(Communities, AreNumberedByTheirSize) {
  std::vector<Statement> statements = {statement("Z", "slept", "sleep", ""),
                                       statement("A", "met", "meet", "B")};
  for (const char* name : {"D", "E", "F"}) statements.push_back(statement("C", "met", "meet", name));
  const Communities found = find_communities(ties_of(build_graph(statements)));
  EXPECT_EQ(found.of_vertex, (std::vector<std::size_t>{2, 1, 1, 0, 0, 0, 0}));
  EXPECT_EQ(found.count, 3U);
}

TEST(Communities, OfNobodyAreNone) {
  const Communities none = find_communities({});
  EXPECT_EQ(none.count, 0U);
  EXPECT_EQ(none.modularity, 0.0);
  EXPECT_EQ(find_communities(Ties(3)).count, 3U);
}

TEST(Modularity, IsWhatTheFormulaSays) {
  const Ties ties = ties_of(karate_club());
  std::vector<std::size_t> together(34, 0), halves(34, 0);
  for (const std::size_t other : {9, 10, 15, 16, 19, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34})
    halves[other - 1] = 1;
  EXPECT_NEAR(modularity(ties, together), 0.0, 1e-12);
  EXPECT_NEAR(modularity(ties, halves), 0.3715, 5e-5) << "as Zachary expected the club to split";
  halves[8] = 0;
  EXPECT_NEAR(modularity(ties, halves), 0.3582, 5e-5) << "as it did";
}

TEST(Communities, NobodyWouldGainByMovingAlone) {
  for (unsigned seed = 0; seed < 30; ++seed) {
    const Ties ties = ties_of(random_graph(seed, 14, 40));
    const Communities found = find_communities(ties);
    const double reached = modularity(ties, found.of_vertex);
    EXPECT_DOUBLE_EQ(found.modularity, reached);
    EXPECT_EQ(found.of_vertex, find_communities(ties).of_vertex);
    std::vector<std::size_t> alone(ties.size());
    for (std::size_t i = 0; i < alone.size(); ++i) alone[i] = i;
    EXPECT_GE(reached, modularity(ties, alone) - 1e-9);
    std::vector<std::size_t> together(ties.size(), 0);
    EXPECT_GE(reached, modularity(ties, together) - 1e-9);
  }
}

}  // namespace
}  // namespace entente
