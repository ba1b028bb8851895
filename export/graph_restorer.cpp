#include "export/graph_restorer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <rapidjson/document.h>
#include <utility>

#include "export/by_name.h"
#include "export/in_message.h"
#include "graph/statements_io.h"

namespace entente {
namespace {

/// How things look says nothing of what they are.
constexpr auto kLooks = std::to_array<std::string_view>(
    {"color", "colour", "r", "g", "b", "a", "x", "y", "z", "size", "thickness", "shape", "width"});

bool is_look(std::string_view name) {
  return std::any_of(kLooks.begin(), kLooks.end(),
                     [&](std::string_view look) { return is_same_name(name, look); });
}

template <typename Number>
std::optional<Number> number_from(const std::string& text) {
  Number number{};
  const char* end = text.data() + text.size();
  const auto [at, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || at != end) return std::nullopt;
  return number;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// An array of strings.
std::vector<std::string> strings_from(const std::string& json, const Error::Place& place) {
  rapidjson::Document list;
  list.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(json.data(),
                                                                                     json.size());
  const bool whole = !list.HasParseError() && list.IsArray() &&
                     std::all_of(list.Begin(), list.End(), [](const auto& item) { return item.IsString(); });
  if (!whole) throw Error(place, "expected a JSON array of strings in \"alias_list\"");
  std::vector<std::string> strings;
  for (const auto& item : list.GetArray()) strings.emplace_back(item.GetString(), item.GetStringLength());
  return strings;
}

/// "WORKS_FOR", a relationship type, is counted as "works for".
std::string lemma_of(const std::string& label) {
  const bool type = std::all_of(label.begin(), label.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  });
  if (!type) return label;
  std::string lemma = label;
  for (char& c : lemma) c = c == '_' ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return lemma;
}

/// As class names are written: "REQUEST".
std::optional<PredicateClass> class_by_any_name(std::string name) {
  for (char& c : name) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return predicate_class_from(name);
}

}  // namespace

std::optional<EntityType> type_by_any_name(std::string_view names) {
  while (!names.empty()) {
    const std::size_t end = std::min(names.find_first_of(":;,|"), names.size());
    std::string name(names.substr(0, end));
    for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
    if (const auto type = entity_type_from(name)) return type;
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  return std::nullopt;
}

std::size_t GraphRestorer::node(const std::string& id, std::size_t line) {
  const auto at = by_id_.find(id);
  if (at != by_id_.end()) return at->second;
  nodes_.push_back({id, npos, line, false});
  by_id_.emplace(nodes_.back().id, nodes_.size() - 1);
  return nodes_.size() - 1;
}

Entity GraphRestorer::entity_from(const std::string& id, const Columns& columns, const Error::Place& place) {
  Entity entity;
  const std::string* label = columns.first_of({"label", "name", "nodelabel", "title", "attribute label"});
  entity.label = label != nullptr ? *label : id;
  const std::string* types = columns.first_of({"type", "labels", "entity_type", "category"});
  const std::string* more = columns.find("labels");
  std::optional<EntityType> type = types == nullptr ? std::nullopt : type_by_any_name(*types);
  if (!type && more != nullptr) type = type_by_any_name(*more);
  entity.type = type.value_or(EntityType::Concept);
  entity.aliases = lines_of(columns.text("aliases"));
  if (const std::string* list = columns.find("alias_list")) entity.aliases = strings_from(*list, place);
  entity.same_as = columns.text("same_as");
  if (const std::string* uid = columns.find("uid")) {
    entity.id = *uid;
    if (const std::string* mentions = columns.find("mentions")) {
      const auto count = number_from<double>(*mentions);  // some programs write 3.0
      if (!count || !(*count >= 0 && *count <= 9007199254740992.0) || *count != std::floor(*count))
        throw Error(place, "expected a whole number in \"mentions\", found " + in_message(*mentions));
      entity.mentions = static_cast<std::size_t>(*count);
    }
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
  it.vertex = graph_.add_entity(entity_from(id, columns, place));
  const std::string* facts = columns.find("facts");
  if (facts == nullptr || columns.find("uid") == nullptr) return;
  for (Statement& fact : statements_from_json(*facts, place)) graph_.add_fact(it.vertex, std::move(fact));
}

Edge GraphRestorer::own_edge(const Columns& columns, const Error::Place& place) const {
  Edge edge;
  edge.statements = statements_from_json(*columns.find("statements"), place);
  if (edge.statements.empty()) throw Error(place, "expected at least one statement in \"statements\"");
  edge.id = columns.text("uid");
  edge.predicate.label = columns.text("label");
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

Edge GraphRestorer::foreign_edge(const std::string& id, const Columns& columns) const {
  Statement statement;
  statement.id = id;
  const std::string* label = columns.first_of({"label", "edgelabel", "relation", "type", "predicate", "name",
                                               "attribute label", "attribute relation", "attribute type"});
  statement.predicate.label = label == nullptr ? "related to" : *label;
  const std::string* lemma = columns.find("lemma");
  statement.predicate.lemma = lemma == nullptr ? lemma_of(statement.predicate.label) : *lemma;
  const auto known = class_by_any_name(columns.text("class"));
  statement.predicate.predicate_class = known.value_or(PredicateClass::Other);
  const auto polarity = polarity_from(columns.text("polarity"));
  statement.polarity = polarity.value_or(Polarity::Affirmed);
  const auto weight = number_from<double>(columns.text("weight"));
  const bool weighs = weight && *weight > 0 && std::isfinite(*weight);
  if (weighs) statement.weight = *weight;
  const auto confidence = number_from<double>(columns.text("confidence"));
  const bool sure = confidence && *confidence >= 0 && *confidence <= 1;
  if (sure) statement.confidence = *confidence;
  for (const Columns::Column& column : columns.all()) {
    const bool told = &column.value == label || &column.value == lemma || is_look(column.name) ||
                      (&column.value == columns.find("weight") && weighs) ||
                      (&column.value == columns.find("confidence") && sure) ||
                      (&column.value == columns.find("class") && known) ||
                      (&column.value == columns.find("polarity") && polarity) ||
                      column.name.starts_with("attribute ");
    if (!told && !column.value.empty())
      statement.qualifiers.push_back({column.name, column.value, EntityType::Concept});
  }
  Edge edge;
  edge.statements.push_back(std::move(statement));
  return edge;
}

void GraphRestorer::add_edge(const std::string& id, const std::string& source, const std::string& target,
                             const Columns& columns, std::size_t line) {
  const bool own = columns.find("statements") != nullptr && columns.find("uid") != nullptr;
  PendingEdge pending{node(source, line), node(target, line), own,
                      own ? own_edge(columns, {file_, line, {}}) : foreign_edge(id, columns)};
  foreign_ = foreign_ || !own;
  edges_.push_back(std::move(pending));
}

Argument GraphRestorer::argument(std::size_t node) const {
  const Entity& entity = graph_.vertex(nodes_[node].vertex).entity;
  return {entity.id, entity.label, entity.type, {}, entity.aliases};
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
    statement.subject = argument(pending.source);
    statement.object = argument(pending.target);
    graph_.add(std::move(statement));
  }
  edges_.clear();
  if (!foreign_) graph_.order_by_document();
  return std::move(graph_);
}

}  // namespace entente
