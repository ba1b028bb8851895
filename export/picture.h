#pragma once

#include <graphviz/cgraph.h>
#include <memory>

#include "export/exporter.h"

namespace entente {

struct GraphCloser {
  void operator()(Agraph_t* graph) const { agclose(graph); }
};
using GraphvizGraph = std::unique_ptr<Agraph_t, GraphCloser>;

/// The graph as Graphviz draws it: nodes n1 …, edges e1 …. cgraph keeps global state, so hold a
/// GraphvizSession from before the call until the result is gone.
GraphvizGraph to_graphviz(const KnowledgeGraph& graph, const ExportOptions& options);

}  // namespace entente
