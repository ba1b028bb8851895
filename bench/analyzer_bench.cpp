#include <benchmark/benchmark.h>
#include <random>
#include <string>
#include <vector>

#include "extract/analyzer/kernels.h"
#include "extract/analyzer/matrix.h"
#include "extract/analyzer/tree.h"
#include "extract/segment/segmenter.h"

namespace entente {
namespace {

std::vector<float> random_floats(std::size_t count) {
  std::mt19937 random(1);
  std::normal_distribution<float> draw(0, 1);
  std::vector<float> values(count);
  for (float& value : values) value = draw(random);
  return values;
}

/// One product of the encoder: 128 rows through its widest matrix; argument: int8 or not.
void multiply(benchmark::State& state) {
  constexpr std::size_t in = 384, out = 1536, rows = Matrix::kMaxRows;
  const auto values = random_floats(in * out), bias = random_floats(out), x = random_floats(rows * in);
  const Matrix matrix(values, bias, in, out, state.range(0) != 0);
  Matrix::Workspace workspace;
  std::vector<float> y(rows * out);
  for (auto _ : state) matrix.multiply(x.data(), rows, y.data(), workspace);
  state.counters["FLOP/s"] =
      benchmark::Counter(2.0 * in * out * rows, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(multiply)->ArgName("int8")->Arg(0)->Arg(1);

/// One head over one window; argument: rows of the window.
void attention(benchmark::State& state) {
  const auto rows = static_cast<std::size_t>(state.range(0));
  const auto qkv = random_floats(rows * 1152);
  std::vector<float> out(rows * 384), scratch(kernels::attention_scratch(rows));
  for (auto _ : state) {
    kernels::attention(qkv.data(), qkv.data() + 384, qkv.data() + 768, rows, 1152, out.data(), 384,
                       scratch.data());
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(attention)->ArgName("rows")->Arg(32)->Arg(128)->Arg(256);

void tree(benchmark::State& state) {
  const auto words = static_cast<std::size_t>(state.range(0));
  const auto scores = random_floats(words * (words + 1));
  for (auto _ : state) benchmark::DoNotOptimize(decode_tree(scores, words));
}
BENCHMARK(tree)->ArgName("words")->Arg(20)->Arg(60)->Arg(200);

void segmentation(benchmark::State& state) {
  std::string text;
  while (text.size() < 10000)
    text += "In 1949, Mr. Smith didn't pay $300 million to the U.S. \"mid-'50s\" company. ";
  for (auto _ : state) benchmark::DoNotOptimize(segment_paragraph(text, {0, text.size()}));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(segmentation);

}  // namespace
}  // namespace entente
