#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "graph/compare/likeness.h"
#include "graph/knowledge_graph.h"

namespace entente {

struct AlignmentOptions {
  /// Vertices that stand for one another whatever their relations: principals, and what the reader says.
  std::vector<std::pair<KnowledgeGraph::VertexIndex, KnowledgeGraph::VertexIndex>> fixed;
  /// The same entity stands for itself, whatever its relations, unless it is given to another one.
  bool names_first = false;
  /// The exact search is tried where both graphs have at most so many vertices; 0: never.
  std::size_t exact_up_to = 30;
  /// And ends, with what it found so far, after so many partial alignments.
  std::size_t most_steps = 4000;
};

/// Two vertices that stand for one another.
struct VertexMatch {
  KnowledgeGraph::VertexIndex left = 0;
  KnowledgeGraph::VertexIndex right = 0;
  double weight = 0;                 ///< of the matched relations to other matched vertices
  double score = 0;                  ///< its share of the alignment's score
  bool fixed = false;                ///< it was given
  bool same_entity = false;          ///< both sides name the same entity
  std::vector<std::size_t> reasons;  ///< matched relations, as indices into Alignment::relations
};

/// Which vertices, and so which relations, of two graphs stand for one another.
struct Alignment {
  std::vector<VertexMatch> vertices;     ///< given ones first, then by falling score
  std::vector<RelationMatch> relations;  ///< between matched vertices, ascending by `left`
  double score = 0;
  bool exact = false;     ///< no other alignment scores higher; else it is the best that was found
  std::size_t steps = 0;  ///< partial alignments that the exact search looked at
};

/// Aligns two graphs by the relations their vertices hold to each other: structure mapping (Gentner 1983;
/// Falkenhainer, Forbus and Gentner 1989), where relations count, not what things are called, and connected
/// systems of relations count more than single ones. The score of an alignment is the sum over its pairs of
///
///   h(d) + own,   h(d) = d/2 (1 + d/(d+1))
///
/// where d is the weight of the pair's matched relations and `own` what the two have in common themselves:
/// being the same entity (1), the type (0.1), facts told of both (0.1 each, 0.3 at most). Each matched
/// relation so counts between once, where it stands alone, and twice, where both its ends hold many others.
///
/// Pairs of types that cannot stand for one another (a person and a country) are never made, nor pairs
/// without a matched relation, unless they are the same entity.
///
/// A search finds an alignment: similarity of neighbourhoods spread along relations (Melnik, Garcia-Molina
/// and Rahm 2002; Singh, Xu and Berger 2008), then greedily the pair that adds most, starting from the given
/// ones, then exchanges as long as they help. Branch and bound proves it best or betters it where the graphs
/// are small. Deterministic; no clock is read.
Alignment align(const KnowledgeGraph& left, const KnowledgeGraph& right,
                const AlignmentOptions& options = {});

}  // namespace entente
