#include "export/distinct_values.h"
#include "export/entity_ids.h"
#include "export/escape.h"
#include "export/formats.h"
#include "export/lookahead.h"
#include "export/text_out.h"

namespace entente {
namespace {

/// Two tables, with the column names that Gephi's and other programs' spreadsheet imports look for. Lists are
/// a line each within their cell.
class CsvTables {
 public:
  CsvTables(const KnowledgeGraph& graph, const ExportOptions& options, std::ostream& out)
      : graph_(graph), options_(options), out_(out), text_(out_.text()), ids_(graph, append_csv) {}

  void write_nodes() {
    text_ += "Id,Label,type,mentions,same_as,aliases\r\n";
    for (std::size_t i = 0; i < graph_.vertex_count(); ++i) {
      const Entity& entity = graph_.vertex(i).entity;
      quoted(entity.id);
      next(entity.label);
      plain(to_string(entity.type));
      number(entity.mentions);
      next(entity.same_as);
      text_ += ",\"";
      for (const std::string& alias : entity.aliases) line(alias, &alias == &entity.aliases.front());
      text_ += '"';
      end_row();
    }
    out_.finish();
  }

  void write_edges() {
    text_ += "Id,Source,Target,Type,Label,Weight,lemma,class,polarity,asserted,confidence,times,documents";
    text_ += options_.evidence ? ",evidence\r\n" : "\r\n";
    const Lookahead lookahead(graph_);
    for (std::size_t i = 0; i < graph_.edge_count(); ++i) {
      lookahead.pass(i);
      write_edge(i);
    }
    out_.finish();
  }

 private:
  void quoted(std::string_view value) {
    text_ += '"';
    append_csv(text_, value);
    text_ += '"';
  }
  void next(std::string_view value) {
    text_ += ',';
    quoted(value);
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
  void line(std::string_view value, bool first) {
    if (!first) text_ += '\n';
    append_csv(text_, value);
  }
  void lines(const DistinctValues::Values& values) {
    text_ += ",\"";
    for (const std::string_view& value : values) line(value, &value == &values.front());
    text_ += '"';
  }
  void end_row() {
    text_ += "\r\n";
    out_.settle();
  }

  void write_edge(std::size_t index) {
    const Edge& edge = graph_.edge(index);
    quoted(edge.id);
    text_ += ",\"";
    text_ += ids_[graph_.source(index)];
    text_ += "\",\"";
    text_ += ids_[graph_.target(index)];
    text_ += "\",Directed";
    next(edge.predicate.label);
    number(edge.weight());
    next(edge.predicate.lemma);
    plain(to_string(edge.predicate.predicate_class));
    plain(to_string(edge.polarity));
    plain(edge.asserted() ? "true" : "false");
    number(edge.confidence());
    lines(values_.times(edge.statements));
    if (options_.evidence) {
      lines(values_.documents(edge.statements));
      lines(values_.sentences(edge.statements));
    } else {
      text_ += ",\"\"";
    }
    end_row();
  }

  const KnowledgeGraph& graph_;
  const ExportOptions& options_;
  TextOut out_;
  std::string& text_;
  const EntityIds ids_;
  DistinctValues values_;
};

class CsvExporter final : public Exporter {
 public:
  std::string_view name() const override { return "csv"; }
  std::string_view description() const override { return "tables of nodes and edges (two files)"; }
  const std::vector<std::string>& endings() const override { return endings_; }
  std::vector<std::string> parts(const ExportOptions& /*options*/) const override {
    return {"nodes", "edges"};
  }

  void write_part(std::size_t part, const KnowledgeGraph& graph, const ExportOptions& options,
                  std::ostream& out) const override {
    CsvTables tables(graph, options, out);
    part == 0 ? tables.write_nodes() : tables.write_edges();
  }

 private:
  std::vector<std::string> endings_ = {".csv"};
};

}  // namespace

std::unique_ptr<Exporter> make_csv_exporter() {
  return std::make_unique<CsvExporter>();
}

}  // namespace entente
