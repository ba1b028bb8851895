#pragma once

#include <cstddef>
#include <vector>

#include "graph/knowledge_graph.h"

namespace entente {

/// A connected component as a hierarchical layout sees it, and where a row of them is tied together.
struct Island {
  std::size_t first = 0;             ///< a vertex of the first rank
  std::size_t last = 0;              ///< a vertex of the last rank
  std::size_t ranks = 0;             ///< estimate of its length
  std::size_t height = 0;            ///< vertices in its fullest rank, by the same estimate
  std::vector<std::size_t> members;  ///< vertices, ascending
};

/// All components: the one with most vertices first, then from the tallest to the flattest, equals in the
/// order of their first vertex.
std::vector<Island> islands(const KnowledgeGraph& graph);

/// All but the first, as islands() gives them, in rows about as long as the first is, so that a layout which
/// would stack them wastes less space.
std::vector<std::vector<Island>> island_rows(const std::vector<Island>& all);

}  // namespace entente
