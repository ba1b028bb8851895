// Writes what a database must hold after the hostile graph, and a small graph as a script:
// write_model FOLDER, where write_samples wrote the graph itself.
#include <filesystem>
#include <fstream>
#include <rapidjson/document.h>
#include <rapidjson/ostreamwrapper.h>
#include <rapidjson/writer.h>
#include <string_view>
#include <type_traits>

#include "export/distinct_values.h"
#include "export/edge_words.h"
#include "export/escape.h"
#include "export/exporter.h"
#include "export/relation_names.h"
#include "tests/export/fixtures.h"

namespace {

using Json = rapidjson::Writer<rapidjson::OStreamWrapper>;

void put(Json& json, const char* key, std::string_view text) {
  json.Key(key);
  json.String(entente::legal_text(text).c_str());
}

template <typename Number>
void put_number(Json& json, const char* key, Number value) {
  json.Key(key);
  if constexpr (std::is_floating_point_v<Number>) {
    json.Double(value);
  } else {
    json.Uint64(value);
  }
}

template <typename Texts>
void put_list(Json& json, const char* key, const Texts& texts) {
  json.Key(key);
  json.StartArray();
  for (const std::string_view text : texts) json.String(entente::legal_text(text).c_str());
  json.EndArray();
}

void write_node(Json& json, const entente::Vertex& vertex) {
  json.StartObject();
  put(json, "uid", vertex.entity.id);
  put(json, "label", vertex.entity.label);
  put(json, "type", entente::to_string(vertex.entity.type));
  put(json, "same_as", vertex.entity.same_as);
  put_list(json, "aliases", vertex.entity.aliases);
  put_number(json, "mentions", vertex.entity.mentions);
  put_list(json, "facts", entente::fact_texts(vertex));
  json.EndObject();
}

void write_edge(Json& json, const entente::KnowledgeGraph& graph, std::size_t index) {
  const entente::Edge& edge = graph.edge(index);
  entente::DistinctValues values;
  json.StartObject();
  put_number(json, "source", graph.source(index));
  put_number(json, "target", graph.target(index));
  put(json, "uid", edge.id);
  put(json, "label", edge.predicate.label);
  put(json, "lemma", edge.predicate.lemma);
  put(json, "relation", entente::RelationNames().type(edge));
  put(json, "class", entente::to_string(edge.predicate.predicate_class));
  put(json, "polarity", entente::to_string(edge.polarity));
  json.Key("asserted");
  json.Bool(edge.asserted());
  put_number(json, "weight", edge.weight());
  put_number(json, "confidence", edge.confidence());
  put_list(json, "times", values.times(edge.statements));
  put_list(json, "documents", values.documents(edge.statements));
  put_list(json, "evidence", values.sentences(edge.statements));
  json.EndObject();
}

void write_model(const entente::KnowledgeGraph& graph, std::ostream& out) {
  rapidjson::OStreamWrapper stream(out);
  Json json(stream);
  json.StartObject();
  json.Key("nodes");
  json.StartArray();
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) write_node(json, graph.vertex(i));
  json.EndArray();
  json.Key("edges");
  json.StartArray();
  for (std::size_t i = 0; i < graph.edge_count(); ++i) write_edge(json, graph, i);
  json.EndArray();
  json.EndObject();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const std::filesystem::path folder = argv[1];
  std::filesystem::create_directories(folder);
  std::ofstream script(folder / "small.cypher", std::ios::binary);
  script << entente::exported(entente::small_graph(), "cypher");
  std::ofstream model(folder / "model.json");
  write_model(entente::hostile_graph(), model);
  return script && model ? 0 : 1;
}
