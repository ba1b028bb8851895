#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "graph/knowledge_graph.h"

namespace entente {

/// How much each vertex matters in the graph: the chance to find there a reader who follows statements in
/// either direction and now and then opens the texts anew at any mention. Sums to 1. This is PageRank (Brin
/// and Page 1998) on the undirected graph with edges weighed by their statements, as TextRank has it
/// (Mihalcea and Tarau 2004), restarting (15 % of the steps) at entities in proportion to their mentions.
/// Somebody told of by much comes before somebody told of often who meets nobody. Linear in the edges; the
/// same on every run.
std::vector<double> salience(const KnowledgeGraph& graph);

/// Vertices by falling salience; equals by mentions, then by id.
std::vector<std::size_t> by_salience(const KnowledgeGraph& graph);

/// What to keep of a graph that is too large to read. Everything by default.
struct Selection {
  std::size_t top = 0;            ///< so many of the most salient vertices; 0: all
  std::size_t min_mentions = 0;   ///< vertices mentioned less often are left out
  std::vector<EntityType> types;  ///< only these; empty: all
  bool everything() const { return top == 0 && min_mentions == 0 && types.empty(); }
};

/// A new graph of the vertices kept, their facts and the edges among them, in the old order, with the old
/// mentions. Salience is that within what types and mentions leave.
KnowledgeGraph select(const KnowledgeGraph& graph, const Selection& selection);

}  // namespace entente
