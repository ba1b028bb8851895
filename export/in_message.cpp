#include "export/in_message.h"

#include "export/text_layout.h"

namespace entente {

std::string in_message(std::string_view text) {
  constexpr std::size_t kLongest = 60;  // code points
  std::string line = shorten(std::string(text.substr(0, 4 * kLongest + 4)), kLongest);
  for (char& c : line)
    if (static_cast<unsigned char>(c) < 0x20 || c == '\x7F') c = ' ';
  return "'" + line + "'";
}

}  // namespace entente
