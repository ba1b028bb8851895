#include "extract/analyzer/matrix.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <dnnl.hpp>
#include <mutex>

#include "extract/analyzer/kernels.h"

extern "C" void omp_set_num_threads(int);  // oneDNN is built with OpenMP; workers are our own threads

namespace entente {
namespace {

using dnnl::memory;
using Dims = memory::dims;

// Few row counts, each with a primitive made once: making one costs a tenth of a millisecond and more.
constexpr std::array<std::size_t, 4> kInt8Rows = {16, 32, 64, Matrix::kMaxRows};
// f32 sums may differ in the last bit between kernels for different row counts: one count for all.
constexpr std::array<std::size_t, 1> kF32Rows = {32};

dnnl::engine& cpu() {
  omp_set_num_threads(1);  // for the calling thread: threads that wait for work would spin
  static dnnl::engine engine(dnnl::engine::kind::cpu, 0);
  return engine;
}

memory::dim dim(std::size_t value) {
  return static_cast<memory::dim>(value);
}

}  // namespace

struct Matrix::Packed {
  memory weights;
  std::vector<std::size_t> rows;
  std::vector<dnnl::matmul> primitives;
  std::vector<memory::desc> source, result, scratchpad;

  template <std::size_t N>
  void make(const std::array<std::size_t, N>& counts, std::size_t in, std::size_t out, const void* values,
            memory::data_type type, memory::data_type result_type) {
    const memory::desc any({dim(in), dim(out)}, type, memory::format_tag::any);
    // Threads share primitives, so each brings its own scratchpad: the library's default one belongs to the
    // thread that made the primitive.
    dnnl::primitive_attr attributes;
    attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
    const auto descriptor = [&](std::size_t count, const memory::desc& weight_layout) {
      const memory::desc from({dim(count), dim(in)}, type, memory::format_tag::ab);
      const memory::desc to({dim(count), dim(out)}, result_type, memory::format_tag::ab);
      return dnnl::matmul::primitive_desc(dnnl::matmul::desc(from, weight_layout, to), attributes, cpu());
    };
    const memory::desc layout = descriptor(counts.back(), any).weights_desc();
    const memory plain({{dim(in), dim(out)}, type, memory::format_tag::ab}, cpu(), const_cast<void*>(values));
    weights = memory(layout, cpu());
    dnnl::stream stream(cpu());
    dnnl::reorder(plain, weights).execute(stream, const_cast<memory&>(plain), weights);
    stream.wait();
    for (const std::size_t count : counts) {
      const auto made = descriptor(count, layout);
      rows.push_back(count);
      primitives.emplace_back(made);
      source.push_back(made.src_desc());
      result.push_back(made.dst_desc());
      scratchpad.push_back(made.scratchpad_desc());
    }
  }

  void run(std::size_t count, void* from, void* to, dnnl::stream& stream,
           std::vector<std::byte>& scratch) const {
    std::size_t at = 0;
    while (rows[at] < count) ++at;
    scratch.resize(std::max(scratch.size(), scratchpad[at].get_size()));
    primitives[at].execute(stream, {{DNNL_ARG_SRC, memory(source[at], cpu(), from)},
                                    {DNNL_ARG_WEIGHTS, weights},
                                    {DNNL_ARG_DST, memory(result[at], cpu(), to)},
                                    {DNNL_ARG_SCRATCHPAD, memory(scratchpad[at], cpu(), scratch.data())}});
    stream.wait();
  }
};

struct Matrix::Workspace::State {
  dnnl::stream stream{cpu()};
  std::vector<std::int8_t> quantised;
  std::vector<std::int32_t> accumulated;
  std::vector<float> scales, rows, result;
  std::vector<std::byte> scratch;
};

Matrix::Workspace::Workspace() : state_(std::make_unique<State>()) {
  omp_set_num_threads(1);
}
Matrix::Workspace::~Workspace() = default;

Matrix::Matrix(const WeightsFile& weights, const std::string& name, std::size_t in, std::size_t out)
    : in_(in), out_(out) {
  const Tensor& tensor = weights.tensor(name + ".weight", {in, out});
  const auto bias = weights.floats(name + ".bias", {out});
  bias_.assign(bias.begin(), bias.end());
  if (tensor.type == Tensor::Type::F32) {
    pack_f32(tensor.f32().data());
  } else {
    const auto scale = weights.floats(name + ".weight.scale", {out});
    scale_.assign(scale.begin(), scale.end());
    pack_int8(tensor.i8().data());
  }
}

Matrix::Matrix(std::span<const float> values, std::span<const float> bias, std::size_t in, std::size_t out,
               bool quantised)
    : in_(in), out_(out), bias_(bias.begin(), bias.end()) {
  if (!quantised) {
    pack_f32(values.data());
    return;
  }
  std::vector<std::int8_t> rounded(in * out);
  scale_.assign(out, 0.0f);
  for (std::size_t i = 0; i < values.size(); ++i)
    scale_[i % out] = std::max(scale_[i % out], std::fabs(values[i]));
  for (float& scale : scale_) scale = scale > 0 ? scale / 127.0f : 1.0f;
  for (std::size_t i = 0; i < values.size(); ++i) {
    rounded[i] = static_cast<std::int8_t>(std::lrint(values[i] / scale_[i % out]));
  }
  pack_int8(rounded.data());
}

Matrix::Matrix(Matrix&&) noexcept = default;
Matrix::~Matrix() = default;

void Matrix::pack_int8(const std::int8_t* values) {
  packed_ = std::make_unique<Packed>();
  packed_->make(kInt8Rows, in_, out_, values, memory::data_type::s8, memory::data_type::s32);
}

void Matrix::pack_f32(const float* values) {
  packed_ = std::make_unique<Packed>();
  packed_->make(kF32Rows, in_, out_, values, memory::data_type::f32, memory::data_type::f32);
}

void Matrix::multiply(const float* rows, std::size_t count, float* result, Workspace& workspace) const {
  if (scale_.empty()) {
    multiply_f32(rows, count, result, workspace);
  } else {
    multiply_int8(rows, count, result, workspace);
  }
}

void Matrix::multiply_int8(const float* rows, std::size_t count, float* result, Workspace& workspace) const {
  auto& state = *workspace.state_;
  state.quantised.resize(std::max(state.quantised.size(), kMaxRows * in_));
  state.accumulated.resize(std::max(state.accumulated.size(), kMaxRows * out_));
  state.scales.resize(kMaxRows);
  for (std::size_t r = 0; r < count; ++r) {
    state.scales[r] = kernels::quantise(rows + r * in_, in_, state.quantised.data() + r * in_);
  }
  packed_->run(count, state.quantised.data(), state.accumulated.data(), state.stream, state.scratch);
  for (std::size_t r = 0; r < count; ++r) {
    kernels::dequantise(state.accumulated.data() + r * out_, state.scales[r], scale_.data(), bias_.data(),
                        out_, result + r * out_);
  }
}

void Matrix::multiply_f32(const float* rows, std::size_t count, float* result, Workspace& workspace) const {
  auto& state = *workspace.state_;
  constexpr std::size_t block = kF32Rows[0];
  state.rows.resize(std::max(state.rows.size(), block * in_));
  state.result.resize(std::max(state.result.size(), block * out_));
  for (std::size_t first = 0; first < count; first += block) {
    const std::size_t used = std::min(block, count - first);
    std::copy_n(rows + first * in_, used * in_, state.rows.begin());
    packed_->run(block, state.rows.data(), state.result.data(), state.stream, state.scratch);
    for (std::size_t r = 0; r < used; ++r) {
      float* out = result + (first + r) * out_;
      std::copy_n(state.result.begin() + static_cast<std::ptrdiff_t>(r * out_), out_, out);
      kernels::add_bias(bias_.data(), out_, out);
    }
  }
}

}  // namespace entente
