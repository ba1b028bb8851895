#include "export/compare/picture_sheet.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

#include "export/compare/picture_look.h"
#include "export/legend.h"
#include "export/text_layout.h"

namespace entente {
namespace {

// Points.
constexpr double kTitleHeight = 34, kHeading = 44, kMargin = 10, kGap = 14;
constexpr double kLegendRow = 24, kStroke = 26, kLegendGap = 16;
constexpr double kNarrowest = 260;
constexpr std::size_t kLongestTitle = 110;

void add_node(std::string& out, std::string_view name, const std::string& look, const PicturePoint& at) {
  fmt::format_to(std::back_inserter(out), "\t{} [{}, pos=\"{:.2f},{:.2f}\"];\n", name, look, at.x, at.y);
}

}  // namespace

PictureSheet::PictureSheet(const PicturePlan& plan, const PictureLayout& layout,
                           const std::vector<LegendItem>& legend, std::size_t columns, std::string title,
                           const PicturePaper& paper)
    : plan_(plan),
      layout_(layout),
      legend_(legend),
      columns_(columns),
      title_(shorten(title, kLongestTitle)),
      paper_(paper) {
  const std::size_t rows = (plan.panels.size() + columns - 1) / columns;
  panel_ = {std::max(kNarrowest, layout.size.width + 2 * kMargin), layout.size.height + kHeading + kMargin};
  top_ = title_.empty() ? 0 : kTitleHeight;
  const auto across = static_cast<double>(columns), along = static_cast<double>(rows);
  size_.width = across * panel_.width + (across - 1) * kGap;
  size_.height =
      top_ + along * (panel_.height + kGap) + static_cast<double>(legend_rows().size()) * kLegendRow;
}

double PictureSheet::scale() const {
  return std::min({1.0, paper_.width / size_.width, paper_.height / size_.height});
}

std::vector<std::vector<const LegendItem*>> PictureSheet::legend_rows() const {
  std::vector<std::vector<const LegendItem*>> rows;
  double used = size_.width;
  for (const LegendItem& item : legend_) {
    const double width = item.size.width + kLegendGap + (item.stroke.empty() ? 0 : kStroke);
    if (used + width > size_.width || rows.empty()) {
      rows.emplace_back();
      used = 0;
    }
    rows.back().push_back(&item);
    used += width;
  }
  return rows;
}

PicturePoint PictureSheet::corner(std::size_t panel) const {
  const auto column = static_cast<double>(panel % columns_), row = static_cast<double>(panel / columns_);
  return {column * (panel_.width + kGap), size_.height - top_ - row * (panel_.height + kGap)};
}

void PictureSheet::add_panel(std::string& out, std::size_t number) const {
  const PicturePanel& panel = plan_.panels[number];
  const PicturePoint corner = this->corner(number);  // upper left
  const double middle = corner.x + panel_.width / 2;
  const std::string frame = fmt::format(
      R"(label="", shape=box, style=rounded, fixedsize=true, width={:.4f}, height={:.4f}, color="{}", penwidth=1.2, tooltip=" ")",
      panel_.width / 72, panel_.height / 72, colour_of(number));
  const std::string name = fmt::format("p{}", number + 1);
  add_node(out, name, frame, {middle, corner.y - panel_.height / 2});
  add_node(out, name + "title", text_look(panel.title, 15, true, text_colour_of(number)),
           {middle, corner.y - 16});
  add_node(out, name + "note", text_look(panel.note, kWordsSize, false, "#4D4D4D"), {middle, corner.y - 33});
  const PicturePoint origin = {corner.x + (panel_.width - layout_.size.width) / 2,
                               corner.y - kHeading - layout_.size.height};
  for (const PictureNode& node : panel.nodes) {
    const auto& [at, size] = layout_.roles.at(node.role);
    const std::string place = fmt::format(R"({}, fixedsize=true, width={:.4f}, height={:.4f})",
                                          node_look(node), size.width / 72, size.height / 72);
    add_node(out, fmt::format("{}r{}", name, node.role + 1), place, {at.x + origin.x, at.y + origin.y});
  }
  for (const PictureLine& line : panel.lines) {
    const PictureLayout::Course& course = layout_.lines.at({line.from, line.to});
    const std::size_t tail = course.turned ? line.to : line.from, head = course.turned ? line.from : line.to;
    fmt::format_to(std::back_inserter(out),
                   "\t{0}r{1} -> {0}r{2} [id=\"{0}r{9}_r{10}\", dir={3}, pos=\"{4}\", "
                   "lp=\"{5:.2f},{6:.2f}\", label={7}, {8}];\n",
                   name, tail + 1, head + 1, course.turned ? "back" : "forward", moved(course.spline, origin),
                   course.words.x + origin.x, course.words.y + origin.y, words_html(line),
                   line_look(line, number), line.from + 1, line.to + 1);
  }
}

void PictureSheet::add_legend(std::string& out) const {
  std::size_t number = 0;
  double y = kLegendRow * (static_cast<double>(legend_rows().size()) - 0.5);
  for (const auto& row : legend_rows()) {
    double x = 0;
    for (const LegendItem* item : row) {
      ++number;
      if (!item->stroke.empty()) {
        for (const char end : {'a', 'b'})
          add_node(out, fmt::format("k{}{}", number, end),
                   R"(label="", shape=point, style=invis, width=0.01)",
                   {end == 'a' ? x : x + kStroke - 5, y});
        const double third = (kStroke - 5) / 3;
        fmt::format_to(std::back_inserter(out),
                       "\tk{0}a -> k{0}b [dir=none, {1}, tooltip=\" \", pos=\"{2:.2f},{6:.2f} "
                       "{3:.2f},{6:.2f} {4:.2f},{6:.2f} {5:.2f},{6:.2f}\"];\n",
                       number, item->stroke, x, x + third, x + 2 * third, x + 3 * third, y);
        x += kStroke;
      }
      add_node(out, fmt::format("k{}", number), item->look, {x + item->size.width / 2, y});
      x += item->size.width + kLegendGap;
    }
    y -= kLegendRow;
  }
}

std::string PictureSheet::dot(const std::string& format) const {
  std::string out = fmt::format(
      "digraph comparison {{\n\tgraph [charset=\"UTF-8\", bgcolor=white, pad=0.1, margin=0.25, "
      "outputorder=nodesfirst, "
      "bb=\"0,0,{:.2f},{:.2f}\", size=\"{:.3f},{:.3f}\"{}, tooltip=\" \"];\n",
      size_.width, size_.height, paper_.width / 72, paper_.height / 72, format == "png" ? ", dpi=170" : "");
  out += "\tnode [margin=\"0.1,0.05\", height=0.3, width=0.4];\n";
  out += fmt::format("\tedge [fontname=\"{}\", fontsize={}, arrowsize=0.7];\n", kFont, kWordsSize);
  if (!title_.empty())
    add_node(out, "title", text_look(title_, 18, true, "#000000"),
             {size_.width / 2, size_.height - top_ / 2 + 4});
  for (std::size_t panel = 0; panel < plan_.panels.size(); ++panel) add_panel(out, panel);
  add_legend(out);
  return out + "}\n";
}

}  // namespace entente
