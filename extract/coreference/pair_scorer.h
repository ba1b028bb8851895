#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "extract/analyzer/weights_file.h"
#include "extract/coreference/candidates.h"
#include "extract/coreference/pair_features.h"

namespace entente {

/// Scores how likely one mention takes up another, learned by ranking antecedents (Durrett and Klein 2013)
/// over the encoder's vectors of the head words and the signs of pair_features.h. Immutable, shared by
/// threads.
class PairScorer {
 public:
  /// What a mention brings to its pairs.
  struct Parts {
    std::vector<float> anaphor, antecedent;  ///< [hidden]
    std::vector<float> novelty;              ///< [novelty width]
  };

  /// Null where the weights have no such head. Throws Error if it does not fit this program.
  static std::shared_ptr<const PairScorer> load(const WeightsFile& weights);

  /// `word`: what the analyzer kept of the head word (WordVectors::Coreference).
  Parts parts(const MentionSigns& mention, std::span<const float> word) const;

  /// Higher: likelier the same thing. Comparable for one anaphor, also with its novelty.
  float score(const Parts& anaphor, const Parts& antecedent, std::span<const FeatureId> pair) const;
  /// How likely the mention takes up nothing.
  float novelty(const Parts& mention, std::span<const FeatureId> features) const;

 private:
  explicit PairScorer(const WeightsFile& weights);

  std::size_t hidden_, novelty_;
  std::vector<float> anaphor_, antecedent_, pair_;           ///< [columns, hidden]
  std::vector<float> output_;                                ///< [hidden]
  std::vector<float> mention_novelty_, candidates_novelty_;  ///< [columns, novelty width]
  std::vector<float> novelty_output_;
  float novelty_bias_;
};

/// An earlier mention with the log-odds that it is taken up against that nothing is.
struct RankedCandidate {
  std::uint32_t mention = 0;
  float score = 0;
};
using RankedCandidates = std::vector<RankedCandidate>;

/// For each mention of a text those before it that are likelier than none, best first.
std::vector<RankedCandidates> rank_candidates(const PairScorer& scorer, std::span<const Mention> mentions);

}  // namespace entente
