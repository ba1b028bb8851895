#pragma once

#include <cstddef>
#include <cstdint>

namespace entente::kernels {

inline constexpr std::size_t kLanes = 16;

/// Rows of an attention window rounded up to whole vectors.
constexpr std::size_t padded_rows(std::size_t rows) {
  return (rows + kLanes - 1) / kLanes * kLanes;
}

/// The kernels of one instruction set.
struct Table {
  float (*quantise)(const float*, std::size_t, std::int8_t*);
  void (*dequantise)(const std::int32_t*, float, const float*, const float*, std::size_t, float*);
  void (*add_bias)(const float*, std::size_t, float*);
  void (*add_and_norm)(const float*, const float*, const float*, std::size_t, float*);
  void (*gelu)(float*, std::size_t);
  void (*relu)(float*, std::size_t);
  void (*add)(const float*, std::size_t, float*);
  float (*dot)(const float*, const float*, std::size_t);
  float (*gathered)(const float*, const float*, const float*, const std::uint16_t*, std::size_t, const float*,
                    std::size_t);
  void (*attention)(const float*, const float*, const float*, std::size_t, std::size_t, float*, std::size_t,
                    float*);
};

namespace baseline {
Table table();
}
namespace haswell {
Table table();
}
namespace skylake_avx512 {
Table table();
}

}  // namespace entente::kernels
