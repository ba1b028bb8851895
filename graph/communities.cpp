#include "graph/communities.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace entente {
namespace {

constexpr std::size_t npos = KnowledgeGraph::npos;
/// Gains below are rounding errors.
constexpr double kLeastGain = 1e-9;
/// Enough for anything to settle; the method stops by itself long before.
constexpr int kMostRounds = 100;

/// Numbers that are in use become 0, 1 … in the order of their first use. -> how many
std::size_t renumber(std::vector<std::size_t>& numbers) {
  std::vector<std::size_t> fresh(numbers.size(), npos);
  std::size_t count = 0;
  for (std::size_t& number : numbers) {
    if (fresh[number] == npos) fresh[number] = count++;
    number = fresh[number];
  }
  return count;
}

/// One level: vertices that may stand for communities of the level before.
class Level {
 public:
  explicit Level(Ties ties) : ties_(std::move(ties)), within_(ties_.size()) {}

  /// Puts vertices together. -> the community of each, numbered from 0
  std::vector<std::size_t> settle() {
    community_.resize(ties_.size());
    std::iota(community_.begin(), community_.end(), std::size_t{0});
    degree_.resize(ties_.size());
    for (std::size_t i = 0; i < ties_.size(); ++i) {
      degree_[i] = within_[i];
      for (const Tie& tie : ties_[i]) degree_[i] += tie.weight;
    }
    total_ = degree_;
    all_ = std::accumulate(degree_.begin(), degree_.end(), 0.0);
    shared_.assign(ties_.size(), 0);
    for (int round = 0; round < kMostRounds; ++round) {
      bool moved = false;
      for (std::size_t i = 0; i < ties_.size(); ++i) moved = move(i) || moved;
      if (!moved) break;
    }
    renumber(community_);
    return community_;
  }

  /// The level whose vertices are these communities.
  Level next(std::size_t count) const {
    Level level{Ties(count)};
    for (std::size_t i = 0; i < ties_.size(); ++i) {
      const std::size_t own = community_[i];
      level.within_[own] += within_[i];
      for (const Tie& tie : ties_[i]) {
        const std::size_t other = community_[tie.to];
        if (other == own) {
          level.within_[own] += tie.weight;
        } else {
          level.ties_[own].push_back({other, tie.weight});
        }
      }
    }
    for (std::vector<Tie>& list : level.ties_) join_parallel(list);
    return level;
  }

 private:
  bool move(std::size_t vertex) {
    const std::size_t own = community_[vertex];
    std::vector<std::size_t>& met = met_;
    met.clear();
    for (const Tie& tie : ties_[vertex]) {
      const std::size_t community = community_[tie.to];
      if (shared_[community] == 0) met.push_back(community);
      shared_[community] += tie.weight;
    }
    total_[own] -= degree_[vertex];
    const auto gain = [&](std::size_t c) { return shared_[c] - total_[c] * degree_[vertex] / all_; };
    std::size_t best = own;
    for (const std::size_t community : met)
      if (gain(community) > gain(best) + kLeastGain) best = community;
    total_[best] += degree_[vertex];
    community_[vertex] = best;
    for (const std::size_t community : met) shared_[community] = 0;
    return best != own;
  }

  Ties ties_;
  std::vector<double> within_;  ///< of each vertex, twice the weight inside the community it stands for
  std::vector<std::size_t> community_;
  std::vector<double> degree_;
  std::vector<double> total_;   ///< of each community, the degrees of its members
  std::vector<double> shared_;  ///< while a vertex is looked at, its weight with each community; else 0
  std::vector<std::size_t> met_;
  double all_ = 0;
};

/// The largest first, then that of the first member.
std::size_t number_by_size(std::vector<std::size_t>& of_vertex) {
  const std::size_t count = renumber(of_vertex);
  std::vector<std::size_t> size(count), order(count), rank(count);
  for (const std::size_t community : of_vertex) ++size[community];
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return size[a] > size[b]; });
  for (std::size_t i = 0; i < count; ++i) rank[order[i]] = i;
  for (std::size_t& community : of_vertex) community = rank[community];
  return count;
}

}  // namespace

Communities find_communities(const Ties& ties) {
  Communities result;
  result.of_vertex.resize(ties.size());
  std::iota(result.of_vertex.begin(), result.of_vertex.end(), std::size_t{0});
  Level level(ties);
  for (std::size_t size = ties.size();;) {
    const std::vector<std::size_t> community = level.settle();
    for (std::size_t& mine : result.of_vertex) mine = community[mine];
    const std::size_t count =
        community.empty() ? 0 : *std::max_element(community.begin(), community.end()) + 1;
    if (count == size) break;
    level = level.next(count);
    size = count;
  }
  result.count = number_by_size(result.of_vertex);
  result.modularity = modularity(ties, result.of_vertex);
  return result;
}

double modularity(const Ties& ties, const std::vector<std::size_t>& of_vertex) {
  std::vector<double> total(ties.size());
  double inside = 0, all = 0;
  for (std::size_t i = 0; i < ties.size(); ++i) {
    for (const Tie& tie : ties[i]) {
      total[of_vertex[i]] += tie.weight;
      all += tie.weight;
      if (of_vertex[i] == of_vertex[tie.to]) inside += tie.weight;
    }
  }
  if (all == 0) return 0;
  double expected = 0;
  for (const double degree : total) expected += degree / all * (degree / all);
  return inside / all - expected;
}

}  // namespace entente
