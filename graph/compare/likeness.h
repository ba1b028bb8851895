#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "graph/knowledge_graph.h"

namespace entente {

/// What two relations of two graphs have in common, from nothing to the same lemma.
enum class Likeness : std::uint8_t { None, SameQuad, SameClass, SameRelation };

std::string_view to_string(Likeness value);  ///< "same class"
/// What a match of this likeness counts: 1 for the same relation, 0 for none.
double likeness_weight(Likeness value);

/// Relations of different polarity have nothing in common, nor have those of OTHER, whose class says nothing,
/// or of different static classes: that both connect somebody with somebody is true of any two.
Likeness likeness(const Edge& left, const Edge& right);

/// Whether the relation holds in both directions whichever way it is told: "met with", "split with".
bool is_mutual(const Edge& edge);

/// A relation on the left and the one on the right that stands for it.
struct RelationMatch {
  KnowledgeGraph::EdgeIndex left = 0;
  KnowledgeGraph::EdgeIndex right = 0;
  Likeness likeness = Likeness::None;
  bool turned = false;  ///< mutual relations told in opposite directions

  double weight() const { return likeness_weight(likeness) * (turned ? kTurned : 1.0); }
  static constexpr double kTurned = 0.8;
  bool operator==(const RelationMatch&) const = default;
};

/// All relations of one vertex to another: those that lead there and those that come from there.
struct Bond {
  KnowledgeGraph::VertexIndex other = 0;
  std::vector<KnowledgeGraph::EdgeIndex> out;  ///< ascending
  std::vector<KnowledgeGraph::EdgeIndex> in;   ///< ascending
};

/// The bonds of every vertex, sorted by `other`; self-loops are left out.
std::vector<std::vector<Bond>> bonds_of(const KnowledgeGraph& graph);

/// Pairs the relations of two bonds one to one, the most alike first and otherwise in order; those that lead
/// the same way before mutual ones that do not. n log n.
std::vector<RelationMatch> match_bonds(const KnowledgeGraph& left, const Bond& left_bond,
                                       const KnowledgeGraph& right, const Bond& right_bond);

/// The sum of the matches' weights.
double bond_weight(const KnowledgeGraph& left, const Bond& left_bond, const KnowledgeGraph& right,
                   const Bond& right_bond);

}  // namespace entente
