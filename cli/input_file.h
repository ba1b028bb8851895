#pragma once

#include <cstddef>
#include <istream>
#include <streambuf>
#include <string>
#include <string_view>
#include <vector>

namespace entente::cli {

/// Reads a file descriptor; a failed read throws Error with the system's reason, where std::ifstream would
/// quietly end.
class DescriptorReader : public std::streambuf {
 public:
  DescriptorReader(int descriptor, std::string name);
  /// What the input begins with: its first non-blank line, or as much of it as one block holds. Only before
  /// anything is read.
  std::string_view head();
  /// What the input begins with, `least` bytes of it or all that there is; at most one block. Only before
  /// anything is read.
  std::string_view start(std::size_t least);

 protected:
  int_type underflow() override;

 private:
  std::size_t fill(std::size_t from);
  template <typename Enough>
  std::string_view fill_until(const Enough& enough);

  int descriptor_;
  std::string name_;
  std::vector<char> block_;
};

/// A file opened for reading, or "-" for standard input. Throws Error if it cannot be opened.
class InputFile {
 public:
  explicit InputFile(const std::string& path);
  ~InputFile();
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;

  /// As messages name it.
  const std::string& name() const { return name_; }
  std::string_view head() { return buffer_.head(); }
  std::string_view start(std::size_t least) { return buffer_.start(least); }
  std::istream& stream() { return stream_; }

 private:
  std::string name_;
  int descriptor_;
  DescriptorReader buffer_;
  std::istream stream_;
};

}  // namespace entente::cli
