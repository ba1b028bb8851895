#include "export/graph_restorer.h"

#include <utility>

#include "export/foreign_columns.h"
#include "export/in_message.h"
#include "graph/statements_io.h"

namespace entente {

std::size_t GraphRestorer::node(const std::string& id, std::size_t line) {
  const auto at = by_id_.find(id);
  if (at != by_id_.end()) return at->second;
  nodes_.push_back({id, npos, line, false});
  by_id_.emplace(nodes_.back().id, nodes_.size() - 1);
  return nodes_.size() - 1;
}

Entity GraphRestorer::entity_from(const std::string& id, const Columns& columns) const {
  Entity entity;
  const std::string* label = columns.first_of({"label", "name", "nodelabel", "title", "attribute label"});
  entity.label = label != nullptr ? *label : id;
  const std::string* types = columns.first_of({"type", "labels", "entity_type", "category"});
  const std::string* more = columns.find("labels");
  std::optional<EntityType> type = types == nullptr ? std::nullopt : type_by_any_name(*types);
  if (!type && more != nullptr) type = type_by_any_name(*more);
  entity.type = type.value_or(EntityType::Concept);
  entity.aliases = aliases_from(columns);
  entity.same_as = columns.text("same_as");
  if (const std::string* uid = columns.find("uid")) {
    entity.id = *uid;
    entity.mentions = mentions_from(columns).value_or(0);
    if (label == nullptr) entity.label = entity.id;
    return entity;
  }
  // The file's own ids say nothing outside it: "n1" is somebody else in another one.
  std::string name = slug(entity.label);
  if (name.empty()) name = entity.label;
  entity.id = name;
  for (std::size_t n = 2; graph_.find(entity.id) != npos; ++n) entity.id = name + "--" + std::to_string(n);
  return entity;
}

void GraphRestorer::add_node(const std::string& id, const Columns& columns, std::size_t line) {
  const Error::Place place{file_, line, {}};
  Node& it = nodes_[node(id, line)];
  if (it.came) throw Error(place, "there is a node " + in_message(id) + " already; expected each id once");
  it.came = true;
  it.vertex = graph_.add_entity(entity_from(id, columns));
  if (columns.find("uid") == nullptr) return;
  it.counted = mentions_from(columns).has_value();
  const std::string* facts = columns.find("facts");
  if (facts == nullptr || !begins_like_statements(*facts)) return;
  for (Statement& fact : statements_from_json(*facts, place)) graph_.add_fact(it.vertex, std::move(fact));
}

Edge GraphRestorer::own_edge(const Columns& columns, const Error::Place& place) const {
  Edge edge;
  edge.statements = statements_from_json(*columns.find("statements"), place);
  if (edge.statements.empty()) throw Error(place, "expected at least one statement in \"statements\"");
  edge.id = columns.text("uid");
  // Gephi calls the column so. One that is not there was empty.
  if (const std::string* label = columns.first_of({"label", "edge label"})) edge.predicate.label = *label;
  edge.predicate.lemma = columns.text("lemma");
  if (const std::string* name = columns.find("class")) {
    const auto known = class_by_any_name(*name);
    if (!known)
      throw Error(place, "expected a relation class such as \"REQUEST\", found " + in_message(*name));
    edge.predicate.predicate_class = *known;
  }
  edge.polarity = edge.statements.front().polarity;
  return edge;
}

void GraphRestorer::add_edge(const std::string& id, const std::string& source, const std::string& target,
                             const Columns& columns, std::size_t line) {
  const std::string* statements = columns.find("statements");
  const bool own =
      statements != nullptr && begins_like_statements(*statements) && columns.find("uid") != nullptr;
  PendingEdge pending{node(source, line), node(target, line), own, {}};
  if (own) {
    pending.edge = own_edge(columns, {file_, line, {}});
  } else {
    pending.edge.statements.push_back(foreign_statement(id, columns));
  }
  foreign_ = foreign_ || !own;
  edges_.push_back(std::move(pending));
}

Argument GraphRestorer::name_in_statement(std::size_t node) {
  const Entity& entity = graph_.vertex(nodes_[node].vertex).entity;
  Argument argument{entity.id, entity.label, entity.type, {}, entity.aliases};
  if (!nodes_[node].counted) {
    Entity again = entity;
    again.mentions = 1;
    graph_.add_entity(again);
  }
  return argument;
}

KnowledgeGraph GraphRestorer::take() {
  for (const Node& it : nodes_)
    if (!it.came)
      throw Error({file_, it.line, {}},
                  "an edge names the node " + in_message(it.id) + ", which the file does not have");
  for (PendingEdge& pending : edges_) {
    Edge& edge = pending.edge;
    if (pending.own) {
      graph_.add_edge(nodes_[pending.source].vertex, nodes_[pending.target].vertex, std::move(edge));
      continue;
    }
    Statement& statement = edge.statements.front();
    statement.subject = name_in_statement(pending.source);
    statement.object = name_in_statement(pending.target);
    const Predicate predicate = statement.predicate;
    graph_.connect(nodes_[pending.source].vertex, nodes_[pending.target].vertex, predicate,
                   std::move(statement));
  }
  edges_.clear();
  if (!foreign_) graph_.order_by_document();
  return std::move(graph_);
}

}  // namespace entente
