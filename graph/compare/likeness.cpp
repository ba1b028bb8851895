#include "graph/compare/likeness.h"

#include <array>
#include <map>
#include <string>
#include <unordered_set>
#include <utility>

namespace entente {
namespace {

constexpr std::array<std::string_view, 4> kNames = {"none", "same quad class", "same class", "same relation"};
// A shared class is nearly as telling as a shared verb; a shared quad class less than half as much.
constexpr std::array<double, 4> kWeights = {0.0, 0.4, 0.75, 1.0};

using Edges = std::vector<KnowledgeGraph::EdgeIndex>;

/// Relations of one key may be matched at one level of likeness; an empty key with none.
std::string key_of(const Edge& edge, Likeness level) {
  const Predicate& predicate = edge.predicate;
  const char sign = edge.polarity == Polarity::Negated ? '-' : '+';
  const QuadClass quad = quad_class(predicate.predicate_class);
  switch (level) {
    case Likeness::SameRelation:
      return sign + predicate.lemma;
    case Likeness::SameClass:
      return predicate.predicate_class == PredicateClass::Other
                 ? std::string()
                 : sign + std::string(to_string(predicate.predicate_class));
    case Likeness::SameQuad:
      return quad == QuadClass::Static ? std::string() : sign + std::string(to_string(quad));
    case Likeness::None:
      break;
  }
  return {};
}

class BondMatcher {
 public:
  BondMatcher(const KnowledgeGraph& left, const KnowledgeGraph& right) : left_(left), right_(right) {}

  void match(const Edges& lefts, const Edges& rights, bool turned) {
    if (lefts.empty() || rights.empty()) return;
    if (lefts.size() == 1 && rights.size() == 1) {
      match_single(lefts.front(), rights.front(), turned);
      return;
    }
    for (const Likeness level : {Likeness::SameRelation, Likeness::SameClass, Likeness::SameQuad})
      match_level(lefts, rights, level, turned);
  }

  std::vector<RelationMatch> take_matches() { return std::move(matches_); }

 private:
  using Taken = std::unordered_set<KnowledgeGraph::EdgeIndex>;

  void take(const RelationMatch& match) {
    matches_.push_back(match);
    taken_left_.insert(match.left);
    taken_right_.insert(match.right);
  }

  bool fits(const Edge& edge, bool turned) const { return !turned || is_mutual(edge); }

  void match_single(std::size_t left, std::size_t right, bool turned) {
    const Edge& a = left_.edge(left);
    const Edge& b = right_.edge(right);
    if (!fits(a, turned) || !fits(b, turned)) return;
    if (taken_left_.contains(left) || taken_right_.contains(right)) return;
    const Likeness found = likeness(a, b);
    if (found != Likeness::None) take({left, right, found, turned});
  }

  void match_level(const Edges& lefts, const Edges& rights, Likeness level, bool turned) {
    std::map<std::string, Edges> free;  // last first, so that the first is at the back
    for (auto at = rights.rbegin(); at != rights.rend(); ++at) {
      const Edge& edge = right_.edge(*at);
      if (fits(edge, turned) && !taken_right_.contains(*at)) free[key_of(edge, level)].push_back(*at);
    }
    free.erase(std::string());
    for (const std::size_t left : lefts) {
      const Edge& edge = left_.edge(left);
      if (!fits(edge, turned) || taken_left_.contains(left)) continue;
      const auto found = free.find(key_of(edge, level));
      if (found == free.end() || found->second.empty()) continue;
      take({left, found->second.back(), level, turned});
      found->second.pop_back();
    }
  }

  const KnowledgeGraph& left_;
  const KnowledgeGraph& right_;
  Taken taken_left_, taken_right_;
  std::vector<RelationMatch> matches_;
};

}  // namespace

std::string_view to_string(Likeness value) {
  return kNames[static_cast<std::size_t>(value)];
}

double likeness_weight(Likeness value) {
  return kWeights[static_cast<std::size_t>(value)];
}

Likeness likeness(const Edge& left, const Edge& right) {
  if (left.polarity != right.polarity) return Likeness::None;
  const Predicate& a = left.predicate;
  const Predicate& b = right.predicate;
  if (a.lemma == b.lemma) return Likeness::SameRelation;
  if (a.predicate_class == b.predicate_class && a.predicate_class != PredicateClass::Other)
    return Likeness::SameClass;
  const QuadClass quad = quad_class(a.predicate_class);
  const bool same_quad = quad != QuadClass::Static && quad == quad_class(b.predicate_class);
  return same_quad ? Likeness::SameQuad : Likeness::None;
}

bool is_mutual(const Edge& edge) {
  const std::string& lemma = edge.predicate.lemma;
  return lemma.ends_with(" with");
}

std::vector<std::vector<Bond>> bonds_of(const KnowledgeGraph& graph) {
  std::vector<std::map<std::size_t, Bond>> found(graph.vertex_count());
  for (std::size_t e = 0; e < graph.edge_count(); ++e) {
    const std::size_t source = graph.source(e), target = graph.target(e);
    if (source == target) continue;
    found[source][target].out.push_back(e);
    found[target][source].in.push_back(e);
  }
  std::vector<std::vector<Bond>> bonds(found.size());
  for (std::size_t v = 0; v < found.size(); ++v) {
    for (auto& [other, bond] : found[v]) {
      bond.other = other;
      bonds[v].push_back(std::move(bond));
    }
  }
  return bonds;
}

std::vector<RelationMatch> match_bonds(const KnowledgeGraph& left, const Bond& left_bond,
                                       const KnowledgeGraph& right, const Bond& right_bond) {
  BondMatcher matcher(left, right);
  matcher.match(left_bond.out, right_bond.out, false);
  matcher.match(left_bond.in, right_bond.in, false);
  matcher.match(left_bond.out, right_bond.in, true);
  matcher.match(left_bond.in, right_bond.out, true);
  return matcher.take_matches();
}

double bond_weight(const KnowledgeGraph& left, const Bond& left_bond, const KnowledgeGraph& right,
                   const Bond& right_bond) {
  const bool one_way = left_bond.in.empty() && right_bond.in.empty();
  const bool other_way = left_bond.out.empty() && right_bond.out.empty();
  const Edges& lefts = one_way ? left_bond.out : left_bond.in;
  const Edges& rights = one_way ? right_bond.out : right_bond.in;
  // Most bonds are one relation: then nothing has to be paired.
  if ((one_way || other_way) && lefts.size() == 1 && rights.size() == 1)
    return likeness_weight(likeness(left.edge(lefts.front()), right.edge(rights.front())));
  double weight = 0;
  for (const RelationMatch& match : match_bonds(left, left_bond, right, right_bond)) weight += match.weight();
  return weight;
}

}  // namespace entente
