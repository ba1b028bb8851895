#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>

namespace entente {

/// What a writer appends its text to: it reaches the stream in large pieces, since a stream's own calls cost
/// more than the text they carry.
class TextOut {
 public:
  explicit TextOut(std::ostream& out) : out_(out) {}

  /// What has not been passed on yet; append to it.
  std::string& text() { return text_; }
  TextOut& operator<<(std::string_view text) {
    text_ += text;
    return *this;
  }

  /// Passes the text on once there is enough of it. To be called between records. Throws Error if the stream
  /// fails.
  void settle() {
    if (text_.size() >= kEnough) pass_on();
  }
  /// Passes on all that is left. To be called once, at the end.
  void finish();

 private:
  static constexpr std::size_t kEnough = std::size_t{1} << 16U;
  void pass_on();

  std::ostream& out_;
  std::string text_;
};

/// Digits in the fewest that read back the same, without an exponent's plus or a decimal comma.
void append_number(std::string& out, std::size_t number);
void append_number(std::string& out, double number);
/// The same with a point or an exponent, for readers that would take 1 for an integer.
void append_float(std::string& out, double number);
/// The same without an exponent.
void append_decimal(std::string& out, double number);

}  // namespace entente
