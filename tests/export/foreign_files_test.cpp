// The small graph as other programs have written it: what tests/export/foreign holds.
#include <fstream>
#include <gtest/gtest.h>

#include "export/importer.h"
#include "tests/export/fixtures.h"

namespace entente {
namespace {

KnowledgeGraph read_foreign(const std::string& program) {
  const std::string path = std::string(ENTENTE_SOURCE_DIR) + "/tests/export/foreign/" + program + ".graphml";
  std::ifstream in(path, std::ios::binary);
  return importer_by_name("graphml")->read(in, path);
}

std::string sentences(const Edge& edge) {
  std::string all;
  for (const Statement& statement : edge.statements) all += statement.evidence.text + '\n';
  return all;
}

class ForeignFile : public testing::TestWithParam<const char*> {};

TEST_P(ForeignFile, HasTheEntitiesThatWereWritten) {
  const KnowledgeGraph graph = read_foreign(GetParam());
  const KnowledgeGraph written = small_graph();
  ASSERT_EQ(graph.vertex_count(), written.vertex_count());
  for (std::size_t i = 0; i < written.vertex_count(); ++i) {
    const Entity& want = written.vertex(i).entity;
    ASSERT_NE(graph.find(want.id), KnowledgeGraph::npos) << want.id;
    const Entity& found = graph.vertex(graph.find(want.id)).entity;
    EXPECT_EQ(found.label, want.label);
    EXPECT_EQ(found.type, want.type) << want.id;
    EXPECT_EQ(found.aliases, want.aliases) << want.id;
    EXPECT_EQ(found.same_as, want.same_as) << want.id;
    EXPECT_EQ(found.mentions, want.mentions) << want.id;
  }
}

TEST_P(ForeignFile, HasTheRelationsThatWereWritten) {
  const KnowledgeGraph graph = read_foreign(GetParam());
  const KnowledgeGraph written = small_graph();
  ASSERT_EQ(graph.edge_count(), written.edge_count());
  for (std::size_t i = 0; i < written.edge_count(); ++i) {
    const Edge& want = written.edge(i);
    const std::size_t at = graph.find_edge(want.id);
    ASSERT_NE(at, KnowledgeGraph::npos) << want.id;
    const Edge& found = graph.edge(at);
    EXPECT_EQ(graph.vertex(graph.source(at)).entity.id, written.vertex(written.source(i)).entity.id);
    EXPECT_EQ(graph.vertex(graph.target(at)).entity.id, written.vertex(written.target(i)).entity.id);
    EXPECT_EQ(found.predicate, want.predicate) << found.predicate.label;
    EXPECT_EQ(found.polarity, want.polarity) << want.id;
    EXPECT_EQ(found.weight(), want.weight()) << want.id;
    EXPECT_EQ(found.confidence(), want.confidence()) << want.id;
    EXPECT_EQ(found.asserted(), want.asserted()) << want.id;
    EXPECT_EQ(sentences(found), sentences(want));
    EXPECT_EQ(found.statements.front().time, want.statements.front().time);
    EXPECT_EQ(found.statements.front().evidence.document, want.statements.front().evidence.document);
  }
}

INSTANTIATE_TEST_SUITE_P(Programs, ForeignFile, testing::Values("apoc", "gephi", "networkx", "igraph"),
                         [](const auto& param) { return std::string(param.param); });

TEST(ForeignFile, KeepsStatementsWhereTheProgramKeptTheirColumns) {
  const KnowledgeGraph written = small_graph();
  for (const char* program : {"gephi", "networkx", "igraph"}) {
    const KnowledgeGraph graph = read_foreign(program);
    ASSERT_EQ(graph.statement_count(), written.statement_count()) << program;
    for (std::size_t i = 0; i < written.edge_count(); ++i)
      EXPECT_EQ(graph.edge(graph.find_edge(written.edge(i).id)).statements, written.edge(i).statements);
    EXPECT_EQ(graph.vertex(graph.find("the-pact")).facts, written.vertex(written.find("the-pact")).facts);
  }
}

}  // namespace
}  // namespace entente
