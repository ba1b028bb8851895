#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "graph/knowledge_graph.h"

namespace entente {

/// What to leave out of a graph that is meant for reading.
struct StatementFilter {
  double min_confidence = 0.0;  ///< statements below are left out
  /// Leave out statements whose subject is a pronoun that nobody resolved; where the object is one, the
  /// relation tells it ("agreed to it") and there is no object.
  bool drop_pronouns = false;

  bool keeps(const Statement& statement) const;
  /// What is left of a statement that is kept.
  void settle(Statement& statement) const;
};

/// Statements to graph, in one pass; linear.
KnowledgeGraph build_graph(std::span<const Statement> statements, const StatementFilter& filter = {});

/// The statements that the filter keeps, in their order.
std::vector<Statement> filter_statements(std::vector<Statement> statements, const StatementFilter& filter);

/// A new graph with the same vertices, without the statements that the filter leaves out and the edges that
/// rested on them; what is left stays where it was, also in a graph that was folded.
KnowledgeGraph without_statements(const KnowledgeGraph& graph, const StatementFilter& filter);

/// Builds a graph while statements arrive, numbering those that have no id: s1, s2 …
class GraphBuilder {
 public:
  explicit GraphBuilder(const StatementFilter& filter = {}) : filter_(filter) {}

  void add(Statement statement);
  /// How many statements the filter left out so far.
  std::size_t dropped() const { return dropped_; }
  const KnowledgeGraph& graph() const { return graph_; }
  /// Gives the graph away; the builder starts anew.
  KnowledgeGraph take();

 private:
  StatementFilter filter_;
  KnowledgeGraph graph_;
  std::size_t dropped_ = 0;
  std::size_t numbered_ = 0;
};

}  // namespace entente
