#include "extract/analyzer/kernels.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>
#include <vector>

namespace entente {
namespace {

std::vector<float> random_floats(std::size_t count, float spread) {
  static std::mt19937 random(5);
  std::uniform_real_distribution<float> draw(-spread, spread);
  std::vector<float> values(count);
  for (float& value : values) value = draw(random);
  return values;
}

TEST(Kernels, QuantiseToWithinHalfAStep) {
  const auto x = random_floats(384, 4);
  std::vector<std::int8_t> q(x.size());
  const float step = kernels::quantise(x.data(), x.size(), q.data());
  for (std::size_t i = 0; i < x.size(); ++i) EXPECT_NEAR(static_cast<float>(q[i]) * step, x[i], step * 0.51f);
}

TEST(Kernels, QuantiseARowOfZeros) {
  const std::vector<float> x(32, 0.0f);
  std::vector<std::int8_t> q(32, 1);
  EXPECT_EQ(kernels::quantise(x.data(), x.size(), q.data()), 1.0f);
  EXPECT_EQ(q, std::vector<std::int8_t>(32, 0));
}

TEST(Kernels, GeluFollowsItsFormula) {
  auto x = random_floats(64, 12);
  const auto before = x;
  kernels::gelu(x.data(), x.size());
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double v = before[i];
    EXPECT_NEAR(x[i], 0.5 * v * (1 + std::tanh(std::sqrt(2 / M_PI) * (v + 0.044715 * v * v * v))), 1e-5);
  }
}

TEST(Kernels, NormGivesMeanZeroAndVarianceOne) {
  auto x = random_floats(384, 3);
  const auto y = random_floats(384, 3);
  const std::vector<float> ones(384, 1.0f), zeros(384, 0.0f);
  kernels::add_and_norm(y.data(), ones.data(), zeros.data(), 384, x.data());
  double sum = 0, squares = 0;
  for (const float value : x) sum += value, squares += static_cast<double>(value) * value;
  EXPECT_NEAR(sum / 384, 0, 1e-5);
  EXPECT_NEAR(squares / 384, 1, 1e-4);
}

TEST(Kernels, AttentionIsASoftmaxMixture) {
  for (const std::size_t rows : {1U, 3U, 4U, 17U, 33U}) {
    constexpr std::size_t width = kernels::kHeadWidth;
    const auto q = random_floats(rows * width, 2), k = random_floats(rows * width, 2),
               v = random_floats(rows * width, 2);
    std::vector<float> out(rows * width), scratch(kernels::attention_scratch(rows));
    kernels::attention(q.data(), k.data(), v.data(), rows, width, out.data(), width, scratch.data());
    for (std::size_t i = 0; i < rows; ++i) {
      std::vector<double> weight(rows);
      double total = 0;
      for (std::size_t j = 0; j < rows; ++j) {
        double score = 0;
        for (std::size_t d = 0; d < width; ++d)
          score += static_cast<double>(q[i * width + d]) * k[j * width + d];
        total += weight[j] = std::exp(score / std::sqrt(32.0));
      }
      for (std::size_t d = 0; d < width; ++d) {
        double expected = 0;
        for (std::size_t j = 0; j < rows; ++j) expected += weight[j] / total * v[j * width + d];
        EXPECT_NEAR(out[i * width + d], expected, 1e-4);
      }
    }
  }
}

TEST(Kernels, GatheredRowsGoThroughOneHiddenLayer) {
  constexpr std::size_t width = 48, rows = 7;
  const auto a = random_floats(width, 1), b = random_floats(width, 1), table = random_floats(rows * width, 1),
             output = random_floats(width, 1);
  const std::vector<std::uint16_t> chosen = {6, 0, 3};
  double expected = 0;
  for (std::size_t i = 0; i < width; ++i) {
    const double sum = a[i] + b[i] + table[6 * width + i] + table[i] + table[3 * width + i];
    expected += std::max(sum, 0.0) * output[i];
  }
  EXPECT_NEAR(kernels::gathered(a.data(), b.data(), table.data(), chosen.data(), 3, output.data(), width),
              expected, 1e-4);
}

}  // namespace
}  // namespace entente
