#include "cli/graph_json.h"

#include <algorithm>
#include <optional>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <string>
#include <string_view>
#include <vector>

#include "graph/salience.h"
#include "graph/statement_json.h"
#include "graph/types/utf8.h"

namespace entente::cli {
namespace {

/// Of measures; confidence is told as statements have it.
constexpr int kDecimals = 6;

class JsonWriter {
 public:
  JsonWriter(const GraphPart& part, const GraphMetrics* metrics)
      : part_(part), graph_(part.graph), metrics_(metrics), json_(buffer_) {
    json_.SetIndent(' ', 1);
    json_.SetFormatOptions(rapidjson::kFormatSingleLineArray);
    json_.SetMaxDecimalPlaces(kDecimals);
  }

  std::string_view write() {
    json_.StartObject();
    field("entities", [&] { write_entities(); });
    field("relations", [&] { write_relations(); });
    if (!part_.ways.empty()) {
      field("ways", [&] { write_ways(); });
    }
    if (metrics_ != nullptr) {
      field("stats", [&] { write_stats(); });
    }
    json_.EndObject();
    return {buffer_.GetString(), buffer_.GetSize()};
  }

 private:
  template <typename Value>
  void field(std::string_view name, const Value& value) {
    json_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
    value();
  }
  void text(std::string_view value) {
    const std::string valid = repair_utf8(value);
    json_.String(valid.data(), static_cast<rapidjson::SizeType>(valid.size()));
  }
  void text(std::string_view name, std::string_view value) {
    field(name, [&] { text(value); });
  }
  void count(std::string_view name, std::size_t value) {
    field(name, [&] { json_.Uint64(value); });
  }
  void measure(std::string_view name, std::optional<double> value) {
    field(name, [&] { value ? json_.Double(*value) : json_.Null(); });
  }
  void statements(std::string_view name, const std::vector<Statement>& list) {
    field(name, [&] {
      json_.StartArray();
      for (const Statement& statement : list) {
        const std::string object = statement_to_json(statement);
        json_.RawValue(object.data(), object.size(), rapidjson::kObjectType);
      }
      json_.EndArray();
    });
  }

  void write_entities() {
    const std::vector<double> scores = salience(graph_);
    json_.StartArray();
    for (const std::size_t vertex : by_salience(graph_)) {
      const Entity& entity = graph_.vertex(vertex).entity;
      json_.StartObject();
      text("id", entity.id);
      text("label", entity.label);
      text("type", to_string(entity.type));
      field("aliases", [&] {
        json_.StartArray();
        for (const std::string& alias : entity.aliases) {
          text(alias);
        }
        json_.EndArray();
      });
      if (!entity.same_as.empty()) {
        text("same_as", entity.same_as);
      }
      count("mentions", entity.mentions);
      measure("salience", scores[vertex]);
      if (metrics_ != nullptr) {
        write_measures(vertex);
      }
      statements("facts", graph_.vertex(vertex).facts);
      json_.EndObject();
    }
    json_.EndArray();
  }

  void write_measures(std::size_t vertex) {
    const Degree& degree = metrics_->degrees[vertex];
    count("out", degree.out);
    count("in", degree.in);
    count("neighbours", degree.neighbours);
    count("statements", degree.statements);
    count("community", metrics_->communities.of_vertex[vertex] + 1);
    if (!metrics_->betweenness.empty()) {
      measure("betweenness", metrics_->betweenness[vertex]);
    }
  }

  void write_relations() {
    json_.StartArray();
    for (std::size_t e = 0; e < graph_.edge_count(); ++e) {
      const Edge& edge = graph_.edge(e);
      json_.StartObject();
      text("id", edge.id);
      text("source", graph_.vertex(graph_.source(e)).entity.id);
      text("target", graph_.vertex(graph_.target(e)).entity.id);
      text("label", edge.predicate.label);
      text("lemma", edge.predicate.lemma);
      text("class", to_string(edge.predicate.predicate_class));
      text("polarity", to_string(edge.polarity));
      measure("confidence", edge.confidence());
      statements("statements", edge.statements);
      json_.EndObject();
    }
    json_.EndArray();
  }

  void write_ways() {
    json_.StartArray();
    for (const VertexPath& way : part_.ways) {
      json_.StartArray();
      for (const std::size_t vertex : way) {
        text(graph_.vertex(vertex).entity.id);
      }
      json_.EndArray();
    }
    json_.EndArray();
  }

  void write_stats() {
    const GraphMetrics& m = *metrics_;
    json_.StartObject();
    count("entities", m.vertices);
    count("relations", m.edges);
    count("statements", m.statements);
    count("facts", m.facts);
    count("arrows", m.pairs);
    measure("density", m.density);
    measure("reciprocity", m.reciprocity);
    measure("reciprocity_against_chance", m.reciprocity_against_chance);
    measure("transitivity", m.transitivity);
    count("weak_components", m.weak_components);
    count("largest_weak_component", m.largest_weak);
    count("strong_components", m.strong_components);
    count("largest_strong_component", m.largest_strong);
    count("communities", m.communities.count);
    measure("modularity", m.communities.modularity);
    for (std::size_t i = 0; i < kQuadClassCount; ++i) {
      std::string name(to_string(static_cast<QuadClass>(i)));
      std::replace(name.begin(), name.end(), ' ', '_');
      count(name, m.quads[i]);
    }
    json_.EndObject();
  }

  const GraphPart& part_;
  const KnowledgeGraph& graph_;
  const GraphMetrics* metrics_;
  rapidjson::StringBuffer buffer_;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> json_;
};

}  // namespace

void write_json(const GraphPart& part, const GraphMetrics* metrics, std::ostream& out) {
  JsonWriter writer(part, metrics);
  out << writer.write() << '\n';
}

}  // namespace entente::cli
