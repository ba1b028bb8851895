#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/aliases.h"
#include "graph/knowledge_graph.h"
#include "graph/ledger.h"
#include "graph/types/statement.h"

namespace entente {

struct ResolveOptions {
  bool by_name = true;  ///< compare names; false: ids are taken as they are, but for the table
  const AliasTable* aliases = nullptr;  ///< the reader's own table, which wins over names; may be null
};

/// Statements that speak of one thing by one id, label and type.
struct Resolution {
  std::vector<Statement> statements;                     ///< in the order of sort_by_document
  std::vector<Merge> ledger;                             ///< sorted; without what had one id and still has
  std::unordered_map<std::string, std::string> same_as;  ///< entity id to IRI, as the table has it
};

/// Puts statements in the order of their documents' ids, sentences and places, those of one sentence as they
/// came: the order of the files no longer matters.
void sort_by_document(std::vector<Statement>& statements);

/// Entity resolution across documents, each taken to be resolved in itself. Deterministic, and independent of
/// the order in which documents come. Linear in the statements; names are compared only within blocks.
///
/// - Two names merge if match_names calls them the same or one a short form, and only where exactly one node
///   fits: first among those of the same document, else among all. What fits two stays apart. A given name
///   alone and an acronym of two letters are looked for in their own document only.
/// - Each member of a node has to fit the node's fullest name, so that no chain of short forms joins two
/// names.
/// - A person and a place of one label are two; so are bodies (organizations, groups) and places together
///   against events, and works. Concepts take the side that has most mentions.
/// - Labels that are not a name and nothing else (label_kind) never merge by name. People without one ("the
///   envoy") are one per document, other such labels one for all.
/// - Ids that are no slug of their label are somebody's own: two of them never merge by name.
/// - The label kept is the fullest, then the one with most mentions, then the first in byte order; the type
/// the
///   one with most mentions, Concept counting a quarter.
///
/// Arguments get id, label and type of their node; what they were called becomes an alias, `mention` stays.
/// People of the very same name cannot be told apart.
Resolution resolve(std::vector<Statement> statements, const ResolveOptions& options = {});

/// The graph of resolved statements, with Entity::same_as set.
KnowledgeGraph build_graph(Resolution resolution);
/// The same for a graph made before. Entities that no statement names are kept as they are.
KnowledgeGraph resolve_graph(const KnowledgeGraph& graph, const ResolveOptions& options = {},
                             std::vector<Merge>* ledger = nullptr);

}  // namespace entente
