#include <map>

#include "export/distinct_values.h"
#include "export/edge_words.h"
#include "export/entity_ids.h"
#include "export/escape.h"
#include "export/formats.h"
#include "export/relation_names.h"
#include "export/text_out.h"

namespace entente {
namespace {

constexpr std::size_t kBatch = 1000;  // rows a statement

/// A script that may be run again: nodes and relationships are found by their uid or made. Labels and types
/// are names of our own or reduced to letters, digits and `_`; all user text stands in strings, none in
/// comments, where Neo4j would still replace \uXXXX.
class CypherScript {
 public:
  CypherScript(const KnowledgeGraph& graph, const ExportOptions& options, std::ostream& out)
      : graph_(graph), options_(options), out_(out), text_(out_.text()), ids_(graph, append_cypher) {}

  void write() {
    text_ += "CREATE CONSTRAINT entente_uid IF NOT EXISTS FOR (n:Entity) REQUIRE n.uid IS UNIQUE;\n";
    std::map<EntityType, std::vector<std::size_t>> nodes;
    for (std::size_t i = 0; i < graph_.vertex_count(); ++i) nodes[graph_.vertex(i).entity.type].push_back(i);
    for (const auto& [type, indices] : nodes) {
      std::string then = "MERGE (n:Entity {uid: row.uid}) SET n:";
      then += to_string(type);
      write_batches(indices, then + ", n += row;\n", [this](std::size_t i) { write_node(i); });
    }
    std::map<std::string_view, std::vector<std::size_t>> edges;  // the script's order is not that of hashes
    for (std::size_t i = 0; i < graph_.edge_count(); ++i) edges[names_.type(graph_.edge(i))].push_back(i);
    for (const auto& [type, indices] : edges) {
      std::string then =
          "MATCH (a:Entity {uid: row.source}) MATCH (b:Entity {uid: row.target})\nMERGE (a)-[r:";
      then += type;
      write_batches(indices, then + " {uid: row.uid}]->(b) SET r += row.props;\n",
                    [this](std::size_t i) { write_edge(i); });
    }
    out_.finish();
  }

 private:
  template <typename Row>
  void write_batches(const std::vector<std::size_t>& indices, std::string_view then, const Row& write_row) {
    for (std::size_t i = 0; i < indices.size(); ++i) {
      text_ += i % kBatch == 0 ? "UNWIND [\n" : ",\n";
      write_row(indices[i]);
      if (i % kBatch != kBatch - 1 && i + 1 != indices.size()) continue;
      text_ += "\n] AS row\n";
      text_ += then;
      out_.settle();
    }
  }

  void quoted(std::string_view key, std::string_view value) {
    text_ += key;
    quote(value);
  }
  void quote(std::string_view value) {
    text_ += '\'';
    append_cypher(text_, value);
    text_ += '\'';
  }
  template <typename Number>
  void number(std::string_view key, Number value) {
    text_ += key;
    append_number(text_, value);
  }
  template <typename Values>
  void list(std::string_view key, const Values& values) {
    text_ += key;
    text_ += '[';
    bool first = true;
    for (const std::string_view value : values) {
      if (!first) text_ += ", ";
      first = false;
      quote(value);
    }
    text_ += ']';
  }

  void write_node(std::size_t index) {
    const Vertex& vertex = graph_.vertex(index);
    const Entity& entity = vertex.entity;
    quoted("{uid: ", entity.id);
    quoted(", name: ", entity.label);
    if (!entity.same_as.empty()) quoted(", same_as: ", entity.same_as);
    list(", aliases: ", entity.aliases);
    number(", mentions: ", entity.mentions);
    if (!vertex.facts.empty()) {
      list(", facts: ", fact_texts(vertex));
    }
    text_ += '}';
    out_.settle();
  }

  void write_edge(std::size_t index) {
    const Edge& edge = graph_.edge(index);
    text_ += "{source: '";
    text_ += ids_[graph_.source(index)];
    text_ += "', target: '";
    text_ += ids_[graph_.target(index)];
    quoted("', uid: ", edge.id);
    quoted(", props: {label: ", edge.predicate.label);
    quoted(", lemma: ", edge.predicate.lemma);
    quoted(", class: ", to_string(edge.predicate.predicate_class));
    quoted(", polarity: ", to_string(edge.polarity));
    text_ += edge.asserted() ? ", asserted: true" : ", asserted: false";
    number(", weight: ", edge.statements.size());
    text_ += ", confidence: ";
    append_float(edge.confidence());
    list(", times: ", values_.times(edge.statements));
    if (options_.evidence) {
      list(", documents: ", values_.documents(edge.statements));
      list(", evidence: ", values_.sentences(edge.statements));
    }
    text_ += "}}";
    out_.settle();
  }

  /// With a point or an exponent, lest 1 be an integer in one edge and a float in the next.
  void append_float(double value) {
    const std::size_t before = text_.size();
    append_number(text_, value);
    if (text_.find_first_of(".e", before) == std::string::npos) text_ += ".0";
  }

  const KnowledgeGraph& graph_;
  const ExportOptions& options_;
  TextOut out_;
  std::string& text_;
  const EntityIds ids_;
  RelationNames names_;
  DistinctValues values_;
};

class CypherExporter final : public Exporter {
 public:
  std::string_view name() const override { return "cypher"; }
  std::string_view description() const override { return "script for cypher-shell, may be run again"; }
  const std::vector<std::string>& endings() const override { return endings_; }

  void write_part(std::size_t /*part*/, const KnowledgeGraph& graph, const ExportOptions& options,
                  std::ostream& out) const override {
    CypherScript(graph, options, out).write();
  }

 private:
  std::vector<std::string> endings_ = {".cypher", ".cql"};
};

}  // namespace

std::unique_ptr<Exporter> make_cypher_exporter() {
  return std::make_unique<CypherExporter>();
}

}  // namespace entente
