#include "export/text_out.h"

#include <array>
#include <charconv>

#include "export/stream.h"

namespace entente {

void TextOut::pass_on() {
  write_bytes(out_, text_);
  text_.clear();
}

void TextOut::finish() {
  pass_on();
  if (!out_.flush()) throw Error(kOutputFailed);
}

void append_number(std::string& out, std::size_t number) {
  std::array<char, 24> digits;
  out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
}

void append_number(std::string& out, double number) {
  std::array<char, 32> digits;
  out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
}

void append_float(std::string& out, double number) {
  const std::size_t before = out.size();
  append_number(out, number);
  if (out.find_first_of(".e", before) == std::string::npos) out += ".0";
}

void append_decimal(std::string& out, double number) {
  std::array<char, 400> digits;
  out.append(
      digits.data(),
      std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed).ptr);
}

}  // namespace entente
