#include "extract/analyzer/encoder.h"

#include <algorithm>

#include "extract/analyzer/kernels.h"
#include "graph/types/error.h"

namespace entente {
namespace {

constexpr std::size_t kCases = 5;

}  // namespace

void PieceStream::clear() {
  ids.clear();
  cases.clear();
  windows.clear();
}

Encoder::Layer::Layer(const WeightsFile& weights, std::size_t index, std::size_t width,
                      std::size_t inner_width)
    : qkv(weights, "layer." + std::to_string(index) + ".qkv", width, 3 * width),
      attention(weights, "layer." + std::to_string(index) + ".attention", width, width),
      inner(weights, "layer." + std::to_string(index) + ".inner", width, inner_width),
      outer(weights, "layer." + std::to_string(index) + ".outer", inner_width, width) {
  const std::string prefix = "layer." + std::to_string(index);
  gamma1 = weights.floats(prefix + ".norm1.gamma", {width});
  beta1 = weights.floats(prefix + ".norm1.beta", {width});
  gamma2 = weights.floats(prefix + ".norm2.gamma", {width});
  beta2 = weights.floats(prefix + ".norm2.beta", {width});
}

Encoder::Encoder(const WeightsFile& weights)
    : width_(weights.dimension("hidden")),
      heads_(weights.dimension("heads")),
      inner_(weights.dimension("inner")),
      window_(weights.dimension("window")) {
  if (width_ != heads_ * kernels::kHeadWidth || width_ % 16 != 0 || inner_ % 16 != 0) {
    throw Error({weights.path().string(), {}, {}},
                "weights of a shape that this program cannot run; update the program");
  }
  std::size_t vocabulary = 0;
  for (const char c : weights.blob("vocabulary")) vocabulary += c == '\n';
  piece_ = &weights.tensor("embedding.piece", {vocabulary, width_});
  if (piece_->type == Tensor::Type::I8) piece_scale_ = weights.floats("embedding.piece.scale", {vocabulary});
  position_ = weights.floats("embedding.position", {window_ + 2, width_});
  case_ = weights.floats("embedding.case", {kCases, width_});
  gamma_ = weights.floats("embedding.norm.gamma", {width_});
  beta_ = weights.floats("embedding.norm.beta", {width_});
  const std::size_t layers = weights.dimension("layers");
  layers_.reserve(layers);
  for (std::size_t i = 0; i < layers; ++i) layers_.emplace_back(weights, i, width_, inner_);
}

void Encoder::add_piece(std::int32_t id, float* row) const {
  const std::size_t first = static_cast<std::size_t>(id) * width_;
  if (piece_->type == Tensor::Type::F32) {
    kernels::add(piece_->f32().data() + first, width_, row);
    return;
  }
  const std::int8_t* rounded = piece_->i8().data() + first;
  const float scale = piece_scale_[static_cast<std::size_t>(id)];
  for (std::size_t c = 0; c < width_; ++c) row[c] += static_cast<float>(rounded[c]) * scale;
}

void Encoder::embed(const PieceStream& pieces, std::vector<float>& x) const {
  x.resize(pieces.size() * width_);
  for (std::size_t w = 0; w < pieces.windows.size(); ++w) {
    const std::size_t begin = pieces.windows[w];
    const std::size_t end = w + 1 < pieces.windows.size() ? pieces.windows[w + 1] : pieces.size();
    for (std::size_t i = begin; i < end; ++i) {
      float* row = x.data() + i * width_;
      std::copy_n(case_.begin() + static_cast<std::ptrdiff_t>(pieces.cases[i] * width_), width_, row);
      add_piece(pieces.ids[i], row);
      kernels::add_and_norm(position_.data() + (i - begin) * width_, gamma_.data(), beta_.data(), width_,
                            row);
    }
  }
}

void Encoder::attend(const PieceStream& pieces, Workspace& workspace) const {
  const std::size_t stride = 3 * width_;
  for (std::size_t w = 0; w < pieces.windows.size(); ++w) {
    const std::size_t begin = pieces.windows[w];
    const std::size_t rows = (w + 1 < pieces.windows.size() ? pieces.windows[w + 1] : pieces.size()) - begin;
    workspace.scratch.resize(std::max(workspace.scratch.size(), kernels::attention_scratch(rows)));
    for (std::size_t h = 0; h < heads_; ++h) {
      const float* q = workspace.qkv.data() + begin * stride + h * kernels::kHeadWidth;
      kernels::attention(q, q + width_, q + 2 * width_, rows, stride,
                         workspace.mixed.data() + begin * width_ + h * kernels::kHeadWidth, width_,
                         workspace.scratch.data());
    }
  }
}

void Encoder::run(const Layer& layer, const PieceStream& pieces, std::vector<float>& x,
                  Workspace& workspace) const {
  const std::size_t total = pieces.size();
  workspace.qkv.resize(std::max(workspace.qkv.size(), total * 3 * width_));
  workspace.mixed.resize(std::max(workspace.mixed.size(), total * width_));
  workspace.inner.resize(Matrix::kMaxRows * inner_);
  for (std::size_t first = 0; first < total; first += Matrix::kMaxRows) {
    const std::size_t rows = std::min(Matrix::kMaxRows, total - first);
    layer.qkv.multiply(x.data() + first * width_, rows, workspace.qkv.data() + first * 3 * width_,
                       workspace.matrix);
  }
  attend(pieces, workspace);
  for (std::size_t first = 0; first < total; first += Matrix::kMaxRows) {
    const std::size_t rows = std::min(Matrix::kMaxRows, total - first);
    float* block = x.data() + first * width_;
    float* result = workspace.qkv.data();  // free again once all windows have attended
    layer.attention.multiply(workspace.mixed.data() + first * width_, rows, result, workspace.matrix);
    for (std::size_t r = 0; r < rows; ++r) {
      kernels::add_and_norm(result + r * width_, layer.gamma1.data(), layer.beta1.data(), width_,
                            block + r * width_);
    }
    layer.inner.multiply(block, rows, workspace.inner.data(), workspace.matrix);
    kernels::gelu(workspace.inner.data(), rows * inner_);
    layer.outer.multiply(workspace.inner.data(), rows, result, workspace.matrix);
    for (std::size_t r = 0; r < rows; ++r) {
      kernels::add_and_norm(result + r * width_, layer.gamma2.data(), layer.beta2.data(), width_,
                            block + r * width_);
    }
  }
}

void Encoder::encode(const PieceStream& pieces, std::vector<float>& x, Workspace& workspace) const {
  embed(pieces, x);
  for (const Layer& layer : layers_) run(layer, pieces, x, workspace);
}

}  // namespace entente
