#pragma once

#include <CLI/App.hpp>
#include <memory>
#include <string>
#include <vector>

#include "cli/output.h"
#include "graph/aliases.h"
#include "graph/resolve.h"
#include "graph/types/statement.h"

namespace entente::cli {

struct ResolutionOptions {
  std::string aliases;    ///< file; empty: none
  std::string ledger;     ///< file; empty: none
  bool no_merge = false;  ///< names are not compared
};

void add_resolution_options(CLI::App& command, ResolutionOptions& options);

/// Entity resolution as the options want it. Reads the table of aliases and opens the ledger at once, so that
/// a mistake in them is known before the long work.
class Resolver {
 public:
  /// `inputs`, `outputs`: what else the command reads and writes; "-" and outputs serve one thing only.
  /// Throws UsageError or Error.
  Resolver(const ResolutionOptions& options, const std::vector<std::string>& inputs,
           const std::vector<std::string>& outputs);

  /// Keeps the ledger for write_ledger().
  Resolution resolve(std::vector<Statement> statements);
  /// Does nothing where none is wanted.
  void write_ledger();

 private:
  AliasTable aliases_;
  bool by_name_;
  std::unique_ptr<Output> output_;
  std::vector<Merge> ledger_;
};

}  // namespace entente::cli
