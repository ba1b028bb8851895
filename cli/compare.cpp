#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/graph_source.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/resolution.h"
#include "cli/selection.h"
#include "cli/sides.h"
#include "export/compare/comparison_writer.h"
#include "graph/compare/comparison.h"
#include "graph/types/error.h"

namespace entente::cli {
namespace {

struct CompareOptions {
  GraphSourceOptions source;
  SelectionOptions selection;
  SidesOptions sides;
  std::vector<std::string> outputs = {"-"};
  std::string format;
  ComparisonOutputOptions look;
};

std::string format_names() {
  std::string names;
  for (const auto& writer : comparison_writers()) {
    names += (names.empty() ? "" : ", ") + std::string(writer->name());
  }
  return names;
}

const ComparisonWriter& writer_for(const std::string& path, const std::string& format, bool only) {
  const ComparisonWriter* named = format.empty() ? nullptr : comparison_writer_by_name(format);
  if (!format.empty() && named == nullptr) {
    throw UsageError(fmt::format("unknown format '{}'; there are {}", format, format_names()));
  }
  if (path == "-") {
    return named != nullptr ? *named : *comparison_writer_by_name("text");
  }
  const ComparisonWriter* by_ending = comparison_writer_by_path(path);
  const ComparisonWriter* found = only && named != nullptr ? named : by_ending != nullptr ? by_ending : named;
  if (found == nullptr) {
    throw UsageError(
        fmt::format("{}: the ending names no format; say --format with one of {}", path, format_names()));
  }
  return *found;
}

/// Where the comparison goes, opened before the long work.
class ComparisonOutputs {
 public:
  ComparisonOutputs(const std::vector<std::string>& paths, const std::string& format) {
    for (auto at = paths.begin(); at != paths.end(); ++at) {
      if (std::find(paths.begin(), at, *at) != at) {
        throw UsageError(fmt::format("{} is named as output twice", *at == "-" ? "standard output" : *at));
      }
      writers_.push_back(&writer_for(*at, format, paths.size() == 1));
    }
    for (std::size_t i = 0; i < paths.size(); ++i) {
      outputs_.push_back(std::make_unique<Output>(paths[i]));
      if (writers_[i]->binary() && outputs_[i]->is_terminal()) {
        throw UsageError(fmt::format("{} is not for a terminal; name a file with -o", writers_[i]->name()));
      }
    }
  }

  void write(const Comparison& comparison, const ComparisonOutputOptions& options) {
    for (const bool standard : {false, true}) {  // last: its reader may be gone, which ends the program
      for (std::size_t i = 0; i < outputs_.size(); ++i) {
        if (outputs_[i]->is_stdout() == standard) {
          write_one(i, comparison, options);
        }
      }
      for (const auto& output : outputs_) {
        if (output->is_stdout() == standard) {
          output->commit();
        }
      }
    }
  }

 private:
  void write_one(std::size_t i, const Comparison& comparison, const ComparisonOutputOptions& options) {
    try {
      writers_[i]->write(comparison, options, outputs_[i]->stream());
    } catch (const Error& error) {
      outputs_[i]->check();  // the system's reason, if there is one, tells more
      throw Error({outputs_[i]->name(), {}, {}}, error.message());
    }
    outputs_[i]->flush();
  }

  std::vector<const ComparisonWriter*> writers_;
  std::vector<std::unique_ptr<Output>> outputs_;
};

/// Sides of one graph, named by their principals.
std::vector<Side> sides_of_graph(const CompareOptions& options, const std::vector<SideWords>& told,
                                 bool& complete) {
  Resolver resolver(options.source.resolution, options.source.text.inputs, options.outputs);
  const SourceGraph source = read_graph(options.source, resolver);
  remark_on(options.source, source);
  resolver.write_ledger();
  complete = source.complete;
  return sides_of(show(source, options.selection), told, options.sides.around);
}

std::string name_of_files(const SideWords& side) {
  if (!side.name.empty()) {
    return side.name;
  }
  std::string name;
  for (const std::string& path : side.words) {
    name += (name.empty() ? "" : ", ") + path.substr(path.rfind('/') + 1);
  }
  return name;
}

/// Sides that are files each, compared as wholes.
std::vector<Side> sides_of_files(const CompareOptions& options, const std::vector<SideWords>& told,
                                 bool& complete) {
  if (!options.source.resolution.ledger.empty()) {
    throw UsageError("--ledger is for one graph; without GRAPH each side is one of its own");
  }
  const auto reads_input = [](const SideWords& side) {
    return std::find(side.words.begin(), side.words.end(), "-") != side.words.end();
  };
  if (std::count_if(told.begin(), told.end(), reads_input) > 1) {
    throw UsageError("two sides are standard input; expected a file for one of them");
  }
  std::vector<Side> sides;
  for (const SideWords& side : told) {
    GraphSourceOptions source_options = options.source;
    source_options.text.inputs = side.words;
    Resolver resolver(source_options.resolution, side.words, options.outputs);
    const SourceGraph source = read_graph(source_options, resolver);
    remark_on(source_options, source);
    complete = complete && source.complete;
    sides.push_back(make_side(show(source, options.selection), name_of_files(side)));
  }
  return sides;
}

int compare_sides(const CompareOptions& options) {
  parse_types(options.selection.types);  // a mistake is known before the work
  const std::vector<SideWords> told = sides_told(options.sides);
  ComparisonOutputs outputs(options.outputs, options.format);
  bool complete = true;
  std::vector<Side> sides = options.source.text.inputs.empty() ? sides_of_files(options, told, complete)
                                                               : sides_of_graph(options, told, complete);
  ComparisonOptions wanted;
  wanted.hints = hints_of(options.sides.map, sides);
  const Comparison comparison = compare(std::move(sides), wanted);
  ComparisonOutputOptions look = options.look;
  look.generator = "entente " ENTENTE_VERSION;
  outputs.write(comparison, look);
  return complete ? kDone : kDataError;
}

void add_output_options(CLI::App& command, CompareOptions& options) {
  command
      .add_option("-o,--output", options.outputs, "File to write, '-' for standard output; may be repeated")
      ->type_name("FILE")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->allow_extra_args(false)
      ->default_str("-");
  command
      .add_option("-f,--format", options.format,
                  "Format where the file's ending says none: " + format_names())
      ->type_name("NAME");
  command.add_option("--title", options.look.title, "Title; else the names of the sides")->type_name("TEXT");
  command
      .add_option("--quotes", options.look.quotes, "How many sentences are quoted for each relation and side")
      ->check(CLI::Range(0, 1000000))
      ->type_name("N")
      ->capture_default_str();
  command.add_option("--draw", options.look.most_drawn, "How many entities of each side a picture shows")
      ->check(CLI::Range(1, 1000))
      ->type_name("N")
      ->capture_default_str();
}

}  // namespace

void add_compare(CLI::App& program, Task& task) {
  CLI::App* command = program.add_subcommand("compare", "Tell what two pairs share, and where they differ");
  auto options = std::make_shared<CompareOptions>();
  command->add_option(
      "GRAPH", options->source.text.inputs,
      "Texts, statements or graphs in which both sides are told of; none: each side is a file");
  add_sides_options(*command, options->sides);
  add_output_options(*command, *options);
  add_graph_source_options(*command, options->source);
  add_selection_options(*command, options->selection);
  command->footer(
      "Examples:\n"
      "  entente compare article.txt --left 'Mao,Stalin' --right 'Xi,Putin' -o pairs.svg -o pairs.md\n"
      "  entente compare all.graphml --group '1950s=Mao,Stalin' --group '2020s=Xi,Putin' --group "
      "'US=Nixon,Mao'\n"
      "  entente compare --left a.graphml --right b.graphml");
  command->callback([options, &task] { task = [options] { return compare_sides(*options); }; });
}

}  // namespace entente::cli
