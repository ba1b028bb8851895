#include "export/islands.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

/// One edge a pair of letters: "ab bc".
KnowledgeGraph graph_of(const std::string& edges, const std::string& alone = "") {
  KnowledgeGraph graph;
  for (std::size_t i = 0; i + 1 < edges.size(); i += 3) {
    Statement s;
    s.subject.id = edges.substr(i, 1);
    s.object = Argument{edges.substr(i + 1, 1), "", EntityType::Concept, "", {}};
    graph.add(s);
  }
  for (const char name : alone) graph.add_entity({std::string(1, name), "", EntityType::Concept, {}, 1});
  return graph;
}

TEST(Islands, FindsComponentsAndTheirEnds) {
  const KnowledgeGraph graph = graph_of("ab bc db ef", "g");
  const auto found = islands(graph);
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].members, (std::vector<std::size_t>{0, 1, 2, 3}));
  EXPECT_EQ(found[0].ranks, 3U);
  EXPECT_EQ(found[0].height, 2U) << "a and d";
  EXPECT_EQ(graph.vertex(found[0].first).entity.id, "a");
  EXPECT_EQ(graph.vertex(found[0].last).entity.id, "c");
  EXPECT_EQ(found[2].first, found[2].last);
}

TEST(Islands, SurvivesCyclesAndLoops) {
  EXPECT_EQ(islands(graph_of("ab ba aa")).size(), 1U);
  EXPECT_TRUE(islands(KnowledgeGraph()).empty());
  EXPECT_TRUE(island_rows({}).empty());
}

TEST(IslandRows, FillsRowsAsLongAsTheLargestComponent) {
  const auto rows = island_rows(islands(graph_of("ab bc cd de ef fg gh ij kl mn op qr", "s")));
  ASSERT_EQ(rows.size(), 2U) << "eight ranks a row: four pairs, then the fifth and the one alone";
  EXPECT_EQ(rows[0].size(), 4U);
  EXPECT_EQ(rows[1].size(), 2U);
}

TEST(IslandRows, PutsComponentsOfLikeHeightTogether) {
  const auto rows = island_rows(islands(graph_of("ab bc cd de ef ij kl km kn")));
  ASSERT_EQ(rows.size(), 1U);
  ASSERT_EQ(rows[0].size(), 2U);
  EXPECT_EQ(rows[0][0].height, 3U) << "the tall one first";
  EXPECT_EQ(rows[0][1].height, 1U);
}

}  // namespace
}  // namespace entente
