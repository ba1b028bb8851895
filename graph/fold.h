#pragma once

#include <span>
#include <string>

#include "graph/knowledge_graph.h"

namespace entente {

/// Whether a reader of a diagram looks for it there: people, groups, organizations, places, events and works,
/// and concepts that have a name; not dates, money, quantities and other concepts.
bool belongs_on_diagram(const Entity& entity);

/// A new graph for reading, with only those vertices that belong on a diagram, or that have one of the types
/// in `also` or one of these ids. What was said of the others is told where it was said, in the order of the
/// statements:
///
/// - "Russia sold gas to China": an edge from Russia to China, "sold gas to", lemma "sell gas to". The
/// further
///   argument has to stand with a preposition and to name a vertex.
/// - "China bought oil": a fact of China; so is "Oil made China rich".
/// - "Mao asked Stalin for a loan": the edge says "asked for loan", unless others of its statements say
/// otherwise.
/// - Labels without a name that only say what somebody is ("Ada is engineer") are facts of that somebody,
/// too.
/// - What names no vertex ("oil is dear") is left out, and so is who has neither a name nor an edge
/// ("couple").
///
/// Statements stay as they are: an edge and a fact may rest on one whose object has no vertex, and mentions
/// are those of the whole graph. A graph that was folded stays as it is. Linear.
KnowledgeGraph fold_graph(const KnowledgeGraph& graph, std::span<const EntityType> also = {},
                          std::span<const std::string> also_ids = {});

}  // namespace entente
