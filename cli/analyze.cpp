#include <fmt/format.h>
#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "cli/conllu_inputs.h"
#include "cli/inputs.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/sentence_table.h"
#include "extract/analyzer/conllu.h"

namespace entente::cli {
namespace {

struct AnalyzeOptions {
  TextOptions text;
  std::string output = "-";
  std::string format = "conllu";
  bool gold_tokens = false;
  bool entities = false;
};

using SentenceWriter = std::function<void(const std::string& text, const Sentence& sentence,
                                          const std::vector<std::string>& entities)>;

SentenceWriter sentence_writer(const AnalyzeOptions& options, Output& output, Progress& progress) {
  const bool table = options.format == "table";
  const bool live = output.is_terminal();
  return [table, live, &output, &progress](const std::string& text, const Sentence& sentence,
                                           const std::vector<std::string>& entities) {
    if (live) {
      progress.wipe();
    }
    if (table) {
      write_table(text, sentence, output.stream());
    } else {
      write_conllu(text, sentence, output.stream(), entities);
    }
    if (live) {
      output.flush();
    }
    output.check();
    progress.add();
  };
}

/// CoNLL-U in, its words and sentences kept, everything else made anew.
bool analyze_conllu(const AnalyzeOptions& options, LazyPipeline& pipeline, const SentenceWriter& write,
                    Progress& progress) {
  return read_conllu_inputs(
      options.text,
      [&](ConlluDocument& read) {
        pipeline.get().analyze_sentences(read.sentences);
        for (const Sentence& sentence : read.sentences) {
          write(read.document.text, sentence, {});
        }
      },
      progress);
}

bool analyze_text(const AnalyzeOptions& options, LazyPipeline& pipeline, const SentenceWriter& write,
                  Output& output, Progress& progress) {
  const bool conllu = options.format == "conllu";
  const auto read = [&](const Document& document) {
    if (conllu) {
      output.stream() << "# newdoc id = " << document.id << '\n';
      if (options.entities) output.stream() << "# global.Entity = GRP-etype\n";
    }
    if (options.entities) {
      pipeline.get().entities(document,
                              [&](const Sentence& sentence, const std::vector<std::string>& entities) {
                                write(document.text, sentence, entities);
                              });
    } else {
      pipeline.get().analyze(document, [&](const Sentence& sentence) { write(document.text, sentence, {}); });
    }
  };
  return read_inputs(options.text, {read}, progress);
}

int analyze(const AnalyzeOptions& options) {
  Output output(options.output);
  Progress progress(!options.text.quiet, "sentences");
  LazyPipeline pipeline(options.text);
  const SentenceWriter write = sentence_writer(options, output, progress);
  const bool complete = options.gold_tokens ? analyze_conllu(options, pipeline, write, progress)
                                            : analyze_text(options, pipeline, write, output, progress);
  progress.wipe();
  output.commit();
  return complete ? kDone : kDataError;
}

}  // namespace

void add_analyze(CLI::App& program, Task& task) {
  CLI::App* command =
      program.add_subcommand("analyze", "Print the grammar of texts: words, tags, trees, names");
  auto options = std::make_shared<AnalyzeOptions>();
  add_inputs(*command, options->text);
  add_text_options(*command, options->text);
  command->add_option("-o,--output", options->output, "File to write")
      ->type_name("FILE")
      ->capture_default_str();
  command->add_option("-f,--format", options->format, "CoNLL-U, or a table for reading")
      ->check(CLI::IsMember({"conllu", "table"}))
      ->type_name("conllu|table")
      ->capture_default_str();
  command->add_flag("--gold-tokens", options->gold_tokens,
                    "Inputs are CoNLL-U; keep their words and sentences");
  command
      ->add_flag("--entities", options->entities,
                 "Mark mentions and what they stand for: Entity= in CoNLL-U's last column")
      ->excludes("--gold-tokens");
  add_coreference(*command, options->text);
  add_lines(*command, options->text.lines);
  command->footer("Example:\n  echo 'Stalin asked Mao for help.' | entente analyze --format table -");
  command->callback([options, &task] { task = [options] { return analyze(*options); }; });
}

}  // namespace entente::cli
