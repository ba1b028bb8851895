#include <algorithm>
#include <bit>
#include <queue>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "graph/compare/alignment_candidates.h"
#include "graph/compare/alignment_problem.h"

namespace entente {
namespace {

constexpr std::size_t npos = AlignmentProblem::npos;
constexpr double kFallback = 0.25;   // similarity from which a pair is tried that no relation supports yet
constexpr double kSimilarity = 2.0;  // how much similarity counts beside what a pair adds to the score
constexpr int kMostRounds = 12;
constexpr std::size_t kHub = 128;    // a vertex with more bonds has too many to try each with each
constexpr std::size_t kWindow = 24;  // so many are tried then, besides candidates
constexpr double kGain = 1e-9;

/// One-to-one, both ways.
struct Assignment {
  Mapping right_of, left_of;

  void set(std::size_t left, std::size_t right) {
    if (right_of[left] != npos) left_of[right_of[left]] = npos;
    right_of[left] = right;
    if (right != npos) left_of[right] = left;
  }
};

class Greedy {
 public:
  Greedy(const AlignmentProblem& problem, const std::vector<std::vector<Candidate>>& candidates)
      : problem_(problem), candidates_(candidates) {
    assignment_.right_of.assign(problem.left().vertex_count(), npos);
    assignment_.left_of.assign(problem.right().vertex_count(), npos);
    relations_.assign(problem.left().vertex_count(), 0.0);
    settled_.assign(problem.left().vertex_count(), 0);
  }

  Assignment run() {
    for (std::size_t u = 0; u < candidates_.size(); ++u)
      if (problem_.is_fixed(u)) assign(u, problem_.fixed()[u]);
    for (std::size_t u = 0; u < candidates_.size(); ++u)
      for (const Candidate& candidate : candidates_[u])
        if (candidate.similarity >= kFallback || problem_.same_entity(u, candidate.right))
          push(u, candidate.right);
    while (!queue_.empty()) {
      const Entry entry = queue_.top();
      queue_.pop();
      if (assignment_.right_of[entry.left] != npos || assignment_.left_of[entry.right] != npos) continue;
      const double key = key_of(entry.left, entry.right);
      if (key < entry.key - kGain) {  // what it counted on has changed
        if (key > 0) queue_.push({key, entry.left, entry.right});
        continue;
      }
      assign(entry.left, entry.right);
    }
    return std::move(assignment_);
  }

 private:
  struct Entry {
    double key;
    std::size_t left, right;
    bool operator<(const Entry& other) const {
      return std::tuple(key, other.left, other.right) < std::tuple(other.key, left, right);
    }
  };

  double similarity(std::size_t left, std::size_t right) const {
    const auto& found = candidates_[left];
    const auto at = std::lower_bound(found.begin(), found.end(), right,
                                     [](const Candidate& c, std::size_t x) { return c.right < x; });
    return at == found.end() || at->right != right ? 0 : at->similarity;
  }

  /// What the pair adds to the score now, and how alike the two are.
  double key_of(std::size_t left, std::size_t right) const {
    double relations = 0, others = 0;
    for (const Bond& bond : problem_.left_bonds(left)) {
      const std::size_t image = assignment_.right_of[bond.other];
      if (image == npos) continue;
      const Bond* other = AlignmentProblem::find(problem_.right_bonds(right), image);
      if (other == nullptr) continue;
      const double weight = problem_.weight(bond, *other);
      relations += weight;
      const double had = relations_[bond.other];
      others +=
          problem_.pair_score(bond.other, image, had + weight) - problem_.pair_score(bond.other, image, had);
    }
    return problem_.pair_score(left, right, relations) + others + kSimilarity * similarity(left, right);
  }

  void push(std::size_t left, std::size_t right) {
    const double key = key_of(left, right);
    if (key > 0) queue_.push({key, left, right});
  }

  void assign(std::size_t left, std::size_t right) {
    assignment_.set(left, right);
    for (const Bond& bond : problem_.left_bonds(left)) {
      const std::size_t image = assignment_.right_of[bond.other];
      if (image == npos) {
        push_neighbours(bond, right);
        continue;
      }
      const Bond* other = AlignmentProblem::find(problem_.right_bonds(right), image);
      const double weight = other == nullptr ? 0 : problem_.weight(bond, *other);
      relations_[left] += weight;
      relations_[bond.other] += weight;
    }
  }

  void push_neighbours(const Bond& bond, std::size_t right) {
    const auto others = problem_.right_bonds(right);
    // To see what a hub adds takes long, so that is done anew only where twice as many of its neighbours have
    // somebody.
    const bool hub = problem_.left_bonds(bond.other).size() > kHub;
    if (hub && !std::has_single_bit(++settled_[bond.other])) return;
    if (others.size() <= kHub) {
      for (const Bond& other : others) push_neighbour(bond, other);
      return;
    }
    for (const Candidate& candidate : candidates_[bond.other])
      if (const Bond* other = AlignmentProblem::find(others, candidate.right)) push_neighbour(bond, *other);
    // Each neighbour of a hub tries others, so that all have somebody.
    for (std::size_t i = 0; i < kWindow; ++i) push_neighbour(bond, others[(turn_ + i) % others.size()]);
    ++turn_;
  }

  void push_neighbour(const Bond& bond, const Bond& other) {
    const bool free = assignment_.left_of[other.other] == npos;
    if (free && problem_.allowed(bond.other, other.other) && problem_.weight(bond, other) > 0)
      push(bond.other, other.other);
  }

  const AlignmentProblem& problem_;
  const std::vector<std::vector<Candidate>>& candidates_;
  Assignment assignment_;
  std::vector<double> relations_;  ///< matched so far, of each left vertex
  std::priority_queue<Entry> queue_;
  std::vector<std::size_t> settled_;  ///< of a hub's neighbours, how many have somebody
  std::size_t turn_ = 0;
};

/// Gives vertices another partner, or exchanges those of two, as long as the score rises.
class Exchange {
 public:
  Exchange(const AlignmentProblem& problem, const std::vector<std::vector<Candidate>>& candidates,
           Assignment assignment)
      : problem_(problem), candidates_(candidates), assignment_(std::move(assignment)) {
    for (std::size_t u = 0; u < candidates.size(); ++u) relations_.push_back(matched_weight(u));
  }

  Mapping run() {
    std::vector<bool> again(candidates_.size(), true);
    for (int round = 0; round < kMostRounds; ++round) {
      bool better = false;
      const std::vector<bool> now = std::exchange(again, std::vector<bool>(candidates_.size(), false));
      for (std::size_t u = 0; u < candidates_.size(); ++u) {
        if (!now[u] || problem_.is_fixed(u) || !improve(u)) continue;
        better = true;
        for (const std::size_t touched : around(u, npos)) again[touched] = true;
      }
      if (!better) break;
    }
    drop_what_counts_nothing();
    return std::move(assignment_.right_of);
  }

 private:
  bool improve(std::size_t left) {
    std::vector<std::size_t> choices;
    for (const Candidate& candidate : candidates_[left]) choices.push_back(candidate.right);
    const auto bonds = problem_.left_bonds(left);
    for (const Bond& bond : bonds.size() > kHub ? bonds.first(0) : bonds) {
      const std::size_t image = assignment_.right_of[bond.other];
      if (image == npos) continue;
      if (problem_.right_bonds(image).size() > kHub) continue;
      for (const Bond& other : problem_.right_bonds(image))
        if (problem_.allowed(left, other.other)) choices.push_back(other.other);
    }
    std::sort(choices.begin(), choices.end());
    choices.erase(std::unique(choices.begin(), choices.end()), choices.end());
    bool better = false;
    for (const std::size_t right : choices) better |= try_pair(left, right);
    return better;
  }

  bool try_pair(std::size_t left, std::size_t right) {
    const std::size_t old = assignment_.right_of[left];
    const std::size_t owner = assignment_.left_of[right];
    if (old == right || (owner != npos && problem_.is_fixed(owner))) return false;
    if (owner != npos && is_hub(owner) && !is_hub(left)) return false;  // it would hardly be better
    const bool exchanged = owner != npos && old != npos && problem_.allowed(owner, old);
    const std::vector<std::size_t> touched = around(left, owner);
    const double before = sum(touched);
    std::vector<double> relations;
    for (const std::size_t u : touched) relations.push_back(relations_[u]);
    if (owner != npos) give(owner, npos);
    give(left, right);
    if (exchanged) give(owner, old);
    if (sum(touched) > before + kGain) return true;
    if (exchanged) assignment_.set(owner, npos);
    assignment_.set(left, old);
    if (owner != npos) assignment_.set(owner, right);
    for (std::size_t i = 0; i < touched.size(); ++i) relations_[touched[i]] = relations[i];
    return false;
  }

  bool is_hub(std::size_t left) const { return problem_.left_bonds(left).size() > kHub; }

  /// Linear in the vertex's own bonds, however many its neighbours have.
  void give(std::size_t left, std::size_t right) {
    for (const Bond& bond : problem_.left_bonds(left)) {
      const std::size_t image = assignment_.right_of[bond.other];
      if (image == npos) continue;
      const double more = weight(bond, right, image) - weight(bond, assignment_.right_of[left], image);
      for (const std::size_t u : {left, bond.other}) {
        relations_[u] += more;
        if (relations_[u] < kGain) relations_[u] = 0;  // what rounding left is no relation
      }
    }
    assignment_.set(left, right);
  }

  /// Of the left bond matched with the one from `right` to `image`.
  double weight(const Bond& bond, std::size_t right, std::size_t image) const {
    if (right == npos) return 0;
    const Bond* other = AlignmentProblem::find(problem_.right_bonds(right), image);
    return other == nullptr ? 0 : problem_.weight(bond, *other);
  }

  /// The vertices whose scores may change, each once.
  std::vector<std::size_t> around(std::size_t left, std::size_t owner) const {
    std::vector<std::size_t> touched;
    for (const std::size_t centre : {left, owner}) {
      if (centre == npos) continue;
      touched.push_back(centre);
      for (const Bond& bond : problem_.left_bonds(centre)) touched.push_back(bond.other);
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    return touched;
  }

  double sum(const std::vector<std::size_t>& vertices) const {
    double total = 0;
    for (const std::size_t u : vertices) total += score_of(u);
    return total;
  }

  double score_of(std::size_t left) const {
    const std::size_t right = assignment_.right_of[left];
    if (right == npos) return 0;
    return problem_.pair_score(left, right, relations_[left]);
  }

  double matched_weight(std::size_t left) const {
    const std::size_t right = assignment_.right_of[left];
    return right == npos ? 0 : problem_.matched_weight(left, right, assignment_.right_of);
  }

  void drop_what_counts_nothing() {
    for (std::size_t u = 0; u < candidates_.size(); ++u)
      if (!problem_.is_fixed(u) && assignment_.right_of[u] != npos && score_of(u) <= 0)
        assignment_.set(u, npos);
  }

  const AlignmentProblem& problem_;
  const std::vector<std::vector<Candidate>>& candidates_;
  Assignment assignment_;
  std::vector<double> relations_;  ///< matched, of each left vertex
};

}  // namespace

Mapping search_mapping(const AlignmentProblem& problem) {
  const std::vector<std::vector<Candidate>> candidates = find_candidates(problem);
  return Exchange(problem, candidates, Greedy(problem, candidates).run()).run();
}

}  // namespace entente
