#include "extract/analyzer/weights_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <rapidjson/document.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <xxhash.h>

#include "graph/types/error.h"

namespace entente {
namespace {

constexpr std::string_view kMagic = "ENTENTE\n";
constexpr std::size_t kHeaderSize = 64;
constexpr std::size_t kAlignment = 64;

template <typename Number>
Number read_number(const std::byte* at) {
  Number value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

std::string system_reason() {
  return std::error_code(errno, std::generic_category()).message();
}

bool known_unsigned(const rapidjson::Value& object, const char* name) {
  return object.IsObject() && object.HasMember(name) && object[name].IsUint64();
}

bool known_string(const rapidjson::Value& object, const char* name) {
  return object.IsObject() && object.HasMember(name) && object[name].IsString();
}

}  // namespace

std::size_t Tensor::count() const {
  std::size_t total = 1;
  for (const std::size_t side : shape) total *= side;
  return total;
}

WeightsFile::WeightsFile(const std::filesystem::path& path) : path_(path) {
  map();
  try {
    check_header();
    read_manifest();
  } catch (...) {
    munmap(const_cast<std::byte*>(data_), size_);
    throw;
  }
}

WeightsFile::WeightsFile(WeightsFile&& other) noexcept
    : path_(std::move(other.path_)),
      data_(std::exchange(other.data_, nullptr)),
      size_(std::exchange(other.size_, 0)),
      tensors_(std::move(other.tensors_)),
      blobs_(std::move(other.blobs_)),
      labels_(std::move(other.labels_)),
      dimensions_(std::move(other.dimensions_)) {}

WeightsFile& WeightsFile::operator=(WeightsFile&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  std::swap(tensors_, other.tensors_);
  std::swap(blobs_, other.blobs_);
  std::swap(labels_, other.labels_);
  std::swap(dimensions_, other.dimensions_);
  return *this;
}

WeightsFile::~WeightsFile() {
  if (data_ != nullptr) munmap(const_cast<std::byte*>(data_), size_);
}

void WeightsFile::fail(const std::string& message) const {
  throw Error({path_.string(), {}, {}}, message);
}

void WeightsFile::map() {
  const int file = open(path_.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) fail("cannot read the analyzer's weights: " + system_reason());
  struct stat status {};
  const bool plain = fstat(file, &status) == 0 && S_ISREG(status.st_mode);
  const auto size = plain ? static_cast<std::size_t>(status.st_size) : 0;
  void* data = size == 0 ? MAP_FAILED : mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
  const std::string reason = system_reason();
  close(file);
  if (!plain || size < kHeaderSize) {
    if (data != MAP_FAILED) munmap(data, size);
    fail("not an entente weights file (too short); install the weights again");
  }
  if (data == MAP_FAILED) fail("cannot map the analyzer's weights: " + reason);
  data_ = static_cast<const std::byte*>(data);
  size_ = size;
}

void WeightsFile::check_header() {
  if (std::memcmp(data_, kMagic.data(), kMagic.size()) != 0)
    fail("not an entente weights file (wrong first bytes)");
  const auto version = read_number<std::uint32_t>(data_ + 8);
  if (version > kVersion) {
    fail(fmt::format("weights of format {}, this program reads up to {}; update the program", version,
                     kVersion));
  }
  const auto stated = read_number<std::uint64_t>(data_ + 16);
  if (stated != size_) {
    fail(fmt::format("truncated or overlong weights file: {} bytes, expected {}; install the weights again",
                     size_, stated));
  }
  const XXH128_hash_t digest = XXH3_128bits(data_ + kHeaderSize, size_ - kHeaderSize);
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, digest);
  if (std::memcmp(canonical.digest, data_ + 40, sizeof canonical.digest) != 0) {
    fail("damaged weights file: its digest does not fit; install the weights again");
  }
}

std::string_view WeightsFile::bytes(std::size_t offset, std::size_t size) const {
  if (offset > size_ || size > size_ - offset) fail("damaged weights file: a part lies outside the file");
  return {reinterpret_cast<const char*>(data_) + offset, size};
}

void WeightsFile::read_manifest() {
  const std::string_view text =
      bytes(read_number<std::uint64_t>(data_ + 24), read_number<std::uint64_t>(data_ + 32));
  rapidjson::Document manifest;
  manifest.Parse<rapidjson::kParseIterativeFlag>(text.data(), text.size());
  const auto object = [&](const char* name) -> bool {
    return manifest.IsObject() && manifest.HasMember(name) && manifest[name].IsObject();
  };
  const auto list = [&](const char* name) -> bool {
    return manifest.IsObject() && manifest.HasMember(name) && manifest[name].IsArray();
  };
  if (manifest.HasParseError() || !object("encoder") || !object("labels") || !list("tensors") ||
      !list("blobs")) {
    fail("damaged weights file: its manifest cannot be read");
  }
  for (const auto& entry : manifest["encoder"].GetObject()) {
    if (entry.value.IsUint64()) dimensions_[entry.name.GetString()] = entry.value.GetUint64();
  }
  for (const auto& entry : manifest["labels"].GetObject()) {
    auto& names = labels_[entry.name.GetString()];
    if (!entry.value.IsArray()) fail("damaged weights file: a label list is no list");
    for (const auto& label : entry.value.GetArray())
      names.emplace_back(label.IsString() ? label.GetString() : "");
  }
  for (const auto& entry : manifest["blobs"].GetArray()) {
    if (!known_string(entry, "name") || !known_unsigned(entry, "offset") || !known_unsigned(entry, "bytes")) {
      fail("damaged weights file: a blob is not described");
    }
    blobs_[entry["name"].GetString()] = bytes(entry["offset"].GetUint64(), entry["bytes"].GetUint64());
  }
  for (const auto& entry : manifest["tensors"].GetArray()) {
    if (!known_string(entry, "name") || !known_string(entry, "dtype") || !known_unsigned(entry, "offset") ||
        !known_unsigned(entry, "bytes") || !entry.HasMember("shape") || !entry["shape"].IsArray()) {
      fail("damaged weights file: a tensor is not described");
    }
    Tensor tensor;
    const std::string_view type = entry["dtype"].GetString();
    if (type != "f32" && type != "i8") fail("weights of an unknown number type; update the program");
    tensor.type = type == "i8" ? Tensor::Type::I8 : Tensor::Type::F32;
    std::size_t count = 1;
    for (const auto& side : entry["shape"].GetArray()) {
      if (!side.IsUint() || side.GetUint() > size_) fail("damaged weights file: a tensor's shape is wrong");
      tensor.shape.push_back(side.GetUint());
      count *= side.GetUint();
      if (count > size_) fail("damaged weights file: a tensor is larger than the file");
    }
    const std::size_t offset = entry["offset"].GetUint64();
    const std::size_t size = entry["bytes"].GetUint64();
    if (size != count * (tensor.type == Tensor::Type::I8 ? 1 : sizeof(float)) || offset % kAlignment != 0) {
      fail("damaged weights file: a tensor's size is wrong");
    }
    tensor.data = bytes(offset, size).data();
    tensors_[entry["name"].GetString()] = std::move(tensor);
  }
}

const Tensor& WeightsFile::tensor(std::string_view name, std::initializer_list<std::size_t> shape) const {
  const auto at = tensors_.find(name);
  if (at == tensors_.end()) fail(fmt::format("the weights lack the tensor '{}'", name));
  if (!std::equal(shape.begin(), shape.end(), at->second.shape.begin(), at->second.shape.end())) {
    fail(fmt::format("the tensor '{}' of the weights has another shape than this program needs", name));
  }
  return at->second;
}

std::span<const float> WeightsFile::floats(std::string_view name,
                                           std::initializer_list<std::size_t> shape) const {
  const Tensor& found = tensor(name, shape);
  if (found.type != Tensor::Type::F32) fail(fmt::format("the tensor '{}' of the weights is not f32", name));
  return found.f32();
}

const Tensor* WeightsFile::find(std::string_view name) const {
  const auto at = tensors_.find(name);
  return at == tensors_.end() ? nullptr : &at->second;
}

std::string_view WeightsFile::blob(std::string_view name) const {
  const auto at = blobs_.find(name);
  if (at == blobs_.end()) fail(fmt::format("the weights lack the part '{}'", name));
  return at->second;
}

const std::vector<std::string>& WeightsFile::labels(std::string_view name) const {
  const auto at = labels_.find(name);
  if (at == labels_.end() || at->second.empty()) fail(fmt::format("the weights lack the labels '{}'", name));
  return at->second;
}

std::size_t WeightsFile::dimension(std::string_view name) const {
  const auto at = dimensions_.find(name);
  if (at == dimensions_.end() || at->second == 0) fail(fmt::format("the weights do not say '{}'", name));
  return at->second;
}

}  // namespace entente
