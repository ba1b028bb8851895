#include "graph/build.h"

#include <utility>

#include "graph/subgraph.h"
#include "graph/types/pronoun.h"

namespace entente {
bool StatementFilter::keeps(const Statement& statement) const {
  if (statement.confidence < min_confidence) return false;
  if (!drop_pronouns) return true;
  return !is_bare_pronoun(statement.subject.label);
}

void StatementFilter::settle(Statement& statement) const {
  if (!drop_pronouns || !statement.object || !is_bare_pronoun(statement.object->label)) return;
  statement.predicate.label += ' ' + statement.object->label;
  statement.object.reset();
}

KnowledgeGraph build_graph(std::span<const Statement> statements, const StatementFilter& filter) {
  GraphBuilder builder(filter);
  for (const Statement& statement : statements) builder.add(statement);
  return builder.take();
}

std::vector<Statement> filter_statements(std::vector<Statement> statements, const StatementFilter& filter) {
  std::erase_if(statements, [&](const Statement& statement) { return !filter.keeps(statement); });
  for (Statement& statement : statements) filter.settle(statement);
  return statements;
}

KnowledgeGraph without_statements(const KnowledgeGraph& graph, const StatementFilter& filter) {
  return filter_graph(
      graph, [&](const Statement& statement) { return filter.keeps(statement); }, Bare::Kept);
}

void GraphBuilder::add(Statement statement) {
  if (!filter_.keeps(statement)) {
    ++dropped_;
    return;
  }
  ++numbered_;
  filter_.settle(statement);
  if (statement.id.empty()) statement.id = "s" + std::to_string(numbered_);
  graph_.add(std::move(statement));
}

KnowledgeGraph GraphBuilder::take() {
  dropped_ = 0;
  numbered_ = 0;
  return std::exchange(graph_, KnowledgeGraph());
}

}  // namespace entente
