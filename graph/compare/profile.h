#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "graph/compare/role_events.h"
#include "graph/types/predicate_class.h"

namespace entente {

/// How many events of each class.
using ClassCounts = std::array<std::size_t, kPredicateClassCount>;

/// Jensen-Shannon distance of two distributions given as counts: the root of the divergence to base 2 (Lin
/// 1991; Endres and Schindelin 2003), 0 for the same shares, 1 for nothing in common. 0 if both are empty, 1
/// if one is.
double jensen_shannon_distance(std::span<const std::size_t> left, std::span<const std::size_t> right);

/// Mean of PLOVER's scale over events, -10 to +10, with the interval in which the means of 95 of 100 samples
/// of as many sentences lie (percentile bootstrap, Efron 1979, over sentences, since events of one sentence
/// stand or fall together).
struct Balance {
  double mean = 0, low = 0, high = 0;
  std::size_t events = 0;     ///< of event classes, told as facts or reported
  std::size_t sentences = 0;  ///< in which they stand; with one there is no interval and low = mean = high
};
inline constexpr int kResamples = 1000;

/// Always the same for the same events. kResamples times the number of sentences.
Balance balance_of(std::span<const RoleEvent* const> events);

/// Share of what goes one way that is answered: 2 min(there, back) / (there + back), 0 to 1 (weighted
/// reciprocity, Squartini et al. 2013). 0 if there is nothing.
double reciprocity(double there, double back);

}  // namespace entente
