#pragma once

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>

namespace entente {

/// Bad input or a failing world (a file, a damaged weights file): something the user can act on. Our own bugs
/// are assertions, never Errors. `what()` is one line without a full stop: "FILE:LINE: byte OFFSET: message"
/// or "FILE:LINE:COLUMN: message", with the parts that are known. The message says what was expected and what
/// to do.
class Error : public std::runtime_error {
 public:
  struct Place {
    std::string file;                        ///< empty: not about a file
    std::optional<std::size_t> line;         ///< from 1
    std::optional<std::size_t> offset;       ///< bytes from the start of the file
    std::optional<std::size_t> column = {};  ///< in characters, from 1; only with a line
  };

  explicit Error(const std::string& message) : std::runtime_error(message), message_(message) {}
  Error(Place place, const std::string& message)
      : std::runtime_error(render(place, message)), place_(std::move(place)), message_(message) {}

  const Place& place() const { return place_; }
  /// The message alone, so that a caller who knows the file can say the place anew.
  const std::string& message() const { return message_; }

 private:
  static std::string render(const Place& place, const std::string& message);

  Place place_;
  std::string message_;
};

}  // namespace entente
