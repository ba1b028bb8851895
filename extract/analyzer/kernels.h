#pragma once

#include <cstddef>
#include <cstdint>

namespace entente::kernels {

// Loops over rows of floats; counts are multiples of 16 unless said otherwise. Every row's result depends on
// that row alone (attention: on its window), so batching does not change it. Built for several instruction
// sets, chosen when the program starts.

/// Symmetric int8: q = round(x / scale), scale = max|x| / 127. Returns the scale.
float quantise(const float* x, std::size_t count, std::int8_t* q);

/// out = accumulated · row_scale · column_scale + bias.
void dequantise(const std::int32_t* accumulated, float row_scale, const float* column_scale,
                const float* bias, std::size_t count, float* out);

/// out += bias.
void add_bias(const float* bias, std::size_t count, float* out);

/// x = norm(x + y) · gamma + beta over 384-like widths (count a multiple of 16).
void add_and_norm(const float* y, const float* gamma, const float* beta, std::size_t count, float* x);

/// GELU, tanh approximation, in place.
void gelu(float* x, std::size_t count);

/// max(x, 0) in place.
void relu(float* x, std::size_t count);

/// x += y.
void add(const float* y, std::size_t count, float* x);

float dot(const float* a, const float* b, std::size_t count);

/// Σ max(a + b + the rows of the table, 0) · output, over `width` columns. `table`: [rows, width].
float gathered(const float* a, const float* b, const float* table, const std::uint16_t* rows,
               std::size_t count, const float* output, std::size_t width);

/// Softmax attention of one head over one window. q, k, v point at the head's 32 columns of the first row,
/// rows `stride` floats apart; out likewise with `out_stride`. `scratch` holds attention_scratch(rows)
/// floats.
void attention(const float* q, const float* k, const float* v, std::size_t rows, std::size_t stride,
               float* out, std::size_t out_stride, float* scratch);
std::size_t attention_scratch(std::size_t rows);

inline constexpr std::size_t kHeadWidth = 32;

}  // namespace entente::kernels
