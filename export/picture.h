#pragma once

#include <graphviz/cgraph.h>
#include <memory>
#include <string>

#include "export/exporter.h"

namespace entente {

struct GraphCloser {
  void operator()(Agraph_t* graph) const { agclose(graph); }
};
using GraphvizGraph = std::unique_ptr<Agraph_t, GraphCloser>;

/// What goes into the Graphviz graph beside what is drawn.
enum class PictureData {
  Drawn,       ///< labels, colours and tooltips
  Everything,  ///< ids, types, counts and, with evidence, the statements as JSON too
};

/// Above this many vertices the hierarchical layout is too slow and edge labels no longer legible.
inline constexpr std::size_t kLargestHierarchy = 300;
/// The one asked for, or "dot" or "sfdp" by the graph's size.
std::string layout_engine(const KnowledgeGraph& graph, const ExportOptions& options);

/// The graph as Graphviz draws it: nodes n1 …, edges e1 … in index order. cgraph keeps global state, so hold
/// a GraphvizSession from before the call until the result is gone. `disc` may be null.
GraphvizGraph to_graphviz(const KnowledgeGraph& graph, const ExportOptions& options, PictureData data,
                          Agdisc_t* disc);

/// Words on an edge: "asked ×3", wrapped; "not" is added if the label does not say it itself.
std::string edge_text(const Edge& edge, std::size_t max_label);
/// Up to three sentences that say so, shortened, each with its document.
std::string evidence_text(const std::vector<Statement>& statements);

}  // namespace entente
