#pragma once

#include <CLI/App.hpp>
#include <cstddef>
#include <string>
#include <vector>

#include "cli/inputs.h"
#include "cli/resolution.h"
#include "graph/knowledge_graph.h"

namespace entente::cli {

/// What the commands that make a graph of their inputs have in common.
struct GraphSourceOptions {
  TextOptions text;
  ResolutionOptions resolution;
  bool pronouns = false;  ///< keep statements about pronouns that nobody resolved
  bool once = false;      ///< what two inputs both tell, with the same evidence, counts once
};

/// Adds the inputs.
void add_graph_inputs(CLI::App& command, GraphSourceOptions& options);
/// Adds all that says how inputs are read and who is who.
void add_graph_source_options(CLI::App& command, GraphSourceOptions& options);

/// What the inputs tell, as a graph that was not folded, or a graph as it was stored.
struct SourceGraph {
  KnowledgeGraph graph;
  bool complete = true;    ///< all inputs could be read
  std::size_t found = 0;   ///< statements, before any was left out
  bool as_stored = false;  ///< the only input was a graph: taken as it stands, perhaps folded before
  /// Ids of what had a node in a graph among the inputs, sorted: it keeps one whatever it is. Empty if
  /// as_stored, where that holds for all.
  std::vector<std::string> nodes;
};

/// Reads texts, statements and graphs made before. A graph that is the only input is taken as it stands,
/// unless there is a table of aliases. Of several inputs, and of texts, all statements are put in order,
/// resolved and built; graphs give their statements, their entities without statements and what others know
/// their entities by. The order of the inputs does not matter.
SourceGraph read_graph(const GraphSourceOptions& options, Resolver& resolver);

/// Tells why a graph is empty, if it is.
void remark_on(const GraphSourceOptions& options, const SourceGraph& source);

}  // namespace entente::cli
