#include "extract/analyzer/heads.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entente {
namespace {

using ::testing::ElementsAre;

const std::vector<std::string> kLabels = {"O", "B-Person", "I-Person", "B-Gpe", "I-Gpe"};

TEST(BestBioPath, NeverBeginsInsideASpan) {
  const std::vector<float> scores = {0, 1, 5, 0, 0};
  EXPECT_THAT(best_bio_path(scores, 5, 1, kLabels), ElementsAre(1));
}

TEST(BestBioPath, KeepsTheTypeOfASpan) {
  const std::vector<float> scores = {0, 4, 0, 3, 0,   //
                                     0, 0, 2, 0, 4};  // I-Gpe only after Gpe
  EXPECT_THAT(best_bio_path(scores, 5, 2, kLabels), ElementsAre(3, 4));
}

TEST(BestBioPath, ReadsRowsThatLieApart) {
  const std::vector<float> scores = {9, 0, 0, 0, 0, -1, -1, 0, 9, 0, 0, 0};
  EXPECT_THAT(best_bio_path(scores, 7, 2, kLabels), ElementsAre(0, 1));
}

}  // namespace
}  // namespace entente
