#pragma once

#include <cstddef>
#include <exception>
#include <filesystem>
#include <ostream>
#include <streambuf>
#include <string>
#include <vector>

namespace entente::cli {

/// Buffered writing to a file descriptor that remembers why a write failed, which std::ofstream does not
/// tell.
class DescriptorBuffer : public std::streambuf {
 public:
  explicit DescriptorBuffer(int descriptor) : descriptor_(descriptor), buffer_(std::size_t{1} << 16U) {
    setp(buffer_.data(), buffer_.data() + buffer_.size());
  }
  /// The errno of the first failed write, or 0.
  int failure() const { return failure_; }

 protected:
  int_type overflow(int_type c) override;
  int sync() override;

 private:
  bool write_out();

  int descriptor_;
  int failure_ = 0;
  std::vector<char> buffer_;
};

/// Thrown when whoever reads our standard output has gone: nothing is wrong, there is only nothing left to
/// do.
struct ReaderGone : std::exception {
  const char* what() const noexcept override { return "standard output was closed by its reader"; }
};

/// One output: a file that appears under its name only when it is complete, or "-" for standard output. A
/// regular file is written beside its target and renamed over it, so that an error, Ctrl-C or a crash leaves
/// what was there before; devices and pipes are written directly.
class Output {
 public:
  /// Opens it for writing at once, so that an unwritable place is known before the long work. Throws Error.
  explicit Output(const std::string& path);
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  const std::string& path() const { return path_; }
  /// As messages name it.
  std::string name() const { return is_stdout() ? "standard output" : path_; }
  bool is_stdout() const { return path_ == "-"; }
  bool is_terminal() const;
  std::ostream& stream() { return stream_; }

  /// Throws Error with the system's reason, or ReaderGone, if something written so far could not be.
  void check();
  void flush();
  /// Makes everything written so far stand under the output's name. Once; throws as check() does.
  void commit();

 private:
  int open();
  int open_directly();
  int open_beside(unsigned mode);

  std::string path_;
  std::filesystem::path target_;     ///< what path_ leads to through symbolic links
  std::filesystem::path temporary_;  ///< empty: written directly
  int descriptor_;
  DescriptorBuffer buffer_;
  std::ostream stream_;
};

/// Signals that end the program first remove the temporaries of unfinished outputs; a closed pipe is an error
/// of the write, not a signal. Call once, before any output is opened.
void install_signal_handlers();

}  // namespace entente::cli
