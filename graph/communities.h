#pragma once

#include <cstddef>
#include <vector>

#include "graph/ties.h"

namespace entente {

/// Groups of vertices with more ties within than chance would give.
struct Communities {
  std::vector<std::size_t>
      of_vertex;          ///< the number of its community, from 0 by falling size, then by first member
  std::size_t count = 0;  ///< vertices without a tie are one each
  double modularity = 0;  ///< of this division, up to 1; 0 where there is no tie
};

/// By the method of Louvain (Blondel et al. 2008): vertices go one by one, in the order of their indices,
/// where modularity grows most, a tie going to where they are, then to the first; communities become
/// vertices, and so on until nothing moves. Weighed by statements, resolution 1. The same on every run. Near
/// linear in practice.
Communities find_communities(const Ties& ties);

/// Modularity of a division (Newman and Girvan 2004, with weights). `of_vertex`: numbers below the vertices'.
double modularity(const Ties& ties, const std::vector<std::size_t>& of_vertex);

}  // namespace entente
