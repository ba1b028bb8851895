#include "graph/build.h"

#include <utility>

#include "graph/types/pronoun.h"

namespace entente {
bool StatementFilter::keeps(const Statement& statement) const {
  if (statement.confidence < min_confidence) return false;
  if (!drop_pronouns) return true;
  return !is_bare_pronoun(statement.subject.label) &&
         !(statement.object && is_bare_pronoun(statement.object->label));
}

KnowledgeGraph build_graph(std::span<const Statement> statements, const StatementFilter& filter) {
  GraphBuilder builder(filter);
  for (const Statement& statement : statements) builder.add(statement);
  return builder.take();
}

std::vector<Statement> filter_statements(std::vector<Statement> statements, const StatementFilter& filter) {
  std::erase_if(statements, [&](const Statement& statement) { return !filter.keeps(statement); });
  return statements;
}

KnowledgeGraph filter_graph(const KnowledgeGraph& graph, const StatementFilter& filter) {
  GraphBuilder builder(filter);
  for (std::size_t i = 0; i < graph.statement_count(); ++i) builder.add(graph.statement(i));
  return builder.take();
}

KnowledgeGraph without_statements(const KnowledgeGraph& graph, const StatementFilter& filter) {
  KnowledgeGraph out;
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) out.add_entity(graph.vertex(i).entity);
  for (std::size_t i = 0; i < graph.statement_count(); ++i) {
    const Statement& statement = graph.statement(i);
    if (!filter.keeps(statement)) continue;
    const KnowledgeGraph::Place& place = graph.place(i);
    if (place.fact) {
      out.add_fact(place.owner, statement);
    } else {
      const Edge& edge = graph.edge(place.owner);
      out.add_edge(graph.source(place.owner), graph.target(place.owner),
                   {edge.id, edge.predicate, edge.polarity, {statement}});
    }
  }
  return out;
}

void GraphBuilder::add(Statement statement) {
  if (!filter_.keeps(statement)) {
    ++dropped_;
    return;
  }
  ++numbered_;
  if (statement.id.empty()) statement.id = "s" + std::to_string(numbered_);
  graph_.add(std::move(statement));
}

KnowledgeGraph GraphBuilder::take() {
  dropped_ = 0;
  numbered_ = 0;
  return std::exchange(graph_, KnowledgeGraph());
}

}  // namespace entente
