// The loops of kernels.h, compiled once for each instruction set: the including file sets ENTENTE_KERNELS to
// its namespace and its compiler flags. Vector types are wider than some targets' registers; the compiler
// splits them.

#include <algorithm>
#include <cmath>
#include <cstring>

#include "extract/analyzer/kernels.h"
#include "extract/analyzer/kernels_table.h"

#define ENTENTE_INLINE inline __attribute__((always_inline))

namespace entente::kernels::ENTENTE_KERNELS {
namespace {

using Floats = float __attribute__((vector_size(64)));
using Ints = std::int32_t __attribute__((vector_size(64)));
using Bytes = std::int8_t __attribute__((vector_size(16)));

constexpr float kRounder = 12582912.0f;  // 1.5 · 2^23: adding it rounds to an integer

ENTENTE_INLINE void load(const float* at, Floats& x) {
  std::memcpy(&x, at, sizeof x);
}
ENTENTE_INLINE void store(const Floats& x, float* at) {
  std::memcpy(at, &x, sizeof x);
}

/// e^x by 2^n · p(f): relative error under 1e-6 for x in [-87, 87].
ENTENTE_INLINE void exponential(Floats& x) {
  x = x < -87.0f ? Floats{} - 87.0f : x;
  x = x > 87.0f ? Floats{} + 87.0f : x;
  const Floats scaled = x * 1.44269504f;
  const Floats shifted = scaled + kRounder;
  const Floats whole = shifted - kRounder;
  const Floats f = (scaled - whole) * 0.693147181f;
  Floats p = Floats{} + 1.98412698e-4f;
  p = p * f + 1.38888889e-3f;
  p = p * f + 8.33333333e-3f;
  p = p * f + 4.16666667e-2f;
  p = p * f + 1.66666667e-1f;
  p = p * f + 0.5f;
  p = p * f + 1.0f;
  p = p * f + 1.0f;
  Ints bits;
  std::memcpy(&bits, &shifted, sizeof bits);
  bits = (bits - 0x4B400000 + 127) << 23;
  Floats power;
  std::memcpy(&power, &bits, sizeof power);
  x = p * power;
}

ENTENTE_INLINE float sum(const Floats& x) {
  float total = 0;
  for (std::size_t i = 0; i < kLanes; ++i) total += x[i];
  return total;
}

ENTENTE_INLINE float largest(const Floats& x) {
  float best = x[0];
  for (std::size_t i = 1; i < kLanes; ++i) best = std::max(best, x[i]);
  return best;
}

constexpr std::size_t padded(std::size_t rows) {
  return (rows + kLanes - 1) / kLanes * kLanes;
}

/// Scores of R queries against all keys: keys are transposed, [kHeadWidth][width].
template <int R>
ENTENTE_INLINE void score_rows(const float* q, std::size_t stride, const float* keys, std::size_t width,
                               float* scores) {
  for (std::size_t j = 0; j < width; j += kLanes) {
    Floats total[R] = {};
    for (std::size_t d = 0; d < kHeadWidth; ++d) {
      Floats key;
      load(keys + d * width + j, key);
      for (int r = 0; r < R; ++r) total[r] += key * q[static_cast<std::size_t>(r) * stride + d];
    }
    for (int r = 0; r < R; ++r) store(total[r], scores + static_cast<std::size_t>(r) * width + j);
  }
}

/// Softmax over the first `rows` scores; the rest become 0. Leaves e^(s - max) and returns 1 / their sum.
ENTENTE_INLINE float softmax(float* scores, std::size_t rows, std::size_t width) {
  const float factor = 0.17677669529f;  // 1 / sqrt(kHeadWidth)
  for (std::size_t j = rows; j < width; ++j) scores[j] = -1e30f;
  Floats best;
  load(scores, best);
  for (std::size_t j = kLanes; j < width; j += kLanes) {
    Floats x;
    load(scores + j, x);
    best = x > best ? x : best;
  }
  const float top = largest(best);
  Floats total = {};
  for (std::size_t j = 0; j < width; j += kLanes) {
    Floats x;
    load(scores + j, x);
    x = (x - top) * factor;
    exponential(x);
    total += x;
    store(x, scores + j);
  }
  for (std::size_t j = rows; j < width; ++j) scores[j] = 0;
  return 1.0f / sum(total);
}

template <int R>
ENTENTE_INLINE void mix_rows(const float* scores, std::size_t width, const float* v, std::size_t rows,
                             std::size_t stride, const float* share, float* out, std::size_t out_stride) {
  Floats low[R] = {}, high[R] = {};
  for (std::size_t j = 0; j < rows; ++j) {
    Floats first, second;
    load(v + j * stride, first);
    load(v + j * stride + kLanes, second);
    for (int r = 0; r < R; ++r) {
      const float weight = scores[static_cast<std::size_t>(r) * width + j];
      low[r] += first * weight;
      high[r] += second * weight;
    }
  }
  for (int r = 0; r < R; ++r) {
    store(low[r] * share[r], out + static_cast<std::size_t>(r) * out_stride);
    store(high[r] * share[r], out + static_cast<std::size_t>(r) * out_stride + kLanes);
  }
}

template <int R>
ENTENTE_INLINE void attend(const float* q, const float* keys, const float* v, std::size_t rows,
                           std::size_t stride, std::size_t width, float* scores, float* out,
                           std::size_t out_stride) {
  float share[R];
  score_rows<R>(q, stride, keys, width, scores);
  for (int r = 0; r < R; ++r) share[r] = softmax(scores + static_cast<std::size_t>(r) * width, rows, width);
  mix_rows<R>(scores, width, v, rows, stride, share, out, out_stride);
}

float quantise(const float* x, std::size_t count, std::int8_t* q) {
  Floats best = {};
  for (std::size_t i = 0; i < count; i += kLanes) {
    Floats v;
    load(x + i, v);
    v = v < 0.0f ? -v : v;
    best = v > best ? v : best;
  }
  const float top = largest(best);
  const float step = top > 0 ? top / 127.0f : 1.0f;
  const float inverse = 1.0f / step;
  for (std::size_t i = 0; i < count; i += kLanes) {
    Floats v;
    load(x + i, v);
    v = (v * inverse + kRounder) - kRounder;
    const Bytes rounded = __builtin_convertvector(__builtin_convertvector(v, Ints), Bytes);
    std::memcpy(q + i, &rounded, sizeof rounded);
  }
  return step;
}

void dequantise(const std::int32_t* accumulated, float row_scale, const float* column_scale,
                const float* bias, std::size_t count, float* out) {
  for (std::size_t i = 0; i < count; ++i) {
    out[i] = static_cast<float>(accumulated[i]) * (row_scale * column_scale[i]) + bias[i];
  }
}

void add_bias(const float* bias, std::size_t count, float* out) {
  for (std::size_t i = 0; i < count; ++i) out[i] += bias[i];
}

void add(const float* y, std::size_t count, float* x) {
  for (std::size_t i = 0; i < count; ++i) x[i] += y[i];
}

void relu(float* x, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) x[i] = std::max(x[i], 0.0f);
}

void gelu(float* x, std::size_t count) {
  for (std::size_t i = 0; i + kLanes <= count; i += kLanes) {
    Floats v;
    load(x + i, v);
    Floats power = (v + v * v * v * 0.044715f) * -1.5957691216f;  // -2 · sqrt(2/π) · (…): tanh through e^x
    exponential(power);
    v = v / (power + 1.0f);
    store(v, x + i);
  }
}

void add_and_norm(const float* y, const float* gamma, const float* beta, std::size_t count, float* x) {
  Floats total = {};
  for (std::size_t i = 0; i < count; i += kLanes) {
    Floats a, b;
    load(x + i, a);
    load(y + i, b);
    a += b;
    total += a;
    store(a, x + i);
  }
  const float mean = sum(total) / static_cast<float>(count);
  Floats squares = {};
  for (std::size_t i = 0; i < count; i += kLanes) {
    Floats a;
    load(x + i, a);
    a -= mean;
    squares += a * a;
  }
  const float inverse = 1.0f / std::sqrt(sum(squares) / static_cast<float>(count) + 1e-12f);
  for (std::size_t i = 0; i < count; i += kLanes) {
    Floats a, g, b;
    load(x + i, a);
    load(gamma + i, g);
    load(beta + i, b);
    store((a - mean) * inverse * g + b, x + i);
  }
}

float dot(const float* a, const float* b, std::size_t count) {
  Floats total = {};
  for (std::size_t i = 0; i + kLanes <= count; i += kLanes) {
    Floats x, y;
    load(a + i, x);
    load(b + i, y);
    total += x * y;
  }
  return sum(total);
}

float gathered(const float* a, const float* b, const float* table, const std::uint16_t* rows,
               std::size_t count, const float* output, std::size_t width) {
  Floats total = {};
  for (std::size_t i = 0; i + kLanes <= width; i += kLanes) {
    Floats x, y;
    load(a + i, x);
    load(b + i, y);
    x += y;
    for (std::size_t r = 0; r < count; ++r) {
      load(table + rows[r] * width + i, y);
      x += y;
    }
    load(output + i, y);
    total += (x > 0.0f ? x : Floats{}) * y;
  }
  return sum(total);
}

void attention(const float* q, const float* k, const float* v, std::size_t rows, std::size_t stride,
               float* out, std::size_t out_stride, float* scratch) {
  const std::size_t width = padded_rows(rows);
  float* keys = scratch;
  float* scores = scratch + width * kHeadWidth;
  for (std::size_t j = 0; j < rows; ++j) {
    for (std::size_t d = 0; d < kHeadWidth; ++d) keys[d * width + j] = k[j * stride + d];
  }
  for (std::size_t d = 0; d < kHeadWidth; ++d)
    std::fill(keys + d * width + rows, keys + (d + 1) * width, 0.0f);
  std::size_t i = 0;
  for (; i + 4 <= rows; i += 4) {
    attend<4>(q + i * stride, keys, v, rows, stride, width, scores, out + i * out_stride, out_stride);
  }
  for (; i < rows; ++i) {
    attend<1>(q + i * stride, keys, v, rows, stride, width, scores, out + i * out_stride, out_stride);
  }
}

}  // namespace

Table table() {
  return {quantise, dequantise, add_bias, add_and_norm, gelu, relu, add, dot, gathered, attention};
}

}  // namespace entente::kernels::ENTENTE_KERNELS
