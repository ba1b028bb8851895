#pragma once

#include <string>
#include <vector>

#include "graph/knowledge_graph.h"

// Words for what edges and facts say.

namespace entente {

/// Words on an edge: "asked ×3", wrapped to lines of about `width` code points; "not" is added if the label
/// does not say it itself.
std::string edge_text(const Edge& edge, std::size_t max_label, std::size_t width = 16);
/// Appends up to three sentences that say so, shortened, each with its document.
void append_evidence(std::string& out, const std::vector<Statement>& statements);

/// What its facts tell of a vertex: "failed", "bought oil", "oil made China rich" of China.
std::vector<std::string> fact_texts(const Vertex& vertex);

/// The longest sentence or list of names in a tooltip, in code points.
inline constexpr std::size_t kTooltipLength = 240;

}  // namespace entente
