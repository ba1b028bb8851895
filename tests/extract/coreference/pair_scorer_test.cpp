#include "extract/coreference/pair_scorer.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <limits>

#include "extract/analyzer/analyzer.h"
#include "extract/coreference/coreference.h"
#include "extract/segment/segmenter.h"
#include "graph/types/error.h"
#include "tests/extract/analyzer/small_weights.h"
#include "tests/extract/coreference/mentions.h"

namespace entente {
namespace {

using testing::name;
using testing::nominal;
using testing::SmallWeights;
using testing::TemporaryFile;

constexpr std::size_t kHidden = 32, kNovelty = 16;  // of SmallWeights

SmallWeights weights_with_head(bool quantised = false) {
  SmallWeights weights(quantised);
  weights.add_coreference(mention_feature_count(), pair_feature_count(), novelty_feature_count());
  return weights;
}

class PairScorerTest : public ::testing::Test {
 protected:
  PairScorerTest()
      : file_(weights_with_head().bytes()), weights_(file_.path()), scorer_(PairScorer::load(weights_)) {}

  float at(const std::string& table, std::size_t rows, std::size_t width, std::size_t row,
           std::size_t column) const {
    return weights_.floats("coreference." + table, {rows, width})[row * width + column];
  }

  TemporaryFile file_;
  WeightsFile weights_;
  std::shared_ptr<const PairScorer> scorer_;
};

TEST_F(PairScorerTest, SumsWordsAndSignsThroughOneHiddenLayer) {
  const MentionSigns anaphor = signs_of(nominal("harbour", {}, 1), 1, 0),
                     antecedent = signs_of(nominal("port"), 0, 0);
  std::vector<float> word(2 * kHidden + kNovelty);
  for (std::size_t i = 0; i < word.size(); ++i) word[i] = 0.01F * static_cast<float>(i) - 0.3F;
  std::vector<FeatureId> of_anaphor, of_antecedent, of_pair;
  add_mention_features(anaphor, of_anaphor);
  add_mention_features(antecedent, of_antecedent);
  add_pair_features(anaphor, antecedent, 0, of_pair);
  float expected = 0;
  for (std::size_t h = 0; h < kHidden; ++h) {
    float sum = word[h] + word[kHidden + h];
    for (const FeatureId f : of_anaphor) sum += at("anaphor", mention_feature_count(), kHidden, f, h);
    for (const FeatureId f : of_antecedent) sum += at("antecedent", mention_feature_count(), kHidden, f, h);
    for (const FeatureId f : of_pair) sum += at("pair", pair_feature_count(), kHidden, f, h);
    expected += std::max(sum, 0.0F) * weights_.floats("coreference.output", {kHidden})[h];
  }
  EXPECT_NEAR(scorer_->score(scorer_->parts(anaphor, word), scorer_->parts(antecedent, word), of_pair),
              expected, 1e-4);
}

TEST_F(PairScorerTest, NoveltyHasItsOwnLayer) {
  const MentionSigns mention = signs_of(name("Nora Lind", "lind"), 0, 0);
  std::vector<float> word(2 * kHidden + kNovelty, 0.0F);
  word.back() = 0.7F;
  std::vector<FeatureId> of_mention, of_candidates;
  add_mention_features(mention, of_mention);
  add_novelty_features(mention, WordMatch::None, 2, of_candidates);
  float expected = weights_.floats("coreference.novelty.bias", {1}).front();
  for (std::size_t h = 0; h < kNovelty; ++h) {
    float sum = word[2 * kHidden + h];
    for (const FeatureId f : of_mention)
      sum += at("novelty.mention", mention_feature_count(), kNovelty, f, h);
    for (const FeatureId f : of_candidates)
      sum += at("novelty.candidates", novelty_feature_count(), kNovelty, f, h);
    expected += std::max(sum, 0.0F) * weights_.floats("coreference.novelty.output", {kNovelty})[h];
  }
  EXPECT_NEAR(scorer_->novelty(scorer_->parts(mention, word), of_candidates), expected, 1e-4);
}

TEST_F(PairScorerTest, RanksWhatIsLikelierThanNothing) {
  std::vector<Mention> mentions;
  for (std::size_t i = 0; i < 20; ++i) mentions.push_back(nominal("harbour" + std::to_string(i), {}, i));
  const auto ranked = rank_candidates(*scorer_, mentions);
  ASSERT_EQ(ranked.size(), 20U);
  EXPECT_TRUE(ranked.front().empty());
  for (std::size_t m = 0; m < ranked.size(); ++m) {
    float before = std::numeric_limits<float>::infinity();
    for (const RankedCandidate& candidate : ranked[m]) {
      EXPECT_LT(candidate.mention, m);
      EXPECT_GT(candidate.score, 0);
      EXPECT_LE(candidate.score, before);
      before = candidate.score;
    }
  }
}

TEST_F(PairScorerTest, TheMethodDecidesWhetherScoresCount) {
  std::vector<Mention> mentions;
  for (std::size_t i = 0; i < 20; ++i) mentions.push_back(nominal("harbour" + std::to_string(i), {}, i));
  const auto chains = [&](ChainMethod method) {
    return find_chains(mentions, {scorer_, method}).chains.size();
  };
  EXPECT_EQ(chains(ChainMethod::Rules), 20U);
  EXPECT_EQ(find_chains(mentions).chains.size(), 20U);
  const auto ranked = rank_candidates(*scorer_, mentions);
  const auto fresh = std::count_if(ranked.begin(), ranked.end(), [](const auto& of) { return of.empty(); });
  ASSERT_LT(fresh, 20);
  EXPECT_EQ(chains(ChainMethod::Learned), static_cast<std::size_t>(fresh));
}

TEST(PairScorerFile, MayLackTheHead) {
  const TemporaryFile file(SmallWeights(false).bytes());
  EXPECT_EQ(PairScorer::load(WeightsFile(file.path())), nullptr);
}

TEST(PairScorerFile, MustFitTheSignsOfThisProgram) {
  SmallWeights weights(false);
  weights.add_coreference(mention_feature_count(), pair_feature_count() - 1, novelty_feature_count());
  const TemporaryFile file(weights.bytes());
  EXPECT_THROW(PairScorer::load(WeightsFile(file.path())), Error);
}

TEST(KeptVectors, AreWhatWasAskedFor) {
  const TemporaryFile file(weights_with_head(true).bytes());
  const auto width = [&](WordVectors keep) {
    const Analyzer analyzer = Analyzer::load(file.path());
    const std::string text = "Mao met Stalin in Moscow.";
    std::vector<Paragraph> paragraphs;
    for (const Span span : find_paragraphs(text)) paragraphs.push_back(segment_paragraph(text, span));
    const auto sentences = Analyzer::Session(analyzer, keep).analyze(std::move(paragraphs));
    return sentences.front().vectors.size() / sentences.front().tokens.size();
  };
  EXPECT_EQ(width(WordVectors::None), 0U);
  EXPECT_EQ(width(WordVectors::Coreference), 2 * kHidden + kNovelty);
  EXPECT_EQ(width(WordVectors::Whole), 64U);
}

}  // namespace
}  // namespace entente
