#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "graph/compare/alignment.h"
#include "graph/knowledge_graph.h"

namespace entente {

/// Two graphs of which it is known who stands for whom.
struct Planted {
  KnowledgeGraph left, right;
  std::vector<std::size_t> truth;  ///< for each left vertex the right one
  std::vector<std::pair<std::size_t, std::size_t>> principals;
};

/// A random graph with `relations` edges a vertex, whose vertices gather edges as those of real ones do
/// (preferential attachment), and its copy under other names in another order. In the copy each edge is, with
/// probability `noise`, left out, and as many lead from anywhere to anywhere instead; of the others as many
/// tell another relation of the same class. The two vertices with most edges are the principals. The same for
/// the same arguments.
Planted plant(std::size_t vertices, double relations, double noise, std::uint32_t seed);

/// The share of the vertices that have a true partner and are not given which the alignment got right.
double right_share(const Planted& planted, const Alignment& alignment);

}  // namespace entente
