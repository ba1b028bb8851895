#include "graph/paths.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>
#include <utility>

#include "graph/subgraph.h"

namespace entente {
namespace {

using VertexIndex = KnowledgeGraph::VertexIndex;
constexpr std::size_t npos = KnowledgeGraph::npos;

class PathFinder {
 public:
  PathFinder(const KnowledgeGraph& graph, VertexIndex from, VertexIndex to, const PathLimits& limits)
      : graph_(graph),
        from_(from),
        to_(to),
        limits_(limits),
        from_start_(distances(graph, {&from, 1}, limits.longest)),
        to_target_(distances(graph, {&to, 1}, limits.longest)),
        used_(graph.vertex_count()),
        neighbours_(graph.vertex_count()),
        known_(graph.vertex_count()) {}

  Paths find() {
    if (to_target_[from_] == npos) return {};
    // A path visits no vertex twice, so none is longer than there are vertices on the way.
    const auto on_the_way = static_cast<std::size_t>(std::count_if(
        to_target_.begin(), to_target_.end(), [](std::size_t distance) { return distance != npos; }));
    const std::size_t longest = std::min(limits_.longest, on_the_way - 1);
    path_ = {from_};
    used_[from_] = true;
    for (std::size_t length = to_target_[from_]; length <= longest && found_.complete; ++length)
      extend(length);
    return std::move(found_);
  }

 private:
  /// Every path that goes on from here over exactly so many edges.
  void extend(std::size_t left) {
    if (path_.back() == to_) {
      if (left == 0) keep();
      return;
    }
    if (left == 0) return;
    for (const VertexIndex next : neighbours(path_.back())) {
      if (used_[next] || to_target_[next] == npos || to_target_[next] > left - 1) continue;
      if (++steps_ > limits_.steps) found_.complete = false;
      if (!found_.complete) return;
      used_[next] = true;
      path_.push_back(next);
      extend(left - 1);
      path_.pop_back();
      used_[next] = false;
    }
  }

  void keep() {
    if (found_.paths.size() == limits_.paths) {
      found_.complete = false;
    } else {
      found_.paths.push_back(path_);
    }
  }

  /// Those that may lie on a path, the best told first.
  const std::vector<VertexIndex>& neighbours(VertexIndex vertex) {
    std::vector<VertexIndex>& list = neighbours_[vertex];
    if (known_[vertex]) return list;
    known_[vertex] = true;
    std::map<VertexIndex, double> weights;
    const auto add = [&](VertexIndex other, std::size_t edge) {
      const bool near = from_start_[other] != npos && to_target_[other] != npos &&
                        from_start_[other] + to_target_[other] <= limits_.longest;
      if (near && other != vertex) weights[other] += graph_.edge(edge).weight();
    };
    for (const std::size_t edge : graph_.out_edges(vertex)) add(graph_.target(edge), edge);
    for (const std::size_t edge : graph_.in_edges(vertex)) add(graph_.source(edge), edge);
    for (const auto& [other, weight] : weights) list.push_back(other);
    std::sort(list.begin(), list.end(), [&](VertexIndex a, VertexIndex b) {
      const double x = weights[a], y = weights[b];
      return x != y ? x > y : graph_.vertex(a).entity.id < graph_.vertex(b).entity.id;
    });
    return list;
  }

  const KnowledgeGraph& graph_;
  VertexIndex from_;
  VertexIndex to_;
  PathLimits limits_;
  std::vector<std::size_t> from_start_;
  std::vector<std::size_t> to_target_;
  std::vector<bool> used_;  ///< on the path
  std::vector<std::vector<VertexIndex>> neighbours_;
  std::vector<bool> known_;  ///< whether the neighbours were looked up
  VertexPath path_;
  std::size_t steps_ = 0;
  Paths found_;
};

}  // namespace

Paths between(const KnowledgeGraph& graph, VertexIndex from, VertexIndex to, const PathLimits& limits) {
  assert(from != to);
  return PathFinder(graph, from, to, limits).find();
}

KnowledgeGraph path_subgraph(const KnowledgeGraph& graph, const std::vector<VertexPath>& paths) {
  std::set<std::pair<VertexIndex, VertexIndex>> steps;
  for (const VertexPath& path : paths) {
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
      steps.emplace(path[i], path[i + 1]);
      steps.emplace(path[i + 1], path[i]);
    }
  }
  std::vector<bool> keep(graph.edge_count());
  for (std::size_t e = 0; e < keep.size(); ++e) keep[e] = steps.contains({graph.source(e), graph.target(e)});
  return edge_subgraph(graph, keep);
}

}  // namespace entente
