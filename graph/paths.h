#pragma once

#include <cstddef>
#include <vector>

#include "graph/knowledge_graph.h"

namespace entente {

/// A way from one vertex to another over edges in either direction, no vertex twice.
using VertexPath = std::vector<KnowledgeGraph::VertexIndex>;  ///< both ends included

struct PathLimits {
  std::size_t longest = 4;      ///< edges
  std::size_t paths = 100;      ///< so many are found
  std::size_t steps = 2000000;  ///< so many vertices are tried: about a tenth of a second
};

struct Paths {
  std::vector<VertexPath> paths;  ///< the shortest first, those of one length by the order of trying
  bool complete = true;           ///< false: a limit of number or steps was reached, there may be more
};

/// How `from` and `to`, which must differ, are connected: all simple paths between them within the limits.
/// Edges between the same two vertices are one step. Paths of one length are tried in the order of how many
/// statements join a vertex with the next, then of ids, so that of too many the best told come first. Tries
/// only what is near enough to the target by breadth-first search; where that still leaves too much, as in a
/// dense graph, the limits end it. Linear in the graph beside the steps.
Paths between(const KnowledgeGraph& graph, KnowledgeGraph::VertexIndex from, KnowledgeGraph::VertexIndex to,
              const PathLimits& limits = {});

/// The edges that the paths go over, with their vertices.
KnowledgeGraph path_subgraph(const KnowledgeGraph& graph, const std::vector<VertexPath>& paths);

}  // namespace entente
