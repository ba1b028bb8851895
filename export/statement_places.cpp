#include "export/statement_places.h"

#include <array>
#include <string_view>

#include "graph/tally.h"

namespace entente {
namespace {

constexpr std::size_t npos = KnowledgeGraph::npos;

bool is_made_of(std::string_view id, const std::array<std::string_view, 6>& parts) {
  for (const std::string_view part : parts) {
    if (!id.starts_with(part)) return false;
    id.remove_prefix(part.size());
  }
  return id.empty();
}

/// Whether label and class are those that most statements have.
bool is_voted_for(const Edge& edge) {
  Tally<std::string_view> labels;
  Tally<PredicateClass> classes;
  for (const Statement& statement : edge.statements) {
    labels.vote(statement.predicate.label);
    classes.vote(statement.predicate.predicate_class);
  }
  return labels.leader() == edge.predicate.label && classes.leader() == edge.predicate.predicate_class;
}

}  // namespace

std::size_t StatementPlaces::vertex(const Argument& argument, std::size_t likely) const {
  // It has no id of its own if its label made none.
  const std::string& id = argument.id.empty() ? argument.label : argument.id;
  // Without an escape, what the id is written as is the id.
  return ids_[likely] == id && id.find('%') == std::string::npos ? likely : graph_.find(id);
}

std::size_t StatementPlaces::owner(const Statement& statement, std::size_t likely) const {
  const std::size_t subject = vertex(statement.subject, likely);
  const std::size_t object = statement.object ? vertex(*statement.object, likely) : npos;
  if (subject == npos) return object;
  return object == npos ? subject : npos;
}

bool StatementPlaces::is_plain(std::size_t index, const std::string& relation) const {
  const Edge& edge = graph_.edge(index);
  const std::size_t source = graph_.source(index), target = graph_.target(index);
  bool alike = true;  // mostly, and then there is nothing to count
  for (const Statement& statement : edge.statements) {
    alike = alike && statement.predicate == edge.predicate;
    if (!statement.object || statement.predicate.lemma != edge.predicate.lemma ||
        vertex(statement.subject, source) != source || vertex(*statement.object, target) != target)
      return false;
  }
  const std::string_view negation = edge.polarity == Polarity::Negated ? "not-" : "";
  return (alike || is_voted_for(edge)) &&
         is_made_of(edge.id, {graph_.vertex(source).entity.id, "--", negation, relation, "--",
                              graph_.vertex(target).entity.id});
}

}  // namespace entente
