#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <string>

#include "cli/commands.h"
#include "cli/formats.h"
#include "cli/input_file.h"
#include "export/exporter.h"
#include "export/importer.h"
#include "graph/types/error.h"

namespace entente::cli {
namespace {

struct ConvertOptions {
  std::string input;
  std::string place;   ///< second argument
  std::string output;  ///< -o
  std::string format;
  std::string from;
  ExportOptions look;
  bool quiet = false;
};

constexpr std::size_t kStart = 4096;

/// The format that the input is in: as told, by its name's ending, by how it begins.
const Importer& importer_for(const ConvertOptions& options, InputFile& file) {
  const Importer* found = importer_by_name(options.from);
  if (found == nullptr && !options.from.empty()) {
    throw UsageError(fmt::format("--from: there is no format '{}' that can be read; there are {}",
                                 options.from, readable_format_names()));
  }
  if (found == nullptr && options.input != "-") {
    found = importer_by_path(options.input);
  }
  if (found == nullptr) {
    found = importer_by_head(file.start(kStart));
  }
  if (found == nullptr) {
    throw Error({file.name(), {}, {}},
                fmt::format("expected a graph as {} (say which with --from); 'entente build' reads texts",
                            readable_format_names()));
  }
  return *found;
}

std::string output_of(const ConvertOptions& options) {
  if (!options.output.empty() && !options.place.empty()) {
    throw UsageError("two outputs are named; expected one");
  }
  const std::string path = options.output.empty() ? options.place : options.output;
  if (path.empty() || path == "-") {
    if (options.format.empty()) {
      throw UsageError("say with --format what to write to standard output, or name a file");
    }
    return "-";
  }
  return path;
}

int convert(const ConvertOptions& options) {
  if (options.format == "list") {
    return list_formats();
  }
  if (options.input.empty()) {
    throw UsageError("expected a graph to convert");
  }
  ExportOptions look = options.look;
  look.generator = "entente " ENTENTE_VERSION;
  GraphOutputs outputs({output_of(options)}, options.format, std::move(look));
  InputFile file(options.input);
  const KnowledgeGraph graph = importer_for(options, file).read(file.stream(), file.name());
  outputs.write(graph, graph);
  if (!options.quiet) {
    outputs.report_import_commands();
  }
  return kDone;
}

}  // namespace

void add_convert(CLI::App& program, Task& task) {
  CLI::App* command = program.add_subcommand("convert", "Write a graph in another format, exactly as it is");
  auto options = std::make_shared<ConvertOptions>();
  command->add_option("IN", options->input, "Graph to read, '-' for standard input");
  command->add_option("OUT", options->place, "Graph to write, '-' for standard output");
  command->add_option("-o,--output", options->output, "The same as OUT")->type_name("FILE");
  command
      ->add_option("--from", options->from,
                   "Format of the input, where neither its ending nor its beginning tells")
      ->type_name("NAME");
  command
      ->add_option("-f,--format", options->format,
                   "Format to write, where the file's ending says none; 'list' lists all")
      ->type_name("NAME");
  command->add_option("--title", options->look.title, "Title for formats that can show one")
      ->type_name("TEXT");
  add_format_options(*command, options->look);
  command->add_flag("-q,--quiet", options->quiet, "No remarks");
  command->footer(
      "Nodes, edges and statements stay as they are: nothing is joined, nothing left out that the format can "
      "hold.\n"
      "Examples:\n"
      "  entente convert graph.graphml graph.jsonld\n"
      "  entente convert graph.jsonld -o graph.svg\n"
      "  curl -s https://example.org/g | entente convert - - --from graphml --format gexf\n"
      "  entente convert --format list");
  command->callback([options, &task] { task = [options] { return convert(*options); }; });
}

}  // namespace entente::cli
