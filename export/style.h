#pragma once

#include <string_view>

#include "graph/knowledge_graph.h"

namespace entente {

/// How an entity type looks. Fills are Paul Tol's pale colours, made to lie behind black text and told apart
/// by colour-blind readers; shape says the same again.
struct NodeStyle {
  const char* shape;
  const char* style;
  const char* fill;
  const char* border;
};

/// How a quad class looks: hues of Okabe and Ito (2008), blue for cooperation, orange and red for conflict,
/// the darker one for deeds.
struct EdgeStyle {
  const char* colour;
  const char* font_colour;  ///< darker where the line's colour would be hard to read on white
  const char* meaning;      ///< in the legend
};

const NodeStyle& node_style(EntityType type);
const EdgeStyle& edge_style(QuadClass quad);

/// "solid"; "dashed" if negated; "dotted" if no statement asserts it.
const char* line_style(const Edge& edge);
/// The class's hue, mixed with white where the edge's best statement is doubtful: "#56B4E9".
std::string_view line_colour(const Edge& edge);
/// Whether line_colour shows doubt.
bool is_pale(const Edge& edge);
/// Diameter in a viewer that lays the graph out itself: 10 for one mention, growing with the logarithm to 60.
double node_size(const Entity& entity);
/// 1.2 for a weight of one and less, growing with the logarithm to 6.
double line_width(const Edge& edge);

}  // namespace entente
