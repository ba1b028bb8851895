#include "graph/ties.h"

#include <algorithm>

namespace entente {

void join_parallel(std::vector<Tie>& ties) {
  std::sort(ties.begin(), ties.end(), [](const Tie& a, const Tie& b) { return a.to < b.to; });
  std::size_t kept = 0;
  for (const Tie& tie : ties) {
    if (kept > 0 && ties[kept - 1].to == tie.to) {
      ties[kept - 1].weight += tie.weight;
    } else {
      ties[kept++] = tie;
    }
  }
  ties.resize(kept);
}

Ties ties_of(const KnowledgeGraph& graph) {
  Ties ties(graph.vertex_count());
  for (std::size_t e = 0; e < graph.edge_count(); ++e) {
    const std::size_t source = graph.source(e), target = graph.target(e);
    if (source == target) continue;
    const double weight = graph.edge(e).weight();
    ties[source].push_back({target, weight});
    ties[target].push_back({source, weight});
  }
  for (std::vector<Tie>& list : ties) join_parallel(list);
  return ties;
}

}  // namespace entente
