#include <gtest/gtest.h>
#include <sstream>

#include "export/importer.h"
#include "graph/types/error.h"
#include "tests/export/fixtures.h"

namespace entente {
namespace {

const std::string kHead = R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
)";

KnowledgeGraph read(const std::string& text) {
  std::istringstream in(text);
  return importer_by_name("graphml")->read(in, "g.graphml");
}

/// One line a node, one an edge.
std::string told(const KnowledgeGraph& graph) {
  std::ostringstream out;
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) {
    const Entity& entity = graph.vertex(i).entity;
    out << entity.id << " '" << entity.label << "' " << to_string(entity.type) << ' ' << entity.mentions
        << '\n';
  }
  for (std::size_t i = 0; i < graph.edge_count(); ++i) {
    const Edge& edge = graph.edge(i);
    out << graph.source(i) << " -" << edge.predicate.label << '/' << edge.predicate.lemma << "-> "
        << graph.target(i) << " x" << edge.weight();
    for (const Qualifier& qualifier : edge.statements.front().qualifiers)
      out << ' ' << qualifier.role << '=' << qualifier.label;
    out << '\n';
  }
  return out.str();
}

std::string error_of(const std::string& text) {
  try {
    read(text);
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

TEST(GraphmlReader, ReadsWhatNetworkxWrites) {
  EXPECT_EQ(told(read(R"(<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <key id="d2" for="edge" attr.name="since" attr.type="long"/>
  <key id="d1" for="edge" attr.name="weight" attr.type="double"/>
  <key id="d0" for="node" attr.name="type" attr.type="string"/>
  <graph edgedefault="undirected">
    <node id="Ann Lee"><data key="d0">person</data></node>
    <node id="Bo"/>
    <edge source="Ann Lee" target="Bo"><data key="d1">0.37</data><data key="d2">1999</data></edge>
  </graph>
</graphml>)")),
            "ann-lee 'Ann Lee' Person 1\nbo 'Bo' Concept 1\n0 -related to/related to-> 1 x0.37 since=1999\n");
}

TEST(GraphmlReader, ReadsWhatApocWrites) {
  EXPECT_EQ(
      told(read(kHead + R"(<key id="name" for="node" attr.name="name"/>
<graph id="G" edgedefault="directed">
<node id="n0" labels=":Entity:Person:Author"><data key="labels">:Entity:Person:Author</data><data key="name">Ann</data></node>
<node id="n1" labels=":ORGANIZATION"><data key="name">Works &amp; Co</data></node>
<edge id="e0" source="n0" target="n1" label="WORKS_FOR"><data key="label">WORKS_FOR</data><data key="since">May</data></edge>
</graph></graphml>)")),
      "ann 'Ann' Person 1\nworks-co 'Works & Co' Organization 1\n0 -WORKS_FOR/works for-> 1 x1 since=May\n");
}

TEST(GraphmlReader, ReadsWhatGephiWrites) {
  EXPECT_EQ(told(read(kHead + R"(<key attr.name="label" attr.type="string" for="node" id="label"/>
<key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
<key attr.name="weight" attr.type="double" for="edge" id="weight"/>
<key attr.name="r" attr.type="int" for="node" id="r"/>
<graph edgedefault="directed">
<node id="0"><data key="label">Ann</data><data key="r">12</data></node>
<node id="1"><data key="label">Ann</data></node>
<edge id="7" source="0" target="1" label="knows"><data key="weight">2.5</data></edge>
<edge id="8" source="0" target="1" label="knows"><data key="weight">0</data></edge>
</graph></graphml>)")),
            "ann 'Ann' Concept 2\nann--2 'Ann' Concept 2\n0 -knows/knows-> 1 x3.5\n");
}

TEST(GraphmlReader, ReadsTheWordsOfYedsGraphics) {
  EXPECT_EQ(
      told(read(
          R"(<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key for="port" id="d0" yfiles.type="portgraphics"/>
<key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>
<graph edgedefault="directed" id="G">
<node id="n0" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers><y:GroupNode><y:NodeLabel>The team</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
  <graph edgedefault="directed" id="n0:"><node id="n0::n0"><data key="d6"><y:ShapeNode><y:Geometry x="1"/><y:NodeLabel>  Ann
     <y:LabelModel>model</y:LabelModel></y:NodeLabel><y:NodeLabel>second</y:NodeLabel></y:ShapeNode></data><port name="p"/></node></graph></node>
<edge id="e0" source="n0::n0" target="n0" sourceport="p"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>leads</y:EdgeLabel></y:PolyLineEdge></data></edge>
</graph></graphml>)")),
      "ann 'Ann' Concept 1\nthe-team 'The team' Concept 1\n0 -leads/leads-> 1 x1\n");
}

TEST(GraphmlReader, TakesDefaultsKeysForAllAndEdgesBeforeTheirNodes) {
  EXPECT_EQ(
      told(read(
          kHead +
          R"(<key id="k" for="all" attr.name="label"/><key id="t" for="node" attr.name="type"><default>Country</default></key>
<graph edgedefault="directed">
<edge source="b" target="a"><data key="k">borders</data></edge>
<node id="a"><data key="k">Ard</data></node><node id="b"><data key="k">Bel</data><data key="t">CITY</data></node>
</graph></graphml>)")),
      "ard 'Ard' Country 1\nbel 'Bel' City 1\n1 -borders/borders-> 0 x1\n");
}

TEST(GraphmlReader, KeepsAWeightThatIsNoneAsAQualifier) {
  EXPECT_EQ(
      told(read(kHead + R"(<graph edgedefault="directed"><node id="a"/><node id="b"/>
<edge source="a" target="b" label="saw"><data key="weight">heavy</data></edge>
<edge source="b" target="a" label="saw"><data key="weight">-1</data></edge></graph></graphml>)")),
      "a 'a' Concept 2\nb 'b' Concept 2\n0 -saw/saw-> 1 x1 weight=heavy\n1 -saw/saw-> 0 x1 weight=-1\n");
}

TEST(GraphmlReader, TakesNoColumnForItsOwnByItsNameAlone) {
  const KnowledgeGraph graph = read(kHead + R"(<graph edgedefault="directed">
<node id="a" labels=":Person"><data key="uid">a</data><data key="mentions">few</data><data key="facts">["broke up"]</data>
<data key="alias_list">none</data><data key="aliases">["A.","the ""]"]</data></node>
<node id="b"><data key="uid">b</data><data key="mentions">7</data><data key="aliases">["B.", "Bo"]</data></node>
<edge id="e0" source="a" target="b" label="MEET"><data key="label">MEET</data><data key="label">met</data>
<data key="uid">u</data><data key="statements">3</data><data key="class">friendly</data><data key="polarity">+</data>
<data key="weight">2.5</data><data key="confidence">high</data><data key="asserted">maybe</data>
<data key="times">["1949","1951"]</data><data key="evidence">["A met B.","They met."]</data><data key="empty">[]</data></edge>
</graph></graphml>)");
  EXPECT_EQ(told(graph),
            "a 'a' Person 1\nb 'b' Concept 7\n0 -met/met-> 1 x2.5 statements=3 class=friendly polarity=+ "
            "confidence=high asserted=maybe times=1949 times=1951\n");
  EXPECT_EQ(graph.vertex(0).facts.size(), 0U);
  EXPECT_EQ(graph.vertex(0).entity.aliases, std::vector<std::string>{R"(["A.","the ""]"])"});
  EXPECT_EQ(graph.vertex(1).entity.aliases, (std::vector<std::string>{"B.", "Bo"}));
  EXPECT_EQ(graph.edge(0).statements.front().evidence.text, "A met B.\nThey met.");
  EXPECT_TRUE(graph.edge(0).asserted());
}

TEST(GraphmlReader, ReadsOtherEncodings) {
  const std::string text =
      "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><graphml><graph><node "
      "id=\"caf\xE9\"/></graph></graphml>";
  EXPECT_EQ(told(read(text)), "cafe 'café' Concept 0\n");
  std::string wide = "\xFF\xFE";
  for (const char c : std::string("<graphml><graph><node id=\"Ann\"/></graph></graphml>")) wide += {c, '\0'};
  EXPECT_EQ(told(read(wide)), "ann 'Ann' Concept 0\n");
}

TEST(GraphmlReader, NamesFileAndLineOfWhatIsWrong) {
  const auto expect = [](const std::string& text, const std::string& start, const std::string& part) {
    const std::string error = error_of(text);
    EXPECT_TRUE(error.starts_with("g.graphml" + start)) << error;
    EXPECT_NE(error.find(part), std::string::npos) << error;
    EXPECT_EQ(error.find('\n'), std::string::npos) << error;
  };
  const std::string whole = exported(small_graph(), "graphml");
  expect("", ": ", "empty");
  expect("<", ":1: ", "not well-formed");
  expect(whole.substr(0, whole.size() / 2), ":", "not well-formed");
  expect("<?xml version=\"1.0\"?>\n<gexf><graph/></gexf>", ":2: ", "<gexf>");
  expect("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", ":1: ", "<svg>");
  expect(kHead + "<graph><node id=\"caf\xE9\"/></graph></graphml>", ":3: ", "UTF-8");
  expect(kHead + "<graph>\n<node id=\"a\"/>\n<edge source=\"a\" target=\"b\"/></graph></graphml>",
         ":5: ", "'b'");
  expect(kHead + "<graph>\n<node id=\"a\"/>\n<node id=\"a\"/></graph></graphml>", ":5: ", "'a' already");
  expect(kHead + "<graph><edge source=\"a\" target=\"a&#10;b\"/></graph></graphml>", ":3: ", "'a'");
  expect(kHead + "<graph><node id=\"b\"/><edge source=\"a&#10;b\" target=\"b\"/></graph></graphml>",
         ":3: ", "'a b'");
  expect(kHead + "<graph>\n<node/></graph></graphml>", ":4: ", "id");
  expect(kHead + "<graph>\n<edge source=\"a\"/></graph></graphml>", ":4: ", "target");
  expect(kHead + "<graph>\n<hyperedge/></graph></graphml>", ":4: ", "hyperedge");
  expect(kHead +
             "<graph><node id=\"a\"><data key=\"uid\">a</data><data "
             "key=\"facts\">[{]</data></node></graph></graphml>",
         ":3: ", "not JSON");
  expect(kHead +
             "<graph><node id=\"a\"/><edge source=\"a\" target=\"a\"><data key=\"uid\">e</data>"
             "<data key=\"statements\">[]</data></edge></graph></graphml>",
         ":3: ", "at least one");
  std::string deep = kHead;
  for (int i = 0; i < 100000; ++i) deep += "<a>";
  expect(deep, ":3: ", "not well-formed");
}

TEST(GraphmlReader, RefusesADocumentTypeBeforeLookingAtIt) {
  std::string laughs = "<?xml version=\"1.0\"?>\n<!DOCTYPE graphml [\n<!ENTITY a0 \"ha\">\n";
  for (int i = 1; i < 40; ++i) {
    const std::string before = "&a" + std::to_string(i - 1) + ';';
    laughs += "<!ENTITY a" + std::to_string(i) + " \"" + before + before + before + "\">\n";
  }
  laughs += "]>\n<graphml><graph><node id=\"&a39;\"/></graph></graphml>";
  EXPECT_NE(error_of(laughs).find("g.graphml:2: "), std::string::npos) << error_of(laughs);
  EXPECT_NE(error_of(laughs).find("DOCTYPE"), std::string::npos) << error_of(laughs);
  const std::string outside = "<!DOCTYPE graphml SYSTEM \"file:///etc/passwd\"><graphml/>";
  EXPECT_NE(error_of(outside).find("DOCTYPE"), std::string::npos) << error_of(outside);
}

TEST(GraphmlReader, KnowsHowAFileBegins) {
  const Importer& graphml = *importer_by_name("graphml");
  EXPECT_TRUE(graphml.looks_like(exported(small_graph(), "graphml")));
  EXPECT_TRUE(graphml.looks_like("\xEF\xBB\xBF  <!-- a comment -->\n<graphml>"));
  EXPECT_FALSE(graphml.looks_like(exported(small_graph(), "gexf")));
  EXPECT_FALSE(graphml.looks_like("Of <graphml> files"));
  EXPECT_EQ(importer_by_path("a/B.GraphML"), &graphml);
  EXPECT_EQ(importer_by_head(exported(small_graph(), "dot")), nullptr);
}

}  // namespace
}  // namespace entente
