#include "export/legend.h"

#include <array>
#include <fmt/format.h>
#include <string_view>

#include "export/escape.h"
#include "export/style.h"
#include "export/text_layout.h"

namespace entente {
namespace {

std::string node_key(EntityType type) {
  const NodeStyle& style = node_style(type);
  return fmt::format(
      R"(<TD BGCOLOR="{}" BORDER="1" COLOR="{}" CELLPADDING="3"><FONT POINT-SIZE="11">{}</FONT></TD>)",
      style.fill, style.border, to_string(type));
}

std::string edge_key(QuadClass quad) {
  const EdgeStyle& style = edge_style(quad);
  return fmt::format(
      R"(<TD><FONT POINT-SIZE="11" COLOR="{}"><B>→</B></FONT><FONT POINT-SIZE="11"> {}</FONT></TD>)",
      style.colour, style.meaning);
}

std::string line_key(std::string_view sample, std::string_view meaning) {
  return fmt::format(R"(<TD><FONT POINT-SIZE="11">{} {}</FONT></TD>)", sample, meaning);
}

template <std::size_t N>
std::string table(const std::array<std::string, N>& cells) {
  std::string row;
  for (const std::string& cell : cells) row += cell;
  if (row.empty()) return row;
  return R"(<TR><TD><TABLE BORDER="0" CELLBORDER="0" CELLSPACING="6" CELLPADDING="0"><TR>)" + row +
         "</TR></TABLE></TD></TR>";
}

}  // namespace

std::string legend_html(const KnowledgeGraph& graph, const std::string& title) {
  std::array<std::string, kEntityTypeCount> types;
  std::array<std::string, 8> lines;
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) {
    const EntityType type = graph.vertex(i).entity.type;
    std::string& cell = types[static_cast<std::size_t>(type)];
    if (cell.empty()) cell = node_key(type);
  }
  for (std::size_t i = 0; i < graph.edge_count(); ++i) {
    const QuadClass quad = quad_class(graph.edge(i).predicate.predicate_class);
    std::string& cell = lines[static_cast<std::size_t>(quad)];
    if (cell.empty()) cell = edge_key(quad);
    // What is known already is not looked for: statements lie far apart in memory.
    const bool all_styles = !lines[5].empty() && !lines[6].empty();
    const std::string_view style = all_styles ? "" : line_style(graph.edge(i));
    if (style == "dashed" && lines[5].empty()) lines[5] = line_key("- - -", "not so");
    if (style == "dotted" && lines[6].empty())
      lines[6] = line_key("· · ·", "possible, required, planned or asked");
    if (lines[7].empty() && is_pale(graph.edge(i))) lines[7] = line_key("paler", "less certain");
  }
  std::string rows;
  if (!title.empty()) {
    rows += "<TR><TD><FONT POINT-SIZE=\"16\">";
    append_xml_attribute(rows, shorten(title, 120));
    rows += "</FONT></TD></TR>";
  }
  rows += table(types) + table(lines);
  if (rows.empty()) return rows;
  return R"(<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0">)" + rows + "</TABLE>";
}

}  // namespace entente
