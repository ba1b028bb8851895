#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "extract/analyzer/analyzer.h"
#include "extract/coreference/coreference.h"
#include "extract/coreference/mention.h"
#include "extract/document.h"
#include "extract/relation/explain.h"
#include "extract/relation/pattern.h"
#include "extract/relation/surface.h"
#include "extract/segment/segmenter.h"
#include "graph/types/statement.h"

namespace entente {

struct PipelineOptions {
  SegmentOptions segment;
  AnalyzerOptions analyzer;
  std::size_t threads = 1;                               ///< 0: one a core. The output does not depend on it
  double min_confidence = 0.0;                           ///< statements below are left out
  std::shared_ptr<const PatternSet> patterns = nullptr;  ///< rules of the user's own; null: none
  bool coreference = true;                 ///< statements name what names, pronouns and nominals stand for
  bool capitals_as_states = false;         ///< "Ankara closed its border" tells of Turkey
  ChainMethod chains = ChainMethod::Both;  ///< how that is found
};

/// Text to sentences to statements. The pipeline reads a document in runs of paragraphs; statements wait
/// until what their words stand for is known, which is at the end of the document or of a stretch of 150
/// kilobytes, so memory is bounded. Sinks are called on the calling thread, in text order.
class Pipeline {
 public:
  /// Throws Error if the weights cannot be read.
  Pipeline(const std::filesystem::path& weights, const PipelineOptions& options);

  using SentenceSink = std::function<void(const Sentence&)>;
  using StatementSink = std::function<void(Statement&&)>;
  using TupleSink = std::function<void(SurfaceTuple&&)>;
  using ExplanationSink = std::function<void(Explanation&&)>;

  void analyze(const Document& document, const SentenceSink& sink) const;
  /// Sentences with the brackets of their mentions (see entity_marks).
  using EntitySink = std::function<void(const Sentence&, const std::vector<std::string>&)>;
  void entities(const Document& document, const EntitySink& sink) const;
  /// Statement ids are left empty: whoever writes them numbers them.
  void extract(const Document& document, const StatementSink& sink) const;
  void full_tuples(const Document& document, const TupleSink& sink) const;
  void minimal_tuples(const Document& document, const TupleSink& sink) const;
  /// Every sentence, with what was read from it and why.
  void explain(const Document& document, const ExplanationSink& sink) const;

  /// Fills in everything but words and sentence ends.
  void analyze_sentences(std::vector<Sentence>& sentences) const;

 private:
  template <typename Result, typename Work, typename Sink>
  void run(const Document& document, const Work& work, const Sink& sink,
           WordVectors keep = WordVectors::None) const;
  /// What finding mentions needs of each word.
  WordVectors kept_vectors() const;

  std::vector<Proposition> propositions_of(const SentenceView& view) const;
  std::vector<Mention> mentions_of(const Document& document, const SentenceView& view,
                                   const Speech& speech) const;

  Analyzer analyzer_;
  PipelineOptions options_;
  ChainOptions chains_;
};

}  // namespace entente
