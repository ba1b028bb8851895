#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "extract/analyzer/weights_file.h"

namespace entente {

/// A weight matrix [in, out] with its bias, packed once for oneDNN: y = x · W + b. int8 weights take
/// activations quantised row by row (symmetric, dynamic); then a row's result is exact whatever the batch.
/// Immutable, shared by threads.
class Matrix {
 public:
  /// Rows that one call multiplies at most.
  static constexpr std::size_t kMaxRows = 128;

  /// One thread's buffers and oneDNN stream.
  class Workspace {
   public:
    Workspace();
    ~Workspace();

   private:
    friend class Matrix;
    struct State;
    std::unique_ptr<State> state_;
  };

  /// Reads NAME.weight [in, out], its scale if it is int8, and NAME.bias.
  Matrix(const WeightsFile& weights, const std::string& name, std::size_t in, std::size_t out);
  /// From floats [in, out], row by row; with `quantised`, rounded to int8 a column.
  Matrix(std::span<const float> values, std::span<const float> bias, std::size_t in, std::size_t out,
         bool quantised);
  Matrix(Matrix&&) noexcept;
  ~Matrix();

  std::size_t in() const { return in_; }
  std::size_t out() const { return out_; }

  /// rows: [count, in]; result: [count, out]; count ≤ kMaxRows.
  void multiply(const float* rows, std::size_t count, float* result, Workspace& workspace) const;

 private:
  struct Packed;
  void pack_int8(const std::int8_t* values);
  void pack_f32(const float* values);
  void multiply_int8(const float* rows, std::size_t count, float* result, Workspace& workspace) const;
  void multiply_f32(const float* rows, std::size_t count, float* result, Workspace& workspace) const;

  std::size_t in_ = 0, out_ = 0;
  std::vector<float> bias_;
  std::vector<float> scale_;  ///< one a column; empty: f32
  std::unique_ptr<Packed> packed_;
};

}  // namespace entente
