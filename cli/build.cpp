#include "graph/build.h"

#include <fmt/format.h>
#include <memory>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/formats.h"
#include "cli/inputs.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/resolution.h"
#include "cli/selection.h"
#include "export/exporter.h"
#include "graph/resolve.h"
#include "graph/types/error.h"

namespace entente::cli {
namespace {

struct BuildOptions {
  TextOptions text;
  ResolutionOptions resolution;
  SelectionOptions selection;
  std::vector<std::string> outputs = {"-"};
  std::string format;
  ExportOptions look;
  bool pronouns = false;
};

/// Statements keep the ids they bring, as long as no two share one; others are numbered in their order, as
/// `entente extract` numbers them.
void give_ids(std::vector<Statement>& statements) {
  std::unordered_set<std::string> taken;
  std::size_t count = 0;
  for (Statement& statement : statements) {
    ++count;
    if (!statement.id.empty() && taken.insert(statement.id).second) {
      continue;
    }
    for (std::size_t number = count;; ++number) {
      statement.id = fmt::format("s{}", number);
      if (taken.insert(statement.id).second) {
        break;
      }
    }
  }
}

void remark_on(const BuildOptions& options, std::size_t found, std::size_t kept) {
  if (options.text.quiet || kept > 0) {
    return;
  }
  report(found == 0
             ? "no statement was found; the graph is empty"
             : fmt::format("the {} statements found were all left out (see --min-confidence and --pronouns); "
                           "the graph is empty",
                           found));
}

/// Everything that the inputs tell, in an order that does not depend on theirs. `complete`: whether all
/// inputs could be read.
std::vector<Statement> read_statements(const BuildOptions& options, bool& complete) {
  Progress progress(!options.text.quiet, "statements");
  LazyPipeline pipeline(options.text);
  std::vector<Statement> statements;
  const auto add = [&](Statement&& statement) {
    statements.push_back(std::move(statement));
    progress.add();
  };
  complete =
      read_inputs(options.text,
                  {[&](const Document& document) { pipeline.get().extract(document, add); }, add}, progress);
  progress.wipe();
  sort_by_document(statements);
  give_ids(statements);
  return statements;
}

int build(const BuildOptions& options) {
  parse_types(options.selection.types);  // a mistake is known before the work
  ExportOptions look = options.look;
  look.generator = "entente " ENTENTE_VERSION;
  GraphOutputs outputs(options.outputs, options.format, std::move(look));
  Resolver resolver(options.resolution, options.text.inputs, options.outputs);
  bool complete = true;
  std::vector<Statement> statements = read_statements(options, complete);
  const std::size_t found = statements.size();
  statements = filter_statements(std::move(statements), {options.text.min_confidence, !options.pronouns});
  remark_on(options, found, statements.size());
  const KnowledgeGraph graph = build_graph(resolver.resolve(std::move(statements)));
  const KnowledgeGraph shown = outputs.want_graph() ? show(graph, options.selection) : KnowledgeGraph();
  resolver.write_ledger();
  outputs.write(shown, graph);
  for (const std::string& command : outputs.import_commands()) {
    if (!options.text.quiet) {
      report("to import: " + command);
    }
  }
  return complete ? kDone : kDataError;
}

}  // namespace

void add_build(CLI::App& program, Task& task) {
  CLI::App* command = program.add_subcommand("build", "Turn texts into a graph");
  auto options = std::make_shared<BuildOptions>();
  add_text_options(*command, options->text);
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
  add_lines(*command, options->text.lines);
  add_coreference(*command, options->text);
  add_patterns(*command, options->text.patterns);
  add_min_confidence(*command, options->text.min_confidence);
  add_resolution_options(*command, options->resolution);
  add_selection_options(*command, options->selection);
  command->add_flag("--pronouns", options->pronouns, "Keep statements about pronouns that nobody resolved");
  command->footer(
      "Inputs are text, HTML and JSON Lines files, folders of them, and statements made by 'entente "
      "extract'.\n"
      "Examples:\n"
      "  entente build articles/ --aliases who.csv --ledger merges.jsonl --top 30 -o all.svg\n"
      "  entente build article.txt -o article.svg -o article.graphml\n"
      "  echo 'China trades with Russia.' | entente build - -o -");
  command->callback([options, &task] { task = [options] { return build(*options); }; });
}

}  // namespace entente::cli
