#include "cli/input_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "graph/types/error.h"

namespace entente::cli {
namespace {

int open_for_reading(const std::string& path) {
  if (path == "-") {
    return STDIN_FILENO;
  }
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    throw Error({path, {}, {}}, "cannot open: " + std::generic_category().message(errno));
  }
  return descriptor;
}

bool holds_a_line(std::string_view text) {
  const std::size_t line = text.find_first_not_of(" \t\r\n");
  return line != text.npos && text.find('\n', line) != text.npos;
}

}  // namespace

DescriptorReader::DescriptorReader(int descriptor, std::string name)
    : descriptor_(descriptor), name_(std::move(name)), block_(std::size_t{1} << 16U) {
  setg(block_.data(), block_.data(), block_.data());
}

/// Reads behind what stands at the block's start; gives the bytes read, 0 at the end.
std::size_t DescriptorReader::fill(std::size_t from) {
  while (true) {
    const ssize_t count = ::read(descriptor_, block_.data() + from, block_.size() - from);
    if (count >= 0) {
      return static_cast<std::size_t>(count);
    }
    if (errno != EINTR) {
      throw Error({name_, {}, {}}, "cannot read: " + std::generic_category().message(errno));
    }
  }
}

DescriptorReader::int_type DescriptorReader::underflow() {
  const std::size_t count = fill(0);
  setg(block_.data(), block_.data(), block_.data() + count);
  return count == 0 ? traits_type::eof() : traits_type::to_int_type(*gptr());
}

template <typename Enough>
std::string_view DescriptorReader::fill_until(const Enough& enough) {
  std::size_t size = static_cast<std::size_t>(egptr() - eback());
  while (size < block_.size() && !enough(std::string_view(block_.data(), size))) {
    const std::size_t count = fill(size);
    if (count == 0) {
      break;
    }
    size += count;
  }
  setg(block_.data(), block_.data(), block_.data() + size);
  return {block_.data(), size};
}

std::string_view DescriptorReader::head() {
  const std::string_view all = fill_until(holds_a_line);
  const std::size_t line = std::min(all.find_first_not_of(" \t\r\n"), all.size());
  return all.substr(line, all.find('\n', line) - line);
}

std::string_view DescriptorReader::start(std::size_t least) {
  return fill_until([&](std::string_view text) { return text.size() >= least; });
}

InputFile::InputFile(const std::string& path)
    : name_(path == "-" ? "standard input" : path),
      descriptor_(open_for_reading(path)),
      buffer_(descriptor_, name_),
      stream_(&buffer_) {
  stream_.exceptions(std::ios::badbit);  // hands on what the buffer throws
}

InputFile::~InputFile() {
  if (descriptor_ != STDIN_FILENO) {
    ::close(descriptor_);
  }
}

}  // namespace entente::cli
