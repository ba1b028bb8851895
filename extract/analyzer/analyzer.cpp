#include "extract/analyzer/analyzer.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <utility>

#include "extract/analyzer/encoder.h"
#include "extract/analyzer/heads.h"
#include "extract/analyzer/weights_file.h"
#include "extract/segment/pieces.h"

namespace entente {
namespace {

// A sentence ends where the head's logit is above these. Under 0, because the segmenter's marks are evidence
// too; from the dev sets, where anything between -0.5 and -2 scores about the same.
constexpr float kWeakThreshold = -1.0f;
constexpr float kStrongThreshold = -2.0f;

/// The words of a paragraph as pieces.
struct PieceRuns {
  std::vector<std::int32_t> ids;
  std::vector<std::size_t> begins;  // one a word, and one past the last

  std::size_t count(std::size_t first, std::size_t last) const { return begins[last] - begins[first]; }
};

PieceRuns pieces_of(const std::vector<Token>& tokens, const Pieces& pieces) {
  PieceRuns runs;
  runs.begins.reserve(tokens.size() + 1);
  for (const Token& token : tokens) {
    runs.begins.push_back(runs.ids.size());
    pieces.append(token.form, runs.ids);
  }
  runs.begins.push_back(runs.ids.size());
  return runs;
}

/// One past the last word that still fits a window beginning at `first`.
std::size_t window_end(const PieceRuns& runs, std::size_t first, std::size_t window) {
  const std::size_t words = runs.begins.size() - 1;
  const auto at = std::upper_bound(runs.begins.begin() + static_cast<std::ptrdiff_t>(first),
                                   runs.begins.end(), runs.begins[first] + window);
  const auto last = static_cast<std::size_t>(at - runs.begins.begin()) - 1;
  return std::clamp(last, first + 1, words);
}

/// A stretch of a paragraph's words that is encoded in one window.
struct Window {
  std::size_t paragraph = 0;
  std::size_t first = 0, last = 0;  // words of the paragraph
  std::size_t row = 0;              // of the first word among the batch's words
};

}  // namespace

struct Analyzer::Model {
  Model(const std::filesystem::path& path, const AnalyzerOptions& given)
      : options(given), weights(path), pieces(weights.blob("vocabulary")), encoder(weights), heads(weights) {}

  AnalyzerOptions options;
  WeightsFile weights;
  Pieces pieces;
  Encoder encoder;
  Heads heads;
};

Analyzer Analyzer::load(const std::filesystem::path& weights, const AnalyzerOptions& options) {
  return Analyzer(std::make_unique<const Model>(weights, options));
}

const WeightsFile& Analyzer::weights() const {
  return model_->weights;
}

Analyzer::Analyzer(std::unique_ptr<const Model> model) : model_(std::move(model)) {}
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;
Analyzer::~Analyzer() = default;

struct Analyzer::Session::State {
  State(const Model& given, WordVectors kept) : model(given), keep(kept) {}

  void clear();
  void add_window(const std::vector<Token>& tokens, const PieceRuns& runs, Window window);
  void encode();
  std::vector<std::size_t> sentence_ends(const Paragraph& paragraph, const Window& window) const;
  Sentence cut(const Paragraph& paragraph, std::size_t first, std::size_t last) const;
  void decode(std::size_t row, Sentence& sentence);

  const Model& model;
  const WordVectors keep;
  Encoder::Workspace encoder;
  Heads::Workspace heads;
  Heads::Scores scores;
  PieceStream stream;
  std::vector<std::size_t> first_piece, piece_count;  // of each word of the batch, in the stream
  std::vector<Window> windows;
  std::vector<float> x, vectors;
};

void Analyzer::Session::State::clear() {
  stream.clear();
  first_piece.clear();
  piece_count.clear();
  windows.clear();
}

void Analyzer::Session::State::add_window(const std::vector<Token>& tokens, const PieceRuns& runs,
                                          Window window) {
  window.row = first_piece.size();
  windows.push_back(window);
  stream.windows.push_back(stream.size());
  stream.ids.push_back(model.pieces.begin());
  stream.cases.push_back(0);
  for (std::size_t w = window.first; w < window.last; ++w) {
    const auto feature = static_cast<std::uint8_t>(case_feature(tokens[w].form));
    first_piece.push_back(stream.size());
    piece_count.push_back(runs.count(w, w + 1));
    for (std::size_t p = runs.begins[w]; p < runs.begins[w + 1]; ++p) {
      stream.ids.push_back(runs.ids[p]);
      stream.cases.push_back(feature);
    }
  }
  stream.ids.push_back(model.pieces.end());
  stream.cases.push_back(0);
}

void Analyzer::Session::State::encode() {
  model.encoder.encode(stream, x, encoder);
  const std::size_t width = model.encoder.width();
  vectors.assign(first_piece.size() * width, 0.0f);
  for (std::size_t w = 0; w < first_piece.size(); ++w) {
    float* row = vectors.data() + w * width;
    for (std::size_t p = 0; p < piece_count[w]; ++p) {
      const float* piece = x.data() + (first_piece[w] + p) * width;
      for (std::size_t c = 0; c < width; ++c) row[c] += piece[c];
    }
    const float share = 1.0f / static_cast<float>(piece_count[w]);
    for (std::size_t c = 0; c < width; ++c) row[c] *= share;
  }
  model.heads.score(vectors, first_piece.size(), scores, heads);
  if (keep == WordVectors::Coreference)
    model.heads.score_coreference(vectors, first_piece.size(), scores, heads);
}

/// Ends (one past the last word, ascending) of the sentences that the window holds whole. A window that
/// neither reaches the paragraph's end nor holds an end is cut at its likeliest place.
std::vector<std::size_t> Analyzer::Session::State::sentence_ends(const Paragraph& paragraph,
                                                                 const Window& window) const {
  std::vector<std::size_t> ends;
  std::size_t likeliest = window.last - 1;
  float best = -std::numeric_limits<float>::infinity();
  for (std::size_t w = window.first; w < window.last; ++w) {
    const float logit = model.heads.sentence_end(scores, window.row + w - window.first);
    const Boundary boundary = paragraph.boundaries[w];
    if (boundary == Boundary::None) continue;
    if (logit > best && w + 1 < window.last) best = logit, likeliest = w;
    if (logit > (boundary == Boundary::Strong ? kStrongThreshold : kWeakThreshold)) ends.push_back(w + 1);
  }
  if (window.last == paragraph.tokens.size()) {
    if (ends.empty() || ends.back() != window.last) ends.push_back(window.last);
  } else {
    if (!ends.empty() && ends.back() == window.last) ends.pop_back();  // judged without what follows
    if (ends.empty()) ends.push_back(likeliest + 1);
  }
  return ends;
}

Sentence Analyzer::Session::State::cut(const Paragraph& paragraph, std::size_t first,
                                       std::size_t last) const {
  Sentence sentence;
  sentence.starts_paragraph = first == 0;
  const auto begin = paragraph.tokens.begin();
  sentence.tokens.assign(begin + static_cast<std::ptrdiff_t>(first),
                         begin + static_cast<std::ptrdiff_t>(last));
  sentence.span = {sentence.tokens.front().span.begin, sentence.tokens.back().span.end};
  const auto from = std::lower_bound(paragraph.multiwords.begin(), paragraph.multiwords.end(), first,
                                     [](const MultiwordToken& m, std::size_t at) { return m.first < at; });
  for (auto at = from; at != paragraph.multiwords.end() && at->last <= last; ++at) {
    sentence.multiwords.push_back({at->first - first, at->last - first, at->span});
  }
  return sentence;
}

/// Fills in the sentence whose words have the rows from `row` on.
void Analyzer::Session::State::decode(std::size_t row, Sentence& sentence) {
  model.heads.decode(scores, row, sentence, heads);
  if (keep == WordVectors::None) return;
  const bool whole = keep == WordVectors::Whole;
  const std::size_t width = whole ? model.encoder.width() : model.heads.coreference_width();
  const auto begin =
      (whole ? vectors : scores.coreference).begin() + static_cast<std::ptrdiff_t>(row * width);
  sentence.vectors.assign(begin, begin + static_cast<std::ptrdiff_t>(sentence.tokens.size() * width));
}

Analyzer::Session::Session(const Analyzer& analyzer, WordVectors keep)
    : state_(std::make_unique<State>(*analyzer.model_, keep)) {}
Analyzer::Session::Session(Session&&) noexcept = default;
Analyzer::Session::~Session() = default;

std::vector<Sentence> Analyzer::Session::analyze(std::vector<Paragraph> paragraphs) {
  State& state = *state_;
  const Model& model = state.model;
  std::vector<PieceRuns> runs;
  std::vector<std::size_t> next(paragraphs.size(), 0);
  std::vector<std::vector<Sentence>> found(paragraphs.size());
  for (const Paragraph& paragraph : paragraphs) runs.push_back(pieces_of(paragraph.tokens, model.pieces));
  std::vector<std::size_t> open;
  for (std::size_t p = 0; p < paragraphs.size(); ++p) {
    if (!paragraphs[p].tokens.empty()) open.push_back(p);
  }
  while (!open.empty()) {
    state.clear();
    std::vector<std::size_t> still_open;
    for (const std::size_t p : open) {
      if (state.stream.size() >= model.options.batch_pieces) {
        still_open.push_back(p);
        continue;
      }
      state.add_window(paragraphs[p].tokens, runs[p],
                       {p, next[p], window_end(runs[p], next[p], model.encoder.window()), 0});
    }
    state.encode();
    std::vector<std::size_t> unfinished;
    for (const Window& window : state.windows) {
      const Paragraph& paragraph = paragraphs[window.paragraph];
      std::size_t& at = next[window.paragraph];
      for (const std::size_t end : state.sentence_ends(paragraph, window)) {
        Sentence sentence = state.cut(paragraph, at, end);
        state.decode(window.row + at - window.first, sentence);
        found[window.paragraph].push_back(std::move(sentence));
        at = end;
      }
      if (at < paragraph.tokens.size()) unfinished.push_back(window.paragraph);
    }
    unfinished.insert(unfinished.end(), still_open.begin(), still_open.end());
    open = std::move(unfinished);
  }
  std::vector<Sentence> sentences;
  for (auto& of_paragraph : found)
    std::move(of_paragraph.begin(), of_paragraph.end(), std::back_inserter(sentences));
  for (std::size_t i = 0; i < sentences.size(); ++i) sentences[i].index = i;
  return sentences;
}

void Analyzer::Session::analyze_sentences(std::vector<Sentence>& sentences) {
  State& state = *state_;
  const Model& model = state.model;
  const std::size_t window = model.encoder.window();
  std::size_t at = 0;
  while (at < sentences.size()) {
    // Whole sentences of one paragraph up to a window; a longer sentence is read in several windows.
    state.clear();
    std::vector<PieceRuns> runs;
    std::size_t end = at;
    while (end < sentences.size() && state.stream.size() < model.options.batch_pieces) {
      std::size_t used = 0;
      std::vector<Token> tokens;
      do {
        auto piece_runs = pieces_of(sentences[end].tokens, model.pieces);
        const std::size_t size = piece_runs.ids.size();
        if (used > 0 && used + size > window) break;
        tokens.insert(tokens.end(), sentences[end].tokens.begin(), sentences[end].tokens.end());
        used += size;
        ++end;
      } while (end < sentences.size() && !sentences[end].starts_paragraph);
      const auto all = pieces_of(tokens, model.pieces);
      for (std::size_t first = 0; first < tokens.size();) {
        const std::size_t last = window_end(all, first, window);
        state.add_window(tokens, all, {0, first, last, 0});
        first = last;
      }
    }
    state.encode();
    std::size_t row = 0;
    for (; at < end; ++at) {
      if (!sentences[at].tokens.empty()) state.decode(row, sentences[at]);
      row += sentences[at].tokens.size();
    }
  }
}

}  // namespace entente
