#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "graph/compare/comparison_parts.h"

namespace entente {
namespace {

constexpr std::size_t npos = KnowledgeGraph::npos;
constexpr double kVague = 0.5;  // of relations whose class says nothing

/// What side `has` tells between two who stand for somebody on side `lacks`, and `lacks` does not.
class InferenceFinder {
 public:
  InferenceFinder(const Comparison& comparison, const SideComparison& pair, bool from_first)
      : comparison_(comparison),
        has_(from_first ? 0 : pair.side),
        lacks_(from_first ? pair.side : 0),
        weights_(comparison.roles.size()) {
    for (const VertexMatch& match : pair.alignment.vertices)
      weights_[comparison.role_of(0, match.left)] = match.weight;
    learn();
  }

  std::vector<Inference> find(std::size_t most) const {
    const KnowledgeGraph& graph = comparison_.sides[has_].graph;
    std::vector<Inference> found;
    for (std::size_t e = 0; e < graph.edge_count(); ++e) {
      const std::size_t from = comparison_.role_of(has_, graph.source(e));
      const std::size_t to = comparison_.role_of(has_, graph.target(e));
      // What somebody only may do, or wants, is no pattern to go on.
      if (from == to || !on_both(from) || !on_both(to) || !graph.edge(e).asserted()) continue;
      if (is_told(graph.edge(e), from, to)) continue;
      const double vague = graph.edge(e).predicate.predicate_class == PredicateClass::Other ? kVague : 1.0;
      const double support = vague * graph.edge(e).confidence() * (1 + weights_[from]) * (1 + weights_[to]);
      found.push_back({has_, lacks_, e, from, to, support});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Inference& a, const Inference& b) { return a.support > b.support; });
    if (found.size() > most) found.resize(most);
    return found;
  }

 private:
  bool on_both(std::size_t role) const {
    return comparison_.roles[role].members[has_] != npos && comparison_.roles[role].members[lacks_] != npos;
  }

  /// A relation between roles, by its lemma or its class.
  using Key = std::tuple<bool, std::size_t, std::size_t, Polarity, std::string>;  ///< first: turned

  /// What relations have to share with an edge to be of its class: one of these.
  static std::vector<std::string> words_of(const Edge& edge) {
    const Predicate& predicate = edge.predicate;
    if (predicate.predicate_class == PredicateClass::Other) return {predicate.lemma};
    return {predicate.lemma, '#' + std::string(to_string(predicate.predicate_class))};
  }

  /// What side `lacks` tells between those who are on both.
  void learn() {
    const KnowledgeGraph& graph = comparison_.sides[lacks_].graph;
    for (std::size_t e = 0; e < graph.edge_count(); ++e) {
      const std::size_t from = comparison_.role_of(lacks_, graph.source(e));
      const std::size_t to = comparison_.role_of(lacks_, graph.target(e));
      if (!on_both(from) || !on_both(to)) continue;
      const Edge& edge = graph.edge(e);
      for (const std::string& word : words_of(edge)) {
        told_.emplace(false, from, to, edge.polarity, word);
        if (is_mutual(edge)) told_.emplace(true, to, from, edge.polarity, word);
      }
    }
  }

  /// The other side has the relation itself, or one of its class, the same way.
  bool is_told(const Edge& edge, std::size_t from, std::size_t to) const {
    for (const std::string& word : words_of(edge)) {
      if (told_.contains({false, from, to, edge.polarity, word})) return true;
      if (is_mutual(edge) && told_.contains({true, from, to, edge.polarity, word})) return true;
    }
    return false;
  }

  const Comparison& comparison_;
  std::size_t has_, lacks_;
  std::vector<double> weights_;  ///< of each role's matched relations
  std::set<Key> told_;
};

std::optional<double> class_similarity(const Comparison& comparison, const SideComparison& pair) {
  if (comparison.core[0].empty() || comparison.core[pair.side].empty()) return std::nullopt;
  return 1 - pair.class_distance;
}

/// How alike the shares of who acts on whom are, over the ordered pairs of principals.
std::optional<double> direction_similarity(const Comparison& comparison, std::size_t side) {
  const std::size_t principals = principal_roles(comparison);
  if (principals < 2 || comparison.core[0].empty() || comparison.core[side].empty()) return std::nullopt;
  const auto counts = [&](std::size_t s) {
    std::vector<std::size_t> found(principals * principals);
    for (const RoleEvent* event : comparison.core[s]) ++found[event->from * principals + event->to];
    return found;
  };
  return 1 - jensen_shannon_distance(counts(0), counts(side));
}

std::optional<double> predicate_similarity(const Comparison& comparison, std::size_t side) {
  std::size_t both = 0, any = 0;
  for (const PredicateUse& use : comparison.predicates) {
    const bool here = use.counts[0] > 0, there = use.counts[side] > 0;
    both += here && there ? 1 : 0;
    any += here || there ? 1 : 0;
  }
  if (any == 0) return std::nullopt;
  return static_cast<double>(both) / static_cast<double>(any);
}

double structure_similarity(const Comparison& comparison, const SideComparison& pair) {
  double matched = 0;
  for (const RelationMatch& match : pair.alignment.relations) matched += match.weight();
  const auto all = static_cast<double>(comparison.sides[0].graph.edge_count() +
                                       comparison.sides[pair.side].graph.edge_count());
  return all == 0 ? 0 : 2 * matched / all;
}

}  // namespace

void find_inferences(Comparison& comparison, std::size_t most) {
  for (const SideComparison& pair : comparison.pairs)
    for (const bool from_first : {true, false}) {
      const auto found = InferenceFinder(comparison, pair, from_first).find(most);
      comparison.inferences.insert(comparison.inferences.end(), found.begin(), found.end());
    }
  std::stable_sort(comparison.inferences.begin(), comparison.inferences.end(),
                   [](const Inference& a, const Inference& b) { return a.support > b.support; });
}

void find_similarities(Comparison& comparison) {
  for (SideComparison& pair : comparison.pairs) {
    pair.class_distance = jensen_shannon_distance(comparison.classes[0], comparison.classes[pair.side]);
    Similarity& it = pair.similarity;
    it.structure = structure_similarity(comparison, pair);
    it.classes = class_similarity(comparison, pair);
    it.directions = direction_similarity(comparison, pair.side);
    it.predicates = predicate_similarity(comparison, pair.side);
    double sum = it.structure, parts = 1;
    for (const auto& part : {it.classes, it.directions, it.predicates})
      if (part) {
        sum += *part;
        parts += 1;
      }
    it.total = sum / parts;
  }
}

}  // namespace entente
