#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

#include "export/distinct_values.h"
#include "export/edge_words.h"
#include "export/escape.h"
#include "export/formats.h"
#include "export/lookahead.h"
#include "export/style.h"
#include "export/text_out.h"
#include "export/xml_document.h"
#include "graph/types/day_range.h"

namespace entente {
namespace {

struct Column {
  const char* id;
  const char* title;
  const char* type;
};
constexpr std::array<Column, 6> kNodeColumns = {{
    {"n_uid", "uid", "string"},
    {"n_type", "type", "string"},
    {"n_aliases", "aliases", "string"},
    {"n_same_as", "same_as", "string"},
    {"n_mentions", "mentions", "long"},
    {"n_facts", "facts", "string"},
}};
constexpr std::array<Column, 8> kEdgeColumns = {{
    {"e_uid", "uid", "string"},
    {"e_lemma", "lemma", "string"},
    {"e_class", "class", "string"},
    {"e_polarity", "polarity", "string"},
    {"e_asserted", "asserted", "boolean"},
    {"e_confidence", "confidence", "double"},
    {"e_documents", "documents", "string"},
    {"e_evidence", "evidence", "string"},
}};
constexpr std::array<Column, 2> kTotalColumns = {{
    {"e_relations", "relations", "string"},
    {"e_confidence", "confidence", "double"},
}};

/// All edges from one entity to another.
struct Total {
  std::size_t source;
  std::size_t target;
  std::vector<std::size_t> edges;
};

class GexfDocument {
 public:
  GexfDocument(const KnowledgeGraph& graph, const ExportOptions& options, bool totals, std::ostream& out)
      : graph_(graph), options_(options), totals_(totals), xml_(out), dynamic_(has_dates()) {}

  void write() {
    xml_.start("gexf");
    xml_.attribute("xmlns", "http://gexf.net/1.3");
    xml_.attribute("version", "1.3");
    write_meta();
    xml_.start("graph");
    xml_.attribute("defaultedgetype", "directed");
    xml_.attribute("idtype", "string");
    xml_.attribute("mode", dynamic_ ? "dynamic" : "static");
    if (dynamic_) {
      xml_.attribute("timeformat", "date");
      xml_.attribute("timerepresentation", "interval");
    }
    write_columns("node", kNodeColumns);
    totals_ ? write_columns("edge", kTotalColumns) : write_columns("edge", kEdgeColumns);
    xml_.start("nodes");
    for (std::size_t i = 0; i < graph_.vertex_count(); ++i) write_node(i);
    xml_.end_line();
    xml_.start("edges");
    totals_ ? write_totals() : write_edges();
    xml_.end_line();
    xml_.end_line();
    xml_.end_line();
    xml_.finish();
  }

 private:
  bool has_dates() const {
    for (std::size_t i = 0; i < graph_.edge_count(); ++i)
      for (const Statement& statement : graph_.edge(i).statements)
        if (day_range(statement.time)) return true;
    return false;
  }

  void write_meta() {
    xml_.start("meta");
    xml_.start("creator");
    xml_.text(options_.generator);
    xml_.end();
    if (!options_.title.empty()) {
      xml_.start("description");
      xml_.text(options_.title);
      xml_.end();
    }
    xml_.end_line();
  }

  template <std::size_t N>
  void write_columns(const char* kind, const std::array<Column, N>& columns) {
    xml_.start("attributes");
    xml_.attribute("class", kind);
    for (const Column& column : columns) {
      xml_.start("attribute");
      xml_.attribute("id", column.id);
      xml_.attribute("title", column.title);
      xml_.attribute("type", column.type);
      xml_.end();
    }
    xml_.end_line();
  }

  std::string& put(std::string_view markup) { return xml_.body() += markup; }

  void put_attribute(std::string_view start, std::string_view value) {
    put(start);
    append_xml_attribute(xml_.body(), value);
    put("\"");
  }
  template <typename Number>
  void put_number(std::string_view start, Number value) {
    put(start);
    append_number(xml_.body(), value);
    put("\"");
  }

  // Absent rather than empty, as in GraphML.
  void begin_value(std::string_view column) {
    put("\n          <attvalue for=\"");
    put(column);
  }
  void value(std::string_view column, std::string_view text) {
    if (text.empty()) return;
    begin_value(column);
    put_attribute("\" value=\"", text);
    put("/>");
  }
  template <typename Number>
  void number(std::string_view column, Number value) {
    begin_value(column);
    put_number("\" value=\"", value);
    put("/>");
  }
  template <typename Values>
  void lines(std::string_view column, const Values& values) {
    text_.clear();
    for (const std::string_view value : values) {
      if (!text_.empty()) text_ += '\n';
      text_ += value;
    }
    value(column, text_);
  }

  /// "#56B4E9" as three numbers.
  void put_colour(std::string_view hex) {
    constexpr std::array<std::string_view, 3> kNames = {"\n        <color r=\"", " g=\"", " b=\""};
    for (std::size_t i = 0; i < kNames.size(); ++i) {
      std::size_t part = 0;
      std::from_chars(hex.data() + 1 + 2 * i, hex.data() + 3 + 2 * i, part, 16);
      put_number(kNames[i], part);
    }
    put("/>");
  }

  void write_node(std::size_t index) {
    const Vertex& vertex = graph_.vertex(index);
    const Entity& entity = vertex.entity;
    put_number("\n      <node id=\"n", index + 1);
    put_attribute(" label=\"", entity.label);
    put(">\n        <attvalues>");
    value("n_uid", entity.id);
    value("n_type", to_string(entity.type));
    lines("n_aliases", entity.aliases);
    value("n_same_as", entity.same_as);
    number("n_mentions", entity.mentions);
    lines("n_facts", fact_texts(vertex));
    put("\n        </attvalues>");
    put_colour(node_style(entity.type).border);
    put_number("\n        <size value=\"", node_size(entity));
    put("/>\n      </node>");
    xml_.settle();
  }

  void begin_edge(std::size_t number, std::size_t source, std::size_t target) {
    put_number("\n      <edge id=\"e", number + 1);
    put_number(" source=\"n", source + 1);
    put_number(" target=\"n", target + 1);
  }

  void write_edges() {
    const Lookahead lookahead(graph_);
    for (std::size_t i = 0; i < graph_.edge_count(); ++i) {
      lookahead.pass(i);
      write_edge(i);
    }
  }

  void write_edge(std::size_t index) {
    const Edge& edge = graph_.edge(index);
    begin_edge(index, graph_.source(index), graph_.target(index));
    // Gephi joins edges between the same two nodes unless they differ in kind.
    put_attribute(edge.polarity == Polarity::Negated ? " kind=\"not " : " kind=\"", edge.predicate.lemma);
    put_attribute(" label=\"", edge.predicate.label);
    put_number(" weight=\"", edge.weight());
    put(">\n        <attvalues>");
    value("e_uid", edge.id);
    value("e_lemma", edge.predicate.lemma);
    value("e_class", to_string(edge.predicate.predicate_class));
    value("e_polarity", to_string(edge.polarity));
    value("e_asserted", edge.asserted() ? "true" : "false");
    number("e_confidence", edge.confidence());
    if (options_.evidence) {
      lines("e_documents", values_.documents(edge.statements));
      lines("e_evidence", values_.sentences(edge.statements));
    }
    put("\n        </attvalues>");
    ranges_.clear();
    add_ranges(edge);
    write_spells();
    put_colour(line_colour(edge));
    put("\n      </edge>");
    xml_.settle();
  }

  void add_ranges(const Edge& edge) {
    for (const std::string_view time : values_.times(edge.statements))
      if (std::optional<DayRange> range = day_range(time)) ranges_.push_back(std::move(*range));
  }

  /// Only what is dated can be shown on a time line: the days of those statements that have a date.
  void write_spells() {
    const std::vector<DayRange> spells = joined_ranges(std::move(ranges_));
    ranges_ = {};
    if (spells.empty() || spells.front() == DayRange{}) return;
    put("\n        <spells>");
    for (const DayRange& range : spells) {
      put("\n          <spell");
      if (!range.first.empty()) put_attribute(" start=\"", range.first);
      if (!range.last.empty()) put_attribute(" end=\"", range.last);
      put("/>");
    }
    put("\n        </spells>");
  }

  void write_totals() {
    const std::vector<Total> all = totals();
    for (std::size_t i = 0; i < all.size(); ++i) write_total(i, all[i]);
  }

  std::vector<Total> totals() const {
    std::vector<Total> all;
    std::unordered_map<std::size_t, std::size_t> place;  // of a target among the totals of the source at hand
    for (std::size_t source = 0; source < graph_.vertex_count(); ++source) {
      place.clear();
      for (const std::size_t edge : graph_.out_edges(source)) {
        const auto [at, fresh] = place.try_emplace(graph_.target(edge), all.size());
        if (fresh) all.push_back({source, graph_.target(edge), {}});
        all[at->second].edges.push_back(edge);
      }
    }
    return all;
  }

  void write_total(std::size_t number_, const Total& total) {
    double weight = 0;
    double confidence = 0;
    const Edge* heaviest = nullptr;
    ranges_.clear();
    relations_.clear();
    for (const std::size_t index : total.edges) {
      const Edge& edge = graph_.edge(index);
      weight += edge.weight();
      confidence = std::max(confidence, edge.confidence());
      if (heaviest == nullptr || edge.weight() > heaviest->weight()) heaviest = &edge;
      relations_.push_back(edge.predicate.label);
      add_ranges(edge);
    }
    begin_edge(number_, total.source, total.target);
    put_attribute(" label=\"", heaviest->predicate.label);
    put_number(" weight=\"", weight);
    put(">\n        <attvalues>");
    lines("e_relations", relations_);
    number("e_confidence", confidence);
    put("\n        </attvalues>");
    write_spells();
    put_colour(line_colour(*heaviest));
    put("\n      </edge>");
    xml_.settle();
  }

  const KnowledgeGraph& graph_;
  const ExportOptions& options_;
  const bool totals_;
  XmlDocument xml_;
  const bool dynamic_;
  DistinctValues values_;
  std::vector<DayRange> ranges_;
  std::vector<std::string_view> relations_;
  std::string text_;  ///< of the field at hand, in memory that is used again
};

class GexfExporter final : public Exporter {
 public:
  std::string_view name() const override { return "gexf"; }
  std::string_view description() const override {
    return "GEXF 1.3 for Gephi, with dates, colours and sizes";
  }
  const std::vector<std::string>& endings() const override { return endings_; }
  std::vector<std::string> parts(const ExportOptions& options) const override {
    return options.aggregate ? std::vector<std::string>{"", "aggregated"} : std::vector<std::string>{""};
  }

  void write_part(std::size_t part, const KnowledgeGraph& graph, const ExportOptions& options,
                  std::ostream& out) const override {
    GexfDocument(graph, options, part == 1, out).write();
  }

 private:
  std::vector<std::string> endings_ = {".gexf"};
};

}  // namespace

std::unique_ptr<Exporter> make_gexf_exporter() {
  return std::make_unique<GexfExporter>();
}

}  // namespace entente
