#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "graph/communities.h"
#include "graph/knowledge_graph.h"
#include "graph/types/predicate_class.h"

namespace entente {

/// How much a vertex is linked. Edges from it to itself count in neither.
struct Degree {
  std::size_t in = 0;          ///< edges that lead to it
  std::size_t out = 0;         ///< edges that lead from it
  std::size_t statements = 0;  ///< on all of them
  std::size_t neighbours = 0;  ///< different vertices at their other ends
};

/// Measures of a graph. "Pair" is an ordered pair of different vertices with an edge from the first to the
/// second, however many and of whatever relation: an arrow of the simple directed graph.
struct GraphMetrics {
  std::size_t vertices = 0;
  std::size_t edges = 0;
  std::size_t statements = 0;  ///< facts among them
  std::size_t facts = 0;
  std::size_t pairs = 0;
  double density = 0;  ///< pairs of all that there could be, n (n - 1); 0 for fewer than two vertices

  std::size_t weak_components = 0;  ///< parts that hang together, directions left aside
  std::size_t largest_weak = 0;     ///< vertices of the largest
  std::size_t strong_components = 0;
  std::size_t largest_strong = 0;

  std::optional<double> reciprocity;  ///< share of the pairs with one back; nothing without a pair
  /// The same against a random graph of this density (Garlaschelli and Loffredo 2004): above 0 more than
  /// chance, 1 all, below 0 less. Nothing where all that could be pairs are.
  std::optional<double> reciprocity_against_chance;
  /// Share of two neighbours of one vertex who are neighbours, over the whole graph (three times the
  /// triangles by the connected triples), directions left aside. Nothing where no vertex has two neighbours.
  std::optional<double> transitivity;

  std::array<std::size_t, kQuadClassCount> quads{};  ///< statements by QuadClass

  // Of each vertex:
  std::vector<Degree> degrees;
  std::vector<double> salience;  ///< see graph/salience.h, a PageRank
  /// The share of shortest ways between others that lead over it, directions left aside, every edge as long
  /// (Brandes 2001): 0 to 1. Empty where that would take long, see kMostBetweennessWork.
  std::vector<double> betweenness;
  Communities communities;
};

/// Vertices times ties, above which betweenness is left out: a second or two.
inline constexpr std::size_t kMostBetweennessWork = 100'000'000;

/// All of them. Linear in the edges but for betweenness, transitivity (edges to the power of 1.5) and
/// communities.
GraphMetrics measure(const KnowledgeGraph& graph);

/// The parts of it, for ties alone.
std::vector<double> betweenness(const Ties& ties);
std::optional<double> transitivity(const Ties& ties);

}  // namespace entente
