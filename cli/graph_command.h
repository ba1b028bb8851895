#pragma once

#include <CLI/App.hpp>
#include <string>
#include <vector>

#include "cli/graph_source.h"
#include "cli/selection.h"
#include "export/exporter.h"

namespace entente::cli {

/// What a command needs that reads inputs, makes one graph of them and writes it.
struct GraphCommandOptions {
  GraphSourceOptions source;
  SelectionOptions selection;
  std::vector<std::string> outputs = {"-"};
  std::string format;
  ExportOptions look;
};

void add_graph_command_options(CLI::App& command, GraphCommandOptions& options);

/// Does so; returns the exit status.
int make_graph(const GraphCommandOptions& options);

}  // namespace entente::cli
