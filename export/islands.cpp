#include "export/islands.h"

#include <algorithm>
#include <map>
#include <utility>

namespace entente {
namespace {

constexpr std::size_t kShortestRow = 6;  // ranks

/// A search through one component that gives every vertex a rank: one more than the vertex it was reached
/// from along an edge, one less against it.
class Survey {
 public:
  explicit Survey(const KnowledgeGraph& graph) : graph_(graph), seen_(graph.vertex_count(), false) {}

  bool seen(std::size_t vertex) const { return seen_[vertex]; }

  Island component_of(std::size_t start) {
    queue_.clear();
    visit(start, 0);
    for (std::size_t i = 0; i < queue_.size(); ++i) {
      const auto [vertex, rank] = queue_[i];
      for (const std::size_t edge : graph_.out_edges(vertex)) visit(graph_.target(edge), rank + 1);
      for (const std::size_t edge : graph_.in_edges(vertex)) visit(graph_.source(edge), rank - 1);
    }
    return summary();
  }

 private:
  struct Ranked {
    std::size_t vertex;
    std::ptrdiff_t rank;
  };

  void visit(std::size_t vertex, std::ptrdiff_t rank) {
    if (seen_[vertex]) return;
    seen_[vertex] = true;
    queue_.push_back({vertex, rank});
  }

  Island summary() const {
    std::map<std::ptrdiff_t, std::size_t> filled;
    std::size_t height = 0;
    for (const Ranked& item : queue_) height = std::max(height, ++filled[item.rank]);
    const auto lower = [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; };
    const auto [first, last] = std::minmax_element(queue_.begin(), queue_.end(), lower);
    std::vector<std::size_t> members;
    members.reserve(queue_.size());
    for (const Ranked& item : queue_) members.push_back(item.vertex);
    std::sort(members.begin(), members.end());
    return {first->vertex, last->vertex, filled.size(), height, std::move(members)};
  }

  const KnowledgeGraph& graph_;
  std::vector<bool> seen_;
  std::vector<Ranked> queue_;
};

}  // namespace

std::vector<Island> islands(const KnowledgeGraph& graph) {
  std::vector<Island> found;
  Survey survey(graph);
  for (std::size_t vertex = 0; vertex < graph.vertex_count(); ++vertex)
    if (!survey.seen(vertex)) found.push_back(survey.component_of(vertex));
  if (found.empty()) return found;
  const auto smaller = [](const Island& a, const Island& b) { return a.members.size() < b.members.size(); };
  const auto largest = std::max_element(found.begin(), found.end(), smaller);
  std::rotate(found.begin(), largest, largest + 1);
  std::stable_sort(found.begin() + 1, found.end(),
                   [](const Island& a, const Island& b) { return a.height > b.height; });
  return found;
}

std::vector<std::vector<Island>> island_rows(const std::vector<Island>& all) {
  if (all.empty()) return {};
  const std::size_t row_length = std::max(kShortestRow, all.front().ranks);
  std::vector<std::vector<Island>> rows;
  std::size_t length = row_length;
  for (auto island = all.begin() + 1; island != all.end(); ++island) {
    if (length + island->ranks > row_length) {
      rows.emplace_back();
      length = 0;
    }
    rows.back().push_back(*island);
    length += island->ranks;
  }
  return rows;
}

}  // namespace entente
