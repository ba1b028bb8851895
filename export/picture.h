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

/// What a text in the DOT language says; throws Error if Graphviz cannot read it. Unlike agmemread(), which
/// takes addresses of names for ids and lays out by them, it numbers what it meets: the same text is laid out
/// the same, whatever else lies in memory. Hold a GraphvizSession, as below.
GraphvizGraph read_dot(const std::string& text);

/// The graph as Graphviz draws it: nodes n1 …, edges e1 …. cgraph keeps global state, so hold a
/// GraphvizSession from before the call until the result is gone.
GraphvizGraph to_graphviz(const KnowledgeGraph& graph, const ExportOptions& options);

}  // namespace entente
