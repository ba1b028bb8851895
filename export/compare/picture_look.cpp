#include "export/compare/picture_look.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>

#include "export/escape.h"
#include "export/legend.h"
#include "export/style.h"

namespace entente {
namespace {

struct OwnerColours {
  const char* line;
  const char* text;
};

constexpr OwnerColours kShared = {"#44206B", "#44206B"};
constexpr std::array<OwnerColours, 4> kSides = {
    {{"#0072B2", "#005A8C"}, {"#D55E00", "#A84A00"}, {"#009E73", "#00694D"}, {"#CC79A7", "#8F4470"}}};

const OwnerColours& colours_of(const Owner& owner) {
  return owner ? kSides[*owner % kSides.size()] : kShared;
}

/// An HTML-like label may not be empty.
void append_html(std::string& out, std::string_view text) {
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
    out += "&#160;";
  } else {
    append_xml_attribute(out, text);
  }
}

void append_tooltip(std::string& out, std::string_view name, std::string_view text) {
  out += fmt::format(", {}=\"", name);
  append_dot_tooltip(out, text);
  out += '"';
}

void append_lines(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (at > 0) out += "<BR/>";
    append_html(out, text.substr(at, end - at));
    at = end + 1;
  }
}

/// Bold type is had from HTML-like labels alone, whatever fonts there are.
std::string bold_html(std::string_view text) {
  std::string html = "<B>";
  append_lines(html, text);
  return html + "</B>";
}

std::string plain_look(std::string_view text) {
  std::string look = "label=\"";
  append_dot_label(look, text);
  return look + '"';
}

std::string principal_look(const PictureNode& node) {
  std::string look = "label=<" + bold_html(node.label);
  for (const std::string& trait : node.traits) {
    look += fmt::format(R"(<BR/><FONT POINT-SIZE="{}" COLOR="{}">)", kWordsSize, text_colour_of({}));
    append_html(look, trait);
    look += "</FONT>";
  }
  return look + '>';
}

std::string shape_look(EntityType type) {
  const NodeStyle& style = node_style(type);
  std::string look =
      fmt::format(R"(shape={}, style="{}", fillcolor="{}")", style.shape, style.style, style.fill);
  if (type == EntityType::Group) look += ", peripheries=2";
  return look;
}

}  // namespace

std::string_view colour_of(const Owner& owner) {
  return colours_of(owner).line;
}

std::string_view text_colour_of(const Owner& owner) {
  return colours_of(owner).text;
}

std::string node_look(const PictureNode& node) {
  std::string look =
      (node.principal ? principal_look(node) : plain_look(node.label)) + ", " + shape_look(node.type);
  const double size = node.principal ? 13 : 10.5;
  const double pen = node.principal ? 2.6 : node.owner ? 0.8 : 1.6;
  look += fmt::format(R"(, fontname="{}", fontsize={}, penwidth={}, color="{}")", kFont, size, pen,
                      colour_of(node.owner));
  append_tooltip(look, "tooltip", node.tooltip);
  return look;
}

std::string words_html(const PictureLine& line) {
  std::string html = "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\">";
  for (const PictureWords& words : line.words) {
    html += fmt::format(R"(<TR><TD><FONT COLOR="{}">)", text_colour_of(words.owner));
    append_lines(html, words.text);
    html += "</FONT></TD></TR>";
  }
  if (line.more > 0) html += fmt::format(R"(<TR><TD><FONT COLOR="#4D4D4D">+{}</FONT></TD></TR>)", line.more);
  return html + "</TABLE>>";
}

std::string line_look(const PictureLine& line, std::size_t side) {
  std::string colour;
  if (line.shared) colour += colour_of({});
  if (line.own) colour += (colour.empty() ? "" : ":") + std::string(colour_of(side));
  std::string look =
      fmt::format(R"(color="{}", style={}, penwidth={})", colour, line.style, line.shared ? 1.7 : 1.1);
  append_tooltip(look, "tooltip", line.tooltip);
  append_tooltip(look, "labeltooltip", line.tooltip);
  return look;
}

std::string text_look(std::string_view text, double size, bool bold, std::string_view colour) {
  std::string look = bold ? "label=<" + bold_html(text) + ">" : plain_look(text);
  look += fmt::format(R"(, shape=plain, fontname="{}", fontsize={}, fontcolor="{}")", kFont, size, colour);
  return look + R"(, tooltip=" ")";
}

std::string type_look(EntityType type) {
  return fmt::format(R"(label="{}", {}, fontname="{}", fontsize={}, penwidth=0.8, color="{}", tooltip=" ")",
                     to_string(type), shape_look(type), kFont, kWordsSize, node_style(type).border);
}

std::string counterpart_look() {
  return fmt::format(
      R"(label="has a counterpart", shape=box, style=rounded, fontname="{}", fontsize={}, penwidth=1.6, color="{}", tooltip=" ")",
      kFont, kWordsSize, colour_of({}));
}

}  // namespace entente
