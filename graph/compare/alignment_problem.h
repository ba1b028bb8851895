#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "graph/compare/alignment.h"
#include "graph/compare/likeness.h"
#include "graph/knowledge_graph.h"

namespace entente {

/// For each left vertex the right one that stands for it, or KnowledgeGraph::npos.
using Mapping = std::vector<std::size_t>;

/// Two graphs to be aligned, and what a pair, a pair of bonds and a whole mapping score. Holds references.
class AlignmentProblem {
 public:
  static constexpr std::size_t npos = KnowledgeGraph::npos;

  AlignmentProblem(const KnowledgeGraph& left, const KnowledgeGraph& right, const AlignmentOptions& options);

  const KnowledgeGraph& left() const { return left_; }
  const KnowledgeGraph& right() const { return right_; }
  std::span<const Bond> left_bonds(std::size_t vertex) const { return left_bonds_[vertex]; }
  std::span<const Bond> right_bonds(std::size_t vertex) const { return right_bonds_[vertex]; }

  /// Whether the two may stand for one another: types agree, and neither is given to somebody else.
  bool allowed(std::size_t left, std::size_t right) const;
  bool is_fixed(std::size_t left) const { return fixed_left_[left] != npos; }
  /// Fixed because it was given, not because both are the same entity.
  bool is_given(std::size_t left) const { return given_[left]; }
  /// The fixed pairs, and nothing else.
  const Mapping& fixed() const { return fixed_left_; }

  bool same_entity(std::size_t left, std::size_t right) const { return same_[left] == right; }
  /// The right vertex that is the same entity, or npos.
  std::size_t same_as(std::size_t left) const { return same_[left]; }

  /// What the pair scores with `relations` matched; 0 if it may not stand so.
  double pair_score(std::size_t left, std::size_t right, double relations) const;
  /// Weight of the relations matched between two bonds.
  double weight(const Bond& left_bond, const Bond& right_bond) const {
    return bond_weight(left_, left_bond, right_, right_bond);
  }
  /// Weight of a pair's relations to the pairs of the mapping.
  double matched_weight(std::size_t left, std::size_t right, const Mapping& mapping) const;
  double score(const Mapping& mapping) const;

  static const Bond* find(std::span<const Bond> bonds, std::size_t other);

 private:
  void find_same_entities();
  void fix(std::size_t left, std::size_t right, bool given);
  double own(std::size_t left, std::size_t right) const;

  const KnowledgeGraph& left_;
  const KnowledgeGraph& right_;
  std::vector<std::vector<Bond>> left_bonds_, right_bonds_;
  Mapping fixed_left_, fixed_right_;
  std::vector<bool> given_;
  Mapping same_;                                                    ///< left to right
  std::vector<std::vector<std::string>> left_facts_, right_facts_;  ///< sorted, each once
};

/// What is told of each vertex alone, as words to compare: "be supplicant". Sorted, each once.
std::vector<std::vector<std::string>> fact_words(const KnowledgeGraph& graph);

/// An alignment found step by step; see align().
Mapping search_mapping(const AlignmentProblem& problem);

struct ExactResult {
  Mapping mapping;
  bool complete = false;
  std::size_t steps = 0;
};
/// Branch and bound over the left vertices, starting from a known mapping.
ExactResult exact_mapping(const AlignmentProblem& problem, const Mapping& known, std::size_t most_steps);

}  // namespace entente
