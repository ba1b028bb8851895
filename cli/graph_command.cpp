#include "cli/graph_command.h"

#include <utility>

#include "cli/commands.h"
#include "cli/formats.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/resolution.h"

namespace entente::cli {

void add_graph_command_options(CLI::App& command, GraphCommandOptions& options) {
  add_graph_inputs(command, options.source);
  command
      .add_option("-o,--output", options.outputs, "Graph to write, '-' for standard output; may be repeated")
      ->type_name("FILE")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->allow_extra_args(false)
      ->default_str("-");
  add_graph_format(command, options.format);
  command.add_option("--title", options.look.title, "Title for formats that can show one")->type_name("TEXT");
  add_format_options(command, options.look);
  add_graph_source_options(command, options.source);
  add_selection_options(command, options.selection);
}

int make_graph(const GraphCommandOptions& options) {
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
  if (!options.source.text.quiet) {
    outputs.report_import_commands();
  }
  return source.complete ? kDone : kDataError;
}

}  // namespace entente::cli
