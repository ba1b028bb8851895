#include "graph/statement_query.h"

#include <algorithm>
#include <fmt/format.h>

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

std::string find_speaker(const KnowledgeGraph& graph, std::string_view name) {
  KnowledgeGraph speakers;
  const auto add = [&](const Attribution& speaker) {
    const std::size_t known = graph.find(id_of(speaker));
    Entity entity{id_of(speaker), speaker.label, EntityType::Person, {}, 1};
    if (known != KnowledgeGraph::npos) {
      entity.type = graph.vertex(known).entity.type;
      entity.aliases = graph.vertex(known).entity.aliases;
    }
    speakers.add_entity(entity);
  };
  for (std::size_t i = 0; i < graph.statement_count(); ++i) {
    const Statement& statement = graph.statement(i);
    if (statement.attribution) add(*statement.attribution);
    for (const Attribution& speaker : statement.attribution_chain) add(speaker);
  }
  return speakers.vertex(EntityLookup(speakers, "speaker").find(name)).entity.id;
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
