#include "cli/formats.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <utility>

#include "cli/commands.h"
#include "cli/messages.h"
#include "export/importer.h"
#include "graph/types/error.h"

namespace entente::cli {
namespace {

const Exporter& exporter_for(const std::string& path, const std::string& format, bool only) {
  const Exporter* named = format.empty() ? nullptr : exporter_by_name(format);
  if (!format.empty() && named == nullptr) {
    throw UsageError(fmt::format("unknown format '{}'; there are {}", format, graph_format_names()));
  }
  const Exporter* by_ending = path == "-" ? nullptr : exporter_by_path(path);
  const Exporter* found = only && named != nullptr ? named : by_ending != nullptr ? by_ending : named;
  if (found == nullptr && path == "-") {
    found = exporter_by_name("dot");
  }
  if (found == nullptr) {
    throw UsageError(fmt::format("{}: the ending names no format; say --format with one of {}", path,
                                 graph_format_names()));
  }
  return *found;
}

void refuse_twice(const std::vector<std::string>& paths) {
  for (auto at = paths.begin(); at != paths.end(); ++at) {
    if (std::find(paths.begin(), at, *at) != at) {
      throw UsageError(fmt::format("{} is named as output twice", *at == "-" ? "standard output" : *at));
    }
  }
}

void write_one(const Exporter& exporter, std::size_t part, Output& output, const KnowledgeGraph& graph,
               const ExportOptions& options) {
  try {
    exporter.write_part(part, graph, options, output.stream());
  } catch (const Error& error) {
    output.check();  // the system's reason, if there is one, tells more
    throw Error({output.name(), {}, {}}, error.message());
  }
  output.flush();
}

template <typename Table>
std::string names_in(const Table& formats) {
  std::string names;
  for (const auto& format : formats) {
    names += (names.empty() ? "" : ", ") + std::string(format->name());
  }
  return names;
}

bool is_of_statements(const Exporter& exporter) {
  return exporter.name() == "jsonl";
}

}  // namespace

std::string graph_format_names() {
  return names_in(exporters());
}

std::string readable_format_names() {
  return names_in(importers());
}

int list_formats() {
  Output out("-");
  for (const auto& exporter : exporters()) {
    std::string endings;
    for (const std::string& ending : exporter->endings()) {
      endings += (endings.empty() ? "" : " ") + ending;
    }
    const bool readable = importer_by_name(exporter->name()) != nullptr;
    out.stream() << fmt::format("{:<10} {:<22} {:<11} {}\n", exporter->name(), endings,
                                readable ? "read, write" : "write", exporter->description());
  }
  out.commit();
  return kDone;
}

void add_graph_format(CLI::App& command, std::string& format) {
  command
      .add_option("-f,--format", format,
                  "Format where the file's ending says none ('entente formats' lists them)")
      ->type_name("NAME");
}

void add_format_options(CLI::App& command, ExportOptions& options) {
  static const std::map<std::string, GraphmlProfile> kProfiles = {{"rich", GraphmlProfile::Rich},
                                                                  {"strict", GraphmlProfile::Strict}};
  command
      .add_option(
          "--graphml-profile", options.graphml,
          "GraphML as Gephi and Neo4j like it best (rich), or without attributes that its schema does "
          "not know (strict)")
      ->type_name("NAME")
      ->transform(CLI::CheckedTransformer(kProfiles).description("{rich,strict}"))
      ->default_str("rich");
  command.add_flag("--aggregate", options.aggregate,
                   "Beside a GEXF file, write one with a single edge for all between the same two nodes");
}

GraphOutputs::GraphOutputs(const std::vector<std::string>& paths, const std::string& format,
                           ExportOptions options)
    : options_(std::move(options)) {
  std::vector<std::string> files;
  std::vector<const Exporter*> formats;
  for (const std::string& path : paths) {
    const Exporter& exporter = exporter_for(path, format, paths.size() == 1);
    formats.push_back(&exporter);
    for (const std::string& part : exporter.parts(options_)) {
      files.push_back(part_path(exporter, path, part));
    }
  }
  refuse_twice(files);
  for (std::size_t i = 0; i < paths.size(); ++i) {
    targets_.push_back(open(*formats[i], paths[i]));
  }
}

GraphOutputs::Target GraphOutputs::open(const Exporter& exporter, const std::string& path) const {
  const std::vector<std::string> parts = exporter.parts(options_);
  if (path == "-" && parts.size() > 1) {
    throw UsageError(fmt::format("{} makes {} files; name them with -o", exporter.name(), parts.size()));
  }
  Target target{&exporter, {}};
  for (const std::string& part : parts) {
    target.outputs.push_back(std::make_unique<Output>(part_path(exporter, path, part)));
  }
  if (exporter.binary() && target.outputs.front()->is_terminal()) {
    throw UsageError(fmt::format("{} is not for a terminal; name a file with -o", exporter.name()));
  }
  return target;
}

bool GraphOutputs::want_statements() const {
  return std::any_of(targets_.begin(), targets_.end(),
                     [](const Target& t) { return is_of_statements(*t.exporter); });
}

bool GraphOutputs::want_graph() const {
  return std::any_of(targets_.begin(), targets_.end(),
                     [](const Target& t) { return !is_of_statements(*t.exporter); });
}

void GraphOutputs::write(const KnowledgeGraph& graph, const KnowledgeGraph& statements) {
  const auto write_part = [&](const Target& target, std::size_t part) {
    write_one(*target.exporter, part, *target.outputs[part],
              is_of_statements(*target.exporter) ? statements : graph, options_);
  };
  for (const Target& target : targets_) {
    for (std::size_t part = 0; part < target.outputs.size() && !target.is_stdout(); ++part) {
      write_part(target, part);
    }
  }
  for (const Target& target : targets_) {
    for (std::size_t part = 0; part < target.outputs.size() && !target.is_stdout(); ++part) {
      target.outputs[part]->commit();
    }
  }
  for (const Target& target : targets_) {  // last: its reader may be gone, which ends the program
    if (target.is_stdout()) {
      write_part(target, 0);
      target.outputs.front()->commit();
    }
  }
}

void GraphOutputs::report_import_commands() const {
  for (const Target& target : targets_) {
    std::vector<std::string> paths;
    for (const auto& output : target.outputs) {
      paths.push_back(output->path());
    }
    const std::string command = target.exporter->import_command(paths);
    if (!command.empty()) {
      report("to import: " + command);
    }
  }
}

void add_formats(CLI::App& program, Task& task) {
  CLI::App* command = program.add_subcommand("formats", "List the graph formats, and which can be read");
  command->footer("Example:\n  entente formats");
  command->callback([&task] { task = list_formats; });
}

}  // namespace entente::cli
