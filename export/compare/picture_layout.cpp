#include "export/compare/picture_layout.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <iterator>
#include <set>
#include <string_view>

#include "export/compare/picture_look.h"
#include "export/graphviz_render.h"
#include "export/legend.h"
#include "export/picture.h"
#include "export/style.h"

namespace entente {
namespace {

constexpr double kPoints = 72;  // an inch
constexpr std::string_view kNodeDefaults = R"([margin="0.1,0.05", height=0.3, width=0.4])";

std::string_view attribute(void* object, const char* name) {
  const char* value = agget(object, const_cast<char*>(name));
  return value == nullptr ? std::string_view() : std::string_view(value);
}

double number_at(std::string_view text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

PicturePoint point_at(std::string_view text) {
  const std::size_t comma = std::min(text.find(','), text.size() - 1);
  return {number_at(text), number_at(text.substr(comma + 1))};
}

using Ends = std::pair<std::size_t, std::size_t>;

/// What any panel has, each thing in its largest size.
class Union {
 public:
  explicit Union(const PicturePlan& plan) : plan_(plan) {
    std::vector<std::string> looks;
    for (const PicturePanel& panel : plan.panels) {
      for (const PictureNode& node : panel.nodes) looks.push_back(node_look(node));
      for (const PictureLine& line : panel.lines)
        looks.push_back(fmt::format(R"(shape=plain, fontname="{}", fontsize={}, label={})", kFont, kWordsSize,
                                    words_html(line)));
    }
    const std::vector<PictureSize> sizes = measure_nodes(looks);
    auto size = sizes.begin();
    for (const PicturePanel& panel : plan.panels) {
      for (const PictureNode& node : panel.nodes) enlarge(roles[node.role], *size++);
      for (const PictureLine& line : panel.lines) enlarge(lines[{line.from, line.to}], *size++);
    }
  }

  std::map<std::size_t, PictureSize> roles;
  std::map<Ends, PictureSize> lines;

  /// The shape of a role if it has the same on all sides.
  std::string shape(std::size_t role) const {
    std::set<std::string> shapes;
    for (const PicturePanel& panel : plan_.panels)
      for (const PictureNode& node : panel.nodes)
        if (node.role == role) shapes.insert(node_style(node.type).shape);
    return shapes.size() == 1 ? *shapes.begin() : "box";
  }

 private:
  static void enlarge(PictureSize& size, const PictureSize& other) {
    size.width = std::max(size.width, other.width);
    size.height = std::max(size.height, other.height);
  }

  const PicturePlan& plan_;
};

/// In which order roles come along the flow: principals first and last, others between or outside.
class Columns {
 public:
  Columns(const PicturePlan& plan, const Union& all, const PictureFlow& flow) : plan_(plan) {
    if (plan.principals == 1) {
      std::size_t count = 0;
      for (std::size_t i = 1; i < plan.roles.size(); ++i) column_[plan.roles[i]] = count++ % 2 == 0 ? 2 : 0;
      column_[plan.roles[0]] = 1;
    }
    if (plan.principals != 2) return;
    for (const std::size_t role : plan.roles) column_[role] = 2;
    if (flow.outer) put_outside(all);
    column_[plan.roles[0]] = 1;
    column_[plan.roles[1]] = 3;
  }

  /// Whether a line should be laid out against its direction.
  bool turned(const Ends& ends) const {
    const auto from = column_.find(ends.first), to = column_.find(ends.second);
    return from != column_.end() && to != column_.end() && from->second > to->second;
  }

 private:
  void put_outside(const Union& all) {
    const std::size_t first = plan_.roles[0], second = plan_.roles[1];
    std::map<std::size_t, std::set<std::size_t>> near;
    for (const auto& [ends, size] : all.lines) {
      near[ends.first].insert(ends.second);
      near[ends.second].insert(ends.first);
    }
    for (const std::size_t role : plan_.roles) {
      const bool one = near[role].count(first) > 0, other = near[role].count(second) > 0;
      if (one != other) column_[role] = one ? 0 : 4;
    }
  }

  const PicturePlan& plan_;
  std::map<std::size_t, int> column_;
};

std::string union_dot(const PicturePlan& plan, const Union& all, const PictureFlow& flow) {
  const Columns columns(plan, all, flow);
  std::string dot =
      fmt::format("digraph {{\n\tgraph [rankdir={}, ranksep=0.25, nodesep={}];\n\tedge [arrowsize=0.7];\n",
                  flow.down ? "TB" : "LR", flow.down ? 0.15 : 0.12);
  for (const std::size_t role : plan.roles) {
    const auto found = all.roles.find(role);
    if (found == all.roles.end()) continue;
    dot += fmt::format("\tr{} [label=\"\", fixedsize=true, width={:.4f}, height={:.4f}, shape={}];\n", role,
                       found->second.width / kPoints, found->second.height / kPoints, all.shape(role));
  }
  for (const auto& [ends, size] : all.lines) {
    const bool turned = columns.turned(ends);
    const bool principals = std::max(ends.first, ends.second) < plan.principals;
    dot += fmt::format(
        "\tr{} -> r{} [key=\"{}-{}\", dir={}, weight={}, label=<<TABLE BORDER=\"0\" "
        "CELLBORDER=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\"{:.0f}\" "
        "HEIGHT=\"{:.0f}\"><TR><TD></TD></TR></TABLE>>];\n",
        turned ? ends.second : ends.first, turned ? ends.first : ends.second, ends.first, ends.second,
        turned ? "back" : "forward", principals ? 4 : 1, size.width + 8, size.height + 4);
  }
  return dot + "}\n";
}

}  // namespace

std::vector<PictureSize> measure_nodes(const std::vector<std::string>& looks) {
  std::string dot = fmt::format("digraph {{\n\tnode {};\n", kNodeDefaults);
  for (std::size_t i = 0; i < looks.size(); ++i) dot += fmt::format("\tm{} [{}];\n", i, looks[i]);
  const GraphvizGraph graph = read_dot(dot + "}\n");
  const GraphvizLayout layout(graph.get(), "dot");
  layout.attach();
  std::vector<PictureSize> sizes;
  for (Agnode_t* node = agfstnode(graph.get()); node != nullptr; node = agnxtnode(graph.get(), node))
    sizes.push_back(
        {number_at(attribute(node, "width")) * kPoints, number_at(attribute(node, "height")) * kPoints});
  return sizes;
}

PictureLayout lay_out(const PicturePlan& plan, const PictureFlow& flow) {
  const Union all(plan);
  const Columns columns(plan, all, flow);
  const GraphvizGraph graph = read_dot(union_dot(plan, all, flow));
  const GraphvizLayout layout(graph.get(), "dot");
  layout.attach();
  PictureLayout found;
  const std::string_view box = attribute(graph.get(), "bb");
  const std::size_t corner = box.find(',', box.find(',') + 1);
  const PicturePoint end = point_at(box.substr(corner + 1));
  found.size = {end.x, end.y};
  for (const auto& [role, size] : all.roles) {
    Agnode_t* const node = agnode(graph.get(), fmt::format("r{}", role).data(), 0);
    found.roles[role] = {point_at(attribute(node, "pos")), size};
  }
  for (const auto& [ends, size] : all.lines) {
    const bool turned = columns.turned(ends);
    Agnode_t* const tail =
        agnode(graph.get(), fmt::format("r{}", turned ? ends.second : ends.first).data(), 0);
    Agnode_t* const head =
        agnode(graph.get(), fmt::format("r{}", turned ? ends.first : ends.second).data(), 0);
    Agedge_t* const edge =
        agedge(graph.get(), tail, head, fmt::format("{}-{}", ends.first, ends.second).data(), 0);
    found.lines[ends] = {turned, std::string(attribute(edge, "pos")), point_at(attribute(edge, "lp"))};
  }
  return found;
}

std::string moved(const std::string& spline, const PicturePoint& by) {
  std::string out;
  for (std::size_t at = 0; at < spline.size();) {
    const char c = spline[at];
    const bool number = (c >= '0' && c <= '9') || c == '-' || c == '.';
    if (!number) {
      out += c;
      ++at;
      continue;
    }
    double value = 0;
    const auto read = std::from_chars(spline.data() + at, spline.data() + spline.size(), value);
    at = static_cast<std::size_t>(read.ptr - spline.data());
    const bool x = at < spline.size() && spline[at] == ',';
    out += fmt::format("{:.2f}", value + (x ? by.x : by.y));
  }
  return out;
}

}  // namespace entente
