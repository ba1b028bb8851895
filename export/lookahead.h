#pragma once

#include <cstddef>

#include "graph/knowledge_graph.h"

namespace entente {

/// Asks the processor for the memory of edges that a writer will come to: they, their statements and the text
/// of these lie far apart, and waiting for them takes longer than writing them out. Changes nothing else.
class Lookahead {
 public:
  enum class Ends { Unread, Read };  ///< whether the writer reads the labels of an edge's vertices, too

  /// The graph must outlive it.
  explicit Lookahead(const KnowledgeGraph& graph, Ends ends = Ends::Unread) : graph_(graph), ends_(ends) {}

  /// To be called with each edge in order, before it is read.
  void pass(std::size_t edge) const;

 private:
  void ask_for_ends(std::size_t edge) const;

  const KnowledgeGraph& graph_;
  const Ends ends_;
};

}  // namespace entente
