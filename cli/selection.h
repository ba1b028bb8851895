#pragma once

#include <CLI/App.hpp>
#include <string>

#include "cli/graph_source.h"
#include "graph/knowledge_graph.h"
#include "graph/salience.h"

namespace entente::cli {

/// What of a graph is shown.
struct SelectionOptions {
  std::string nodes;    ///< "named" or "all"; empty: named, and what had a node in a graph among the inputs
  std::string types;    ///< names parted by commas; empty: all
  Selection selection;  ///< `types` is filled by show()
};

void add_selection_options(CLI::App& command, SelectionOptions& options);

/// The types that the option names, none for all. Throws UsageError.
std::vector<EntityType> parse_types(const std::string& names);

/// The graph as it is to be shown.
KnowledgeGraph show(const SourceGraph& source, const SelectionOptions& options);

}  // namespace entente::cli
