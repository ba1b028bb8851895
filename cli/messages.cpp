#include "cli/messages.h"

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <string>

namespace entente::cli {

void report(std::string_view message) {
  std::string line(message);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return (c >= '\0' && c < ' ') || c == '\x7f'; }, '?');
  fmt::print(stderr, "entente: {}\n", line);
}

}  // namespace entente::cli
