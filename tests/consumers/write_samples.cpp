// Writes a graph in every text format, and what a reader must find in it, for the checks with foreign
// programs: write_samples FOLDER [STATEMENTS | NODES EDGES]. The graph is that of statements as `entente
// extract` writes them, or a large one of this size; without either it is the hostile one of the fixtures.
// The files are called after it: those of a.jsonl a.graphml and so on.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <rapidjson/document.h>
#include <rapidjson/ostreamwrapper.h>
#include <rapidjson/writer.h>

#include "export/distinct_values.h"
#include "export/edge_words.h"
#include "export/escape.h"
#include "export/exporter.h"
#include "export/relation_names.h"
#include "export/style.h"
#include "graph/fold.h"
#include "graph/resolve.h"
#include "graph/statements_io.h"
#include "tests/export/fixtures.h"

namespace {

using namespace entente;

class ExpectedJson {
 public:
  explicit ExpectedJson(std::ostream& out) : stream_(out), json_(stream_) {}

  void write(const std::string& name, const KnowledgeGraph& graph) {
    json_.StartObject();
    put("name", name);
    put("statements", graph.statement_count());
    list("nodes", graph.vertex_count(), [&](std::size_t i) { node(graph.vertex(i)); });
    list("edges", graph.edge_count(), [&](std::size_t i) { edge(graph, i); });
    list("told", graph.statement_count(), [&](std::size_t i) { statement(graph.statement(i)); });
    json_.EndObject();
  }

 private:
  void put(const char* key, std::string_view text) {
    json_.Key(key);
    json_.String(legal_text(text).c_str());
  }
  void put(const char* key, double number) {
    json_.Key(key);
    json_.Double(number);
  }
  void put(const char* key, std::size_t number) {
    json_.Key(key);
    json_.Uint64(number);
  }
  template <typename Item>
  void list(const char* key, std::size_t size, const Item& item) {
    json_.Key(key);
    json_.StartArray();
    for (std::size_t i = 0; i < size; ++i) item(i);
    json_.EndArray();
  }
  template <typename Values>
  void texts(const char* key, const Values& values) {
    list(key, values.size(), [&](std::size_t i) { json_.String(legal_text(values[i]).c_str()); });
  }

  void node(const Vertex& vertex) {
    const Entity& entity = vertex.entity;
    json_.StartObject();
    put("uid", entity.id);
    put("label", entity.label);
    put("type", to_string(entity.type));
    put("same_as", entity.same_as);
    texts("aliases", entity.aliases);
    put("mentions", entity.mentions);
    texts("facts", fact_texts(vertex));
    put("color", node_style(entity.type).border);
    put("size", node_size(entity));
    json_.EndObject();
  }

  void edge(const KnowledgeGraph& graph, std::size_t index) {
    const Edge& edge = graph.edge(index);
    json_.StartObject();
    put("uid", edge.id);
    put("source", graph.source(index));
    put("target", graph.target(index));
    put("label", edge.predicate.label);
    put("lemma", edge.predicate.lemma);
    put("relation", names_.type(edge));
    put("class", to_string(edge.predicate.predicate_class));
    put("polarity", to_string(edge.polarity));
    json_.Key("asserted");
    json_.Bool(edge.asserted());
    put("weight", edge.weight());
    put("confidence", edge.confidence());
    put("color", line_colour(edge));
    texts("evidence", values_.sentences(edge.statements));
    texts("documents", values_.documents(edge.statements));
    texts("times", values_.times(edge.statements));
    json_.EndObject();
  }

  void statement(const Statement& statement) {
    json_.StartObject();
    put("subject", statement.subject.label);
    put("lemma", statement.predicate.lemma);
    put("object", statement.object ? statement.object->label : "");
    put("confidence", statement.confidence);
    put("time", statement.time);
    put("sentence", statement.evidence.text);
    put("document", statement.evidence.document);
    json_.EndObject();
  }

  rapidjson::OStreamWrapper stream_;
  rapidjson::Writer<rapidjson::OStreamWrapper> json_;
  RelationNames names_;
  DistinctValues values_;
};

/// As `entente build` makes it.
KnowledgeGraph graph_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  StatementReader reader(in, path.string());
  std::vector<Statement> statements;
  while (std::optional<Statement> statement = reader.next()) statements.push_back(std::move(*statement));
  if (statements.empty()) throw std::runtime_error("no statements in " + path.string());
  return fold_graph(build_graph(resolve(std::move(statements))));
}

void write_formats(const std::filesystem::path& folder, const std::string& name, const KnowledgeGraph& graph,
                   bool drawings) {
  ExportOptions options;
  options.aggregate = true;
  options.generator = "entente";
  for (const auto& exporter : exporters()) {
    if (exporter->binary() || (!drawings && exporter->name() == "svg")) continue;
    const std::filesystem::path whole = folder / (name + exporter->endings().front());
    const std::vector<std::string> parts = exporter->parts(options);
    for (std::size_t part = 0; part < parts.size(); ++part) {
      std::ofstream file(part_path(*exporter, whole, parts[part]), std::ios::binary);
      exporter->write_part(part, graph, options, file);
    }
  }
}

void write_sample(const std::filesystem::path& folder, const std::string& name, const KnowledgeGraph& graph) {
  write_formats(folder, name, graph, true);
  ExportOptions strict;
  strict.graphml = GraphmlProfile::Strict;
  std::ofstream(folder / (name + "-strict.graphml"), std::ios::binary) << exported(graph, "graphml", strict);
  std::ofstream expected(folder / "expected.json");
  ExpectedJson(expected).write(name, graph);
  if (!expected.flush()) throw std::runtime_error("cannot write to " + folder.string());
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc < 2 || argc > 4) return 2;
  const std::filesystem::path folder = argv[1];
  std::filesystem::create_directories(folder);
  if (argc == 2) {
    write_sample(folder, "hostile", hostile_graph());
  } else if (argc == 3) {
    write_sample(folder, std::filesystem::path(argv[2]).stem().string(), graph_of(argv[2]));
  } else {
    write_formats(folder, "large", large_graph(std::stoul(argv[2]), std::stoul(argv[3])), false);
  }
} catch (const std::exception& error) {
  std::cerr << "write_samples: " << error.what() << '\n';
  return 1;
}
