#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "extract/relation/pattern_rule.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// The links between the words of a sentence that patterns walk along: its tree, and beside it
///   - every conjunct of a dependent stands in the dependent's own relation, too, and has its preposition;
///   - a relative pronoun is replaced by what it stands for;
///   - "who" and "whom" link a clause's head with its doers and with those it is done to, as the clauses of
///     the view have them, whatever the voice.
/// Links may form cycles. Making one is linear in the sentence but for coordination.
class PatternGraph {
 public:
  explicit PatternGraph(const SentenceView& view);

  /// Appends the tokens that the link leads to from `token`, ascending.
  void follow(std::size_t token, const PatternLink& link, std::vector<std::size_t>& found) const;
  /// Whether the link leads from the one token to the other.
  bool linked(std::size_t from, std::size_t to, const PatternLink& link) const;

 private:
  struct Edge {
    std::size_t from;  ///< the head; in up_ the dependent
    std::size_t to;
    std::uint64_t relations;
  };

  void add_tree(const SentenceView& view);
  void share_case(const SentenceView& view, std::size_t first, std::size_t conjunct);
  void add_clauses(const SentenceView& view);
  void add(std::size_t head, std::size_t dependent, std::uint64_t relation);
  void walk(const std::vector<Edge>& edges, std::size_t token, const PatternLink& link,
            std::vector<std::size_t>& found) const;

  std::size_t size_;
  std::vector<Edge> down_, up_;  ///< sorted by `from`, then `to`; one edge a pair
};

}  // namespace entente
