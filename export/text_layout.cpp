#include "export/text_layout.h"

#include <algorithm>
#include <vector>

#include "graph/types/utf8.h"

namespace entente {
namespace {

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find_first_of(" \n\t\r", at), text.size());
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

}  // namespace

std::size_t code_points(std::string_view text) {
  return text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_continuation));
}

std::string shorten(std::string_view text, std::size_t most) {
  const std::string whole = repair_utf8(text);
  if (most == 0 || code_points(whole) <= most) return whole;
  std::size_t end = 0;
  for (std::size_t kept = 0; end < whole.size(); ++end) {
    if (!is_continuation(whole[end]) && ++kept == most) break;
  }
  while (end > 0 && whole[end - 1] == ' ') --end;
  return whole.substr(0, end) + "\xE2\x80\xA6";
}

void append_short(std::string& out, std::string_view text, std::size_t most) {
  if (most == 0 || text.size() <= most) {
    out += text;
  } else {
    out += shorten(text, most);
  }
}

std::string wrap(std::string_view text, std::size_t width) {
  const std::vector<std::string_view> words = words_of(text);
  std::size_t length = words.empty() ? 0 : words.size() - 1;
  for (const std::string_view word : words) length += code_points(word);
  if (width == 0 || length == 0) return std::string(text);
  const std::size_t lines = (length + width - 1) / width;
  const std::size_t even = (length + lines - 1) / lines;
  std::string out;
  std::size_t column = 0;
  for (const std::string_view word : words) {
    const std::size_t size = code_points(word);
    // A word may hang over the even length by half of itself: lines differ less that way.
    if (column > 0 && column + 1 + size / 2 > even) {
      out += '\n';
      column = 0;
    } else if (column > 0) {
      out += ' ';
      ++column;
    }
    out += word;
    column += size;
  }
  return out;
}

}  // namespace entente
