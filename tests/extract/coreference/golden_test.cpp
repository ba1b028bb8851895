// Raw texts in, resolved statements out, through the whole pipeline with the trained weights. The cases and
// their format: tests/extract/coreference/golden/README.md.
#include <gtest/gtest.h>
#include <iostream>

#include "extract/pipeline.h"
#include "tests/extract/golden_cases.h"

namespace entente {
namespace {

// Pronouns and descriptions can be read in more than one way. So much of what is wanted has to come out; what
// must not, never may: a wrong merge puts what one did on the node of another.
constexpr double kWantedShare = 0.85;

TEST(CoreferenceGolden, TextsGiveTheStatementsThatTheFilesAskFor) {
  const auto weights = testing::weights_file();
  if (!weights) GTEST_SKIP() << "no weights file in extract/weights, nor in the variable ENTENTE_WEIGHTS";
  const Pipeline pipeline(*weights, {});
  const auto result = testing::check_golden(testing::read_golden("tests/extract/coreference/golden"),
                                            pipeline, testing::Comparison::LabelOnly);
  EXPECT_EQ(result.unwanted, "");
  EXPECT_GE(result.share(), kWantedShare) << "missing:" << result.missing;
  std::cout << result.met << " of " << result.wanted << " came out; missing:" << result.missing << "\n";
}

}  // namespace
}  // namespace entente
