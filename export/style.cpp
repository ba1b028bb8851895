#include "export/style.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <string>

namespace entente {
namespace {

constexpr std::array<NodeStyle, kEntityTypeCount> kNodes = {{
    {"box", "rounded,filled", "#BBCCEE", "#5B7DB5"},  // Person
    {"box", "filled", "#EEEEBB", "#A3A350"},          // Organization
    {"box", "filled", "#CCDDAA", "#7F9A4A"},          // Country
    {"ellipse", "filled", "#CCDDAA", "#7F9A4A"},      // City
    {"ellipse", "filled", "#CCDDAA", "#7F9A4A"},      // Place
    {"box", "filled", "#CCEEFF", "#6FA8C4"},          // Group, drawn with two outlines
    {"hexagon", "filled", "#FFCCCC", "#C98080"},      // Event
    {"note", "filled", "#F3E3F5", "#A583AB"},         // Work
    {"box", "filled,rounded", "#EFEFEF", "#BBBBBB"},  // Date
    {"box", "filled,rounded", "#EFEFEF", "#BBBBBB"},  // Money
    {"box", "filled,rounded", "#EFEFEF", "#BBBBBB"},  // Quantity
    {"box", "filled,rounded", "#FFFFFF", "#BBBBBB"},  // Concept
}};

constexpr std::array<EdgeStyle, 5> kEdges = {{
    {"#56B4E9", "#1F6FA3", "talks, agrees, supports"},
    {"#0072B2", "#005A8C", "cooperates, aids, trades"},
    {"#E69F00", "#8F6200", "demands, accuses, refuses"},
    {"#D55E00", "#A84A00", "force, sanctions, protest"},
    {"#999999", "#4D4D4D", "other relations"},
}};

// Confidence from which a line has its full colour, and the share of white below it and far below it.
constexpr double kSure = 0.7, kDoubtful = 0.4;
constexpr double kWhite = 0.45, kMostlyWhite = 0.65;

std::string mixed_with_white(std::string_view colour, double share) {
  std::string mixed = "#";
  for (std::size_t at = 1; at < colour.size(); at += 2) {
    const auto value = static_cast<double>(std::stoi(std::string(colour.substr(at, 2)), nullptr, 16));
    mixed += fmt::format("{:02X}", static_cast<int>(std::lround(value + (255 - value) * share)));
  }
  return mixed;
}

}  // namespace

const NodeStyle& node_style(EntityType type) {
  return kNodes[static_cast<std::size_t>(type)];
}

const EdgeStyle& edge_style(QuadClass quad) {
  return kEdges[static_cast<std::size_t>(quad)];
}

const char* line_style(const Edge& edge) {
  if (edge.polarity == Polarity::Negated) return "dashed";
  return edge.asserted() ? "solid" : "dotted";
}

bool is_pale(const Edge& edge) {
  return edge.confidence() < kSure;
}

std::string_view line_colour(const Edge& edge) {
  using Shades = std::array<std::string, 3>;  // of one hue: sure, doubtful, very doubtful
  static const std::array<Shades, kEdges.size()> all = [] {
    std::array<Shades, kEdges.size()> made;
    for (std::size_t i = 0; i < made.size(); ++i)
      made[i] = {kEdges[i].colour, mixed_with_white(kEdges[i].colour, kWhite),
                 mixed_with_white(kEdges[i].colour, kMostlyWhite)};
    return made;
  }();
  const Shades& shades = all[static_cast<std::size_t>(quad_class(edge.predicate.predicate_class))];
  if (!is_pale(edge)) return shades[0];
  return shades[edge.confidence() < kDoubtful ? 2 : 1];
}

double node_size(const Entity& entity) {
  const auto mentions = static_cast<double>(std::max<std::size_t>(entity.mentions, 1));
  return std::min(60.0, std::round(100.0 + 80.0 * std::log2(mentions)) / 10.0);
}

double line_width(const Edge& edge) {
  return std::clamp(1.2 + 1.2 * std::log2(edge.weight()), 1.2, 6.0);
}

}  // namespace entente
