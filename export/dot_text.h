#pragma once

#include <ostream>
#include <string>

#include "export/exporter.h"

namespace entente {

/// What goes into the DOT text.
enum class DotContent {
  Drawn,       ///< labels, colours and tooltips; small components in rows, so that a picture wastes no space
  Everything,  ///< ids, types, counts and, with evidence, the statements as JSON too; in index order
};

/// Above this many vertices the hierarchical layout is too slow and edge labels no longer legible.
inline constexpr std::size_t kLargestHierarchy = 300;
/// The one asked for, or "dot" or "sfdp" by the graph's size.
std::string layout_engine(const KnowledgeGraph& graph, const ExportOptions& options);

/// The graph in Graphviz's language: nodes n1 …, edges with keys e1 …. Written here rather than by cgraph,
/// which takes fifty times as long; that cgraph reads the same from it is tested.
void write_dot(const KnowledgeGraph& graph, const ExportOptions& options, DotContent content,
               std::ostream& out);

}  // namespace entente
