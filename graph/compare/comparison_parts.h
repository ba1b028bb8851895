#pragma once

#include <cstddef>

#include "graph/compare/comparison.h"

namespace entente {

// The steps of compare() behind alignment, in this order: each fills one part of the comparison from those
// before.

void find_core(Comparison& comparison);  ///< core, classes, small
void find_rows(Comparison& comparison);
void find_exchanges(Comparison& comparison);
void find_directions(Comparison& comparison);  ///< directions, reciprocities
void find_traits(Comparison& comparison);
void find_predicates(Comparison& comparison);
void find_inferences(Comparison& comparison, std::size_t most);  ///< so many of each side
void find_timelines(Comparison& comparison);
void find_similarities(Comparison& comparison);

/// The number of principals on the side that has most.
std::size_t principal_roles(const Comparison& comparison);

}  // namespace entente
