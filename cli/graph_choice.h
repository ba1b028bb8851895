#pragma once

#include <CLI/App.hpp>
#include <cstddef>
#include <string>
#include <vector>

#include "cli/graph_source.h"
#include "cli/selection.h"
#include "graph/paths.h"
#include "graph/statement_query.h"

namespace entente::cli {

/// Which part of a graph a reader looks into.
struct ChoiceOptions {
  SelectionOptions selection;
  std::vector<std::string> around;  ///< names
  std::size_t hops = 1;
  std::vector<std::string> between;  ///< two names, or none
  std::size_t longest = 4;
  std::size_t ways = 20;
  std::string classes;  ///< names of classes and quad classes, parted by commas
  std::string from;
  std::string to;
  bool undated = false;
  std::string said_by;
  std::string document;
};

void add_choice_options(CLI::App& command, ChoiceOptions& options);

/// What of the options can be told without the graph; speakers and documents are left open. Throws
/// UsageError.
StatementQuery query_of(const ChoiceOptions& options);

/// The part, and how it came about.
struct GraphPart {
  KnowledgeGraph graph;
  std::string heading;           ///< "Around Mao Zedong, 1 step"; empty: nothing to say
  std::vector<VertexPath> ways;  ///< with --between, over the vertices of `graph`
  std::size_t found = 0;         ///< statements before any was left out by the choice
};

/// Throws Error for names that nobody has.
GraphPart choose(const SourceGraph& source, const ChoiceOptions& options);

}  // namespace entente::cli
