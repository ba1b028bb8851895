#pragma once

#include <cstddef>
#include <vector>

#include "graph/knowledge_graph.h"

namespace entente {

/// What joins a vertex with another one, whatever the direction and the relation.
struct Tie {
  KnowledgeGraph::VertexIndex to;
  double weight;  ///< statements on all edges between the two
  bool operator==(const Tie&) const = default;
};

/// The undirected simple graph behind a graph: of each vertex its ties, by ascending `to`, each tie in both
/// lists. Edges from a vertex to itself are none. Linear in the edges but for sorting.
using Ties = std::vector<std::vector<Tie>>;
Ties ties_of(const KnowledgeGraph& graph);

/// Sorts ties and makes one of those that lead to the same vertex.
void join_parallel(std::vector<Tie>& ties);

}  // namespace entente
