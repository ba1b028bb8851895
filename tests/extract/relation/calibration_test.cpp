#include "extract/relation/calibration.h"

#include <gtest/gtest.h>

#include "extract/relation/extractor.h"
#include "tests/extract/relation/parse_fixture.h"

namespace entente {
namespace {

using testing::Parse;

constexpr const char* kAsked = R"(Mao PROPN 2 nsubj
asked VERB 0 root ask VBD
Stalin PROPN 2 iobj
for ADP 5 case
help~ NOUN 2 obl
. PUNCT 2 punct)";

std::vector<Proposition> propositions_of(const SentenceView& view) {
  std::vector<Proposition> found;
  for (const auto& extractor : extractors()) extractor->extract(view, found);
  return found;
}

double confidence_with(std::size_t doubtful, float certainty) {
  const Parse parse(kAsked);
  Sentence sentence = parse.sentence();
  sentence.tokens[doubtful].certainty = certainty;
  const SentenceView view("Mao asked Stalin for help.", sentence);
  const auto found = propositions_of(view);
  EXPECT_EQ(found.size(), 1u);
  return calibrated_confidence(view, found.at(0));
}

TEST(Calibration, GivesAProbabilityThatFallsWithTheCertaintyOfAnArcInUse) {
  for (const std::size_t token : {0u, 1u, 2u, 4u}) {
    EXPECT_LT(confidence_with(token, 0.2F), confidence_with(token, 0.9F)) << token;
    EXPECT_GT(confidence_with(token, 0.0F), 0.0) << token;
    EXPECT_LT(confidence_with(token, 1.0F), 1.0) << token;
  }
}

TEST(Calibration, TellsWhatItSeesByName) {
  const Parse parse(kAsked);
  const auto found = propositions_of(parse.view());
  ASSERT_EQ(found.size(), 1u);
  const auto features = calibration_features(parse.view(), found[0]);
  const auto feature = [&](std::string_view name) {
    const auto at = std::find(kCalibrationFeatures.begin(), kCalibrationFeatures.end(), name);
    return features.at(static_cast<std::size_t>(at - kCalibrationFeatures.begin()));
  };
  EXPECT_EQ(feature("one"), 1);
  EXPECT_EQ(feature("subject"), 0);  // certain
  EXPECT_EQ(feature("no_object"), 0);
  EXPECT_EQ(feature("unfinished"), 0);
  EXPECT_EQ(feature("pronoun"), 0);
  EXPECT_GT(feature("score"), 0);
}

}  // namespace
}  // namespace entente
