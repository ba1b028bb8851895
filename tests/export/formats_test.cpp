#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <libxml/parser.h>
#include <rapidjson/document.h>
#include <set>
#include <sstream>
#include <thread>

#include "export/edge_words.h"
#include "export/escape.h"
#include "export/exporter.h"
#include "graph/statements_io.h"
#include "graph/types/utf8.h"
#include "tests/export/fixtures.h"

namespace entente {
namespace {

/// The golden file's bytes. With ENTENTE_WRITE_GOLDEN set, the file is written anew first, for `git diff` to
/// review.
std::string golden(const std::string& name, const std::string& actual) {
  const std::string path = std::string(ENTENTE_SOURCE_DIR) + "/tests/export/golden/" + name;
  if (std::getenv("ENTENTE_WRITE_GOLDEN") != nullptr) std::ofstream(path, std::ios::binary) << actual;
  std::ifstream in(path, std::ios::binary);
  EXPECT_TRUE(in) << path;
  return {std::istreambuf_iterator<char>(in), {}};
}

struct XmlFree {
  void operator()(xmlDoc* doc) const { xmlFreeDoc(doc); }
};
using XmlDoc = std::unique_ptr<xmlDoc, XmlFree>;

XmlDoc parse_xml(const std::string& text) {
  return XmlDoc(xmlReadMemory(text.data(), static_cast<int>(text.size()), "memory", nullptr,
                              XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE));
}

/// The text of <data key=…> in the first element of this name and id.
std::string graphml_data(xmlNode* element, const std::string& key) {
  for (xmlNode* child = element->children; child != nullptr; child = child->next) {
    if (child->type != XML_ELEMENT_NODE) continue;
    xmlChar* value = xmlGetProp(child, reinterpret_cast<const xmlChar*>("key"));
    const bool found = value != nullptr && key == reinterpret_cast<const char*>(value);
    xmlFree(value);
    if (!found) continue;
    xmlChar* text = xmlNodeGetContent(child);
    std::string result = reinterpret_cast<const char*>(text);
    xmlFree(text);
    return result;
  }
  return {};
}

std::vector<xmlNode*> graphml_elements(const XmlDoc& doc, const std::string& name) {
  std::vector<xmlNode*> found;
  for (xmlNode* top = xmlDocGetRootElement(doc.get())->children; top != nullptr; top = top->next)
    for (xmlNode* item = top->children; item != nullptr; item = item->next)
      if (item->type == XML_ELEMENT_NODE && name == reinterpret_cast<const char*>(item->name))
        found.push_back(item);
  return found;
}

/// As a test's name may be written.
std::string identifier(std::string format) {
  std::replace(format.begin(), format.end(), '-', '_');
  return format;
}

class TextFormat : public ::testing::TestWithParam<std::string> {};

TEST_P(TextFormat, MatchesTheGoldenFile) {
  const std::string actual = exported(small_graph(), GetParam());
  EXPECT_EQ(actual, golden("small." + GetParam(), actual));
}

TEST_P(TextFormat, GivesTheSameBytesTwice) {
  EXPECT_EQ(exported(hostile_graph(), GetParam()), exported(hostile_graph(), GetParam()));
}

TEST_P(TextFormat, IsValidUtf8WithoutControlCharactersWhateverTheGraphHolds) {
  const std::string text = exported(hostile_graph(), GetParam());
  EXPECT_TRUE(is_utf8(text));
  for (const char c : text)
    EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t' ||
                (c == '\r' && GetParam() == "csv"));
}

TEST_P(TextFormat, SaysThatTheOutputFailed) {
  std::ostringstream broken;
  broken.setstate(std::ios::badbit);
  EXPECT_THROW(exporter_by_name(GetParam())->write(small_graph(), {}, broken), Error);
}

INSTANTIATE_TEST_SUITE_P(All, TextFormat,
                         ::testing::Values("dot", "graphml", "gexf", "jsonld", "turtle", "neo4j-csv",
                                           "cypher", "csv", "jsonl"),
                         [](const auto& test) { return identifier(test.param); });

class AnyFormat : public ::testing::TestWithParam<std::string> {};

TEST_P(AnyFormat, HoldsAnEmptyGraph) {
  EXPECT_EQ(exported(KnowledgeGraph(), GetParam()).empty(), GetParam() == "jsonl");
}

INSTANTIATE_TEST_SUITE_P(All, AnyFormat,
                         ::testing::Values("dot", "graphml", "gexf", "jsonld", "turtle", "neo4j-csv",
                                           "cypher", "csv", "jsonl", "svg", "png", "pdf"),
                         [](const auto& test) { return identifier(test.param); });

TEST(Jsonl, GivesTheStatementsBack) {
  const KnowledgeGraph graph = small_graph();
  std::istringstream in(exported(graph, "jsonl"));
  StatementReader reader(in, "memory");
  for (std::size_t i = 0; i < graph.statement_count(); ++i) EXPECT_EQ(reader.next(), graph.statement(i));
  EXPECT_FALSE(reader.next());
}

TEST(GraphMl, KeepsEveryTextOfAHostileGraph) {
  const KnowledgeGraph graph = hostile_graph();
  const XmlDoc doc = parse_xml(exported(graph, "graphml"));
  ASSERT_NE(doc, nullptr);
  const auto nodes = graphml_elements(doc, "node");
  const auto edges = graphml_elements(doc, "edge");
  ASSERT_EQ(nodes.size(), graph.vertex_count());
  ASSERT_EQ(edges.size(), graph.edge_count());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    EXPECT_EQ(graphml_data(nodes[i], "n_label"), legal_text(graph.vertex(i).entity.label));
    EXPECT_EQ(graphml_data(nodes[i], "labels"), ":" + std::string(to_string(graph.vertex(i).entity.type)));
  }
  for (std::size_t i = 0; i < edges.size(); ++i) {
    EXPECT_EQ(graphml_data(edges[i], "e_label"), legal_text(graph.edge(i).predicate.label));
    rapidjson::Document statements;
    statements.Parse(graphml_data(edges[i], "e_statements").c_str());
    ASSERT_TRUE(statements.IsArray());
    EXPECT_EQ(statements.Size(), graph.edge(i).statements.size());
  }
}

TEST(GraphMl, LeavesEvidenceOutOnRequest) {
  ExportOptions options;
  options.evidence = false;
  for (const auto& exporter : exporters()) {
    if (exporter->binary()) continue;
    std::ostringstream out;
    exporter->write(small_graph(), options, out);
    EXPECT_EQ(out.str().find("for help."), std::string::npos) << exporter->name();
    EXPECT_EQ(out.str().find("moscow.txt"), std::string::npos) << exporter->name();
  }
}

TEST(JsonLd, SaysPlainlyOnlyWhatTheTextTellsAsAFact) {
  rapidjson::Document json;
  json.Parse(exported(small_graph(), "jsonld").c_str());
  ASSERT_FALSE(json.HasParseError());
  std::set<std::string> direct;
  std::size_t statements = 0;
  for (const auto& node : json["@graph"].GetArray()) {
    const std::string id = node["id"].GetString();
    if (id.starts_with("s:")) ++statements;
    if (!id.starts_with("e:")) continue;
    for (const auto& member : node.GetObject()) {
      const std::string key = member.name.GetString();
      if (key.starts_with("rel:")) direct.insert(id + ' ' + key);
    }
  }
  EXPECT_EQ(direct, std::set<std::string>{"e:mao-zedong rel:ask"})
      << "neither the negated nor the possible one";
  EXPECT_EQ(statements, 4U);
}

TEST(JsonLd, UsesNoKeyTheContextDoesNotDefine) {
  rapidjson::Document json;
  json.Parse(exported(hostile_graph(), "jsonld").c_str());
  ASSERT_FALSE(json.HasParseError());
  const auto& context = json["@context"];
  for (const auto& node : json["@graph"].GetArray())
    for (const auto& member : node.GetObject()) {
      const std::string key = member.name.GetString();
      EXPECT_TRUE(context.HasMember(key.substr(0, key.find(':')).c_str())) << key;
    }
}

TEST(Svg, IsWellFormedAndShowsTheLabelsAsTheyAre) {
  const KnowledgeGraph graph = hostile_graph();
  const std::string svg = exported(graph, "svg");
  const XmlDoc doc = parse_xml(svg);
  ASSERT_NE(doc, nullptr);
  EXPECT_EQ(count(svg, "class=\"node\""), graph.vertex_count());
  EXPECT_EQ(count(svg, "class=\"edge\""), graph.edge_count());
  xmlChar* content = xmlNodeGetContent(xmlDocGetRootElement(doc.get()));
  const std::string text = reinterpret_cast<const char*>(content);
  xmlFree(content);
  for (const char* label : {"]]>", "; , | { } `", "&lt;b&gt;", "trailing backslash\\", "<b>bold</b>",
                            "毛泽东", "\\u0041 \\N \\G"})
    EXPECT_NE(text.find(label), std::string::npos) << label;
}

TEST(Images, HaveTheirFormatsSignatureAndTheSameBytesTwice) {
  const KnowledgeGraph graph = small_graph();
  const std::string png = exported(graph, "png");
  EXPECT_EQ(png.substr(0, 8), "\x89PNG\r\n\x1A\n");
  EXPECT_EQ(png, exported(graph, "png"));
  const std::string pdf = exported(graph, "pdf");
  EXPECT_EQ(pdf.substr(0, 5), "%PDF-");
  EXPECT_NE(pdf.find("(D:19700101000000"), std::string::npos) << "the date of the run must not show";
  EXPECT_EQ(pdf, exported(graph, "pdf"));
  EXPECT_EQ(exported(graph, "svg"), exported(graph, "svg"));
}

TEST(Images, CanBeDrawnFromSeveralThreads) {
  const std::string alone = exported(small_graph(), "svg");
  std::vector<std::string> drawn(4);
  std::vector<std::thread> threads;
  for (std::string& picture : drawn)
    threads.emplace_back([&picture] { picture = exported(small_graph(), "svg"); });
  for (std::thread& thread : threads) thread.join();
  for (const std::string& picture : drawn) EXPECT_EQ(picture, alone);
}

TEST(Images, RefuseALayoutThatDoesNotExist) {
  ExportOptions options;
  options.layout = "spiral";
  std::ostringstream out;
  try {
    exporter_by_name("svg")->write(small_graph(), options, out);
    FAIL() << "expected an Error";
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("spiral"), std::string::npos) << error.what();
  }
}

}  // namespace
}  // namespace entente
