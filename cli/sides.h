#pragma once

#include <CLI/App.hpp>
#include <cstddef>
#include <string>
#include <vector>

#include "cli/graph_source.h"
#include "cli/selection.h"
#include "graph/compare/comparison.h"
#include "graph/compare/side.h"

namespace entente::cli {

/// What is compared, as the command line says it.
struct SidesOptions {
  std::vector<std::string> left, right;  ///< names parted by commas, or files where there is no graph
  std::vector<std::string> groups;       ///< "NAME=A,B", for more than two sides
  std::vector<std::string> map;          ///< "China=China,Soviet Union=Russia"
  SideOptions around;
};

void add_sides_options(CLI::App& command, SidesOptions& options);

/// A side as it was told: its name (may be empty), and names of entities or files.
struct SideWords {
  std::string name;
  std::vector<std::string> words;
};

/// Left and right, or the groups. Throws UsageError if there are fewer than two, or both kinds.
std::vector<SideWords> sides_told(const SidesOptions& options);

/// The sides: entities found in the graph with their surroundings. Throws Error for a name that nobody or
/// several have.
std::vector<Side> sides_of(const KnowledgeGraph& graph, const std::vector<SideWords>& told,
                           const SideOptions& around);

/// Who the reader says stands for whom: names on the first side and on the others, "A=B" or "A=B=C" for three
/// sides. Throws UsageError, also if one of them stands for somebody else already, or Error.
std::vector<ComparisonOptions::Hint> hints_of(const std::vector<std::string>& map,
                                              const std::vector<Side>& sides);

}  // namespace entente::cli
