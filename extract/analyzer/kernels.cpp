#include "extract/analyzer/kernels.h"

#include "extract/analyzer/kernels_table.h"

namespace entente::kernels {
namespace {

Table choose() {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) {
    return skylake_avx512::table();
  }
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return haswell::table();
#endif
  return baseline::table();
}

const Table kernels_of_this_machine = choose();

}  // namespace

float quantise(const float* x, std::size_t count, std::int8_t* q) {
  return kernels_of_this_machine.quantise(x, count, q);
}

void dequantise(const std::int32_t* accumulated, float row_scale, const float* column_scale,
                const float* bias, std::size_t count, float* out) {
  kernels_of_this_machine.dequantise(accumulated, row_scale, column_scale, bias, count, out);
}

void add_bias(const float* bias, std::size_t count, float* out) {
  kernels_of_this_machine.add_bias(bias, count, out);
}

void add_and_norm(const float* y, const float* gamma, const float* beta, std::size_t count, float* x) {
  kernels_of_this_machine.add_and_norm(y, gamma, beta, count, x);
}

void gelu(float* x, std::size_t count) {
  kernels_of_this_machine.gelu(x, count);
}

void relu(float* x, std::size_t count) {
  kernels_of_this_machine.relu(x, count);
}

void add(const float* y, std::size_t count, float* x) {
  kernels_of_this_machine.add(y, count, x);
}

float dot(const float* a, const float* b, std::size_t count) {
  return kernels_of_this_machine.dot(a, b, count);
}

float gathered(const float* a, const float* b, const float* table, const std::uint16_t* rows,
               std::size_t count, const float* output, std::size_t width) {
  return kernels_of_this_machine.gathered(a, b, table, rows, count, output, width);
}

std::size_t attention_scratch(std::size_t rows) {
  return padded_rows(rows) * (kHeadWidth + 4);
}

void attention(const float* q, const float* k, const float* v, std::size_t rows, std::size_t stride,
               float* out, std::size_t out_stride, float* scratch) {
  kernels_of_this_machine.attention(q, k, v, rows, stride, out, out_stride, scratch);
}

}  // namespace entente::kernels
