#pragma once

#include <cstddef>
#include <vector>

#include "graph/compare/alignment_problem.h"

namespace entente {

/// A right vertex that may stand for a left one.
struct Candidate {
  std::size_t right = 0;
  double similarity = 0;  ///< 0 to 1 and, where both are the same entity, above
};

/// For each left vertex its candidates, sorted by `right`: all that are allowed where the graphs are small,
/// else those whose surroundings are most alike, the same entity, and the given one alone.
///
/// Surroundings are compared by the relations, their classes and directions and the types at their ends, two
/// steps deep, each counting more the rarer it is (cosine of tf-idf). Similarity then spreads along
/// relations: two are alike whose neighbours are.
std::vector<std::vector<Candidate>> find_candidates(const AlignmentProblem& problem);

}  // namespace entente
