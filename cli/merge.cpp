#include <memory>

#include "cli/commands.h"
#include "cli/graph_command.h"

namespace entente::cli {

void add_merge(CLI::App& program, Task& task) {
  CLI::App* command = program.add_subcommand("merge", "Join graphs, and texts, into one");
  auto options = std::make_shared<GraphCommandOptions>();
  options->source.once = true;
  add_graph_command_options(*command, *options);
  command->footer(
      "Names of one thing become one node, as in 'entente build'; what two inputs both tell, with the same\n"
      "evidence, counts once. The order of the inputs does not matter.\n"
      "Examples:\n"
      "  entente merge monday.graphml tuesday.graphml -o week.graphml\n"
      "  entente merge week.jsonld article.txt --aliases who.csv --ledger merges.jsonl -o week.svg\n"
      "  entente merge --no-merge a.graphml b.graphml -o both.graphml");
  command->callback([options, &task] { task = [options] { return make_graph(*options); }; });
}

}  // namespace entente::cli
