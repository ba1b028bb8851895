#include <algorithm>
#include <cmath>
#include <utility>

#include "graph/compare/alignment_problem.h"

namespace entente {
namespace {

constexpr std::size_t npos = AlignmentProblem::npos;
constexpr double kGain = 1e-9;

/// Branch and bound (Land and Doig 1960). The score never falls when more relations match, so what a partial
/// alignment can still reach is at most what it had if every open relation found its best match.
class BranchAndBound {
 public:
  BranchAndBound(const AlignmentProblem& problem, const Mapping& known, std::size_t most_steps)
      : problem_(problem),
        rights_(problem.right().vertex_count()),
        most_steps_(most_steps),
        mapping_(problem.left().vertex_count(), npos),
        decided_(mapping_.size(), false),
        taken_(rights_, false),
        best_(known),
        best_score_(problem.score(known)) {
    find_best_matches();
    find_order();
  }

  ExactResult run() {
    const bool complete = branch(0);
    return {std::move(best_), complete, steps_};
  }

 private:
  /// For each pair and each bond of its left vertex, the most that the bond can match.
  void find_best_matches() {
    most_.resize(mapping_.size());
    for (std::size_t u = 0; u < mapping_.size(); ++u) {
      most_[u].resize(rights_);
      for (std::size_t x = 0; x < rights_; ++x) {
        if (!problem_.allowed(u, x)) continue;
        for (const Bond& bond : problem_.left_bonds(u)) most_[u][x].push_back(best_match(bond, x));
      }
    }
  }

  double best_match(const Bond& bond, std::size_t right) const {
    double best = 0;
    for (const Bond& other : problem_.right_bonds(right))
      if (problem_.allowed(bond.other, other.other)) best = std::max(best, problem_.weight(bond, other));
    return best;
  }

  /// Given vertices first, then always the one that holds most to those before it.
  void find_order() {
    std::vector<double> pull(mapping_.size());
    std::vector<bool> placed(mapping_.size(), false);
    for (std::size_t n = 0; n < mapping_.size(); ++n) {
      std::size_t next = npos;
      for (std::size_t u = 0; u < mapping_.size(); ++u) {
        if (placed[u]) continue;
        if (next == npos || rank(u, pull) > rank(next, pull)) next = u;
      }
      placed[next] = true;
      order_.push_back(next);
      for (const Bond& bond : problem_.left_bonds(next))
        pull[bond.other] += static_cast<double>(bond.out.size() + bond.in.size());
    }
  }
  double rank(std::size_t vertex, const std::vector<double>& pull) const {
    return problem_.is_fixed(vertex) ? 1e9 : pull[vertex];
  }

  /// Relations of the pair that are matched, and those that may still be.
  double reachable(std::size_t left, std::size_t right) const {
    double sum = 0;
    const auto bonds = problem_.left_bonds(left);
    for (std::size_t i = 0; i < bonds.size(); ++i) {
      const std::size_t other = bonds[i].other;
      if (!decided_[other]) {
        sum += most_[left][right][i];
      } else if (mapping_[other] != npos && most_[left][right][i] > 0) {
        const Bond* match = AlignmentProblem::find(problem_.right_bonds(right), mapping_[other]);
        if (match != nullptr) sum += problem_.weight(bonds[i], *match);
      }
    }
    return sum;
  }

  double best_for(std::size_t left) const {
    double best = 0;
    for (std::size_t x = 0; x < rights_; ++x)
      if (!taken_[x] && problem_.allowed(left, x))
        best = std::max(best, problem_.pair_score(left, x, reachable(left, x)));
    return best;
  }

  double bound() const {
    double sum = 0;
    for (std::size_t u = 0; u < mapping_.size(); ++u) {
      if (!decided_[u])
        sum += best_for(u);
      else if (mapping_[u] != npos)
        sum += problem_.pair_score(u, mapping_[u], reachable(u, mapping_[u]));
    }
    return sum;
  }

  /// False once there were too many steps.
  bool branch(std::size_t depth) {
    if (++steps_ > most_steps_) return false;
    if (depth == order_.size()) {
      const double score = problem_.score(mapping_);
      if (score > best_score_ + kGain) {
        best_score_ = score;
        best_ = mapping_;
      }
      return true;
    }
    const std::size_t u = order_[depth];
    decided_[u] = true;
    for (const auto& [value, x] : choices(u)) {
      mapping_[u] = x;
      if (x != npos) taken_[x] = true;
      const bool worth = bound() > best_score_ + kGain;
      const bool on = !worth || branch(depth + 1);
      if (x != npos) taken_[x] = false;
      mapping_[u] = npos;
      if (!on) return false;
    }
    decided_[u] = false;
    return true;
  }

  /// Right vertices for a left one, the most promising first, and nobody last.
  std::vector<std::pair<double, std::size_t>> choices(std::size_t left) const {
    std::vector<std::pair<double, std::size_t>> found;
    for (std::size_t x = 0; x < rights_; ++x) {
      if (taken_[x] || !problem_.allowed(left, x)) continue;
      const double value = problem_.pair_score(left, x, reachable(left, x));
      if (value > 0) found.emplace_back(value, x);
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
      return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    if (!problem_.is_fixed(left)) found.emplace_back(0.0, npos);
    return found;
  }

  const AlignmentProblem& problem_;
  std::size_t rights_;
  std::size_t most_steps_, steps_ = 0;
  Mapping mapping_;
  std::vector<bool> decided_, taken_;
  std::vector<std::vector<std::vector<double>>> most_;  ///< left, right, bond of left
  std::vector<std::size_t> order_;
  Mapping best_;
  double best_score_;
};

}  // namespace

ExactResult exact_mapping(const AlignmentProblem& problem, const Mapping& known, std::size_t most_steps) {
  return BranchAndBound(problem, known, most_steps).run();
}

}  // namespace entente
