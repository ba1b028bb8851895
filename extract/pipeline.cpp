#include "extract/pipeline.h"

#include <algorithm>
#include <thread>
#include <utility>

#include "extract/ordered_map.h"
#include "extract/relation/calibration.h"
#include "extract/relation/extractor.h"
#include "extract/relation/render.h"
#include "extract/relation/sentence_view.h"
#include "extract/relation/settle.h"

namespace entente {
namespace {

// Text that one piece of work holds: large enough for full batches, small enough to share out short
// documents.
constexpr std::size_t kChunkBytes = 6000;

/// Runs of consecutive paragraphs; they depend on the document alone, so that threads cannot change the
/// output.
std::vector<std::vector<Span>> chunks_of(const Document& document, const SegmentOptions& options) {
  std::vector<std::vector<Span>> chunks;
  std::size_t size = kChunkBytes;
  for (const Span paragraph : find_paragraphs(document.text, options)) {
    if (size >= kChunkBytes) {
      chunks.emplace_back();
      size = 0;
    }
    chunks.back().push_back(paragraph);
    size += paragraph.size();
  }
  return chunks;
}

template <typename Result>
struct ChunkResult {
  std::vector<Result> results;
  std::size_t sentences = 0;
};

void count_from(Sentence& sentence, std::size_t first) {
  sentence.index += first;
}
void count_from(Statement& statement, std::size_t first) {
  statement.evidence.sentence += first;
}
void count_from(SurfaceTuple&, std::size_t) {}
void count_from(Explanation& explanation, std::size_t first) {
  for (ExplainedStatement& explained : explanation.statements) count_from(explained.statement, first);
}

}  // namespace

Pipeline::Pipeline(const std::filesystem::path& weights, const PipelineOptions& options)
    : analyzer_(Analyzer::load(weights, options.analyzer)), options_(options) {
  if (options_.threads == 0) options_.threads = std::max(1U, std::thread::hardware_concurrency());
}

template <typename Result, typename Work, typename Sink>
void Pipeline::run(const Document& document, const Work& work, const Sink& sink) const {
  const auto chunks = chunks_of(document, options_.segment);
  const auto make_worker = [&] {
    return [&, session = Analyzer::Session(analyzer_)](std::size_t index) mutable {
      std::vector<Paragraph> paragraphs;
      for (const Span span : chunks[index]) {
        paragraphs.push_back(segment_paragraph(document.text, span, options_.segment));
      }
      ChunkResult<Result> made;
      for (Sentence& sentence : session.analyze(std::move(paragraphs))) {
        work(std::move(sentence), made.results);
        ++made.sentences;
      }
      return made;
    };
  };
  std::size_t sentences = 0;
  const auto deliver = [&](ChunkResult<Result>&& made) {
    for (Result& result : made.results) {
      count_from(result, sentences);
      sink(std::move(result));
    }
    sentences += made.sentences;
  };
  const std::size_t threads = std::min(options_.threads, chunks.size());
  if (threads <= 1) {
    auto worker = make_worker();
    for (std::size_t i = 0; i < chunks.size(); ++i) deliver(worker(i));
    return;
  }
  OrderedMap<ChunkResult<Result>, decltype(make_worker), decltype(deliver)>(chunks.size(), threads,
                                                                            make_worker, deliver)
      .run();
}

std::vector<Proposition> Pipeline::propositions_of(const SentenceView& view) const {
  std::vector<Proposition> found;
  for (const auto& extractor : extractors()) extractor->extract(view, found);
  for (Proposition& proposition : found) proposition.confidence = calibrated_confidence(view, proposition);
  // After that: a rule's confidence is what its author says.
  if (options_.patterns) PatternExtractor(options_.patterns).extract(view, found);
  return found;
}

void Pipeline::analyze(const Document& document, const SentenceSink& sink) const {
  const auto work = [](Sentence&& sentence, std::vector<Sentence>& results) {
    results.push_back(std::move(sentence));
  };
  run<Sentence>(document, work, sink);
}

void Pipeline::extract(const Document& document, const StatementSink& sink) const {
  const auto work = [&](Sentence&& sentence, std::vector<Statement>& results) {
    settle_names(sentence);
    const SentenceView view(document.text, sentence);
    for (const Proposition& proposition : propositions_of(view)) {
      auto statement = render_statement(document, view, proposition);
      if (statement && statement->confidence >= options_.min_confidence)
        results.push_back(std::move(*statement));
    }
  };
  run<Statement>(document, work, sink);
}

void Pipeline::full_tuples(const Document& document, const TupleSink& sink) const {
  const auto work = [&](Sentence&& sentence, std::vector<SurfaceTuple>& results) {
    settle_names(sentence);
    const SentenceView view(document.text, sentence);
    for (SurfaceTuple& tuple : entente::full_tuples(view, propositions_of(view))) {
      if (tuple.confidence >= options_.min_confidence) results.push_back(std::move(tuple));
    }
  };
  run<SurfaceTuple>(document, work, sink);
}

void Pipeline::minimal_tuples(const Document& document, const TupleSink& sink) const {
  const auto work = [&](Sentence&& sentence, std::vector<SurfaceTuple>& results) {
    settle_names(sentence);
    const SentenceView view(document.text, sentence);
    for (SurfaceTuple& tuple : entente::minimal_tuples(view, propositions_of(view))) {
      if (tuple.confidence >= options_.min_confidence) results.push_back(std::move(tuple));
    }
  };
  run<SurfaceTuple>(document, work, sink);
}

void Pipeline::explain(const Document& document, const ExplanationSink& sink) const {
  const auto work = [&](const Sentence& sentence, std::vector<Explanation>& results) {
    const SentenceView view(document.text, sentence);
    results.push_back(entente::explain(document, view, propositions_of(view), options_.min_confidence));
  };
  run<Explanation>(document, work, sink);
}

void Pipeline::analyze_sentences(std::vector<Sentence>& sentences) const {
  Analyzer::Session(analyzer_).analyze_sentences(sentences);
}

}  // namespace entente
