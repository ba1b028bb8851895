#include <fmt/format.h>
#include <memory>
#include <string>
#include <utility>

#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/messages.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/statement_text.h"
#include "extract/relation/surface.h"
#include "graph/statements_io.h"

namespace entente::cli {
namespace {

struct ExtractOptions {
  TextOptions text;
  std::string output = "-";
  std::string format = "jsonl";
  bool explain = false;
};

/// Tuples by line: the words of a text may hold neither tabs nor line breaks there.
std::string one_cell(std::string_view text) {
  std::string cell;
  bool gap = false;
  for (const char c : text) {
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
      gap = true;
      continue;
    }
    if (std::exchange(gap, false) && !cell.empty()) {
      cell += ' ';
    }
    cell += c;
  }
  return cell;
}

void write_tuple(const SurfaceTuple& tuple, std::ostream& out) {
  std::string line =
      fmt::format("{}\t{:.4f}\t{}", one_cell(tuple.sentence), tuple.confidence, one_cell(tuple.relation));
  for (const std::string& argument : tuple.arguments) {
    line += '\t';
    line += one_cell(argument);
  }
  out << line << '\n';
}

/// Writes what is found as it is found.
class Writer {
 public:
  Writer(const ExtractOptions& options, Output& output, Progress& progress)
      : options_(options), output_(output), progress_(progress), live_(output.is_terminal()) {}

  void statement(Statement&& statement) {
    statement.id = fmt::format("s{}", ++count_);
    if (options_.format == "text") {
      text_.write(statement, output_.stream());
    } else {
      output_.stream() << statement_to_json(statement) << '\n';
    }
    wrote_one();
  }
  void tuple(const SurfaceTuple& tuple) {
    write_tuple(tuple, output_.stream());
    wrote_one();
  }
  void explanation(const Explanation& explanation) {
    write_explanation(explanation, output_.stream());
    wrote_one();
  }
  bool is_empty() const { return written_ == 0; }

 private:
  void wrote_one() {
    ++written_;
    if (live_) {
      progress_.wipe();
      output_.flush();
    }
    output_.check();
    progress_.add();
  }

  const ExtractOptions& options_;
  Output& output_;
  Progress& progress_;
  StatementText text_;
  bool live_;
  std::size_t count_ = 0;    // statements, for their ids
  std::size_t written_ = 0;  // statements or tuples
};

void extract_document(const Pipeline& pipeline, const Document& document, const ExtractOptions& options,
                      Writer& writer) {
  const std::string& format = options.format;
  const auto tuple = [&](SurfaceTuple&& found) { writer.tuple(found); };
  if (options.explain) {
    pipeline.explain(document, [&](Explanation&& found) { writer.explanation(found); });
  } else if (format == "tsv") {
    pipeline.full_tuples(document, tuple);
  } else if (format == "triples") {
    pipeline.minimal_tuples(document, tuple);
  } else {
    pipeline.extract(document, [&](Statement&& found) { writer.statement(std::move(found)); });
  }
}

int extract(const ExtractOptions& options) {
  Output output(options.output);
  Progress progress(!options.text.quiet, "statements");
  LazyPipeline pipeline(options.text);
  Writer writer(options, output, progress);
  const auto read = [&](const Document& document) {
    extract_document(pipeline.get(), document, options, writer);
    output.flush();
  };
  const bool complete = read_inputs(options.text, {read}, progress);
  progress.wipe();
  output.commit();
  if (!options.text.quiet && writer.is_empty()) {
    report("no statement was found");
  }
  return complete ? kDone : kDataError;
}

}  // namespace

void add_extract(CLI::App& program, Task& task) {
  CLI::App* command = program.add_subcommand("extract", "Print the statements of texts, one a line");
  auto options = std::make_shared<ExtractOptions>();
  add_inputs(*command, options->text);
  add_text_options(*command, options->text);
  command->add_option("-o,--output", options->output, "File to write")
      ->type_name("FILE")
      ->capture_default_str();
  command
      ->add_option(
          "-f,--format", options->format,
          "jsonl: statements with evidence; tsv: tuples with the words of the text (sentence, confidence, "
          "relation, arguments); triples: the same as short pairs; text: for reading")
      ->check(CLI::IsMember({"jsonl", "tsv", "triples", "text"}))
      ->type_name("jsonl|tsv|triples|text")
      ->capture_default_str();
  command
      ->add_flag(
          "--explain", options->explain,
          "For reading: each sentence with what was read from it, by which extractor from which words, and "
          "why the rest gave nothing")
      ->excludes("--format");
  add_lines(*command, options->text.lines);
  add_coreference(*command, options->text);
  add_patterns(*command, options->text.patterns);
  add_min_confidence(*command, options->text.min_confidence);
  command->footer(
      "Examples:\n"
      "  entente extract articles/ > statements.jsonl\n"
      "  entente build statements.jsonl -o graph.svg\n"
      "  entente extract --patterns rules.patterns articles/ > statements.jsonl");
  command->callback([options, &task] { task = [options] { return extract(*options); }; });
}

}  // namespace entente::cli
