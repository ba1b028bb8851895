#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/build.h"
#include "graph/knowledge_graph.h"
#include "graph/types/day_range.h"
#include "graph/types/statement.h"

namespace entente {

/// What a reader wants to see of a graph, statement by statement. Everything by default; a list that is empty
/// asks for nothing, one with several values for any of them. For types of entities there is Selection
/// (graph/salience.h).
struct StatementQuery {
  StatementFilter filter;  ///< confidence and pronouns
  std::vector<PredicateClass> classes;
  std::vector<QuadClass> quads;  ///< a statement has to be of one of `classes` or `quads`
  std::optional<Polarity> polarity;
  std::vector<Modality> modalities;
  std::optional<DayRange> time;        ///< what the statement's own time overlaps
  bool undated = false;                ///< with `time`: keep what has no date, too
  std::vector<std::string> speakers;   ///< ids: the source, or whoever says that they say so
  std::vector<std::string> documents;  ///< ids
  std::vector<std::string> extractors;

  bool keeps(const Statement& statement) const;
  bool everything() const;
};

/// filter_graph with the query.
KnowledgeGraph query_graph(const KnowledgeGraph& graph, const StatementQuery& query);

/// The days from the first of `from` to the last of `to`, each a date or an interval as statements have it
/// ("1949", "1949-12", "2001/.."); empty: open on that side, both empty: nothing. Throws Error for what is no
/// date and where the end lies before the beginning.
std::optional<DayRange> time_span(std::string_view from, std::string_view to);

/// By what ids statements know a speaker whom they name so, found as EntityLookup finds entities: the
/// speaker's own, and those of "Molotov and Mikoyan" where Molotov is meant. A speaker without an id is known
/// by the label. Sorted. Throws Error as EntityLookup does.
std::vector<std::string> find_speakers(const KnowledgeGraph& graph, std::string_view name);

/// The document whose id the name is, or whose file's name with or without its ending. Throws Error where
/// that is none or several.
std::string find_document(const KnowledgeGraph& graph, std::string_view name);

}  // namespace entente
