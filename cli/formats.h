#pragma once

#include <CLI/App.hpp>
#include <memory>
#include <string>
#include <vector>

#include "cli/output.h"
#include "export/exporter.h"
#include "graph/knowledge_graph.h"

namespace entente::cli {

/// The names of all graph formats, parted by commas.
std::string graph_format_names();

/// The names of those that can be read.
std::string readable_format_names();
/// Prints all formats and what can be done with them; returns the exit status.
int list_formats();

/// Adds --format for graphs.
void add_graph_format(CLI::App& command, std::string& format);

/// Adds the options that choose among the shapes a format has.
void add_format_options(CLI::App& command, ExportOptions& options);

/// Where a graph goes: every output with its format. Unknown formats throw UsageError, unwritable places
/// Error, both before anything is written.
class GraphOutputs {
 public:
  /// The format is that of the path's ending; `format` names it for paths whose ending says nothing, and for
  /// the only path whatever its ending. Standard output gets DOT unless told otherwise.
  GraphOutputs(const std::vector<std::string>& paths, const std::string& format, ExportOptions options);

  /// Whether there is an output of statements, and one of anything else.
  bool want_statements() const;
  bool want_graph() const;

  /// Writes all of them, then gives all of them their names. `statements`: the graph for files of statements,
  /// which lose nothing; the other one is for all other formats.
  void write(const KnowledgeGraph& graph, const KnowledgeGraph& statements);
  /// Tells the commands that take what was written to where it wants to go.
  void report_import_commands() const;

 private:
  /// One format in one place; a file for each of its parts.
  struct Target {
    const Exporter* exporter;
    std::vector<std::unique_ptr<Output>> outputs;

    bool is_stdout() const { return outputs.front()->is_stdout(); }
  };

  Target open(const Exporter& exporter, const std::string& path) const;

  ExportOptions options_;
  std::vector<Target> targets_;
};

}  // namespace entente::cli
