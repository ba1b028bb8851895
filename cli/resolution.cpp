#include "cli/resolution.h"

#include <algorithm>
#include <utility>

#include "cli/commands.h"
#include "cli/input_file.h"

namespace entente::cli {
namespace {

bool has(const std::vector<std::string>& paths, const std::string& path) {
  return std::find(paths.begin(), paths.end(), path) != paths.end();
}

AliasTable read_table(const std::string& path, const std::vector<std::string>& inputs) {
  if (path.empty()) {
    return {};
  }
  if (path == "-" && has(inputs, "-")) {
    throw UsageError("standard input cannot be both a text and the aliases");
  }
  InputFile file(path);
  return read_aliases(file.stream(), file.name());
}

}  // namespace

void add_resolution_options(CLI::App& command, ResolutionOptions& options) {
  command
      .add_option("--aliases", options.aliases,
                  "Your table of who is who, CSV: alias,label,type,IRI; it wins over names")
      ->type_name("FILE");
  command.add_flag("--no-merge", options.no_merge,
                   "Do not compare names: one node for each label, and what --aliases says");
  command.add_option("--ledger", options.ledger, "Write what was merged and why, as JSON Lines")
      ->type_name("FILE");
}

Resolver::Resolver(const ResolutionOptions& options, const std::vector<std::string>& inputs,
                   const std::vector<std::string>& outputs)
    : aliases_(read_table(options.aliases, inputs)), by_name_(!options.no_merge) {
  if (options.ledger.empty()) {
    return;
  }
  if (has(outputs, options.ledger)) {
    throw UsageError("the ledger and a graph cannot go to one place: " + options.ledger);
  }
  output_ = std::make_unique<Output>(options.ledger);
}

Resolution Resolver::resolve(std::vector<Statement> statements) {
  Resolution resolution;
  if (!by_name_ && aliases_.empty()) {
    resolution.statements = std::move(statements);
    return resolution;
  }
  resolution = entente::resolve(std::move(statements), {by_name_, &aliases_});
  ledger_ = std::exchange(resolution.ledger, {});
  return resolution;
}

void Resolver::write_ledger() {
  if (!output_) {
    return;
  }
  entente::write_ledger(ledger_, output_->stream());
  output_->commit();
}

}  // namespace entente::cli
