#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/formats.h"
#include "cli/graph_choice.h"
#include "cli/graph_json.h"
#include "cli/graph_source.h"
#include "cli/graph_text.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/resolution.h"
#include "cli/stats_text.h"
#include "cli/terminal.h"
#include "graph/metrics.h"

namespace entente::cli {
namespace {

struct ShowOptions {
  GraphSourceOptions source;
  ChoiceOptions choice;
  std::string output = "-";
  std::string format;
  ExportOptions look;
  bool evidence = false;
  bool stats = false;
};

/// "text", "json", or empty for a format of graphs.
std::string reading_format(const ShowOptions& options) {
  if (options.format == "text" || options.format == "json") {
    return options.format;
  }
  if (!options.format.empty()) {
    return {};
  }
  return options.output == "-" || options.output.ends_with(".txt") ? "text"
         : options.output.ends_with(".json")                       ? "json"
                                                                   : "";
}

/// Where the part goes; known to be writable before the long work.
class ShowOutput {
 public:
  explicit ShowOutput(const ShowOptions& options) : options_(options), format_(reading_format(options)) {
    if (!format_.empty()) {
      reading_ = std::make_unique<Output>(options.output);
      return;
    }
    if (options.evidence || options.stats) {
      throw UsageError("--evidence and --stats are for --format text and json");
    }
    ExportOptions look = options.look;
    look.generator = "entente " ENTENTE_VERSION;
    graphs_.emplace(std::vector<std::string>{options.output}, options.format, std::move(look));
  }

  void write(const GraphPart& part) {
    if (graphs_) {
      graphs_->write(part.graph, part.graph);
      if (!options_.source.text.quiet) {
        graphs_->report_import_commands();
      }
      return;
    }
    std::ostream& out = reading_->stream();
    std::optional<GraphMetrics> metrics;
    if (options_.stats) {
      metrics = measure(part.graph);
    }
    const bool terminal = reading_->is_terminal();
    const TextLook look{options_.evidence, wants_colour(terminal), line_width(terminal)};
    if (format_ == "json") {
      write_json(part, metrics ? &*metrics : nullptr, out);
    } else if (metrics) {
      write_stats(part, *metrics, look, out);
    } else {
      write_text(part, look, out);
    }
    reading_->commit();
  }

 private:
  const ShowOptions& options_;
  std::string format_;
  std::unique_ptr<Output> reading_;
  std::optional<GraphOutputs> graphs_;
};

int run_show(const ShowOptions& options) {
  parse_types(options.choice.selection.types);  // mistakes are known before the work
  query_of(options.choice);
  ShowOutput output(options);
  Resolver resolver(options.source.resolution, options.source.text.inputs, {options.output});
  const SourceGraph source = read_graph(options.source, resolver);
  remark_on(options.source, source);
  const GraphPart part = choose(source, options.choice);
  if (!options.source.text.quiet && part.graph.vertex_count() == 0 && part.found > 0) {
    report(fmt::format("of {} statements none is left by the options that choose among them", part.found));
  }
  resolver.write_ledger();
  output.write(part);
  return source.complete ? kDone : kDataError;
}

}  // namespace

void add_show(CLI::App& program, Task& task) {
  CLI::App* command = program.add_subcommand("show", "Look into a graph, or write a part of it");
  auto options = std::make_shared<ShowOptions>();
  add_graph_inputs(*command, options->source);
  command->add_flag("--evidence", options->evidence,
                    "Under each relation the sentences that say so, with their places");
  command->add_flag(
      "--stats", options->stats,
      "Measures instead of relations: density, reciprocity, communities, who is between others");
  add_choice_options(*command, options->choice);
  command->add_option("-o,--output", options->output, "File to write")
      ->type_name("FILE")
      ->capture_default_str();
  command
      ->add_option(
          "-f,--format", options->format,
          "text, json, or a format of graphs ('entente formats' lists them); else by the file's ending")
      ->type_name("NAME");
  command->add_option("--title", options->look.title, "Title for formats that can show one")
      ->type_name("TEXT");
  add_format_options(*command, options->look);
  add_graph_source_options(*command, options->source);
  command->footer(
      "Inputs are those of 'entente build': texts, statements and graphs made before.\n"
      "Examples:\n"
      "  entente show article.txt --top 10\n"
      "  entente show all.graphml --around Stalin --hops 2 --evidence\n"
      "  entente show all.graphml --between Mao Putin --longest 3\n"
      "  entente show all.graphml --class REQUEST,AID --from 1949 --to 1953 -o asked.svg\n"
      "  entente show all.graphml --stats");
  command->callback([options, &task] { task = [options] { return run_show(*options); }; });
}

}  // namespace entente::cli
