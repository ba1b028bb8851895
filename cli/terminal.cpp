#include "cli/terminal.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <sys/ioctl.h>
#include <unistd.h>

#include "graph/types/display_width.h"
#include "graph/types/utf8.h"

namespace entente::cli {
namespace {

/// Narrower lines than this are no help to anybody.
constexpr std::size_t kLeastWidth = 20;

bool is_control(std::string_view character) {
  const auto first = static_cast<unsigned char>(character.front());
  if (character.size() == 1) {
    return first < 0x20 || first == 0x7F;
  }
  return character.size() == 2 && first == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0;
}

}  // namespace

std::string on_one_line(std::string_view text) {
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = utf8_step(text, at).size;
    const std::string_view character = text.substr(at, size);
    at += size;
    const bool space = character == " " || (size == 1 && character[0] >= '\t' && character[0] <= '\r');
    if (!space) {
      line += is_control(character) ? "?" : character;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  return line;
}

std::size_t line_width(bool terminal) {
  if (const char* columns = std::getenv("COLUMNS"); columns != nullptr) {
    const std::string_view text(columns);
    std::size_t width = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), width);
    if (error == std::errc() && end == text.data() + text.size() && width > 0) {
      return std::max(width, kLeastWidth);
    }
  }
  winsize size{};
  if (!terminal || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) {
    return 0;
  }
  return std::max<std::size_t>(size.ws_col, kLeastWidth);
}

bool wants_colour(bool terminal) {
  const char* refused = std::getenv("NO_COLOR");
  const char* kind = std::getenv("TERM");
  return terminal && (refused == nullptr || *refused == '\0') && kind != nullptr &&
         std::string_view(kind) != "dumb";
}

std::string wrap(std::string_view line, std::size_t width, std::size_t indent) {
  if (width == 0) {
    return std::string(line);
  }
  std::string out;
  std::size_t column = 0;
  bool fresh = true;  // nothing but the indent on this line
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t spaces = std::min(line.find_first_not_of(' ', at), line.size()) - at;
    const std::size_t end = std::min(line.find(' ', at + spaces), line.size());
    const std::string_view word = line.substr(at + spaces, end - at - spaces);
    const std::size_t columns = display_width(word);
    if (!fresh && column + spaces + columns > width) {
      out += '\n' + std::string(indent, ' ');
      column = indent;
    } else {
      out.append(spaces, ' ');
      column += spaces;
    }
    out += word;
    column += columns;
    fresh = false;
    at = end;
  }
  return out;
}

std::string padded(std::string_view text, std::size_t columns) {
  const std::size_t width = display_width(text);
  return std::string(text) + std::string(width < columns ? columns - width : 0, ' ');
}

std::string cut(std::string_view text, std::size_t columns) {
  if (columns == 0 || display_width(text) <= columns) {
    return std::string(text);
  }
  std::size_t end = 0;
  for (std::size_t next = 0; next < text.size(); end = next) {
    next = end + utf8_step(text, end).size;
    if (display_width(text.substr(0, next)) + 1 > columns) {
      break;
    }
  }
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace entente::cli
