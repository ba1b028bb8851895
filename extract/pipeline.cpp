#include "extract/pipeline.h"

#include <algorithm>
#include <thread>
#include <utility>

#include "extract/coreference/text_resolver.h"
#include "extract/ordered_map.h"
#include "extract/relation/calibration.h"
#include "extract/relation/extractor.h"
#include "extract/relation/quotation.h"
#include "extract/relation/render.h"
#include "extract/relation/sentence_view.h"
#include "extract/relation/settle.h"
#include "extract/relation/speech.h"
#include "extract/relation/time_resolver.h"

namespace entente {
namespace {

// Text that one piece of work holds: large enough for full batches, small enough to share out short
// documents.
constexpr std::size_t kChunkBytes = 6000;
// What a quotation over many paragraphs may make of it; a longer one loses its speaker at the cut.
constexpr std::size_t kLongestChunkBytes = 60000;

/// Whether the paragraph goes on with a quotation that the one before left open.
bool goes_on(std::string_view text, Span before, Span paragraph) {
  return begins_with_mark(text, paragraph) && ends_inside(find_quotations(text, before), before);
}

/// Runs of consecutive paragraphs, cut where no quotation goes on; they depend on the document alone, so that
/// threads cannot change the output.
std::vector<std::vector<Span>> chunks_of(const Document& document, const SegmentOptions& options) {
  std::vector<std::vector<Span>> chunks;
  std::size_t size = kChunkBytes;
  for (const Span paragraph : find_paragraphs(document.text, options)) {
    const bool full = size >= kChunkBytes && (chunks.empty() || size >= kLongestChunkBytes ||
                                              !goes_on(document.text, chunks.back().back(), paragraph));
    if (full) {
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
template <typename SentenceOfStatements>
void count_from(SentenceOfStatements& sentence, std::size_t first) {
  for (auto& told : sentence.statements) told.statement.evidence.sentence += first;
}
void count_from(SurfaceTuple&, std::size_t) {}
void count_from(WithMentions<Sentence>& read, std::size_t first) {
  read.sentence.index += first;
  for (Mention& mention : read.mentions) mention.sentence += first;
}
template <typename SentenceOfStatements>
void count_from(WithMentions<SentenceOfStatements>& read, std::size_t first) {
  count_from(read.sentence, first);
  for (Mention& mention : read.mentions) mention.sentence += first;
}

/// The sentences, their names settled, laid out for reading.
std::vector<SentenceView> views_of(const Document& document, std::vector<Sentence>& sentences) {
  std::vector<SentenceView> views;
  views.reserve(sentences.size());
  for (Sentence& sentence : sentences) {
    settle_names(sentence);
    views.emplace_back(document.text, sentence);
  }
  return views;
}

}  // namespace

Pipeline::Pipeline(const std::filesystem::path& weights, const PipelineOptions& options)
    : analyzer_(Analyzer::load(weights, options.analyzer)),
      options_(options),
      chains_{PairScorer::load(analyzer_.weights()), options.chains, options.capitals_as_states} {
  if (options_.threads == 0) options_.threads = std::max(1U, std::thread::hardware_concurrency());
}

template <typename Result, typename Work, typename Sink>
void Pipeline::run(const Document& document, const Work& work, const Sink& sink, WordVectors keep) const {
  const auto chunks = chunks_of(document, options_.segment);
  const auto make_worker = [&] {
    return [&, session = Analyzer::Session(analyzer_, keep)](std::size_t index) mutable {
      std::vector<Paragraph> paragraphs;
      for (const Span span : chunks[index]) {
        paragraphs.push_back(segment_paragraph(document.text, span, options_.segment));
      }
      ChunkResult<Result> made;
      std::vector<Sentence> read = session.analyze(std::move(paragraphs));
      made.sentences = read.size();
      work(std::move(read), made.results);
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

WordVectors Pipeline::kept_vectors() const {
  const bool scored = options_.coreference && options_.chains != ChainMethod::Rules;
  return scored ? WordVectors::Coreference : WordVectors::None;
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
  const auto work = [](std::vector<Sentence>&& sentences, std::vector<Sentence>& results) {
    results = std::move(sentences);
  };
  run<Sentence>(document, work, sink);
}

void Pipeline::entities(const Document& document, const EntitySink& sink) const {
  using Read = WithMentions<Sentence>;
  const auto work = [&](std::vector<Sentence>&& sentences, std::vector<Read>& results) {
    const std::vector<SentenceView> views = views_of(document, sentences);
    const Speech speech(document, views);
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      auto mentions = find_mentions(document, views[i], speech);  // before its sentence moves on
      std::vector<float>().swap(sentences[i].vectors);            // the mentions have what is needed of them
      results.push_back({std::move(sentences[i]), std::move(mentions)});
    }
  };
  TextMarker text(sink, chains_);
  const auto gather = [&](Read&& read) { text.add(std::move(read)); };
  run<Read>(document, work, gather, kept_vectors());
  text.finish();
}

void Pipeline::extract(const Document& document, const StatementSink& sink) const {
  using Read = WithMentions<SentenceStatements>;
  const auto work = [&](std::vector<Sentence>&& sentences, std::vector<Read>& results) {
    const std::vector<SentenceView> views = views_of(document, sentences);
    const Speech speech(document, views);
    for (const SentenceView& view : views) {
      SentenceStatements made{{}, find_time_mentions(view), view.sentence().starts_paragraph};
      for (const Proposition& proposition : propositions_of(view)) {
        auto undated = render_statement(document, view, made.mentions, proposition, speech);
        if (undated && undated->statement.confidence >= options_.min_confidence)
          made.statements.push_back(std::move(*undated));
      }
      results.push_back({std::move(made), mentions_of(document, view, speech)});
    }
  };
  // The running time is followed, and mentions are resolved, where results arrive in text order.
  TimeResolver time(document.date);
  TextResolver<SentenceStatements> text(
      [&](SentenceStatements&& sentence) {
        for (UndatedStatement& told : sentence.statements) {
          if (told.statement.confidence >= options_.min_confidence) sink(std::move(told.statement));
        }
      },
      chains_);
  const auto gather = [&](Read&& read) {
    date_statements(read.sentence, time);
    text.add(std::move(read));
  };
  run<Read>(document, work, gather, kept_vectors());
  text.finish();
}

void Pipeline::full_tuples(const Document& document, const TupleSink& sink) const {
  const auto work = [&](std::vector<Sentence>&& sentences, std::vector<SurfaceTuple>& results) {
    for (const SentenceView& view : views_of(document, sentences)) {
      for (SurfaceTuple& tuple : entente::full_tuples(view, propositions_of(view))) {
        if (tuple.confidence >= options_.min_confidence) results.push_back(std::move(tuple));
      }
    }
  };
  run<SurfaceTuple>(document, work, sink);
}

void Pipeline::minimal_tuples(const Document& document, const TupleSink& sink) const {
  const auto work = [&](std::vector<Sentence>&& sentences, std::vector<SurfaceTuple>& results) {
    for (const SentenceView& view : views_of(document, sentences)) {
      for (SurfaceTuple& tuple : entente::minimal_tuples(view, propositions_of(view))) {
        if (tuple.confidence >= options_.min_confidence) results.push_back(std::move(tuple));
      }
    }
  };
  run<SurfaceTuple>(document, work, sink);
}

void Pipeline::explain(const Document& document, const ExplanationSink& sink) const {
  using Read = WithMentions<Explanation>;
  const auto work = [&](std::vector<Sentence>&& sentences, std::vector<Read>& results) {
    const std::vector<SentenceView> views = views_of(document, sentences);
    const Speech speech(document, views);
    for (const SentenceView& view : views) {
      results.push_back(
          {entente::explain(document, view, propositions_of(view), options_.min_confidence, speech),
           mentions_of(document, view, speech)});
    }
  };
  TimeResolver time(document.date);
  TextResolver<Explanation> text(sink, chains_);
  const auto gather = [&](Read&& read) {
    date_statements(read.sentence, time);
    text.add(std::move(read));
  };
  run<Read>(document, work, gather, kept_vectors());
  text.finish();
}

std::vector<Mention> Pipeline::mentions_of(const Document& document, const SentenceView& view,
                                           const Speech& speech) const {
  return options_.coreference ? find_mentions(document, view, speech) : std::vector<Mention>();
}

void Pipeline::analyze_sentences(std::vector<Sentence>& sentences) const {
  Analyzer::Session(analyzer_).analyze_sentences(sentences);
}

}  // namespace entente
