#include <memory>

#include "cli/commands.h"
#include "cli/graph_command.h"

namespace entente::cli {

void add_build(CLI::App& program, Task& task) {
  CLI::App* command = program.add_subcommand("build", "Turn texts into a graph");
  auto options = std::make_shared<GraphCommandOptions>();
  add_graph_command_options(*command, *options);
  command->footer(
      "Inputs are text, HTML and JSON Lines files, folders of them, statements made by 'entente extract', "
      "and\n"
      "graphs made before (GraphML, JSON-LD).\n"
      "Examples:\n"
      "  entente build articles/ --aliases who.csv --ledger merges.jsonl --top 30 -o all.svg\n"
      "  entente build article.txt -o article.svg -o article.graphml\n"
      "  echo 'China trades with Russia.' | entente build - -o -");
  command->callback([options, &task] { task = [options] { return make_graph(*options); }; });
}

}  // namespace entente::cli
