#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/formats.h"
#include "cli/graph_source.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/resolution.h"
#include "cli/selection.h"
#include "export/exporter.h"

namespace entente::cli {
namespace {

struct BuildOptions {
  GraphSourceOptions source;
  SelectionOptions selection;
  std::vector<std::string> outputs = {"-"};
  std::string format;
  ExportOptions look;
};

int build(const BuildOptions& options) {
  parse_types(options.selection.types);  // a mistake is known before the work
  ExportOptions look = options.look;
  look.generator = "entente " ENTENTE_VERSION;
  GraphOutputs outputs(options.outputs, options.format, std::move(look));
  Resolver resolver(options.source.resolution, options.source.text.inputs, options.outputs);
  const SourceGraph source = read_graph(options.source, resolver);
  remark_on(options.source, source);
  const KnowledgeGraph shown = outputs.want_graph() ? show(source, options.selection) : KnowledgeGraph();
  resolver.write_ledger();
  outputs.write(shown, source.graph);
  for (const std::string& command : outputs.import_commands()) {
    if (!options.source.text.quiet) {
      report("to import: " + command);
    }
  }
  return source.complete ? kDone : kDataError;
}

}  // namespace

void add_build(CLI::App& program, Task& task) {
  CLI::App* command = program.add_subcommand("build", "Turn texts into a graph");
  auto options = std::make_shared<BuildOptions>();
  add_graph_inputs(*command, options->source);
  add_graph_source_options(*command, options->source);
  command
      ->add_option("-o,--output", options->outputs,
                   "Graph to write, '-' for standard output; may be repeated")
      ->type_name("FILE")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->allow_extra_args(false)
      ->default_str("-");
  add_graph_format(*command, options->format);
  command->add_option("--title", options->look.title, "Title for formats that can show one")
      ->type_name("TEXT");
  add_format_options(*command, options->look);
  add_selection_options(*command, options->selection);
  command->footer(
      "Inputs are text, HTML and JSON Lines files, folders of them, statements made by 'entente extract', "
      "and "
      "graphs\nmade before (GraphML, JSON-LD).\n"
      "Examples:\n"
      "  entente build articles/ --aliases who.csv --ledger merges.jsonl --top 30 -o all.svg\n"
      "  entente build article.txt -o article.svg -o article.graphml\n"
      "  echo 'China trades with Russia.' | entente build - -o -");
  command->callback([options, &task] { task = [options] { return build(*options); }; });
}

}  // namespace entente::cli
