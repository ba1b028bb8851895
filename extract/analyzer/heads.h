#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "extract/analyzer/lemmatizer.h"
#include "extract/analyzer/matrix.h"
#include "extract/analyzer/weights_file.h"
#include "extract/document.h"

namespace entente {

/// Everything that is read off word vectors (docs/weights.md, section 4): tags, lemmas, trees by deep
/// biaffine scoring (Dozat and Manning 2017), named spans. Immutable, shared by threads.
class Heads {
 public:
  /// Scores of the words of one batch, one row a word.
  struct Scores {
    std::vector<float> flat, arc_dep, arc_head, label_dep, label_head;
    std::vector<float> coreference;  ///< [words, coreference_width()]; only where asked for
  };
  struct Workspace {
    Matrix::Workspace matrix;
    std::vector<float> arcs, pairs;
  };

  explicit Heads(const WeightsFile& weights);

  /// `vectors`: [words, width].
  void score(std::span<const float> vectors, std::size_t words, Scores& scores, Workspace& workspace) const;

  /// What coreference reads of each word (PairScorer); 0 wide where the weights have no such head.
  std::size_t coreference_width() const { return coreference_ ? coreference_->out() : 0; }
  void score_coreference(std::span<const float> vectors, std::size_t words, Scores& scores,
                         Workspace& workspace) const;

  /// The sentence head's logit of a word: over 0, a sentence ends with it.
  float sentence_end(const Scores& scores, std::size_t word) const;

  /// Fills in tags, lemmas, tree and names of a sentence whose words have the rows from `first` on.
  void decode(const Scores& scores, std::size_t first, Sentence& sentence, Workspace& workspace) const;

 private:
  std::span<const float> row(const Scores& scores, std::size_t word, std::size_t begin,
                             std::size_t count) const;
  void decode_words(const Scores& scores, std::size_t first, Sentence& sentence) const;
  void decode_arcs(const Scores& scores, std::size_t first, Sentence& sentence, Workspace& workspace) const;
  void decode_labels(const Scores& scores, std::size_t first, Sentence& sentence, Workspace& workspace) const;
  void decode_names(const Scores& scores, std::size_t first, Sentence& sentence) const;
  std::pair<Deprel, float> best_label(const float* pair, const float* dep, const float* head,
                                      bool root) const;

  std::vector<Upos> upos_;
  std::vector<Xpos> xpos_;
  std::vector<Deprel> label_;
  std::vector<NominalType> nominal_;
  std::vector<std::string> entity_;
  std::size_t flat_width_, xpos_at_, lemma_at_, entity_at_, nominal_at_, sentence_at_;
  Lemmatizer lemmatizer_;
  Matrix flat_, arc_dep_, arc_head_, label_dep_, label_head_, arc_u_, label_u_;
  std::optional<Matrix> coreference_;
  std::span<const float> arc_root_, label_root_, label_bias_;
  std::vector<float> label_wd_, label_wh_;  ///< [labels, width], rows for dot products
};

/// Best legal path of BIO labels. `scores` is [words, labels.size()].
std::vector<std::size_t> best_bio_path(std::span<const float> scores, std::size_t stride, std::size_t words,
                                       const std::vector<std::string>& labels);

}  // namespace entente
