#include <algorithm>
#include <array>

#include "export/escape.h"
#include "export/formats.h"
#include "export/lookahead.h"
#include "export/relation_names.h"
#include "export/style.h"
#include "export/text_out.h"
#include "export/xml_document.h"
#include "graph/statement_json.h"

namespace entente {
namespace {

struct Key {
  const char* id;
  const char* domain;
  const char* name;
  const char* type;
  enum { Both, Rich, Strict } profile = Both;
};

// Ids are unique in the file whatever the case, since some readers keep one table for nodes and edges. The
// ids "labels" and "label" are how APOC knows entity types and relations without attributes that the GraphML
// schema forbids; beside such an attribute it would drop what "label" says.
constexpr std::array<Key, 23> kKeys = {{
    {"labels", "node", "labels", "string"},
    {"n_uid", "node", "uid", "string"},
    {"n_label", "node", "label", "string"},
    {"n_type", "node", "type", "string"},
    {"n_aliases", "node", "aliases", "string"},
    {"n_alias_list", "node", "alias_list", "string"},
    {"n_same_as", "node", "same_as", "string"},
    {"n_mentions", "node", "mentions", "long"},
    {"n_facts", "node", "facts", "string"},
    {"n_color", "node", "color", "string", Key::Rich},
    {"n_size", "node", "size", "double", Key::Rich},
    {"e_label", "edge", "label", "string", Key::Rich},
    {"label", "edge", "label", "string", Key::Strict},
    {"e_uid", "edge", "uid", "string"},
    {"e_lemma", "edge", "lemma", "string"},
    {"e_class", "edge", "class", "string"},
    {"e_polarity", "edge", "polarity", "string"},
    {"e_asserted", "edge", "asserted", "boolean"},
    {"e_weight", "edge", "weight", "double"},
    {"e_confidence", "edge", "confidence", "double"},
    {"e_evidence", "edge", "evidence", "string"},
    {"e_statements", "edge", "statements", "string"},
    {"e_color", "edge", "color", "string", Key::Rich},
}};

class GraphmlDocument {
 public:
  GraphmlDocument(const KnowledgeGraph& graph, const ExportOptions& options, std::ostream& out)
      : graph_(graph), options_(options), rich_(options.graphml == GraphmlProfile::Rich), xml_(out) {}

  void write() {
    xml_.start("graphml");
    xml_.attribute("xmlns", "http://graphml.graphdrawing.org/xmlns");
    xml_.start("desc");
    xml_.text(options_.title.empty() ? options_.generator : options_.title + " (" + options_.generator + ')');
    xml_.end();
    for (const Key& key : kKeys)
      if (key.profile != (rich_ ? Key::Strict : Key::Rich)) write_key(key);
    xml_.start("graph");
    xml_.attribute("id", "g");
    xml_.attribute("edgedefault", "directed");
    for (std::size_t i = 0; i < graph_.vertex_count(); ++i) write_node(i);
    const Lookahead lookahead(graph_);
    for (std::size_t i = 0; i < graph_.edge_count(); ++i) {
      lookahead.pass(i);
      write_edge(i);
    }
    xml_.end_line();
    xml_.end_line();
    xml_.finish();
  }

 private:
  void write_key(const Key& key) {
    xml_.start("key");
    xml_.attribute("id", key.id);
    xml_.attribute("for", key.domain);
    xml_.attribute("attr.name", key.name);
    xml_.attribute("attr.type", key.type);
    xml_.end();
  }

  std::string& put(std::string_view markup) { return xml_.body() += markup; }

  // Absent rather than empty: readers tell "" from nothing in different ways.
  void begin_data(std::string_view key) {
    put("\n      <data key=\"");
    put(key);
    put("\">");
  }
  void end_data() { put("</data>"); }
  void data(std::string_view key, std::string_view value) {
    if (value.empty()) return;
    begin_data(key);
    append_xml_text(xml_.body(), value);
    end_data();
  }
  template <typename Number>
  void number(std::string_view key, Number value) {
    begin_data(key);
    append_number(xml_.body(), value);
    end_data();
  }
  void id(std::string_view start, std::size_t index) {
    put(start);
    append_number(xml_.body(), index + 1);
  }

  void write_node(std::size_t index) {
    const Vertex& vertex = graph_.vertex(index);
    const Entity& entity = vertex.entity;
    const std::string_view type = to_string(entity.type);
    id("\n    <node id=\"n", index);
    if (rich_) put("\" labels=\":") += type;
    put("\">");
    begin_data("labels");
    put(":") += type;
    end_data();
    data("n_uid", entity.id);
    data("n_label", entity.label);
    data("n_type", type);
    data("n_aliases", aliases(entity));
    if (needs_list(entity)) data("n_alias_list", alias_list(entity));
    data("n_same_as", entity.same_as);
    number("n_mentions", entity.mentions);
    data("n_facts", json_list(vertex.facts));
    if (rich_) {
      data("n_color", node_style(entity.type).border);
      number("n_size", node_size(entity));
    }
    put("\n    </node>");
    xml_.settle();
  }

  void write_edge(std::size_t index) {
    const Edge& edge = graph_.edge(index);
    id("\n    <edge id=\"e", index);
    id("\" source=\"n", graph_.source(index));
    id("\" target=\"n", graph_.target(index));
    if (rich_) put("\" label=\"") += names_.type(edge);
    put("\">");
    data(rich_ ? "e_label" : "label", edge.predicate.label);
    data("e_uid", edge.id);
    data("e_lemma", edge.predicate.lemma);
    data("e_class", to_string(edge.predicate.predicate_class));
    data("e_polarity", to_string(edge.polarity));
    data("e_asserted", edge.asserted() ? "true" : "false");
    number("e_weight", edge.weight());
    number("e_confidence", edge.confidence());
    if (options_.evidence) data("e_evidence", sentences(edge.statements));
    data("e_statements", json_list(edge.statements));
    if (rich_) data("e_color", line_colour(edge));
    put("\n    </edge>");
    xml_.settle();
  }

  std::string_view aliases(const Entity& entity) {
    text_.clear();
    for (const std::string& alias : entity.aliases) {
      if (!text_.empty()) text_ += '\n';
      text_ += alias;
    }
    return text_;
  }

  /// Whether lines do not tell where an alias ends, or might be taken for a list.
  static bool needs_list(const Entity& entity) {
    return std::any_of(entity.aliases.begin(), entity.aliases.end(), [](std::string_view alias) {
      const std::size_t begin = std::min(alias.find_first_not_of(" \t\r"), alias.size());
      return alias.find('\n') != alias.npos || alias.substr(begin).starts_with('[');
    });
  }

  std::string_view alias_list(const Entity& entity) {
    text_.clear();
    for (const std::string& alias : entity.aliases) {
      text_ += text_.empty() ? "[\"" : ",\"";
      append_json(text_, alias);
      text_ += '"';
    }
    return text_ += ']';
  }

  std::string_view json_list(const std::vector<Statement>& statements) {
    text_.clear();
    for (const Statement& statement : statements) {
      text_ += text_.empty() ? '[' : ',';
      append_statement(text_, statement, options_.evidence);
    }
    if (!text_.empty()) text_ += ']';
    return text_;
  }

  /// The sentences, each once, a line each.
  std::string_view sentences(const std::vector<Statement>& statements) {
    text_.clear();
    const Evidence* last = nullptr;
    for (const Statement& statement : statements) {
      if (statement.evidence.text.empty() || (last != nullptr && *last == statement.evidence)) continue;
      last = &statement.evidence;
      if (!text_.empty()) text_ += '\n';
      text_ += statement.evidence.text;
    }
    return text_;
  }

  const KnowledgeGraph& graph_;
  const ExportOptions& options_;
  const bool rich_;
  XmlDocument xml_;
  RelationNames names_;
  std::string text_;  ///< of the field at hand, in memory that is used again
};

class GraphmlExporter final : public Exporter {
 public:
  std::string_view name() const override { return "graphml"; }
  std::string_view description() const override {
    return "GraphML for Gephi, yEd, networkx, igraph and Neo4j";
  }
  const std::vector<std::string>& endings() const override { return endings_; }

  void write_part(std::size_t /*part*/, const KnowledgeGraph& graph, const ExportOptions& options,
                  std::ostream& out) const override {
    GraphmlDocument(graph, options, out).write();
  }

 private:
  std::vector<std::string> endings_ = {".graphml"};
};

}  // namespace

std::unique_ptr<Exporter> make_graphml_exporter() {
  return std::make_unique<GraphmlExporter>();
}

}  // namespace entente
