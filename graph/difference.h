#pragma once

#include <string>

#include "graph/knowledge_graph.h"

namespace entente {

/// Where two graphs differ first, in words ("vertex 3: label 'Mao' or 'Mao Zedong'"), or empty if they are
/// equal: the same vertices with the same facts, the same edges with the same statements, all in the same
/// order. Linear.
std::string first_difference(const KnowledgeGraph& a, const KnowledgeGraph& b);

/// The same for the order in which they give all their statements, which is not part of that.
std::string first_difference_in_order(const KnowledgeGraph& a, const KnowledgeGraph& b);

}  // namespace entente
