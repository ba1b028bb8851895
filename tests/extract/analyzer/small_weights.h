#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace entente::testing {

/// A random model of two layers, in the file format of docs/weights.md, for tests that need no knowledge of
/// English.
class SmallWeights {
 public:
  explicit SmallWeights(bool quantised, std::uint32_t seed = 1);

  /// The head that scores pairs of mentions, with tables of these numbers of rows.
  void add_coreference(std::size_t mention_rows, std::size_t pair_rows, std::size_t novelty_rows);
  void drop_tensor(const std::string& name) { tensors_.erase(name); }
  void set_version(std::uint32_t version) { version_ = version; }

  /// The file's bytes, digest and all.
  std::string bytes() const;

 private:
  struct Entry {
    std::vector<std::size_t> shape;
    std::string data;
    bool int8 = false;
  };

  void add(const std::string& name, std::vector<std::size_t> shape, float spread, float offset = 0);
  void add_matrix(const std::string& name, std::size_t in, std::size_t out);
  void add_encoder();
  void add_heads();

  bool quantised_;
  std::uint32_t state_, version_ = 1;
  std::map<std::string, Entry> tensors_;
};

/// A file in a temporary folder that is removed with the object.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& bytes);
  ~TemporaryFile();
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace entente::testing
