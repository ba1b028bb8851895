#include "extract/analyzer/tree.h"

#include <gtest/gtest.h>
#include <random>

namespace entente {
namespace {

bool is_tree(const std::vector<std::int32_t>& heads) {
  std::size_t roots = 0;
  for (std::size_t i = 0; i < heads.size(); ++i) {
    roots += heads[i] < 0;
    std::int32_t at = static_cast<std::int32_t>(i);
    for (std::size_t steps = 0; at >= 0; ++steps) {
      if (steps > heads.size()) return false;
      at = heads[static_cast<std::size_t>(at)];
    }
  }
  return roots == 1;
}

double total(const std::vector<float>& scores, const std::vector<std::int32_t>& heads) {
  double sum = 0;
  for (std::size_t d = 0; d < heads.size(); ++d)
    sum += scores[d * (heads.size() + 1) + static_cast<std::size_t>(heads[d] + 1)];
  return sum;
}

/// The best tree by trying all of them.
double best_total(const std::vector<float>& scores, std::size_t words) {
  double best = -1e30;
  std::vector<std::int32_t> heads(words, -1);
  for (;;) {
    if (is_tree(heads)) best = std::max(best, total(scores, heads));
    std::size_t i = 0;
    while (i < words && ++heads[i] == static_cast<std::int32_t>(words)) heads[i++] = -1;
    if (i == words) return best;
  }
}

TEST(DecodeTree, FindsTheBestTreeWithOneRoot) {
  std::mt19937 random(7);
  std::normal_distribution<float> draw(0, 3);
  for (std::size_t words = 1; words <= 6; ++words) {
    for (int round = 0; round < 60; ++round) {
      std::vector<float> scores(words * (words + 1));
      for (float& score : scores) score = draw(random);
      const auto heads = decode_tree(scores, words);
      ASSERT_TRUE(is_tree(heads));
      EXPECT_NEAR(total(scores, heads), best_total(scores, words), 1e-3);
    }
  }
}

TEST(DecodeTree, KeepsOneRootWhereSeveralWouldScoreMore) {
  // Column 0 is the root: each word alone likes it best.
  const std::vector<float> scores = {9, 0, 1, 1, 9, 1, 0, 1, 9, 1, 1, 0};
  EXPECT_TRUE(is_tree(decode_tree(scores, 3)));
}

TEST(DecodeTree, HandlesALongSentence) {
  constexpr std::size_t words = 250;
  std::mt19937 random(3);
  std::normal_distribution<float> draw(0, 1);
  std::vector<float> scores(words * (words + 1));
  for (float& score : scores) score = draw(random);
  EXPECT_TRUE(is_tree(decode_tree(scores, words)));
}

}  // namespace
}  // namespace entente
