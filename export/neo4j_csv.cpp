#include <algorithm>
#include <utility>

#include "export/distinct_values.h"
#include "export/edge_words.h"
#include "export/escape.h"
#include "export/formats.h"
#include "export/lookahead.h"
#include "export/relation_names.h"
#include "export/text_out.h"

namespace entente {
namespace {

// Neo4j's importer widens numbers by itself, takes for true only "true", parts list elements by ';' without
// an escape and wants no line ends in its fields unless told.
constexpr std::string_view kNodeHeader =
    ":ID,uid,name,same_as,aliases:string[],mentions:long,facts:string[],:LABEL\n";
constexpr std::string_view kEdgeHeader =
    ":START_ID,:END_ID,:TYPE,uid,label,lemma,class,polarity,asserted:boolean,weight:double,confidence:double,"
    "times:string[],documents:string[],evidence\n";

class Neo4jTables {
 public:
  Neo4jTables(const KnowledgeGraph& graph, const ExportOptions& options, std::ostream& out)
      : graph_(graph), options_(options), out_(out), text_(out_.text()) {}

  void write_header(std::string_view header) {
    text_ += header;
    out_.finish();
  }

  void write_nodes() {
    for (std::size_t i = 0; i < graph_.vertex_count(); ++i) write_node(i);
    out_.finish();
  }

  void write_edges() {
    const Lookahead lookahead(graph_);
    for (std::size_t i = 0; i < graph_.edge_count(); ++i) {
      lookahead.pass(i);
      write_edge(i);
    }
    out_.finish();
  }

 private:
  /// An id of the import alone. Those of entities might, once repaired, be the same.
  void node_id(std::size_t index) {
    text_ += 'n';
    append_number(text_, index + 1);
  }
  /// Nothing at all where there is nothing: the importer takes "" for a text without letters.
  void next(std::string_view value) {
    if (value.empty()) {
      text_ += ',';
      return;
    }
    text_ += ",\"";
    append_csv_line(text_, value);
    text_ += '"';
  }
  void plain(std::string_view value) {
    text_ += ',';
    text_ += value;
  }
  template <typename Number>
  void number(Number value) {
    text_ += ',';
    append_number(text_, value);
  }
  template <typename Values>
  void list(const Values& values) {
    text_ += ',';
    char before = '"';
    for (const std::string_view value : values) {
      text_ += std::exchange(before, ';');
      const std::size_t begin = text_.size();
      append_csv_line(text_, value);
      std::replace(text_.begin() + static_cast<std::ptrdiff_t>(begin), text_.end(), ';', ',');
    }
    if (!values.empty()) text_ += '"';
  }
  void end_row() {
    text_ += '\n';
    out_.settle();
  }

  void write_node(std::size_t index) {
    const Vertex& vertex = graph_.vertex(index);
    const Entity& entity = vertex.entity;
    node_id(index);
    next(entity.id);
    next(entity.label);
    next(entity.same_as);
    list(entity.aliases);
    number(entity.mentions);
    list(fact_texts(vertex));
    plain("Entity;");
    text_ += to_string(entity.type);
    end_row();
  }

  void sentences(const Edge& edge) {
    const DistinctValues::Values& all = values_.sentences(edge.statements);
    text_ += ',';
    char before = '"';
    for (const std::string_view sentence : all) {
      text_ += std::exchange(before, ' ');
      append_csv_line(text_, sentence);
    }
    if (!all.empty()) text_ += '"';
  }

  void write_edge(std::size_t index) {
    const Edge& edge = graph_.edge(index);
    node_id(graph_.source(index));
    text_ += ',';
    node_id(graph_.target(index));
    plain(names_.type(edge));
    next(edge.id);
    next(edge.predicate.label);
    next(edge.predicate.lemma);
    plain(to_string(edge.predicate.predicate_class));
    plain(to_string(edge.polarity));
    plain(edge.asserted() ? "true" : "false");
    number(edge.weight());
    number(edge.confidence());
    list(values_.times(edge.statements));
    if (options_.evidence) {
      list(values_.documents(edge.statements));
      sentences(edge);
    } else {
      text_ += ",,";
    }
    end_row();
  }

  const KnowledgeGraph& graph_;
  const ExportOptions& options_;
  TextOut out_;
  std::string& text_;
  RelationNames names_;
  DistinctValues values_;
};

/// A word of a shell command, in quotes where it needs them.
std::string shell_word(const std::string& word) {
  constexpr std::string_view kPlain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=,./:@";
  if (word.find_first_not_of(kPlain) == std::string::npos) return word;
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? "'\\''" : std::string(1, c);
  return quoted + '\'';
}

class Neo4jCsvExporter final : public Exporter {
 public:
  std::string_view name() const override { return "neo4j-csv"; }
  std::string_view description() const override {
    return "tables for neo4j-admin database import (four files)";
  }
  const std::vector<std::string>& endings() const override { return endings_; }
  std::vector<std::string> parts(const ExportOptions& /*options*/) const override {
    return {"nodes-header", "nodes", "edges-header", "edges"};
  }

  void write_part(std::size_t part, const KnowledgeGraph& graph, const ExportOptions& options,
                  std::ostream& out) const override {
    Neo4jTables tables(graph, options, out);
    if (part == 0) tables.write_header(kNodeHeader);
    if (part == 1) tables.write_nodes();
    if (part == 2) tables.write_header(kEdgeHeader);
    if (part == 3) tables.write_edges();
  }

  std::string import_command(const std::vector<std::string>& paths) const override {
    return "neo4j-admin database import full neo4j " + shell_word("--nodes=" + paths[0] + ',' + paths[1]) +
           ' ' + shell_word("--relationships=" + paths[2] + ',' + paths[3]);
  }

 private:
  std::vector<std::string> endings_ = {".neo4j.csv"};
};

}  // namespace

std::unique_ptr<Exporter> make_neo4j_csv_exporter() {
  return std::make_unique<Neo4jCsvExporter>();
}

}  // namespace entente
