#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// A matrix or vector inside the weights file; a view into the mapped file.
struct Tensor {
  enum class Type { F32, I8 };

  Type type = Type::F32;
  std::vector<std::size_t> shape;
  const void* data = nullptr;

  std::size_t count() const;
  std::span<const float> f32() const { return {static_cast<const float*>(data), count()}; }
  std::span<const std::int8_t> i8() const { return {static_cast<const std::int8_t*>(data), count()}; }
};

/// The analyzer's weights, mapped into memory and checked (docs/weights.md, section 5). Views stay valid for
/// its life.
class WeightsFile {
 public:
  static constexpr std::uint32_t kVersion = 1;

  /// Throws Error with the path: missing, not a weights file, truncated, damaged (digest), newer version, or
  /// a manifest that does not fit.
  explicit WeightsFile(const std::filesystem::path& path);
  WeightsFile(WeightsFile&& other) noexcept;
  WeightsFile& operator=(WeightsFile&& other) noexcept;
  WeightsFile(const WeightsFile&) = delete;
  WeightsFile& operator=(const WeightsFile&) = delete;
  ~WeightsFile();

  const std::filesystem::path& path() const { return path_; }

  /// The tensor, whose shape must be the one given; throws Error if there is none or it differs.
  const Tensor& tensor(std::string_view name, std::initializer_list<std::size_t> shape) const;
  /// The same, of type f32.
  std::span<const float> floats(std::string_view name, std::initializer_list<std::size_t> shape) const;
  /// The tensor, or null: parts that a weights file may lack.
  const Tensor* find(std::string_view name) const;
  std::string_view blob(std::string_view name) const;
  const std::vector<std::string>& labels(std::string_view name) const;
  /// A number of the encoder's description: "layers", "hidden", "heads", "inner", "window".
  std::size_t dimension(std::string_view name) const;

 private:
  void map();
  void check_header();
  void read_manifest();
  [[noreturn]] void fail(const std::string& message) const;
  std::string_view bytes(std::size_t offset, std::size_t size) const;

  std::filesystem::path path_;
  const std::byte* data_ = nullptr;
  std::size_t size_ = 0;
  std::map<std::string, Tensor, std::less<>> tensors_;
  std::map<std::string, std::string_view, std::less<>> blobs_;
  std::map<std::string, std::vector<std::string>, std::less<>> labels_;
  std::map<std::string, std::size_t, std::less<>> dimensions_;
};

}  // namespace entente
