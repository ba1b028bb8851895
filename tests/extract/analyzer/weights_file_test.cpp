#include "extract/analyzer/weights_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/analyzer/analyzer.h"
#include "graph/types/error.h"
#include "tests/extract/analyzer/small_weights.h"

namespace entente {
namespace {

using ::testing::HasSubstr;
using testing::SmallWeights;
using testing::TemporaryFile;

std::string error_of(const std::string& bytes) {
  const TemporaryFile file(bytes);
  try {
    Analyzer::load(file.path());
  } catch (const Error& error) {
    EXPECT_THAT(error.what(), HasSubstr(file.path().string()));
    return error.message();
  }
  return "no error";
}

TEST(WeightsFile, GivesTensorsBlobsAndLabels) {
  const TemporaryFile file(SmallWeights(true).bytes());
  const WeightsFile weights(file.path());
  EXPECT_EQ(weights.dimension("hidden"), 64U);
  EXPECT_EQ(weights.floats("arc.root", {256}).size(), 256U);
  EXPECT_EQ(weights.tensor("layer.0.inner.weight", {64, 128}).type, Tensor::Type::I8);
  EXPECT_THAT(weights.labels("upos"), ::testing::ElementsAre("NOUN", "VERB", "PUNCT"));
  EXPECT_EQ(weights.blob("lemmas"), "met\tVERB\tmeet\n");
}

TEST(WeightsFile, ThatIsMissingSaysWhich) {
  try {
    Analyzer::load("/nowhere/a.weights");
    FAIL();
  } catch (const Error& error) {
    EXPECT_THAT(error.what(), HasSubstr("/nowhere/a.weights: cannot read"));
  }
}

TEST(WeightsFile, RefusesWhatIsNoWeightsFile) {
  EXPECT_THAT(error_of(""), HasSubstr("not an entente weights file"));
  EXPECT_THAT(error_of(std::string(1000, 'x')), HasSubstr("not an entente weights file"));
}

TEST(WeightsFile, RefusesATruncatedFile) {
  const std::string whole = SmallWeights(false).bytes();
  EXPECT_THAT(error_of(whole.substr(0, whole.size() - 1)), HasSubstr("truncated"));
}

TEST(WeightsFile, RefusesADamagedFile) {
  std::string bytes = SmallWeights(false).bytes();
  bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
  EXPECT_THAT(error_of(bytes), HasSubstr("damaged"));
}

TEST(WeightsFile, RefusesANewerFormat) {
  SmallWeights weights(false);
  weights.set_version(WeightsFile::kVersion + 1);
  EXPECT_THAT(error_of(weights.bytes()), HasSubstr("update the program"));
}

TEST(WeightsFile, NamesAMissingTensor) {
  SmallWeights weights(false);
  weights.drop_tensor("arc.u");
  EXPECT_THAT(error_of(weights.bytes()), HasSubstr("lack the tensor 'arc.u'"));
}

TEST(WeightsFile, RefusesAnotherShape) {
  const TemporaryFile file(SmallWeights(false).bytes());
  const WeightsFile weights(file.path());
  EXPECT_THROW(weights.tensor("arc.root", {255}), Error);
  EXPECT_THROW(weights.tensor("arc.root", {256, 1}), Error);
  EXPECT_THROW(weights.blob("nothing"), Error);
  EXPECT_THROW(weights.labels("nothing"), Error);
}

}  // namespace
}  // namespace entente
