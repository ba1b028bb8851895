#include "graph/statement_query.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

#include "graph/entity_lookup.h"
#include "graph/subgraph.h"
#include "graph/types/error.h"

namespace entente {
namespace {

template <typename Values, typename Value>
bool wants(const Values& values, const Value& value) {
  return values.empty() || std::find(values.begin(), values.end(), value) != values.end();
}

const std::string& id_of(const Attribution& speaker) {
  return speaker.id.empty() ? speaker.label : speaker.id;
}

bool is_of_class(const StatementQuery& query, PredicateClass value) {
  if (query.classes.empty() && query.quads.empty()) return true;
  return (!query.classes.empty() && wants(query.classes, value)) ||
         (!query.quads.empty() && wants(query.quads, quad_class(value)));
}

bool is_said_by(const std::vector<std::string>& speakers, const Statement& statement) {
  if (speakers.empty()) return true;
  const auto is_one = [&](const Attribution& who) { return wants(speakers, id_of(who)); };
  return (statement.attribution && is_one(*statement.attribution)) ||
         std::any_of(statement.attribution_chain.begin(), statement.attribution_chain.end(), is_one);
}

bool is_of_time(const StatementQuery& query, const Statement& statement) {
  if (!query.time) return true;
  const std::optional<DayRange> days = day_range(statement.time);
  return days ? overlap(*days, *query.time) : query.undated;
}

std::optional<DayRange> days_of(std::string_view date) {
  if (date.empty()) return DayRange{};
  const std::optional<DayRange> days = day_range(date);
  if (!days)
    throw Error(fmt::format("'{}' is no date; expected one such as 1949, 1949-12 or 1949-12-16", date));
  return days;
}

/// "Ann, Bo and Cy" taken apart; nothing if it is one name.
std::vector<std::string> members_of(std::string_view label) {
  std::vector<std::string> members;
  while (!label.empty()) {
    const std::size_t comma = label.find(", "), also = label.find(" and ");
    const std::size_t end = std::min(comma, also);
    members.emplace_back(label.substr(0, end));
    label.remove_prefix(end == label.npos ? label.size() : end + (end == comma ? 2 : 5));
  }
  if (members.size() < 2) members.clear();
  return members;
}

/// Everyone who says something in a graph, and the groups that they speak in.
class Speakers {
 public:
  explicit Speakers(const KnowledgeGraph& graph) : graph_(graph) {}

  void add(const Attribution& speaker) {
    if (!seen_.insert(id_of(speaker)).second) return;
    add(id_of(speaker), speaker.label, id_of(speaker));
    for (const std::string& member : members_of(speaker.label)) add(slug(member), member, id_of(speaker));
  }

  std::vector<std::string> find(std::string_view name) const {
    const auto& ids = ids_.at(speakers_.vertex(EntityLookup(speakers_, "speaker").find(name)).entity.id);
    return {ids.begin(), ids.end()};
  }

 private:
  void add(const std::string& id, const std::string& label, const std::string& speaks_as) {
    const std::size_t known = graph_.find(id);
    Entity entity{id, label, EntityType::Person, {}, 1};
    if (known != KnowledgeGraph::npos) {
      entity.type = graph_.vertex(known).entity.type;
      entity.aliases = graph_.vertex(known).entity.aliases;
    }
    ids_[speakers_.vertex(speakers_.add_entity(entity)).entity.id].insert(speaks_as);
  }

  const KnowledgeGraph& graph_;
  KnowledgeGraph speakers_;
  std::set<std::string> seen_;
  std::map<std::string, std::set<std::string>>
      ids_;  ///< of a speaker, those under which statements have them
};

}  // namespace

bool StatementQuery::keeps(const Statement& statement) const {
  return filter.keeps(statement) && is_of_class(*this, statement.predicate.predicate_class) &&
         (!polarity || statement.polarity == *polarity) && wants(modalities, statement.modality) &&
         wants(documents, statement.evidence.document) && wants(extractors, statement.extractor) &&
         is_said_by(speakers, statement) && is_of_time(*this, statement);
}

bool StatementQuery::everything() const {
  return filter.min_confidence <= 0 && !filter.drop_pronouns && classes.empty() && quads.empty() &&
         !polarity && modalities.empty() && !time && speakers.empty() && documents.empty() &&
         extractors.empty();
}

KnowledgeGraph query_graph(const KnowledgeGraph& graph, const StatementQuery& query) {
  return filter_graph(graph, [&](const Statement& statement) { return query.keeps(statement); });
}

std::optional<DayRange> time_span(std::string_view from, std::string_view to) {
  if (from.empty() && to.empty()) return std::nullopt;
  DayRange days{days_of(from)->first, days_of(to)->last};
  if (!days.first.empty() && !days.last.empty() && days.last < days.first)
    throw Error(fmt::format("the time ends ({}) before it begins ({})", to, from));
  return days;
}

std::vector<std::string> find_speakers(const KnowledgeGraph& graph, std::string_view name) {
  Speakers speakers(graph);
  for (std::size_t i = 0; i < graph.statement_count(); ++i) {
    const Statement& statement = graph.statement(i);
    if (statement.attribution) speakers.add(*statement.attribution);
    for (const Attribution& speaker : statement.attribution_chain) speakers.add(speaker);
  }
  return speakers.find(name);
}

std::string find_document(const KnowledgeGraph& graph, std::string_view name) {
  KnowledgeGraph documents;
  for (std::size_t i = 0; i < graph.statement_count(); ++i) {
    const std::string& id = graph.statement(i).evidence.document;
    if (id.empty() || documents.find(id) != KnowledgeGraph::npos) continue;
    const std::string file = id.substr(id.rfind('/') + 1);
    documents.add_entity({id, id, EntityType::Work, {file, file.substr(0, file.rfind('.'))}, 0});
  }
  return documents.vertex(EntityLookup(documents, "document").find(name)).entity.id;
}

}  // namespace entente
