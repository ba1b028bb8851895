#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "extract/analyzer/matrix.h"
#include "extract/analyzer/weights_file.h"

namespace entente {

/// The pieces of some windows, one after another: each window begins with [CLS] and ends with [SEP].
struct PieceStream {
  std::vector<std::int32_t> ids;
  std::vector<std::uint8_t> cases;
  std::vector<std::size_t> windows;  ///< where each window begins

  void clear();
  std::size_t size() const { return ids.size(); }
};

/// Transformer encoder with post-norm layers (Devlin et al. 2019; MiniLM shape, Wang et al. 2020). Immutable,
/// shared by threads.
class Encoder {
 public:
  /// One thread's buffers.
  struct Workspace {
    Matrix::Workspace matrix;
    std::vector<float> qkv, mixed, inner, scratch;
  };

  explicit Encoder(const WeightsFile& weights);

  std::size_t width() const { return width_; }
  /// Most pieces a window may hold, [CLS] and [SEP] not counted.
  std::size_t window() const { return window_; }

  /// x becomes [pieces, width]. A window's rows depend on that window alone.
  void encode(const PieceStream& pieces, std::vector<float>& x, Workspace& workspace) const;

 private:
  struct Layer {
    Layer(const WeightsFile& weights, std::size_t index, std::size_t width, std::size_t inner);
    Matrix qkv, attention, inner, outer;
    std::span<const float> gamma1, beta1, gamma2, beta2;
  };

  void embed(const PieceStream& pieces, std::vector<float>& x) const;
  void add_piece(std::int32_t id, float* row) const;
  void run(const Layer& layer, const PieceStream& pieces, std::vector<float>& x, Workspace& workspace) const;
  void attend(const PieceStream& pieces, Workspace& workspace) const;

  std::size_t width_, heads_, inner_, window_;
  const Tensor* piece_;
  std::span<const float> piece_scale_, position_, case_, gamma_, beta_;
  std::vector<Layer> layers_;
};

}  // namespace entente
