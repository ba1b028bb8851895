#include <gtest/gtest.h>
#include <sstream>

#include "export/edge_words.h"
#include "export/exporter.h"
#include "tests/export/fixtures.h"

// GEXF, CSV, Neo4j and Cypher: what their readers would stumble over. tests/consumers has such readers.

namespace entente {
namespace {

std::string part_of(const KnowledgeGraph& graph, const std::string& format, std::size_t part,
                    const ExportOptions& options = {}) {
  std::ostringstream out;
  exporter_by_name(format)->write_part(part, graph, options, out);
  return out.str();
}

/// Three statements about one pair, and one about another: "ask" twice at different times, "meet" once.
KnowledgeGraph pair_graph() {
  KnowledgeGraph graph;
  const auto add = [&graph](const std::string& lemma, const std::string& to, const std::string& time) {
    Statement s;
    s.subject = {"mao", "Mao", EntityType::Person, "Mao", {}};
    s.predicate = {lemma, lemma, PredicateClass::Consult};
    s.object = Argument{to, to, EntityType::Person, to, {}};
    s.time = time;
    graph.add(s);
  };
  add("ask", "stalin", "1949");
  add("meet", "stalin", "1949-12");
  add("ask", "stalin", "1953/..");
  add("ask", "zhou", "");
  return graph;
}

TEST(Parts, AreNamedAfterTheOutput) {
  const Exporter& csv = *exporter_by_name("csv");
  EXPECT_EQ(part_path(csv, "a.b/g.csv", "nodes"), "a.b/g-nodes.csv");
  EXPECT_EQ(part_path(csv, "a.b/g", "nodes"), "a.b/g-nodes.csv");
  EXPECT_EQ(part_path(csv, "g.CSV", "nodes"), "g-nodes.CSV");
  EXPECT_EQ(part_path(*exporter_by_name("gexf"), "g.gexf", ""), "g.gexf");
  EXPECT_EQ(part_path(*exporter_by_name("neo4j-csv"), "g.neo4j.csv", "edges-header"),
            "g.neo4j-edges-header.csv");
  EXPECT_EQ(exporter_by_path("g.neo4j.csv"), exporter_by_name("neo4j-csv")) << "the longer ending";
}

TEST(Gexf, TellsKindsApartAndShowsDatesAsSpells) {
  const std::string gexf = exported(pair_graph(), "gexf");
  EXPECT_EQ(count(gexf, "<edge "), 3U);
  EXPECT_NE(gexf.find("mode=\"dynamic\" timeformat=\"date\""), std::string::npos);
  EXPECT_NE(gexf.find("kind=\"ask\" label=\"ask\" weight=\"2\""), std::string::npos);
  EXPECT_NE(
      gexf.find("<spell start=\"1949-01-01\" end=\"1949-12-31\"/>\n          <spell start=\"1953-01-01\"/>"),
      std::string::npos);
  EXPECT_EQ(count(gexf, "<spells>"), 2U) << "none for what is not dated";
  EXPECT_NE(exported(KnowledgeGraph(), "gexf").find("mode=\"static\""), std::string::npos);
}

TEST(Gexf, SumsUpAllBetweenTwoEntitiesOnRequest) {
  const Exporter& gexf = *exporter_by_name("gexf");
  ExportOptions options;
  EXPECT_EQ(gexf.parts(options), std::vector<std::string>{""});
  options.aggregate = true;
  EXPECT_EQ(gexf.parts(options), (std::vector<std::string>{"", "aggregated"}));
  const std::string whole = part_of(pair_graph(), "gexf", 0, options);
  const std::string total = part_of(pair_graph(), "gexf", 1, options);
  EXPECT_EQ(count(whole, "<edge "), 3U);
  EXPECT_EQ(count(total, "<edge "), 2U);
  EXPECT_EQ(count(total, "kind="), 0U);
  EXPECT_NE(total.find("source=\"n1\" target=\"n2\" label=\"ask\" weight=\"3\""), std::string::npos);
  EXPECT_NE(total.find("value=\"ask&#10;meet\""), std::string::npos);
}

TEST(Facts, AreToldAsTheyConcernTheirVertex) {
  Vertex china;
  china.entity.id = "china";
  Statement failed;
  failed.subject = {"china", "China", EntityType::Country, "China", {}};
  failed.predicate = {"spoke", "speak", PredicateClass::Consult};
  failed.qualifiers = {{"with", "guests", EntityType::Concept}, {"time", "in May", EntityType::Date}};
  Statement made = failed;
  made.subject = {"oil", "oil", EntityType::Concept, "oil", {}};
  made.predicate.label = "enriched";
  made.object = failed.subject;
  made.qualifiers.clear();
  china.facts = {failed, made};
  EXPECT_EQ(fact_texts(china), (std::vector<std::string>{"spoke with guests in May", "oil enriched China"}));
}

TEST(GraphMl, KeepsToTheSchemaOnRequest) {
  ExportOptions options;
  options.graphml = GraphmlProfile::Strict;
  const std::string strict = exported(small_graph(), "graphml", options);
  EXPECT_EQ(count(strict, " label="), 0U);
  EXPECT_EQ(count(strict, " labels="), 0U);
  EXPECT_EQ(count(strict, "color"), 0U);
  const std::string rich = exported(small_graph(), "graphml");
  EXPECT_NE(rich.find("label=\"NOT_REFUSE\""), std::string::npos);
  EXPECT_NE(rich.find("<node id=\"n3\" labels=\":City\">"), std::string::npos);
}

TEST(Neo4jCsv, TellsTheCommandThatImportsIt) {
  const Exporter& exporter = *exporter_by_name("neo4j-csv");
  EXPECT_EQ(exporter.import_command({"nh", "n", "eh", "e"}),
            "neo4j-admin database import full neo4j --nodes=nh,n --relationships=eh,e");
  EXPECT_EQ(exporter.import_command({"a b/nh", "it's", "eh", "e"}),
            "neo4j-admin database import full neo4j '--nodes=a b/nh,it'\\''s' --relationships=eh,e");
  EXPECT_EQ(exporter_by_name("csv")->import_command({"n", "e"}), "");
}

TEST(Cypher, GroupsRowsIntoBatches) {
  const std::string script = exported(large_graph(2500, 1), "cypher");
  EXPECT_EQ(count(script, "UNWIND"), 2U) << "two entities, one edge";
  KnowledgeGraph many;
  for (int i = 0; i < 2500; ++i) many.add_entity({"e" + std::to_string(i), "", EntityType::Place, {}, 1});
  EXPECT_EQ(count(exported(many, "cypher"), "] AS row"), 3U);
  EXPECT_EQ(count(exported(KnowledgeGraph(), "cypher"), ";\n"), 1U) << "the constraint alone";
}

}  // namespace
}  // namespace entente
