// Writes the hostile graph in every text format, and what a reader must find in it, for the checks with
// foreign programs: write_samples FOLDER
#include <filesystem>
#include <fstream>
#include <iostream>
#include <rapidjson/document.h>
#include <rapidjson/ostreamwrapper.h>
#include <rapidjson/writer.h>

#include "export/escape.h"
#include "export/exporter.h"
#include "tests/export/fixtures.h"

namespace {

using Json = rapidjson::Writer<rapidjson::OStreamWrapper>;

void put(Json& json, const char* key, const std::string& text) {
  json.Key(key);
  json.String(entente::legal_text(text).c_str());
}

void write_expected(const entente::KnowledgeGraph& graph, std::ostream& out) {
  rapidjson::OStreamWrapper stream(out);
  Json json(stream);
  json.StartObject();
  json.Key("statements");
  json.Uint64(graph.statement_count());
  json.Key("nodes");
  json.StartArray();
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) {
    json.StartObject();
    put(json, "label", graph.vertex(i).entity.label);
    put(json, "type", std::string(entente::to_string(graph.vertex(i).entity.type)));
    json.EndObject();
  }
  json.EndArray();
  json.Key("edges");
  json.StartArray();
  for (std::size_t i = 0; i < graph.edge_count(); ++i) {
    json.StartObject();
    json.Key("source");
    json.Uint64(graph.source(i));
    json.Key("target");
    json.Uint64(graph.target(i));
    put(json, "label", graph.edge(i).predicate.label);
    json.Key("weight");
    json.Double(graph.edge(i).weight());
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const std::filesystem::path folder = argv[1];
  std::filesystem::create_directories(folder);
  const entente::KnowledgeGraph graph = entente::hostile_graph();
  entente::ExportOptions options;
  options.aggregate = true;
  for (const auto& exporter : entente::exporters()) {
    if (exporter->binary()) continue;
    const std::vector<std::string> parts = exporter->parts(options);
    for (std::size_t part = 0; part < parts.size(); ++part) {
      std::ofstream file(
          entente::part_path(*exporter, folder / ("hostile" + exporter->endings().front()), parts[part]),
          std::ios::binary);
      exporter->write_part(part, graph, options, file);
    }
  }
  entente::ExportOptions strict;
  strict.graphml = entente::GraphmlProfile::Strict;
  std::ofstream(folder / "hostile-strict.graphml", std::ios::binary)
      << entente::exported(graph, "graphml", strict);
  std::ofstream expected(folder / "expected.json");
  write_expected(graph, expected);
  return expected ? 0 : 1;
}
