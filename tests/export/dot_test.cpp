#include <graphviz/cgraph.h>
#include <gtest/gtest.h>
#include <map>
#include <memory>

#include "export/edge_words.h"
#include "export/escape.h"
#include "export/graphviz_session.h"
#include "export/picture.h"
#include "graph/statement_json.h"
#include "tests/export/fixtures.h"

namespace entente {
namespace {

/// What stood in a data attribute before it was written: `\\\\`, `\\n` and `\\r` stand for backslash and line
/// ends.
std::string unescaped(const std::string& value) {
  std::string text;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] != '\\' || i + 1 == value.size()) {
      text += value[i];
      continue;
    }
    const char next = value[++i];
    text += next == 'n' ? '\n' : next == 'r' ? '\r' : next;
  }
  return text;
}

std::string attribute(void* object, const char* name) {
  const char* value = agget(object, const_cast<char*>(name));
  return value == nullptr ? "" : value;
}

TEST(Dot, IsReadByGraphvizAsItWasMeant) {
  const KnowledgeGraph graph = hostile_graph();
  const GraphvizSession session;
  const GraphvizGraph read(agmemread(exported(graph, "dot").c_str()));
  ASSERT_NE(read, nullptr) << GraphvizSession::errors();
  EXPECT_EQ(GraphvizSession::errors(), "");
  ASSERT_EQ(static_cast<std::size_t>(agnnodes(read.get())), graph.vertex_count());
  ASSERT_EQ(static_cast<std::size_t>(agnedges(read.get())), graph.edge_count());
  std::map<std::string, std::size_t> edges;
  for (std::size_t i = 0; i < graph.edge_count(); ++i) edges["e" + std::to_string(i + 1)] = i;
  std::size_t index = 0;
  for (Agnode_t* node = agfstnode(read.get()); node != nullptr; node = agnxtnode(read.get(), node)) {
    const Entity& entity = graph.vertex(index++).entity;
    EXPECT_EQ(attribute(node, "type"), to_string(entity.type));
    EXPECT_EQ(unescaped(attribute(node, "entity")), legal_text(entity.id));
    for (Agedge_t* line = agfstout(read.get(), node); line != nullptr; line = agnxtout(read.get(), line)) {
      const Edge& edge = graph.edge(edges.at(agnameof(line)));
      EXPECT_EQ(unescaped(attribute(line, "lemma")), legal_text(edge.predicate.lemma));
      std::string statements = unescaped(attribute(line, "statements"));
      ASSERT_GT(statements.size(), 2U);
      statements = statements.substr(1, statements.size() - 2);
      for (const Statement& statement : edge.statements) {
        const std::string json = legal_text(statement_to_json(statement));
        EXPECT_TRUE(statements.starts_with(json)) << json.substr(0, 200);
        statements.erase(0, std::min(json.size() + 1, statements.size()));
      }
      EXPECT_TRUE(statements.empty());
    }
  }
}

TEST(Dot, KeepsParallelEdgesApartAndNeverUsesTextAsAnId) {
  const std::string dot = exported(hostile_graph(), "dot");
  EXPECT_EQ(count(dot, "n1 -> n2"), 5U);
  EXPECT_EQ(count(dot, "n4 -> n4"), 1U);
  EXPECT_EQ(count(dot, "\tn" + std::to_string(hostile_names().size()) + " ["), 1U) << "the isolated vertex";
}

TEST(Dot, TellsHowOftenAndHowSurelyByTheLine) {
  KnowledgeGraph graph = small_graph();
  Statement again = graph.statement(0);
  again.id = "s5";
  graph.add(again);
  const std::string dot = exported(graph, "dot");
  EXPECT_NE(dot.find("asked ×2"), std::string::npos);
  EXPECT_EQ(count(dot, "style=dashed"), 1U) << "negated";
  EXPECT_EQ(count(dot, "style=dotted"), 1U) << "possible";
  EXPECT_NE(dot.find("penwidth=2.4"), std::string::npos);
}

TEST(Dot, AddsANotOnlyWhereTheLabelLacksOne) {
  const auto text = [](const std::string& label) {
    Edge edge;
    edge.predicate.label = label;
    edge.polarity = Polarity::Negated;
    edge.statements.resize(1);
    return edge_text(edge, 60);
  };
  EXPECT_EQ(text("had"), "not had");
  EXPECT_EQ(text("noticed"), "not noticed");
  EXPECT_EQ(text("notified"), "not notified");
  for (const char* label : {"did not ask", "never met", "didn't go", "refused to send"})
    EXPECT_EQ(text(label), label);
}

TEST(Dot, SwitchesLayoutWhenTheGraphIsLarge) {
  EXPECT_NE(exported(large_graph(300, 300), "dot").find("layout=\"dot\""), std::string::npos);
  const std::string large = exported(large_graph(301, 301), "dot");
  EXPECT_NE(large.find("layout=\"sfdp\""), std::string::npos);
  EXPECT_NE(large.find("splines=line"), std::string::npos);
}

}  // namespace
}  // namespace entente
