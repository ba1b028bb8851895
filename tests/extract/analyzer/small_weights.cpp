#include "tests/extract/analyzer/small_weights.h"

#include <cstdlib>
#include <cstring>
#include <fstream>
#include <stdexcept>
#include <unistd.h>
#include <xxhash.h>

namespace entente::testing {
namespace {

constexpr std::size_t kWidth = 64, kInner = 128, kLayers = 2, kWindow = 30;
constexpr std::size_t kPairHidden = 32, kPairNovelty = 16;
const char* const kPieces[] = {"[PAD]", "[UNK]", "[CLS]", "[SEP]",  "mao", "met", "stalin",
                               ".",     "##s",   "in",    "moscow", "the", "a",   "1"};
const char* const kLists =
    R"("upos":["NOUN","VERB","PUNCT"],"xpos":["NN","VBD","."],"label":["root","nsubj","obj","punct"],)"
    R"("lemma":["l|0|","l|1|"],"entity":["O","B-Person","I-Person"],"nominal":["none","person"])";

template <typename Number>
std::string raw(Number value) {
  std::string bytes(sizeof value, '\0');
  std::memcpy(bytes.data(), &value, sizeof value);
  return bytes;
}

}  // namespace

SmallWeights::SmallWeights(bool quantised, std::uint32_t seed) : quantised_(quantised), state_(seed) {
  add_encoder();
  add_heads();
}

void SmallWeights::add(const std::string& name, std::vector<std::size_t> shape, float spread, float offset) {
  std::size_t count = 1;
  for (const std::size_t side : shape) count *= side;
  Entry entry{std::move(shape), {}, false};
  for (std::size_t i = 0; i < count; ++i) {
    state_ = state_ * 1664525U + 1013904223U;
    entry.data += raw(offset + spread * (static_cast<float>(state_ >> 8) / 8388608.0f - 1.0f));
  }
  tensors_[name] = std::move(entry);
}

void SmallWeights::add_matrix(const std::string& name, std::size_t in, std::size_t out) {
  add(name + ".bias", {out}, 0.1f);
  if (!quantised_) {
    add(name + ".weight", {in, out}, 0.2f);
    return;
  }
  Entry entry{{in, out}, {}, true};
  for (std::size_t i = 0; i < in * out; ++i) {
    state_ = state_ * 1664525U + 1013904223U;
    entry.data += static_cast<char>(
        static_cast<int>(state_ >> 24) - 128 == -128 ? 0 : static_cast<int>(state_ >> 24) - 128);
  }
  tensors_[name + ".weight"] = std::move(entry);
  add(name + ".weight.scale", {out}, 0.0f, 0.002f);
}

void SmallWeights::add_encoder() {
  const std::size_t pieces = std::size(kPieces);
  add("embedding.piece", {pieces, kWidth}, 1.0f);
  add("embedding.position", {kWindow + 2, kWidth}, 0.3f);
  add("embedding.case", {5, kWidth}, 0.3f);
  add("embedding.norm.gamma", {kWidth}, 0.0f, 1.0f);
  add("embedding.norm.beta", {kWidth}, 0.0f);
  for (std::size_t i = 0; i < kLayers; ++i) {
    const std::string prefix = "layer." + std::to_string(i) + ".";
    add_matrix(prefix + "qkv", kWidth, 3 * kWidth);
    add_matrix(prefix + "attention", kWidth, kWidth);
    add_matrix(prefix + "inner", kWidth, kInner);
    add_matrix(prefix + "outer", kInner, kWidth);
    for (const char* norm : {"norm1", "norm2"}) {
      add(prefix + norm + ".gamma", {kWidth}, 0.0f, 1.0f);
      add(prefix + norm + ".beta", {kWidth}, 0.0f);
    }
  }
}

void SmallWeights::add_heads() {
  const std::map<std::string, std::size_t> flat = {{"upos", 3},   {"xpos", 3},    {"lemma", 2},
                                                   {"entity", 3}, {"nominal", 2}, {"sentence", 1}};
  for (const auto& [name, count] : flat) {
    add(name + ".weight", {kWidth, count}, 0.5f);
    add(name + ".bias", {count}, 0.1f);
  }
  for (const char* side : {"dep", "head"}) {
    add_matrix(std::string("arc.") + side, kWidth, 256);
    add_matrix(std::string("label.") + side, kWidth, 128);
  }
  add("arc.u", {257, 256}, 0.1f);
  add("arc.root", {256}, 0.5f);
  add("label.root", {128}, 0.5f);
  add("label.u", {4, 128, 128}, 0.1f);
  add("label.wd", {128, 4}, 0.1f);
  add("label.wh", {128, 4}, 0.1f);
  add("label.bias", {4}, 0.1f);
}

void SmallWeights::add_coreference(std::size_t mention_rows, std::size_t pair_rows,
                                   std::size_t novelty_rows) {
  const std::string prefix = "coreference.";
  add_matrix(prefix + "word", kWidth, 2 * kPairHidden + kPairNovelty);
  add(prefix + "anaphor", {mention_rows, kPairHidden}, 0.5f);
  add(prefix + "antecedent", {mention_rows, kPairHidden}, 0.5f);
  add(prefix + "pair", {pair_rows, kPairHidden}, 0.5f);
  add(prefix + "output", {kPairHidden}, 0.5f);
  add(prefix + "novelty.mention", {mention_rows, kPairNovelty}, 0.5f);
  add(prefix + "novelty.candidates", {novelty_rows, kPairNovelty}, 0.5f);
  add(prefix + "novelty.output", {kPairNovelty}, 0.5f);
  add(prefix + "novelty.bias", {1}, 0.5f);
}

std::string SmallWeights::bytes() const {
  std::string body, tensors, blobs;
  const auto place = [&](const std::string& data) {
    body.resize((body.size() + 63) / 64 * 64, '\0');
    const std::size_t offset = 64 + body.size();
    body += data;
    return offset;
  };
  for (const auto& [name, entry] : tensors_) {
    std::string shape;
    for (const std::size_t side : entry.shape) shape += (shape.empty() ? "" : ",") + std::to_string(side);
    tensors += std::string(tensors.empty() ? "" : ",") + R"({"name":")" + name + R"(","dtype":")" +
               (entry.int8 ? "i8" : "f32") + R"(","shape":[)" + shape + R"(],"offset":)" +
               std::to_string(place(entry.data)) + R"(,"bytes":)" + std::to_string(entry.data.size()) + "}";
  }
  std::string vocabulary;
  for (const char* piece : kPieces) vocabulary += std::string(piece) + "\n";
  const std::map<std::string, std::string> texts = {{"vocabulary", vocabulary},
                                                    {"lemmas", "met\tVERB\tmeet\n"}};
  for (const auto& [name, text] : texts) {
    blobs += std::string(blobs.empty() ? "" : ",") + R"({"name":")" + name + R"(","offset":)" +
             std::to_string(place(text)) + R"(,"bytes":)" + std::to_string(text.size()) + "}";
  }
  const std::string manifest =
      R"({"model":"test","encoder":{"layers":2,"hidden":64,"heads":2,"inner":128,"window":30},"labels":{)" +
      std::string(kLists) + R"(},"tensors":[)" + tensors + R"(],"blobs":[)" + blobs + "]}";
  const std::size_t at = place(manifest);
  XXH128_canonical_t digest;
  XXH128_canonicalFromHash(&digest, XXH3_128bits(body.data(), body.size()));
  std::string header = "ENTENTE\n" + raw(version_) + raw(std::uint32_t{0}) +
                       raw(std::uint64_t{64 + body.size()}) + raw(std::uint64_t{at}) +
                       raw(std::uint64_t{manifest.size()});
  header.append(reinterpret_cast<const char*>(digest.digest), sizeof digest.digest);
  header.resize(64, '\0');
  return header + body;
}

TemporaryFile::TemporaryFile(const std::string& bytes) {
  std::string name = (std::filesystem::temp_directory_path() / "entente-test-XXXXXX").string();
  const int file = mkstemp(name.data());
  if (file < 0) throw std::runtime_error("no temporary file");
  close(file);
  path_ = name;
  std::ofstream(path_, std::ios::binary) << bytes;
}

TemporaryFile::~TemporaryFile() {
  std::filesystem::remove(path_);
}

}  // namespace entente::testing
