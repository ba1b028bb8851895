#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

#include "graph/knowledge_graph.h"

namespace entente {

// Parts of a graph, folded or not, as new graphs. What is kept stays as it was, in the old order: entities
// with their mentions in the whole graph, statements on the edges and at the vertices where they lay, with
// the lemmas and labels of their edges. All are linear in the graph.

/// The vertices for which `keep` holds true, their facts, and the edges among them. `keep`: as long as the
/// graph has vertices.
KnowledgeGraph subgraph(const KnowledgeGraph& graph, const std::vector<bool>& keep);

/// The edges for which `keep` holds true and the vertices that they join; no facts. `keep`: as long as the
/// graph has edges.
KnowledgeGraph edge_subgraph(const KnowledgeGraph& graph, const std::vector<bool>& keep);

/// What becomes of vertices at which nothing lies any more.
enum class Bare { LeftOut, Kept };

/// The statements for which `keeps` holds, and the vertices. An edge's class is again the most frequent one
/// among its statements.
KnowledgeGraph filter_graph(const KnowledgeGraph& graph, const std::function<bool(const Statement&)>& keeps,
                            Bare bare = Bare::LeftOut);

/// The vertices that can be reached from one of the seeds over at most so many edges, followed in either
/// direction, with their facts and the edges among them.
KnowledgeGraph around(const KnowledgeGraph& graph, std::span<const KnowledgeGraph::VertexIndex> seeds,
                      std::size_t hops);

/// How many edges lie between each vertex and the nearest of the seeds, followed in either direction; npos
/// where that is more than `most` or there is no way.
std::vector<std::size_t> distances(const KnowledgeGraph& graph,
                                   std::span<const KnowledgeGraph::VertexIndex> seeds, std::size_t most);

}  // namespace entente
