#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "extract/analyzer/weights_file.h"
#include "extract/document.h"

namespace entente {

/// What a sentence keeps of each word's vector (Sentence::vectors).
enum class WordVectors : std::uint8_t {
  None,
  Coreference,  ///< what PairScorer reads of it; nothing where the weights have no such head
  Whole,        ///< the encoder's output: for training
};

struct AnalyzerOptions {
  /// Word pieces that one batch holds at most; larger batches are a little faster and take more memory.
  std::size_t batch_pieces = 1024;
};

/// The trained model: sentence ends, tags, lemmas, trees, named spans. Immutable after loading and shared
/// between threads; each thread uses its own Session. Method: multi-task transformer encoder with deep
/// biaffine parsing (Dozat and Manning 2017).
class Analyzer {
 public:
  /// Maps the weights file and packs its matrices. Throws Error (with the path) if it is missing, damaged,
  /// truncated, or of a newer version.
  static Analyzer load(const std::filesystem::path& weights, const AnalyzerOptions& options = {});

  /// What it was loaded from; valid for its life.
  const WeightsFile& weights() const;

  Analyzer(Analyzer&&) noexcept;
  Analyzer& operator=(Analyzer&&) noexcept;
  ~Analyzer();

  /// One thread's working memory. Not thread-safe itself; must not outlive its Analyzer.
  class Session {
   public:
    explicit Session(const Analyzer& analyzer, WordVectors keep = WordVectors::None);
    Session(Session&&) noexcept;
    ~Session();

    /// Analyses paragraphs of one document into sentences, in order; `Sentence::index` counts from 0 within
    /// this call. The result depends only on the paragraphs given, not on earlier calls.
    std::vector<Sentence> analyze(std::vector<Paragraph> paragraphs);

    /// Analyses sentences whose words and ends are given (gold tokens, or one sentence a line): fills in
    /// everything else. Those of one paragraph (see starts_paragraph) are read together.
    void analyze_sentences(std::vector<Sentence>& sentences);

   private:
    struct State;
    std::unique_ptr<State> state_;
  };

 private:
  struct Model;
  explicit Analyzer(std::unique_ptr<const Model> model);
  std::unique_ptr<const Model> model_;
  friend class Session;
};

}  // namespace entente
