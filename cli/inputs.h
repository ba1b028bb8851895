#pragma once

#include <CLI/App.hpp>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "cli/progress.h"
#include "extract/document.h"
#include "extract/pipeline.h"
#include "graph/knowledge_graph.h"
#include "graph/types/statement.h"

namespace entente::cli {

/// What the commands that read texts have in common.
struct TextOptions {
  std::vector<std::string> inputs;    ///< files, folders, "-"
  std::string weights;                ///< empty: see find_weights
  std::vector<std::string> patterns;  ///< files of rules
  std::size_t threads = 0;            ///< 0: one a core
  double min_confidence = 0.0;
  bool lines = false;                ///< each line is one sentence
  bool lossy = false;                ///< ill-formed UTF-8 is replaced, not refused
  bool keep_going = false;           ///< after an unreadable input, go on with the next
  bool quiet = false;                ///< neither progress nor remarks
  std::string coreference = "both";  ///< rules, learned, both or none
  bool capitals_as_states = false;
};

/// Adds the inputs.
void add_inputs(CLI::App& command, TextOptions& options);
/// Adds the options that all of them take.
void add_text_options(CLI::App& command, TextOptions& options);
void add_lines(CLI::App& command, bool& lines);
void add_patterns(CLI::App& command, std::vector<std::string>& files);
void add_coreference(CLI::App& command, TextOptions& options);
void add_min_confidence(CLI::App& command, double& value);

/// The pipeline, loaded when the first text needs it: statement files need no weights.
class LazyPipeline {
 public:
  /// Reads the files of patterns at once, so that a mistake in them is known before the long work.
  explicit LazyPipeline(const TextOptions& options);
  const Pipeline& get();

 private:
  TextOptions options_;
  std::shared_ptr<const PatternSet> patterns_;  ///< null: none
  std::unique_ptr<Pipeline> pipeline_;
};

/// What to do with what an input holds.
struct InputSink {
  std::function<void(const Document&)> document;
  std::function<void(Statement&&)> statement = {};   ///< none: files of statements are not understood
  std::function<void(KnowledgeGraph&&)> graph = {};  ///< none: graphs are not understood
  std::function<void()> begin = {};                  ///< another input begins; may be none
};

/// Reads the inputs in the order given, folders in the order of their names, and hands on what they hold.
/// Unreadable inputs throw Error; with keep_going they are reported and skipped, and the result is false. All
/// inputs are looked up before the first is read.
bool read_inputs(const TextOptions& options, const InputSink& sink, Progress& progress);

}  // namespace entente::cli
