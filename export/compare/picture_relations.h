#pragma once

#include <cstddef>
#include <vector>

#include "graph/compare/comparison.h"

namespace entente {

/// What one side tells, in one lemma and polarity, of one role towards another.
struct PictureRelation {
  std::size_t from = 0, to = 0;  ///< roles; of what both do to each other, the lower comes first
  Edge edge;                     ///< its statements are those that the picture shows
  bool shared = false;           ///< another side has one of its class between the two
  std::size_t kin = 0;           ///< statements of its class, on all sides together, if it is shared
};

/// The relations of every side, each statement once: "Thatcher granted bases to Reagan" lies between the two
/// principals rather than at the bases. `drawn`: which roles the picture shows.
std::vector<std::vector<PictureRelation>> picture_relations(const Comparison& comparison,
                                                            const std::vector<bool>& drawn);

}  // namespace entente
