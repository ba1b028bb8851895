#include "cli/graph_text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string>
#include <utility>
#include <vector>

#include "cli/relation_text.h"
#include "cli/terminal.h"
#include "graph/salience.h"
#include "graph/types/display_width.h"

namespace entente::cli {
namespace {

constexpr std::string_view kBold = "\033[1m";
constexpr std::string_view kDim = "\033[2m";
constexpr std::string_view kPlain = "\033[0m";
constexpr std::size_t kIndent = 4;
/// Longer labels are cut in the table of entities; relations have them whole.
constexpr std::size_t kLongestLabel = 40;
/// On a narrow screen the last column keeps so much.
constexpr std::size_t kLeastLast = 10;
constexpr std::size_t kColumns = 6;
using Row = std::array<std::string, kColumns>;

/// Edges between an entity and itself count in both directions, as a reader counts lines.
Row row_of(const KnowledgeGraph& graph, std::size_t vertex) {
  const Entity& entity = graph.vertex(vertex).entity;
  std::string aliases;
  for (const std::string& alias : entity.aliases) {
    aliases += (aliases.empty() ? "" : ", ") + alias;
  }
  return {cut(on_one_line(entity.label), kLongestLabel),
          std::string(to_string(entity.type)),
          fmt::format("{}", graph.out_edges(vertex).size()),
          fmt::format("{}", graph.in_edges(vertex).size()),
          fmt::format("{}", entity.mentions),
          on_one_line(aliases)};
}

bool is_number(std::size_t column) {
  return column >= 2 && column <= 4;
}

class TextWriter {
 public:
  TextWriter(const GraphPart& part, const TextLook& look, std::ostream& out)
      : graph_(part.graph), ways_(part.ways), look_(look), out_(out), order_(by_salience(part.graph)) {}

  void write(const std::string& heading) {
    if (!heading.empty()) {
      line(heading, kBold);
    }
    line(summary_of(graph_), heading.empty() ? kBold : std::string_view());
    write_ways();
    write_entities();
    for (const std::size_t vertex : order_) {
      write_relations(vertex);
    }
  }

 private:
  void line(const std::string& text, std::string_view style = {}, std::size_t indent = 0) {
    const bool styled = look_.colour && !style.empty();
    out_ << (styled ? style : "")
         << wrap(std::string(indent, ' ') + text, look_.width, indent == 0 ? kIndent : indent)
         << (styled ? kPlain : "") << '\n';
  }

  void write_ways() {
    if (!ways_.empty()) {
      out_ << '\n';
    }
    const std::size_t digits = fmt::format("{}", ways_.size()).size();
    for (std::size_t i = 0; i < ways_.size(); ++i) {
      line(fmt::format("{:>{}}. {}", i + 1, digits, way_text(graph_, ways_[i])));
    }
  }

  void write_entities() {
    if (order_.empty()) {
      return;
    }
    std::vector<Row> rows = {{"entity", "type", "out", "in", "named", "also called"}};
    for (const std::size_t vertex : order_) {
      rows.push_back(row_of(graph_, vertex));
    }
    std::array<std::size_t, kColumns> widths{};
    for (const Row& row : rows) {
      for (std::size_t column = 0; column < kColumns; ++column) {
        widths[column] = std::max(widths[column], display_width(row[column]));
      }
    }
    out_ << '\n';
    for (std::size_t i = 0; i < rows.size(); ++i) {
      write_row(rows[i], widths, i == 0 ? kDim : std::string_view());
    }
  }

  void write_row(const Row& row, const std::array<std::size_t, kColumns>& widths, std::string_view style) {
    std::string text;
    std::size_t columns = 0;
    for (std::size_t column = 0; column + 1 < kColumns; ++column) {
      const std::size_t gap = widths[column] - display_width(row[column]);
      text += is_number(column) ? std::string(gap, ' ') + row[column] : padded(row[column], widths[column]);
      text += "  ";
      columns += widths[column] + 2;
    }
    const std::size_t left = look_.width > columns ? look_.width - columns : 0;
    text += look_.width == 0 ? row.back() : cut(row.back(), std::max(left, kLeastLast));
    text.erase(text.find_last_not_of(' ') + 1);
    const bool styled = look_.colour && !style.empty();
    out_ << (styled ? style : "") << text << (styled ? kPlain : "") << '\n';
  }

  /// What the entity does, then what is said of it alone; nothing if there is nothing.
  void write_relations(std::size_t vertex) {
    const auto out = graph_.out_edges(vertex);
    const std::vector<Statement>& facts = graph_.vertex(vertex).facts;
    if (out.empty() && facts.empty()) {
      return;
    }
    out_ << '\n';
    std::vector<std::size_t> edges(out.begin(), out.end());
    std::stable_sort(edges.begin(), edges.end(), [&](std::size_t a, std::size_t b) {
      return graph_.edge(a).weight() > graph_.edge(b).weight();
    });
    for (const std::size_t edge : edges) {
      line(relation_text(graph_, edge) + relation_notes(graph_.edge(edge)));
      for (const Statement& statement : graph_.edge(edge).statements) {
        write_evidence(statement);
      }
    }
    for (const Statement& fact : facts) {
      line(fact_text(fact) + fact_notes(fact));
      write_evidence(fact);
    }
  }

  void write_evidence(const Statement& statement) {
    if (look_.evidence) {
      line(evidence_text(statement), kDim, kIndent);
    }
  }

  const KnowledgeGraph& graph_;
  const std::vector<VertexPath>& ways_;
  const TextLook& look_;
  std::ostream& out_;
  std::vector<std::size_t> order_;
};

}  // namespace

void write_text(const GraphPart& part, const TextLook& look, std::ostream& out) {
  TextWriter(part, look, out).write(part.heading);
}

}  // namespace entente::cli
