#pragma once

#include <string>

#include "graph/knowledge_graph.h"

namespace entente {

/// Fonts in the order of wish: measured with DejaVu Sans where the others are missing, so that text fits.
inline constexpr const char* kFont = "Helvetica,Arial,DejaVu Sans,sans-serif";

/// Graphviz's HTML-like label with the title and what the colours in this graph mean; empty for an empty
/// graph without a title.
std::string legend_html(const KnowledgeGraph& graph, const std::string& title);

}  // namespace entente
