#include "graph/compare/alignment.h"

#include <algorithm>

#include "graph/compare/alignment_problem.h"

namespace entente {
namespace {

constexpr std::size_t npos = KnowledgeGraph::npos;

std::vector<RelationMatch> matched_relations(const AlignmentProblem& problem, const Mapping& mapping) {
  std::vector<RelationMatch> all;
  for (std::size_t u = 0; u < mapping.size(); ++u) {
    if (mapping[u] == npos) continue;
    for (const Bond& bond : problem.left_bonds(u)) {
      if (bond.other < u || mapping[bond.other] == npos) continue;  // each bond is seen from both its ends
      const Bond* other = AlignmentProblem::find(problem.right_bonds(mapping[u]), mapping[bond.other]);
      if (other == nullptr) continue;
      const auto matches = match_bonds(problem.left(), bond, problem.right(), *other);
      all.insert(all.end(), matches.begin(), matches.end());
    }
  }
  std::sort(all.begin(), all.end(),
            [](const RelationMatch& a, const RelationMatch& b) { return a.left < b.left; });
  return all;
}

void give_reasons(const AlignmentProblem& problem, Alignment& alignment) {
  std::vector<VertexMatch*> match_of(problem.left().vertex_count());
  for (VertexMatch& match : alignment.vertices) match_of[match.left] = &match;
  for (std::size_t i = 0; i < alignment.relations.size(); ++i) {
    const std::size_t edge = alignment.relations[i].left;
    match_of[problem.left().source(edge)]->reasons.push_back(i);
    match_of[problem.left().target(edge)]->reasons.push_back(i);
  }
}

Alignment described(const AlignmentProblem& problem, const Mapping& mapping) {
  Alignment alignment;
  for (std::size_t u = 0; u < mapping.size(); ++u) {
    if (mapping[u] == npos) continue;
    const double weight = problem.matched_weight(u, mapping[u], mapping);
    const double score = problem.pair_score(u, mapping[u], weight);
    alignment.vertices.push_back(
        {u, mapping[u], weight, score, problem.is_given(u), problem.same_entity(u, mapping[u]), {}});
    alignment.score += score;
  }
  std::stable_sort(alignment.vertices.begin(), alignment.vertices.end(),
                   [](const VertexMatch& a, const VertexMatch& b) {
                     return a.fixed != b.fixed ? a.fixed : !a.fixed && a.score > b.score;
                   });
  alignment.relations = matched_relations(problem, mapping);
  give_reasons(problem, alignment);
  return alignment;
}

}  // namespace

Alignment align(const KnowledgeGraph& left, const KnowledgeGraph& right, const AlignmentOptions& options) {
  const AlignmentProblem problem(left, right, options);
  Mapping mapping = search_mapping(problem);
  const std::size_t size = std::max(left.vertex_count(), right.vertex_count());
  ExactResult exact;
  if (size <= options.exact_up_to) {
    exact = exact_mapping(problem, mapping, options.most_steps);
    mapping = exact.mapping;
  }
  Alignment alignment = described(problem, mapping);
  alignment.exact = exact.complete;
  alignment.steps = exact.steps;
  return alignment;
}

}  // namespace entente
