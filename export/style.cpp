#include "export/style.h"

#include <algorithm>
#include <array>
#include <cmath>

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

double line_width(const Edge& edge) {
  return std::min(6.0, 1.2 + 1.2 * std::log2(edge.weight()));
}

}  // namespace entente
