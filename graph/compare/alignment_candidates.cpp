#include "graph/compare/alignment_candidates.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace entente {
namespace {

constexpr std::size_t kAllPairs = 40000;     // fewer pairs than this are all looked at
constexpr std::size_t kMostCandidates = 24;  // else so many a vertex
constexpr std::size_t kMostBondsDeep = 60;   // of a vertex with more, only the first step is described
// What more vertices share tells little apart, and costs the more the larger the graphs are.
constexpr std::size_t kLeastCommon = 50, kCommonPairs = 4000000;
constexpr int kSpreads = 8;
constexpr double kOwnShare = 0.35;  // of similarity that is not the neighbours'

/// A feature of a vertex's surroundings, as a number (FNV-1a, the same on every machine).
class Feature {
 public:
  Feature& operator<<(std::string_view text) {
    for (const char c : text) mix(static_cast<unsigned char>(c));
    mix(0x1F);
    return *this;
  }
  Feature& operator<<(std::size_t number) {
    for (int shift = 0; shift < 32; shift += 8) mix((number >> static_cast<unsigned>(shift)) & 0xFFU);
    return *this;
  }
  std::uint64_t value() const { return value_; }

 private:
  void mix(std::uint64_t byte) { value_ = (value_ ^ byte) * 0x100000001B3U; }
  std::uint64_t value_ = 0xCBF29CE484222325U;
};

using Counts = std::map<std::uint64_t, double>;

class Describer {
 public:
  Describer(const KnowledgeGraph& graph, const AlignmentProblem& problem, bool left)
      : graph_(graph), problem_(problem), left_(left) {}

  Counts describe(std::size_t vertex) const {
    Counts counts;
    counts[(Feature() << "type" << type(vertex)).value()] += 1;
    const auto bonds = bonds_of_vertex(vertex);
    for (const Bond& bond : bonds) {
      for (const std::size_t edge : bond.out) relation(counts, "out", edge, bond.other);
      for (const std::size_t edge : bond.in) relation(counts, "in", edge, bond.other);
      if (bonds.size() <= kMostBondsDeep) step(counts, vertex, bond);
    }
    for (auto& [feature, count] : counts) count = 1 + std::log(count);
    return counts;
  }

 private:
  std::span<const Bond> bonds_of_vertex(std::size_t vertex) const {
    return left_ ? problem_.left_bonds(vertex) : problem_.right_bonds(vertex);
  }
  std::size_t type(std::size_t vertex) const {
    return static_cast<std::size_t>(graph_.vertex(vertex).entity.type);
  }
  std::size_t class_of(std::size_t edge) const {
    return static_cast<std::size_t>(graph_.edge(edge).predicate.predicate_class);
  }

  void relation(Counts& counts, std::string_view way, std::size_t edge, std::size_t other) const {
    counts[(Feature() << way << "lemma" << graph_.edge(edge).predicate.lemma).value()] += 1;
    counts[(Feature() << way << "class" << class_of(edge)).value()] += 1;
    counts[(Feature() << way << "end" << class_of(edge) << type(other)).value()] += 1;
  }

  /// What the neighbour holds to others, seen from here.
  void step(Counts& counts, std::size_t vertex, const Bond& bond) const {
    const auto further = bonds_of_vertex(bond.other);
    if (further.size() > kMostBondsDeep) return;
    const std::size_t here = bond.out.empty() ? class_of(bond.in.front()) : class_of(bond.out.front());
    for (const Bond& next : further) {
      if (next.other == vertex) continue;
      for (const std::size_t edge : next.out)
        counts[(Feature() << "out2" << here << class_of(edge) << type(next.other)).value()] += 0.5;
      for (const std::size_t edge : next.in)
        counts[(Feature() << "in2" << here << class_of(edge) << type(next.other)).value()] += 0.5;
    }
  }

  const KnowledgeGraph& graph_;
  const AlignmentProblem& problem_;
  bool left_;
};

struct Posting {
  std::size_t vertex;
  double value;
};

/// Which right vertices have a feature, and how much each feature tells.
class FeatureIndex {
 public:
  FeatureIndex(const AlignmentProblem& problem, std::vector<Counts>& lefts) : lefts_(lefts) {
    const Describer left(problem.left(), problem, true), right(problem.right(), problem, false);
    for (std::size_t u = 0; u < problem.left().vertex_count(); ++u) lefts_.push_back(left.describe(u));
    for (std::size_t x = 0; x < problem.right().vertex_count(); ++x) {
      const Counts counts = right.describe(x);
      for (const auto& [feature, count] : counts) postings_[feature].push_back({x, count});
    }
    weigh(problem.right().vertex_count());
  }

  /// Cosine of a left vertex with every right vertex that shares a feature, in any order.
  std::vector<Posting> similar(std::size_t left) {
    std::vector<Posting> found;
    double norm = 0;
    for (const auto& [feature, count] : lefts_[left]) {
      const auto at = postings_.find(feature);
      const double idf = at == postings_.end() ? rarest_ : idf_of(at->second.size());
      norm += count * idf * count * idf;
      if (at == postings_.end() || at->second.size() > commonest_) continue;
      for (const Posting& posting : at->second) {
        if (sums_[posting.vertex] == 0) found.push_back({posting.vertex, 0});
        sums_[posting.vertex] += count * idf * posting.value;
      }
    }
    for (Posting& it : found)
      it.value = std::exchange(sums_[it.vertex], 0) / std::sqrt(norm * norms_[it.vertex]);
    return found;
  }

 private:
  double idf_of(std::size_t holders) const {
    return std::log(1 + static_cast<double>(norms_.size()) / static_cast<double>(holders));
  }

  void weigh(std::size_t vertices) {
    norms_.assign(vertices, 0.0);
    sums_.assign(vertices, 0.0);
    commonest_ = std::max(kLeastCommon, kCommonPairs / std::max<std::size_t>(lefts_.size(), 1));
    rarest_ = idf_of(1);
    for (auto& [feature, list] : postings_) {
      const double idf = idf_of(list.size());
      for (Posting& posting : list) posting.value *= idf;
    }
    // Sums are made vertex by vertex in the order of features, so that no hash decides how they are rounded.
    std::map<std::uint64_t, const std::vector<Posting>*> ordered;
    for (const auto& [feature, list] : postings_) ordered[feature] = &list;
    for (const auto& [feature, list] : ordered)
      for (const Posting& posting : *list) norms_[posting.vertex] += posting.value * posting.value;
  }

  std::vector<Counts>& lefts_;
  std::unordered_map<std::uint64_t, std::vector<Posting>> postings_;
  std::vector<double> norms_, sums_;  ///< of right vertices; sums_ are 0 between two calls
  double rarest_ = 1;
  std::size_t commonest_ = 0;
};

using Candidates = std::vector<std::vector<Candidate>>;

Candidates by_surroundings(const AlignmentProblem& problem) {
  std::vector<Counts> descriptions;
  FeatureIndex index(problem, descriptions);
  const std::size_t pairs = problem.left().vertex_count() * problem.right().vertex_count();
  Candidates all(problem.left().vertex_count());
  for (std::size_t u = 0; u < all.size(); ++u) {
    std::vector<Candidate>& found = all[u];
    const std::size_t sure = problem.is_fixed(u) ? problem.fixed()[u] : problem.same_as(u);
    if (sure != AlignmentProblem::npos && problem.allowed(u, sure)) found.push_back({sure, 1.0});
    for (const Posting& similar : index.similar(u)) {
      if (!problem.allowed(u, similar.vertex)) continue;
      if (!found.empty() && found.front().right == similar.vertex)
        found.front().similarity += similar.value;
      else
        found.push_back({similar.vertex, similar.value});
    }
    if (pairs > kAllPairs && found.size() > kMostCandidates) {
      std::nth_element(found.begin(), found.begin() + kMostCandidates, found.end(),
                       [](const Candidate& a, const Candidate& b) {
                         return a.similarity != b.similarity ? a.similarity > b.similarity
                                                             : a.right < b.right;
                       });
      found.resize(kMostCandidates);
    }
    std::sort(found.begin(), found.end(),
              [](const Candidate& a, const Candidate& b) { return a.right < b.right; });
  }
  return all;
}

/// Carries similarity along relations, both ends of which have to be candidates.
class Spreader {
 public:
  Spreader(const AlignmentProblem& problem, Candidates& candidates)
      : problem_(problem), candidates_(candidates) {
    for (std::size_t u = 0; u < candidates.size(); ++u) {
      first_.push_back(start_.size());
      for (const Candidate& candidate : candidates[u]) start_.push_back(candidate.similarity);
    }
    for (std::size_t u = 0; u < candidates.size(); ++u)
      for (const Candidate& candidate : candidates[u]) find_links(u, candidate.right);
    link_begin_.push_back(links_.size());
  }

  void spread() {
    std::vector<double> now = start_, next(start_.size());
    for (int round = 0; round < kSpreads; ++round) {
      for (std::size_t pair = 0; pair < now.size(); ++pair) {
        double sum = 0, best = 0;
        for (std::size_t at = link_begin_[pair]; at < link_begin_[pair + 1]; ++at) {
          const Link& link = links_[at];
          best = std::max(best, link.weight * now[link.pair]);
          if (link.last) {  // the best of one neighbour counts, not all its candidates
            sum += best;
            best = 0;
          }
        }
        next[pair] = kOwnShare * start_[pair] + (1 - kOwnShare) * sum / norm_[pair];
      }
      now.swap(next);
    }
    std::size_t pair = 0;
    for (auto& found : candidates_)
      for (Candidate& candidate : found) candidate.similarity = now[pair++];
  }

 private:
  struct Link {
    std::size_t pair;
    double weight;
    bool last;  ///< of its left neighbour
  };

  std::size_t pair_of(std::size_t left, std::size_t right) const {
    const std::vector<Candidate>& found = candidates_[left];
    const auto at = std::lower_bound(found.begin(), found.end(), right,
                                     [](const Candidate& c, std::size_t x) { return c.right < x; });
    if (at == found.end() || at->right != right) return AlignmentProblem::npos;
    return first_[left] + static_cast<std::size_t>(at - found.begin());
  }

  void find_links(std::size_t left, std::size_t right) {
    link_begin_.push_back(links_.size());
    for (const Bond& bond : problem_.left_bonds(left)) {
      const std::size_t before = links_.size();
      if (candidates_[bond.other].size() < problem_.right_bonds(right).size())
        link_candidates(bond, right);
      else
        link_neighbours(bond, right);
      if (links_.size() > before) links_.back().last = true;
    }
    norm_.push_back(static_cast<double>(
        std::max<std::size_t>({problem_.left_bonds(left).size(), problem_.right_bonds(right).size(), 1})));
  }

  // Both find the same; of a hub's many neighbours few are candidates.
  void link_candidates(const Bond& bond, std::size_t right) {
    for (std::size_t i = 0; i < candidates_[bond.other].size(); ++i) {
      const std::size_t to = candidates_[bond.other][i].right;
      const Bond* other = AlignmentProblem::find(problem_.right_bonds(right), to);
      if (other != nullptr) link(first_[bond.other] + i, bond, *other);
    }
  }
  void link_neighbours(const Bond& bond, std::size_t right) {
    for (const Bond& other : problem_.right_bonds(right)) {
      const std::size_t pair = pair_of(bond.other, other.other);
      if (pair != AlignmentProblem::npos) link(pair, bond, other);
    }
  }
  void link(std::size_t pair, const Bond& bond, const Bond& other) {
    const double weight = problem_.weight(bond, other);
    if (weight > 0) links_.push_back({pair, std::min(weight, 1.0), false});
  }

  const AlignmentProblem& problem_;
  Candidates& candidates_;
  std::vector<std::size_t> first_;  ///< of each left vertex, its first pair
  std::vector<double> start_, norm_;
  std::vector<Link> links_;
  std::vector<std::size_t> link_begin_;
};

}  // namespace

std::vector<std::vector<Candidate>> find_candidates(const AlignmentProblem& problem) {
  Candidates candidates = by_surroundings(problem);
  Spreader(problem, candidates).spread();
  return candidates;
}

}  // namespace entente
