#include "graph/compare/comparison.h"

#include <algorithm>
#include <utility>

#include "graph/compare/comparison_parts.h"
#include "graph/types/error.h"

namespace entente {
namespace {

constexpr std::size_t npos = KnowledgeGraph::npos;

/// Sides of more vertices together are aligned once only: another alignment would cost as much again.
constexpr std::size_t kMostTurned = 10000;

AlignmentOptions options_for(const Comparison& comparison, std::size_t side,
                             const ComparisonOptions& options) {
  AlignmentOptions aligned = options.alignment;
  const std::vector<std::size_t>& first = comparison.sides[0].principals;
  const std::vector<std::size_t>& other = comparison.sides[side].principals;
  aligned.fixed.clear();
  // Whole graphs tell of one world: who is in both stands for himself.
  aligned.names_first = aligned.names_first || (first.empty() && other.empty());
  for (std::size_t i = 0; i < std::min(first.size(), other.size()); ++i)
    aligned.fixed.emplace_back(first[i], other[i]);
  for (const ComparisonOptions::Hint& hint : options.hints)
    if (hint.side == side) aligned.fixed.emplace_back(hint.first, hint.other);
  return aligned;
}

SideComparison align_side(const Comparison& comparison, std::size_t side, const ComparisonOptions& options) {
  const Side& first = comparison.sides[0];
  const Side& other = comparison.sides[side];
  SideComparison pair;
  pair.side = side;
  AlignmentOptions aligned = options_for(comparison, side, options);
  pair.alignment = align(first.graph, other.graph, aligned);
  const bool large = first.graph.vertex_count() + other.graph.vertex_count() > kMostTurned;
  if (first.principals.size() == 2 && other.principals.size() == 2 && !large) {
    std::swap(aligned.fixed[0].second, aligned.fixed[1].second);
    pair.turned_score = align(first.graph, other.graph, aligned).score;
  }
  return pair;
}

class RoleMaker {
 public:
  explicit RoleMaker(Comparison& comparison) : comparison_(comparison) {
    for (const Side& side : comparison.sides)
      comparison.role_index.emplace_back(side.graph.vertex_count(), npos);
  }

  void make() {
    make_principals();
    make_matched();
    comparison_.matched_roles = comparison_.roles.size();
    for (std::size_t s = 0; s < comparison_.sides.size(); ++s)
      for (std::size_t v = 0; v < comparison_.role_index[s].size(); ++v)
        if (comparison_.role_index[s][v] == npos) enter(comparison_.roles.size(), s, v);
  }

 private:
  Role& role(std::size_t index) {
    if (index == comparison_.roles.size()) {
      comparison_.roles.emplace_back();
      comparison_.roles.back().members.assign(comparison_.sides.size(), npos);
    }
    return comparison_.roles[index];
  }
  void enter(std::size_t index, std::size_t side, std::size_t vertex) {
    role(index).members[side] = vertex;
    comparison_.role_index[side][vertex] = index;
  }

  void make_principals() {
    for (std::size_t s = 0; s < comparison_.sides.size(); ++s)
      for (std::size_t i = 0; i < comparison_.sides[s].principals.size(); ++i) {
        while (comparison_.roles.size() <= i) role(comparison_.roles.size()).principal = true;
        enter(i, s, comparison_.sides[s].principals[i]);
      }
    fill_gaps();
    for (const SideComparison& pair : comparison_.pairs)
      for (const VertexMatch& match : pair.alignment.vertices)
        if (const std::size_t r = comparison_.role_index[0][match.left];
            r != npos && comparison_.roles[r].members[pair.side] == match.right)
          note(r, match);
  }

  /// A principal for whom the other side names nobody is in one role with whom he is aligned with.
  void fill_gaps() {
    for (const SideComparison& pair : comparison_.pairs)
      for (const VertexMatch& match : pair.alignment.vertices) {
        const std::size_t left = comparison_.role_index[0][match.left];
        const std::size_t right = comparison_.role_index[pair.side][match.right];
        if (left != npos && right == npos && comparison_.roles[left].members[pair.side] == npos)
          enter(left, pair.side, match.right);
        if (right != npos && left == npos && comparison_.roles[right].members[0] == npos)
          enter(right, 0, match.left);
      }
  }

  void note(std::size_t index, const VertexMatch& match) {
    Role& it = comparison_.roles[index];
    it.same_entity = it.score == 0 ? match.same_entity : it.same_entity && match.same_entity;
    it.given = it.given || (match.fixed && !it.principal);
    it.score += match.score;
  }

  void make_matched() {
    std::vector<Role> found(comparison_.sides[0].graph.vertex_count());
    for (Role& it : found) it.members.assign(comparison_.sides.size(), npos);
    for (const SideComparison& pair : comparison_.pairs)
      for (const VertexMatch& match : pair.alignment.vertices) {
        if (comparison_.role_index[0][match.left] != npos ||
            comparison_.role_index[pair.side][match.right] != npos)
          continue;
        Role& it = found[match.left];
        it.same_entity = it.score == 0 ? match.same_entity : it.same_entity && match.same_entity;
        it.given = it.given || match.fixed;
        it.score += match.score;
        it.members[0] = match.left;
        it.members[pair.side] = match.right;
      }
    std::erase_if(found, [](const Role& it) { return it.members[0] == npos; });
    std::stable_sort(found.begin(), found.end(),
                     [](const Role& a, const Role& b) { return a.score > b.score; });
    for (Role& it : found) {
      for (std::size_t s = 0; s < it.members.size(); ++s)
        if (it.members[s] != npos) comparison_.role_index[s][it.members[s]] = comparison_.roles.size();
      comparison_.roles.push_back(std::move(it));
    }
  }

  Comparison& comparison_;
};

}  // namespace

const std::string& Comparison::label(std::size_t role, std::size_t side) const {
  static const std::string kNobody;
  const std::size_t vertex = roles[role].members[side];
  return vertex == npos ? kNobody : sides[side].graph.vertex(vertex).entity.label;
}

Comparison compare(std::vector<Side> sides, const ComparisonOptions& options) {
  if (sides.size() < 2) throw Error("a comparison needs at least two sides");
  Comparison comparison;
  comparison.sides = std::move(sides);
  for (std::size_t s = 1; s < comparison.sides.size(); ++s)
    comparison.pairs.push_back(align_side(comparison, s, options));
  RoleMaker(comparison).make();
  for (std::size_t s = 0; s < comparison.sides.size(); ++s)
    comparison.events.push_back(events_of(comparison.sides[s], s, comparison.roles));
  find_core(comparison);
  find_rows(comparison);
  find_exchanges(comparison);
  find_directions(comparison);
  find_traits(comparison);
  find_predicates(comparison);
  find_inferences(comparison, options.most_inferences);
  find_timelines(comparison);
  find_similarities(comparison);
  return comparison;
}

}  // namespace entente
