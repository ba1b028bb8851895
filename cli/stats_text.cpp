#include "cli/stats_text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>
#include <string>
#include <vector>

#include "cli/relation_text.h"
#include "cli/terminal.h"
#include "graph/salience.h"
#include "graph/types/display_width.h"

namespace entente::cli {
namespace {

/// So many entities and communities are listed; --top and --format json give more.
constexpr std::size_t kListed = 10;
constexpr std::size_t kNameColumns = 22;
constexpr std::size_t kLongestLabel = 40;

std::string number(std::optional<double> value) {
  return value ? fmt::format("{:.3f}", *value) : std::string("–");
}

class StatsWriter {
 public:
  StatsWriter(const GraphPart& part, const GraphMetrics& metrics, const TextLook& look, std::ostream& out)
      : graph_(part.graph), metrics_(metrics), look_(look), out_(out), order_(by_salience(part.graph)) {}

  void write(const std::string& heading) {
    if (!heading.empty()) {
      out_ << wrap(heading, look_.width, 4) << '\n';
    }
    out_ << wrap(summary_of(graph_), look_.width, 4) << "\n\n";
    write_whole();
    write_communities();
    write_entities();
  }

 private:
  void line(const std::string& name, const std::string& value) {
    out_ << wrap(padded(name, kNameColumns) + value, look_.width, kNameColumns) << '\n';
  }

  void write_whole() {
    const double possible = static_cast<double>(metrics_.vertices) * static_cast<double>(metrics_.vertices) -
                            static_cast<double>(metrics_.vertices);
    line("density", fmt::format("{:.3f}, {} of {:.0f} possible arrows from one entity to another",
                                metrics_.density, metrics_.pairs, possible));
    line("reciprocity",
         fmt::format("{} of the arrows have one back; against chance {}", number(metrics_.reciprocity),
                     number(metrics_.reciprocity_against_chance)));
    line("transitivity",
         fmt::format("{} of two neighbours of one are neighbours", number(metrics_.transitivity)));
    line("connected parts", fmt::format("{}, the largest of {}", metrics_.weak_components,
                                        counted(metrics_.largest_weak, "entity", "entities")));
    line("along the arrows", fmt::format("{}, the largest of {}", metrics_.strong_components,
                                         counted(metrics_.largest_strong, "entity", "entities")));
    for (std::size_t i = 0; i < kQuadClassCount; ++i) {
      const std::string name(to_string(static_cast<QuadClass>(i)));
      line(name, counted(metrics_.quads[i], "statement", "statements"));
    }
  }

  void write_communities() {
    const Communities& found = metrics_.communities;
    std::vector<std::vector<std::size_t>> members(found.count);
    for (const std::size_t vertex : order_) {
      members[found.of_vertex[vertex]].push_back(vertex);
    }
    const auto alone = static_cast<std::size_t>(
        std::count_if(members.begin(), members.end(), [](const auto& who) { return who.size() == 1; }));
    line("communities", fmt::format("{}, and {} linked to nobody; modularity {:.3f}", found.count - alone,
                                    counted(alone, "entity", "entities"), found.modularity));
    for (std::size_t i = 0; i < std::min(found.count - alone, kListed); ++i) {
      line(fmt::format("  {}", i + 1), labels_of(members[i]));
    }
  }

  std::string labels_of(const std::vector<std::size_t>& vertices) const {
    std::string labels;
    for (std::size_t i = 0; i < std::min(vertices.size(), kListed); ++i) {
      labels += (i == 0 ? "" : ", ") + graph_.vertex(vertices[i]).entity.label;
    }
    if (vertices.size() > kListed) {
      labels += fmt::format(" and {} more", vertices.size() - kListed);
    }
    return on_one_line(labels);
  }

  void write_entities() {
    if (order_.empty()) {
      return;
    }
    const std::vector<std::size_t> first(
        order_.begin(), order_.begin() + static_cast<std::ptrdiff_t>(std::min(order_.size(), kListed)));
    const auto label = [&](std::size_t v) {
      return cut(on_one_line(graph_.vertex(v).entity.label), kLongestLabel);
    };
    std::size_t width = std::string_view("entity").size();
    for (const std::size_t vertex : first) {
      width = std::max(width, display_width(label(vertex)));
    }
    out_ << '\n'
         << padded("entity", width) << "   out    in  neighbours  statements  salience  between  community\n";
    for (const std::size_t v : first) {
      const Degree& degree = metrics_.degrees[v];
      const std::string between =
          metrics_.betweenness.empty() ? std::string("–") : fmt::format("{:.3f}", metrics_.betweenness[v]);
      out_ << padded(label(v), width)
           << fmt::format("{:>6}{:>6}{:>12}{:>12}{:>10.3f}{:>9}{:>11}\n", degree.out, degree.in,
                          degree.neighbours, degree.statements, metrics_.salience[v], between,
                          metrics_.communities.of_vertex[v] + 1);
    }
    if (order_.size() > kListed) {
      out_ << fmt::format("… and {} more (--format json has all)\n", order_.size() - kListed);
    }
    if (metrics_.betweenness.empty()) {
      out_ << "between: left out, the graph is too large for it\n";
    }
  }

  const KnowledgeGraph& graph_;
  const GraphMetrics& metrics_;
  const TextLook& look_;
  std::ostream& out_;
  std::vector<std::size_t> order_;
};

}  // namespace

void write_stats(const GraphPart& part, const GraphMetrics& metrics, const TextLook& look,
                 std::ostream& out) {
  StatsWriter(part, metrics, look, out).write(part.heading);
}

}  // namespace entente::cli
