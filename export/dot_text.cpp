#include "export/dot_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <string_view>
#include <vector>

#include "export/edge_words.h"
#include "export/escape.h"
#include "export/islands.h"
#include "export/legend.h"
#include "export/lookahead.h"
#include "export/style.h"
#include "export/text_layout.h"
#include "export/text_out.h"
#include "graph/statement_json.h"

namespace entente {
namespace {

constexpr std::size_t kNodeWidth = 20;  // code points a line

double font_size(const Entity& entity) {
  const auto mentions = static_cast<double>(std::max<std::size_t>(entity.mentions, 1));
  return std::min(22.0, 12.0 + 1.5 * std::log2(mentions));
}

/// Attributes that all vertices of a type share.
std::string type_attributes(EntityType type) {
  const NodeStyle& style = node_style(type);
  std::string text = fmt::format(R"(, shape={}, style="{}", fillcolor="{}", color="{}")", style.shape,
                                 style.style, style.fill, style.border);
  if (type == EntityType::Group) text += ", peripheries=2";
  return text;
}

/// A long one is taken apart by append_dot_data, lest Graphviz meets more than it reads in one piece.
void append_dot_statement(std::string& text, const Statement& statement) {
  const std::size_t before = text.size();
  append_statement(text, statement, true, JsonPlace::InString);
  if (text.size() - before <= kLongestDotPiece) return;
  text.resize(before);
  append_dot_data(text, statement_to_json(statement));
}

class DotDocument {
 public:
  DotDocument(const KnowledgeGraph& graph, const ExportOptions& options, DotContent content,
              std::ostream& out)
      : graph_(graph),
        options_(options),
        everything_(content == DotContent::Everything),
        engine_(layout_engine(graph, options)),
        large_(graph.vertex_count() > kLargestHierarchy),
        out_(out),
        text_(out_.text()) {
    for (std::size_t i = 0; i < kEntityTypeCount; ++i)
      type_attributes_[i] = type_attributes(static_cast<EntityType>(i));
  }

  void write() {
    text_ += "digraph entente {\n";
    write_defaults();
    if (!everything_ && engine_ == "dot") {
      write_islands();
    } else {
      for (std::size_t i = 0; i < graph_.vertex_count(); ++i) write_node(i);
    }
    const Lookahead lookahead(graph_, Lookahead::Ends::Read);
    for (std::size_t i = 0; i < graph_.edge_count(); ++i) {
      lookahead.pass(i);
      write_edge(i);
    }
    text_ += "}\n";
    out_.finish();
  }

 private:
  using Append = void (*)(std::string&, std::string_view);

  /// The first attribute of an object; others follow with a comma.
  void quoted(std::string_view start, Append append, std::string_view value) {
    text_ += start;
    text_ += "=\"";
    append(text_, value);
    text_ += '"';
  }
  void number(std::string_view start, std::size_t value) {
    text_ += start;
    append_number(text_, value);
  }
  void raw(std::string_view start, std::string_view value) {
    text_ += start;
    text_ += value;
  }

  void write_defaults() {
    quoted("\tgraph [charset=\"UTF-8\", layout", append_dot_data, engine_);
    raw(", fontname=\"", kFont);
    text_ += "\", fontsize=16, bgcolor=white, pad=0.3, outputorder=edgesfirst";
    quoted(", tooltip", append_dot_tooltip, options_.title.empty() ? " " : options_.title);
    if (engine_ == "dot") {
      // No "pack": with it, dot 2.42 loses edge labels.
      text_ += ", rankdir=LR, ranksep=0.4, nodesep=0.2";
    } else {
      raw(", splines=", large_ ? "line" : "true");
      text_ += ", overlap=prism, sep=\"+8\", K=1.1, repulsiveforce=1.4";
    }
    text_ += ", labelloc=t";
    const std::string legend = legend_html(graph_, options_.title);
    if (!legend.empty()) raw(", label=<", legend + '>');
    raw("];\n\tnode [fontname=\"", kFont);
    text_ += "\", fontsize=12, margin=\"0.1,0.05\", height=0.3, width=0.4, penwidth=1.2];\n";
    raw("\tedge [fontname=\"", kFont);
    text_ += "\", fontsize=10.5, arrowsize=0.7, penwidth=1.2];\n";
  }

  void write_node(std::size_t index) {
    const Vertex& vertex = graph_.vertex(index);
    const Entity& entity = vertex.entity;
    number("\tn", index + 1);
    quoted(" [label", append_dot_label, wrap(shorten(entity.label, options_.max_label), kNodeWidth));
    text_ += type_attributes_[static_cast<std::size_t>(entity.type)];
    if (entity.mentions > 1)
      fmt::format_to(std::back_inserter(text_), ", fontsize={:.4g}", font_size(entity));
    quoted(", tooltip", append_dot_tooltip, node_tooltip(vertex));
    if (everything_) {
      quoted(",\n\t\tentity", append_dot_data, entity.id);
      raw(", type=", to_string(entity.type));
      number(", mentions=", entity.mentions);
      if (!entity.aliases.empty()) quoted(", aliases", append_dot_data, joined(entity.aliases, "; "));
      if (!entity.same_as.empty()) quoted(", same_as", append_dot_data, entity.same_as);
      if (options_.evidence && !vertex.facts.empty()) write_statements(",\n\t\tfacts=\"", vertex.facts);
    }
    text_ += "];\n";
    out_.settle();
  }

  std::string_view joined(const std::vector<std::string>& parts, std::string_view separator) {
    scratch_.clear();
    for (const std::string& part : parts) {
      if (!scratch_.empty()) scratch_ += separator;
      scratch_ += part;
    }
    return scratch_;
  }

  std::string_view node_tooltip(const Vertex& vertex) {
    const Entity& entity = vertex.entity;
    std::string aliases;
    if (!entity.aliases.empty()) append_short(aliases, joined(entity.aliases, ", "), kTooltipLength);
    scratch_.clear();
    append_short(scratch_, entity.label, kTooltipLength);
    scratch_ += " (";
    scratch_ += to_string(entity.type);
    scratch_ += ')';
    if (!aliases.empty()) scratch_ += "\nalso: " + aliases;
    if (options_.evidence && !vertex.facts.empty()) {
      scratch_ += '\n';
      append_evidence(scratch_, vertex.facts);
    }
    return scratch_;
  }

  void write_edge(std::size_t index) {
    const Edge& edge = graph_.edge(index);
    number("\tn", graph_.source(index) + 1);
    number(" -> n", graph_.target(index) + 1);
    number(" [key=e", index + 1);
    const EdgeStyle& style = edge_style(quad_class(edge.predicate.predicate_class));
    if (!large_) {
      quoted(", label", append_dot_label, edge_text(edge, options_.max_label));
      raw(", fontcolor=\"", style.font_colour);
      text_ += '"';
    }
    raw(", color=\"", line_colour(edge));
    text_ += '"';
    const std::string_view line = line_style(edge);
    if (line != "solid") raw(", style=", line);
    if (edge.weight() > 1) {
      fmt::format_to(std::back_inserter(text_), ", penwidth={:.3g}, weight={}", line_width(edge),
                     edge.statements.size());
    }
    quoted(", tooltip", append_dot_tooltip, edge_tooltip(index));
    if (!large_) quoted(", labeltooltip", append_dot_tooltip, scratch_);
    if (everything_) write_data(edge);
    text_ += "];\n";
    out_.settle();
  }

  void write_data(const Edge& edge) {
    quoted(",\n\t\trelation", append_dot_data, edge.id);
    quoted(", lemma", append_dot_data, edge.predicate.lemma);
    raw(", relation_class=", to_string(edge.predicate.predicate_class));
    raw(", polarity=", to_string(edge.polarity));
    text_ += ", confidence=\"";
    append_number(text_, edge.confidence());
    text_ += '"';
    if (options_.evidence) write_statements(",\n\t\tstatements=\"", edge.statements);
  }

  void write_statements(std::string_view start, const std::vector<Statement>& statements) {
    text_ += start;
    char before = '[';
    for (const Statement& statement : statements) {
      text_ += before;
      append_dot_statement(text_, statement);
      before = ',';
    }
    text_ += "]\"";
  }

  std::string_view edge_tooltip(std::size_t index) {
    const Edge& edge = graph_.edge(index);
    scratch_.clear();
    append_short(scratch_, graph_.vertex(graph_.source(index)).entity.label, options_.max_label);
    scratch_ += " – ";
    append_short(scratch_, edge.predicate.label, options_.max_label);
    scratch_ += " → ";
    append_short(scratch_, graph_.vertex(graph_.target(index)).entity.label, options_.max_label);
    if (options_.evidence) {
      scratch_ += '\n';
      append_evidence(scratch_, edge.statements);
    }
    return scratch_;
  }

  /// dot stacks components from the bottom up in the order of their nodes, so the largest comes last;
  /// invisible edges put small ones side by side, as words fill a line.
  void write_islands() {
    const std::vector<Island> all = islands(graph_);
    for (auto island = all.rbegin(); island != all.rend(); ++island)
      for (const std::size_t vertex : island->members) write_node(vertex);
    for (const std::vector<Island>& row : island_rows(all)) {
      for (std::size_t i = 1; i < row.size(); ++i) {
        number("\tn", row[i - 1].last + 1);
        number(" -> n", row[i].first + 1);
        text_ += " [style=invis, weight=0];\n";
      }
    }
  }

  const KnowledgeGraph& graph_;
  const ExportOptions& options_;
  const bool everything_;
  const std::string engine_;
  const bool large_;
  TextOut out_;
  std::string& text_;
  std::string scratch_;  ///< of the field at hand, in memory that is used again
  std::array<std::string, kEntityTypeCount> type_attributes_;
};

}  // namespace

std::string layout_engine(const KnowledgeGraph& graph, const ExportOptions& options) {
  if (!options.layout.empty()) return options.layout;
  return graph.vertex_count() <= kLargestHierarchy ? "dot" : "sfdp";
}

void write_dot(const KnowledgeGraph& graph, const ExportOptions& options, DotContent content,
               std::ostream& out) {
  DotDocument(graph, options, content, out).write();
}

}  // namespace entente
