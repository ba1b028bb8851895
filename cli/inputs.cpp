#include "cli/inputs.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <string_view>
#include <utility>

#include "cli/commands.h"
#include "cli/conllu_inputs.h"
#include "cli/input_file.h"
#include "cli/input_paths.h"
#include "cli/messages.h"
#include "cli/weights.h"
#include "export/exporter.h"
#include "extract/input/document_source.h"
#include "graph/statements_io.h"
#include "graph/types/error.h"

namespace entente::cli {
namespace {

enum class Holds : std::uint8_t { Text, Html, Documents, Statements };

/// True for a line of JSON that has this key; quotes inside JSON strings are escaped, so nothing else can
/// look like one.
bool has_key(std::string_view json, std::string_view key) {
  const std::size_t at = json.find(fmt::format("\"{}\"", key));
  const std::size_t next = at == json.npos ? at : json.find_first_not_of(" \t", at + key.size() + 2);
  return next != json.npos && json[next] == ':';
}

bool starts_html(std::string_view head) {
  std::string start(head.substr(0, 14));
  for (char& c : start) {
    c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return start.starts_with("<!doctype html") || start.starts_with("<html");
}

/// What an input holds, by its name's ending and, where that leaves it open, by how it begins.
Holds look_into(const std::string& path, std::string_view head) {
  const auto format = input_format_by_path(path);
  const bool open = !format || *format == InputFormat::JsonLines;
  if (open && head.starts_with('{') && has_key(head, "predicate")) {
    return Holds::Statements;
  }
  if (format) {
    return *format == InputFormat::Html        ? Holds::Html
           : *format == InputFormat::JsonLines ? Holds::Documents
                                               : Holds::Text;
  }
  if (head.starts_with('{') && has_key(head, "text")) {
    return Holds::Documents;
  }
  return starts_html(head) ? Holds::Html : Holds::Text;
}

InputFormat format_of(Holds holds) {
  return holds == Holds::Html        ? InputFormat::Html
         : holds == Holds::Documents ? InputFormat::JsonLines
                                     : InputFormat::Text;
}

void read_statements(InputFile& file, const InputSink& sink) {
  if (!sink.statement) {
    throw Error({file.name(), {}, {}}, "expected a text, found statements; they are for 'entente build'");
  }
  StatementReader reader(file.stream(), file.name());
  while (auto statement = reader.next()) {
    sink.statement(std::move(*statement));
  }
}

/// Says what a file is that people try to have read as a text.
void refuse_what_is_no_text(const std::string& path, std::string_view head) {
  const Error::Place place{path, {}, {}};
  if (head.starts_with("%PDF")) {
    throw Error(place, "is a PDF; expected a text (convert it with: pdftotext)");
  }
  if (head.starts_with("PK\x03\x04")) {
    throw Error(place, "is an office document or an archive; expected a text (save it as plain text)");
  }
  const Exporter* graph = path == "-" ? nullptr : exporter_by_path(path);
  if (graph != nullptr && !input_format_by_path(path)) {
    throw Error(place, fmt::format("is a graph or a picture of one ({}); expected a text", graph->name()));
  }
}

void read_input(const TextOptions& options, const InputPath& input, const InputSink& sink,
                Progress& progress) {
  InputFile file(input.path);
  refuse_what_is_no_text(input.path, file.head());
  const Holds holds = look_into(input.path, file.head());
  if (holds == Holds::Statements) {
    progress.document(file.name());
    read_statements(file, sink);
    return;
  }
  const auto documents =
      open_documents(file.stream(), format_of(holds), input.id, file.name(), ReadOptions{options.lossy});
  while (const auto document = documents->next()) {
    progress.document(document->id);
    sink.document(*document);
  }
}

std::shared_ptr<const PatternSet> read_patterns(const TextOptions& options) {
  if (options.patterns.empty()) {
    return nullptr;
  }
  auto patterns = std::make_shared<PatternSet>();
  for (const std::string& path : options.patterns) {
    if (path == "-" && std::find(options.inputs.begin(), options.inputs.end(), "-") != options.inputs.end()) {
      throw UsageError("standard input cannot be both a text and the patterns");
    }
    InputFile file(path);
    const std::string text(std::istreambuf_iterator<char>(file.stream()), {});
    patterns->add(text, file.name());
  }
  return patterns;
}

bool for_each_input(const TextOptions& options, const std::function<void(const InputPath&)>& read,
                    Progress& progress) {
  bool complete = true;
  const auto skip = [&](const Error& error) {
    if (!options.keep_going) {
      throw error;
    }
    progress.wipe();
    report(error.what());
    complete = false;
  };
  for (const InputPath& input : find_inputs(options.inputs, skip)) {
    try {
      read(input);
    } catch (const Error& error) {
      skip(error);
    }
  }
  return complete;
}

}  // namespace

void add_text_options(CLI::App& command, TextOptions& options) {
  command.add_option("TEXT", options.inputs, "Files, folders, or '-' for standard input")->required();
  command
      .add_option("--weights", options.weights,
                  "The analyzer's weights (else ENTENTE_WEIGHTS, else the built-in)")
      ->type_name("FILE");
  command.add_option("--threads", options.threads, "Threads to use; 0: one a core. Never changes the output")
      ->check(CLI::Range(0, 1024))
      ->type_name("N")
      ->capture_default_str();
  command.add_flag("--lossy", options.lossy, "Replace what is not UTF-8 instead of refusing it");
  command.add_flag("--keep-going", options.keep_going,
                   "Skip inputs that cannot be read; the exit status is 1 then");
  command.add_flag("-q,--quiet", options.quiet, "No progress, no remarks");
}

void add_lines(CLI::App& command, bool& lines) {
  command.add_flag("--lines", lines, "Each line of the input is one sentence, taken as it stands");
}

void add_coreference(CLI::App& command, TextOptions& options) {
  command
      .add_option("--coreference", options.coreference,
                  "How to find what names, pronouns and nominals stand for; none: leave them as they are")
      ->check(CLI::IsMember({"rules", "learned", "both", "none"}))
      ->type_name("rules|learned|both|none")
      ->capture_default_str();
  command.add_flag("--capitals-as-states", options.capitals_as_states,
                   "Read capitals that act as their states: in 'Ankara closed its border' Ankara is Turkey");
}

void add_min_confidence(CLI::App& command, double& value) {
  command.add_option("--min-confidence", value, "Leave out statements below, from 0 to 1")
      ->check(CLI::Range(0.0, 1.0))
      ->type_name("X")
      ->capture_default_str();
}

void add_patterns(CLI::App& command, std::vector<std::string>& files) {
  command
      .add_option("--patterns", files,
                  "Rules for relations of your own (docs/patterns.md explains them); may be repeated")
      ->type_name("FILE")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->allow_extra_args(false);
}

LazyPipeline::LazyPipeline(const TextOptions& options)
    : options_(options), patterns_(read_patterns(options)) {}

const Pipeline& LazyPipeline::get() {
  if (!pipeline_) {
    PipelineOptions wanted;
    wanted.segment.lines_are_sentences = options_.lines;
    wanted.threads = options_.threads;
    wanted.min_confidence = options_.min_confidence;
    wanted.patterns = patterns_;
    if (options_.coreference == "rules") wanted.chains = ChainMethod::Rules;
    if (options_.coreference == "learned") wanted.chains = ChainMethod::Learned;
    wanted.coreference = options_.coreference != "none";
    wanted.capitals_as_states = options_.capitals_as_states;
    pipeline_ = std::make_unique<Pipeline>(find_weights(options_.weights), wanted);
  }
  return *pipeline_;
}

bool read_inputs(const TextOptions& options, const InputSink& sink, Progress& progress) {
  return for_each_input(
      options, [&](const InputPath& input) { read_input(options, input, sink, progress); }, progress);
}

bool read_conllu_inputs(const TextOptions& options, const std::function<void(ConlluDocument&)>& sink,
                        Progress& progress) {
  const auto read = [&](const InputPath& input) {
    InputFile file(input.path);
    progress.document(file.name());
    ConlluDocument document = read_conllu(file.stream(), file.name());
    sink(document);
  };
  return for_each_input(options, read, progress);
}

}  // namespace entente::cli
