#include "extract/coreference/pair_scorer.h"

#include <algorithm>
#include <string>

#include "extract/analyzer/kernels.h"
#include "graph/types/error.h"

namespace entente {
namespace {

constexpr std::size_t kLanes = 16;  // widths are multiples of this
constexpr std::size_t kMostHidden = 256;

std::vector<float> table(const WeightsFile& weights, const std::string& name, std::size_t rows,
                         std::size_t width) {
  const auto values = weights.floats("coreference." + name, {rows, width});
  return {values.begin(), values.end()};
}

std::size_t width_of(const WeightsFile& weights, const std::string& name) {
  const Tensor* const tensor = weights.find("coreference." + name);
  const std::size_t width = tensor == nullptr || tensor->shape.size() != 1 ? 0 : tensor->shape.front();
  if (width == 0 || width % kLanes != 0 || width > kMostHidden)
    throw Error({weights.path().string(), {}, {}},
                "the weights of coreference have a width that does not fit");
  return width;
}

void add_rows(const std::vector<float>& table, std::size_t width, std::span<const FeatureId> rows,
              float* to) {
  for (const FeatureId row : rows) kernels::add(table.data() + row * width, width, to);
}

}  // namespace

std::shared_ptr<const PairScorer> PairScorer::load(const WeightsFile& weights) {
  if (weights.find("coreference.word.weight") == nullptr) return nullptr;
  return std::shared_ptr<const PairScorer>(new PairScorer(weights));
}

PairScorer::PairScorer(const WeightsFile& weights)
    : hidden_(width_of(weights, "output")),
      novelty_(width_of(weights, "novelty.output")),
      anaphor_(table(weights, "anaphor", mention_feature_count(), hidden_)),
      antecedent_(table(weights, "antecedent", mention_feature_count(), hidden_)),
      pair_(table(weights, "pair", pair_feature_count(), hidden_)),
      mention_novelty_(table(weights, "novelty.mention", mention_feature_count(), novelty_)),
      candidates_novelty_(table(weights, "novelty.candidates", novelty_feature_count(), novelty_)) {
  const auto out = weights.floats("coreference.output", {hidden_});
  output_.assign(out.begin(), out.end());
  const auto novelty_out = weights.floats("coreference.novelty.output", {novelty_});
  novelty_output_.assign(novelty_out.begin(), novelty_out.end());
  novelty_bias_ = weights.floats("coreference.novelty.bias", {1}).front();
  weights.tensor("coreference.word.weight", {weights.dimension("hidden"), 2 * hidden_ + novelty_});
}

PairScorer::Parts PairScorer::parts(const MentionSigns& mention, std::span<const float> word) const {
  Parts parts;
  if (word.size() == 2 * hidden_ + novelty_) {
    const auto from = word.begin();
    const auto middle = from + static_cast<std::ptrdiff_t>(hidden_),
               end = middle + static_cast<std::ptrdiff_t>(hidden_);
    parts.anaphor.assign(from, middle);
    parts.antecedent.assign(middle, end);
    parts.novelty.assign(end, word.end());
  } else {
    parts.anaphor.resize(hidden_);
    parts.antecedent.resize(hidden_);
    parts.novelty.resize(novelty_);
  }
  std::vector<FeatureId> features;
  add_mention_features(mention, features);
  add_rows(anaphor_, hidden_, features, parts.anaphor.data());
  add_rows(antecedent_, hidden_, features, parts.antecedent.data());
  add_rows(mention_novelty_, novelty_, features, parts.novelty.data());
  return parts;
}

float PairScorer::score(const Parts& anaphor, const Parts& antecedent,
                        std::span<const FeatureId> pair) const {
  return kernels::gathered(anaphor.anaphor.data(), antecedent.antecedent.data(), pair_.data(), pair.data(),
                           pair.size(), output_.data(), hidden_);
}

float PairScorer::novelty(const Parts& mention, std::span<const FeatureId> features) const {
  const std::vector<float> none(novelty_);
  return kernels::gathered(mention.novelty.data(), none.data(), candidates_novelty_.data(), features.data(),
                           features.size(), novelty_output_.data(), novelty_) +
         novelty_bias_;
}

std::vector<RankedCandidates> rank_candidates(const PairScorer& scorer, std::span<const Mention> mentions) {
  CandidateFinder finder;
  std::vector<PairScorer::Parts> parts;
  parts.reserve(mentions.size());
  std::vector<FeatureId> features;
  std::vector<RankedCandidates> ranked(mentions.size());
  for (std::size_t m = 0; m < mentions.size(); ++m) {
    MentionSigns signs = signs_of(mentions[m], m, 0);
    parts.push_back(scorer.parts(signs, mentions[m].vector));
    const Candidates candidates = finder.before(signs);
    features.clear();
    add_novelty_features(signs, candidates.best, candidates.agreeing, features);
    const float novelty = scorer.novelty(parts[m], features);
    for (const Candidate& candidate : candidates.found) {
      features.clear();
      add_pair_features(signs, finder.mentions()[candidate.order], candidate.rivals, features);
      const float score = scorer.score(parts[m], parts[candidate.order], features) - novelty;
      if (score > 0) ranked[m].push_back({static_cast<std::uint32_t>(candidate.order), score});
    }
    std::stable_sort(ranked[m].begin(), ranked[m].end(),
                     [](const auto& a, const auto& b) { return a.score > b.score; });
    finder.add(std::move(signs));
  }
  return ranked;
}

}  // namespace entente
