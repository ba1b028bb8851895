#include "cli/inputs.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <string_view>
#include <utility>

#include "cli/commands.h"
#include "cli/conllu_inputs.h"
#include "cli/formats.h"
#include "cli/input_file.h"
#include "cli/input_paths.h"
#include "cli/messages.h"
#include "cli/weights.h"
#include "export/exporter.h"
#include "export/head.h"
#include "export/importer.h"
#include "extract/input/document_source.h"
#include "graph/statements_io.h"
#include "graph/types/error.h"

namespace entente::cli {
namespace {

/// A graph may begin with a prolog or a comment; this much of it tells what it is.
constexpr std::size_t kStart = 4096;

bool starts_html(std::string_view head) {
  std::string start(head.substr(0, 14));
  for (char& c : start) {
    c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return start.starts_with("<!doctype html") || start.starts_with("<html");
}

/// The format of graphs that an input has, or nullptr: by its name's ending and, where that leaves it open,
/// by how it begins.
const Importer* graph_format(const std::string& path, InputFile& file) {
  const auto text = input_format_by_path(path);
  const Importer* by_ending = path == "-" || text ? nullptr : importer_by_path(path);
  if (by_ending != nullptr || (text && *text != InputFormat::JsonLines)) {
    return by_ending;
  }
  const std::string_view head = trimmed_head(file.head());
  const bool marked_up = head.starts_with('<') || head.starts_with('[') || head.starts_with('{');
  const bool whole = head.starts_with('{') && head.find('}') != head.npos;  // a line of JSON Lines
  return importer_by_head(marked_up && !whole ? file.start(kStart) : head);
}

/// What an input of texts holds.
InputFormat text_format(const std::string& path, std::string_view head) {
  if (const auto format = input_format_by_path(path)) {
    return *format;
  }
  if (head.starts_with('{') && has_json_key(head, "text")) {
    return InputFormat::JsonLines;
  }
  return starts_html(head) ? InputFormat::Html : InputFormat::Text;
}

bool holds_statements(const Importer& format) {
  return format.name() == "jsonl";
}

void read_statements(InputFile& file, const InputSink& sink) {
  StatementReader reader(file.stream(), file.name());
  while (auto statement = reader.next()) {
    sink.statement(std::move(*statement));
  }
}

void hand_on_graph(const Importer& format, InputFile& file, const InputSink& sink) {
  const bool statements = holds_statements(format);
  if (statements ? !sink.statement : !sink.graph) {
    throw Error({file.name(), {}, {}},
                statements ? "expected a text, found statements; they are for 'entente build'"
                           : fmt::format("expected a text, found a graph ({}); it is for 'entente build'",
                                         format.name()));
  }
  if (statements) {
    read_statements(file, sink);  // one by one: they stream
  } else {
    sink.graph(format.read(file.stream(), file.name()));
  }
}

/// Says what a file is that people try to have read.
void refuse_what_cannot_be_read(const std::string& path, std::string_view head) {
  const Error::Place place{path, {}, {}};
  if (head.starts_with("%PDF")) {
    throw Error(place, "is a PDF; expected a text (convert it with: pdftotext)");
  }
  if (head.starts_with("PK\x03\x04")) {
    throw Error(place, "is an office document or an archive; expected a text (save it as plain text)");
  }
  const Exporter* graph = path == "-" ? nullptr : exporter_by_path(path);
  if (graph != nullptr && !input_format_by_path(path) && importer_by_name(graph->name()) == nullptr) {
    throw Error(place, fmt::format("is a graph or a picture of one ({}); expected a text, or a graph as {}",
                                   graph->name(), readable_format_names()));
  }
}

void read_input(const TextOptions& options, const InputPath& input, const InputSink& sink,
                Progress& progress) {
  InputFile file(input.path);
  refuse_what_cannot_be_read(input.path, file.head());
  if (sink.begin) {
    sink.begin();
  }
  if (const Importer* graph = graph_format(input.path, file)) {
    progress.document(file.name());
    hand_on_graph(*graph, file, sink);
    return;
  }
  const InputFormat format = text_format(input.path, file.head());
  const auto documents =
      open_documents(file.stream(), format, input.id, file.name(), ReadOptions{options.lossy});
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

void add_inputs(CLI::App& command, TextOptions& options) {
  command.add_option("TEXT", options.inputs, "Files, folders, or '-' for standard input")->required();
}

void add_text_options(CLI::App& command, TextOptions& options) {
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
