#pragma once

#include <cstddef>
#include <span>

#include "graph/knowledge_graph.h"

namespace entente {

/// Asks the processor for the memory of edges that a writer will come to: they, their statements and the text
/// of these lie far apart, and waiting for them takes longer than writing them out. Changes nothing else.
class Lookahead {
 public:
  enum class Ends { Unread, Read };  ///< whether the writer reads the labels of an edge's vertices, too

  /// The graph must outlive it.
  explicit Lookahead(const KnowledgeGraph& graph, Ends ends = Ends::Unread) : graph_(graph), ends_(ends) {}

  /// The same for edges or vertices in this order, which must outlive it too.
  Lookahead(const KnowledgeGraph& graph, std::span<const std::size_t> order) : graph_(graph), order_(order) {}

  /// To be called with the place of each edge in the order, before it is read: its own index mostly.
  void pass(std::size_t place) const;
  /// The same where the writer reads nothing of an edge but what stands in itself.
  void pass_bare(std::size_t place) const;
  /// The same for the vertices of the order.
  void pass_vertex(std::size_t place) const;

 private:
  std::size_t count() const { return order_.data() == nullptr ? graph_.edge_count() : order_.size(); }
  std::size_t edge_at(std::size_t place) const { return order_.data() == nullptr ? place : order_[place]; }
  void ask_for_ends(std::size_t place) const;

  const KnowledgeGraph& graph_;
  const Ends ends_ = Ends::Unread;
  const std::span<const std::size_t> order_ = {};  ///< none: that of the graph
};

}  // namespace entente
