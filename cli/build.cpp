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
#include "export/exporter.h"
#include "graph/types/error.h"

namespace entente::cli {
namespace {

struct BuildOptions {
  TextOptions text;
  std::vector<std::string> outputs = {"-"};
  std::string format;
  ExportOptions look;
  bool pronouns = false;
};

/// Statements keep the ids they bring, as long as no two share one; others are numbered in the order in which
/// they come, as `entente extract` numbers them.
class StatementIds {
 public:
  void give(Statement& statement) {
    ++count_;
    if (!statement.id.empty() && taken_.insert(statement.id).second) {
      return;
    }
    for (std::size_t number = count_;; ++number) {
      statement.id = fmt::format("s{}", number);
      if (taken_.insert(statement.id).second) {
        return;
      }
    }
  }

 private:
  std::unordered_set<std::string> taken_;
  std::size_t count_ = 0;
};

void remark_on(const BuildOptions& options, const GraphBuilder& builder) {
  if (options.text.quiet || builder.graph().statement_count() > 0) {
    return;
  }
  report(builder.dropped() == 0
             ? "no statement was found; the graph is empty"
             : fmt::format("the {} statements found were all left out (see --min-confidence and --pronouns); "
                           "the graph is empty",
                           builder.dropped()));
}

int build(const BuildOptions& options) {
  GraphOutputs outputs(options.outputs, options.format);
  Progress progress(!options.text.quiet, "statements");
  LazyPipeline pipeline(options.text);
  GraphBuilder builder({options.text.min_confidence, !options.pronouns});
  StatementIds ids;
  const auto add = [&](Statement&& statement) {
    ids.give(statement);
    builder.add(std::move(statement));
    progress.add();
  };
  const bool complete =
      read_inputs(options.text,
                  {[&](const Document& document) { pipeline.get().extract(document, add); }, add}, progress);
  progress.wipe();
  remark_on(options, builder);
  ExportOptions look = options.look;
  look.generator = "entente " ENTENTE_VERSION;
  outputs.write(builder.graph(), look);
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
  add_patterns(*command, options->text.patterns);
  add_min_confidence(*command, options->text.min_confidence);
  command->add_flag("--pronouns", options->pronouns, "Keep statements about pronouns that nobody resolved");
  command->footer(
      "Inputs are text, HTML and JSON Lines files, folders of them, and statements made by 'entente "
      "extract'.\n"
      "Examples:\n"
      "  entente build article.txt -o article.svg -o article.graphml\n"
      "  echo 'China trades with Russia.' | entente build - -o -");
  command->callback([options, &task] { task = [options] { return build(*options); }; });
}

}  // namespace entente::cli
