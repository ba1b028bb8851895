#include "extract/analyzer/heads.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "extract/analyzer/kernels.h"
#include "extract/analyzer/tree.h"
#include "graph/types/error.h"

namespace entente {
namespace {

constexpr std::size_t kArcWidth = 256;
constexpr std::size_t kLabelWidth = 128;
constexpr std::size_t kMostLabels = 128;
constexpr std::size_t kLabelRows = 32;  // rows of label pairs at a time: they are wide
constexpr const char* kFlatHeads[] = {"upos", "xpos", "lemma", "entity", "nominal"};

template <typename Value, typename Parse>
std::vector<Value> parsed(const std::vector<std::string>& names, Parse parse) {
  std::vector<Value> values;
  for (const std::string& name : names) values.push_back(parse(name));
  return values;
}

/// The flat heads side by side, and the sentence head last, so that one product scores them all.
Matrix flat_matrix(const WeightsFile& weights, std::size_t width, std::size_t total) {
  std::vector<float> values(width * total), bias(total);
  std::size_t at = 0;
  const auto add = [&](const std::string& name, std::size_t count) {
    const auto from = weights.floats(name + ".weight", {width, count});
    const auto offset = weights.floats(name + ".bias", {count});
    for (std::size_t r = 0; r < width; ++r)
      std::copy_n(from.data() + r * count, count, values.data() + r * total + at);
    std::copy(offset.begin(), offset.end(), bias.begin() + static_cast<std::ptrdiff_t>(at));
    at += count;
  };
  for (const char* name : kFlatHeads) add(name, weights.labels(name).size());
  add("sentence", 1);
  return {values, bias, width, total, false};
}

/// U of the arc scores, whose last row belongs to the constant 1 and serves as the bias.
Matrix arc_matrix(const WeightsFile& weights) {
  const auto u = weights.floats("arc.u", {kArcWidth + 1, kArcWidth});
  return {u.first(kArcWidth * kArcWidth), u.last(kArcWidth), kArcWidth, kArcWidth, false};
}

/// All U_r of the label scores side by side: [kLabelWidth, labels · kLabelWidth].
Matrix label_matrix(const WeightsFile& weights, std::size_t labels) {
  const auto u = weights.floats("label.u", {labels, kLabelWidth, kLabelWidth});
  std::vector<float> values(u.size()), bias(labels * kLabelWidth, 0.0f);
  for (std::size_t r = 0; r < labels; ++r) {
    for (std::size_t d = 0; d < kLabelWidth; ++d) {
      std::copy_n(u.data() + (r * kLabelWidth + d) * kLabelWidth, kLabelWidth,
                  values.data() + (d * labels + r) * kLabelWidth);
    }
  }
  const bool quantised =
      weights.tensor("label.dep.weight", {weights.dimension("hidden"), kLabelWidth}).type == Tensor::Type::I8;
  return {values, bias, kLabelWidth, labels * kLabelWidth, quantised};
}

std::vector<float> transposed(std::span<const float> values, std::size_t rows, std::size_t columns) {
  std::vector<float> result(values.size());
  for (std::size_t r = 0; r < rows; ++r) {
    for (std::size_t c = 0; c < columns; ++c) result[c * rows + r] = values[r * columns + c];
  }
  return result;
}

/// The share of one score in the softmax of all of them.
float probability(std::span<const float> scores, std::size_t of) {
  const float top = *std::max_element(scores.begin(), scores.end());
  float sum = 0.0F;
  for (const float score : scores) {
    if (score > top - 15.0F) sum += std::exp(score - top);
  }
  return std::exp(scores[of] - top) / sum;
}

std::size_t best_of(std::span<const float> scores) {
  return static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

/// The words' share of the first layer that scores pairs of mentions.
std::optional<Matrix> coreference_matrix(const WeightsFile& weights) {
  const Tensor* const tensor = weights.find("coreference.word.weight");
  if (tensor == nullptr || tensor->shape.size() != 2) return std::nullopt;
  return std::optional<Matrix>(std::in_place, weights, "coreference.word", weights.dimension("hidden"),
                               tensor->shape[1]);
}

void multiply_all(const Matrix& matrix, std::span<const float> rows, std::size_t count,
                  std::vector<float>& result, Matrix::Workspace& workspace) {
  result.resize(count * matrix.out());
  for (std::size_t first = 0; first < count; first += Matrix::kMaxRows) {
    matrix.multiply(rows.data() + first * matrix.in(), std::min(Matrix::kMaxRows, count - first),
                    result.data() + first * matrix.out(), workspace);
  }
}

}  // namespace

Heads::Heads(const WeightsFile& weights)
    : upos_(parsed<Upos>(weights.labels("upos"), upos_from)),
      xpos_(parsed<Xpos>(weights.labels("xpos"), xpos_from)),
      label_(parsed<Deprel>(weights.labels("label"), deprel_from)),
      nominal_(parsed<NominalType>(weights.labels("nominal"), nominal_type_from)),
      entity_(weights.labels("entity")),
      xpos_at_(upos_.size()),
      lemma_at_(xpos_at_ + xpos_.size()),
      entity_at_(lemma_at_ + weights.labels("lemma").size()),
      nominal_at_(entity_at_ + entity_.size()),
      sentence_at_(nominal_at_ + nominal_.size()),
      lemmatizer_(weights.blob("lemmas"), weights.labels("lemma")),
      flat_(flat_matrix(weights, weights.dimension("hidden"), sentence_at_ + 1)),
      arc_dep_(weights, "arc.dep", weights.dimension("hidden"), kArcWidth),
      arc_head_(weights, "arc.head", weights.dimension("hidden"), kArcWidth),
      label_dep_(weights, "label.dep", weights.dimension("hidden"), kLabelWidth),
      label_head_(weights, "label.head", weights.dimension("hidden"), kLabelWidth),
      arc_u_(arc_matrix(weights)),
      label_u_(label_matrix(weights, label_.size())),
      coreference_(coreference_matrix(weights)),
      arc_root_(weights.floats("arc.root", {kArcWidth})),
      label_root_(weights.floats("label.root", {kLabelWidth})),
      label_bias_(weights.floats("label.bias", {label_.size()})),
      label_wd_(
          transposed(weights.floats("label.wd", {kLabelWidth, label_.size()}), kLabelWidth, label_.size())),
      label_wh_(
          transposed(weights.floats("label.wh", {kLabelWidth, label_.size()}), kLabelWidth, label_.size())) {
  flat_width_ = sentence_at_ + 1;
  if (std::find(label_.begin(), label_.end(), Deprel::Root) == label_.end()) {
    throw Error({weights.path().string(), {}, {}}, "the weights' relation labels lack 'root'");
  }
  if (label_.size() > kMostLabels) {
    throw Error({weights.path().string(), {}, {}},
                "the weights have more relation labels than there are relations");
  }
  for (const std::string& label : entity_) {
    if (label != "O") name_type_from(label.substr(std::min<std::size_t>(2, label.size())));
  }
}

void Heads::score(std::span<const float> vectors, std::size_t words, Scores& scores,
                  Workspace& workspace) const {
  multiply_all(flat_, vectors, words, scores.flat, workspace.matrix);
  multiply_all(arc_dep_, vectors, words, scores.arc_dep, workspace.matrix);
  multiply_all(arc_head_, vectors, words, scores.arc_head, workspace.matrix);
  multiply_all(label_dep_, vectors, words, scores.label_dep, workspace.matrix);
  multiply_all(label_head_, vectors, words, scores.label_head, workspace.matrix);
  for (auto* part : {&scores.arc_dep, &scores.arc_head, &scores.label_dep, &scores.label_head}) {
    kernels::relu(part->data(), part->size());
  }
}

void Heads::score_coreference(std::span<const float> vectors, std::size_t words, Scores& scores,
                              Workspace& workspace) const {
  scores.coreference.clear();
  if (coreference_) multiply_all(*coreference_, vectors, words, scores.coreference, workspace.matrix);
}

float Heads::sentence_end(const Scores& scores, std::size_t word) const {
  return scores.flat[word * flat_width_ + sentence_at_];
}

std::span<const float> Heads::row(const Scores& scores, std::size_t word, std::size_t begin,
                                  std::size_t count) const {
  return {scores.flat.data() + word * flat_width_ + begin, count};
}

void Heads::decode_words(const Scores& scores, std::size_t first, Sentence& sentence) const {
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    Token& token = sentence.tokens[i];
    const std::size_t word = first + i;
    token.upos = upos_[best_of(row(scores, word, 0, upos_.size()))];
    token.xpos = xpos_[best_of(row(scores, word, xpos_at_, xpos_.size()))];
    token.nominal = nominal_[best_of(row(scores, word, nominal_at_, nominal_.size()))];
    token.lemma = lemmatizer_.lemma(token.form, token.upos,
                                    best_of(row(scores, word, lemma_at_, entity_at_ - lemma_at_)));
  }
}

void Heads::decode_arcs(const Scores& scores, std::size_t first, Sentence& sentence,
                        Workspace& workspace) const {
  const std::size_t n = sentence.tokens.size();
  std::vector<float> through;
  multiply_all(arc_u_, std::span(scores.arc_dep).subspan(first * kArcWidth, n * kArcWidth), n, through,
               workspace.matrix);
  workspace.arcs.assign(n * (n + 1), 0.0f);
  for (std::size_t d = 0; d < n; ++d) {
    const float* dep = through.data() + d * kArcWidth;
    float* out = workspace.arcs.data() + d * (n + 1);
    out[0] = kernels::dot(dep, arc_root_.data(), kArcWidth);
    for (std::size_t h = 0; h < n; ++h) {
      out[h + 1] = kernels::dot(dep, scores.arc_head.data() + (first + h) * kArcWidth, kArcWidth);
    }
  }
  const auto heads = decode_tree(workspace.arcs, n);
  for (std::size_t i = 0; i < n; ++i) {
    sentence.tokens[i].head = heads[i];
    // Column 0 is the root, column h + 1 the word h. A word cannot be its own head, and was never scored for
    // it.
    workspace.arcs[i * (n + 1) + i + 1] = -std::numeric_limits<float>::infinity();
    sentence.tokens[i].certainty = probability(std::span(workspace.arcs).subspan(i * (n + 1), n + 1),
                                               static_cast<std::size_t>(heads[i] + 1));
  }
}

/// Gives the best label and its probability; `root` is exactly for the root's arc.
std::pair<Deprel, float> Heads::best_label(const float* pair, const float* dep, const float* head,
                                           bool root) const {
  if (root) return {Deprel::Root, 1.0F};
  std::array<float, kMostLabels> scores;
  for (std::size_t r = 0; r < label_.size(); ++r) {
    if (label_[r] == Deprel::Root) {
      scores[r] = -std::numeric_limits<float>::infinity();
      continue;
    }
    scores[r] = kernels::dot(pair + r * kLabelWidth, head, kLabelWidth) +
                kernels::dot(label_wd_.data() + r * kLabelWidth, dep, kLabelWidth) +
                kernels::dot(label_wh_.data() + r * kLabelWidth, head, kLabelWidth) + label_bias_[r];
  }
  const std::span<const float> all(scores.data(), label_.size());
  const std::size_t best = best_of(all);
  return {label_[best], probability(all, best)};
}

void Heads::decode_labels(const Scores& scores, std::size_t first, Sentence& sentence,
                          Workspace& workspace) const {
  workspace.pairs.resize(kLabelRows * label_u_.out());
  for (std::size_t begin = 0; begin < sentence.tokens.size(); begin += kLabelRows) {
    const std::size_t count = std::min(kLabelRows, sentence.tokens.size() - begin);
    const float* dep = scores.label_dep.data() + (first + begin) * kLabelWidth;
    label_u_.multiply(dep, count, workspace.pairs.data(), workspace.matrix);
    for (std::size_t i = 0; i < count; ++i) {
      Token& token = sentence.tokens[begin + i];
      const bool root = token.head < 0;
      const float* head =
          root ? label_root_.data()
               : scores.label_head.data() + (first + static_cast<std::size_t>(token.head)) * kLabelWidth;
      const auto [label, probability] =
          best_label(workspace.pairs.data() + i * label_u_.out(), dep + i * kLabelWidth, head, root);
      token.relation = label;
      token.certainty *= probability;
    }
  }
}

void Heads::decode_names(const Scores& scores, std::size_t first, Sentence& sentence) const {
  sentence.names.clear();
  if (sentence.tokens.empty()) return;
  const std::span<const float> from(scores.flat.data() + first * flat_width_ + entity_at_,
                                    (sentence.tokens.size() - 1) * flat_width_ + entity_.size());
  const auto path = best_bio_path(from, flat_width_, sentence.tokens.size(), entity_);
  for (std::size_t i = 0; i < path.size(); ++i) {
    const std::string& label = entity_[path[i]];
    if (label.starts_with("B-"))
      sentence.names.push_back({i, i + 1, name_type_from(std::string_view(label).substr(2))});
    if (label.starts_with("I-") && !sentence.names.empty()) sentence.names.back().last = i + 1;
  }
}

void Heads::decode(const Scores& scores, std::size_t first, Sentence& sentence, Workspace& workspace) const {
  decode_words(scores, first, sentence);
  decode_arcs(scores, first, sentence, workspace);
  decode_labels(scores, first, sentence, workspace);
  decode_names(scores, first, sentence);
}

std::vector<std::size_t> best_bio_path(std::span<const float> scores, std::size_t stride, std::size_t words,
                                       const std::vector<std::string>& labels) {
  const std::size_t n = labels.size();
  // I-X may only follow B-X or I-X, so besides the best label so far only those two matter: linear in the
  // labels.
  std::vector<std::vector<std::size_t>> before(n);
  for (std::size_t l = 0; l < n; ++l) {
    for (std::size_t p = 0; labels[l].starts_with("I-") && p < n; ++p) {
      if (labels[p].size() > 2 &&
          labels[p].compare(2, std::string::npos, labels[l], 2, std::string::npos) == 0)
        before[l].push_back(p);
    }
  }
  constexpr float kNever = -1e9f;
  std::vector<float> total(n), next(n);
  std::vector<std::size_t> back(words * n);
  for (std::size_t l = 0; l < n; ++l) total[l] = scores[l] + (labels[l].starts_with("I-") ? kNever : 0.0f);
  for (std::size_t w = 1; w < words; ++w) {
    const std::size_t best = best_of(total);
    for (std::size_t l = 0; l < n; ++l) {
      std::size_t from = best;
      if (!before[l].empty()) {
        from = *std::max_element(before[l].begin(), before[l].end(),
                                 [&](std::size_t a, std::size_t b) { return total[a] < total[b]; });
      }
      back[w * n + l] = from;
      next[l] = total[from] + scores[w * stride + l];
    }
    total.swap(next);
  }
  std::vector<std::size_t> path(words);
  path[words - 1] = best_of(total);
  for (std::size_t w = words - 1; w > 0; --w) path[w - 1] = back[w * n + path[w]];
  return path;
}

}  // namespace entente
