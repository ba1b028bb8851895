#pragma once

#include <cstddef>
#include <string>

#include "export/entity_ids.h"
#include "graph/knowledge_graph.h"

namespace entente {

/// What the statements of a graph tell by themselves of where they are drawn, and what only the graph knows:
/// in one that was folded, an edge may lead to another vertex than its statement's object, under another
/// label.
class StatementPlaces {
 public:
  /// Both must outlive this.
  StatementPlaces(const KnowledgeGraph& graph, const EntityIds& ids) : graph_(graph), ids_(ids) {}

  /// The vertex an argument was joined into, most likely `likely`, or npos.
  std::size_t vertex(const Argument& argument, std::size_t likely) const;
  /// Whose fact a statement is by its arguments: the subject's, or that of the only one with a vertex; npos
  /// if it has two and is an edge, or none.
  std::size_t owner(const Statement& statement, std::size_t likely) const;
  /// Whether the edge, its id and label among it, is what its statements make of it. `relation`: the slug of
  /// its lemma.
  bool is_plain(std::size_t edge, const std::string& relation) const;

 private:
  const KnowledgeGraph& graph_;
  const EntityIds& ids_;
};

}  // namespace entente
