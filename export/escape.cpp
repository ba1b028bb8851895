#include "export/escape.h"

#include <algorithm>
#include <array>
#include <vector>

#include "graph/types/utf8.h"

namespace entente {
namespace {

constexpr std::size_t kLongestPiece = 8000;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

bool is_illegal_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

/// U+FFFE and U+FFFF, the only illegal characters beyond ASCII in well-formed UTF-8.
bool is_noncharacter(std::string_view text, std::size_t at) {
  return text.substr(at, 2) == "\xEF\xBF" && at + 2 < text.size() &&
         static_cast<unsigned char>(text[at + 2]) >= 0xBE;
}

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80;
}

bool is_unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
         c == '_' || c == '~';
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

/// Copies the text, except for the bytes in `special`, which `escape(out, text, at)` writes; it returns the
/// index of the next byte to look at. Most text has none, so whole runs are copied at once.
template <typename Escape>
std::string escaped(std::string_view text, std::string_view special, const Escape& escape) {
  std::array<bool, 256> is_special{};
  for (const char c : special) is_special[static_cast<unsigned char>(c)] = true;
  std::string out;
  out.reserve(text.size() + text.size() / 8 + 32);
  std::size_t at = 0;
  while (true) {
    std::size_t end = at;
    while (end < text.size() && !is_special[static_cast<unsigned char>(text[end])]) ++end;
    out.append(text.substr(at, end - at));
    if (end == text.size()) return out;
    at = escape(out, text, end);
  }
}

/// For escapes of single bytes.
template <typename Name>
auto each(const Name& name) {
  return [name](std::string& out, std::string_view text, std::size_t at) {
    out += name(text[at]);
    return at + 1;
  };
}

std::string cdata(std::string_view text) {
  const auto split = [](std::string& out, std::string_view all, std::size_t at) {
    if (all[at] == '\r') {
      out += "]]>&#13;<![CDATA[";
      return at + 1;
    }
    const bool closes = all.substr(at, 3) == "]]>";
    out += closes ? "]]]]><![CDATA[>" : "]";
    return at + (closes ? 3 : 1);
  };
  return "<![CDATA[" + escaped(text, "\r]", split) + "]]>";
}

/// True if all is ASCII that needs no repair.
bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<signed char>(c) >= 0x20 || c == '\n' || c == '\t' || c == '\r';
  });
}

std::string dot_drawn(std::string_view text, std::string_view backslash) {
  return escaped(legal_text(text), "\\&\n\r\t", each([backslash](char c) -> std::string_view {
                   switch (c) {
                     case '\\':
                       return backslash;
                     case '&':
                       return "&amp;";
                     case '\n':
                       return "\\n";
                     case '\r':
                       return "";
                     default:
                       return " ";
                   }
                 }));
}

}  // namespace

std::string legal_text(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  const std::string repaired = repair_utf8(text);
  std::string out;
  out.reserve(repaired.size());
  for (std::size_t i = 0; i < repaired.size(); ++i) {
    if (is_illegal_control(repaired[i])) {
      out += kReplacement;
    } else if (repaired[i] == '\xEF' && is_noncharacter(repaired, i)) {
      out += kReplacement;
      i += 2;
    } else {
      out += repaired[i];
    }
  }
  return out;
}

std::string xml_text(std::string_view text) {
  return escaped(legal_text(text), "&<>\r", [](std::string& out, std::string_view all, std::size_t at) {
    switch (all[at]) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '\r':
        out += "&#13;";
        break;
      default:
        out += at >= 2 && all.substr(at - 2, 2) == "]]" ? "&gt;" : ">";
    }
    return at + 1;
  });
}

std::string xml_text_or_cdata(std::string_view text) {
  if (text.find_first_of("&<") == std::string_view::npos) return xml_text(text);
  return cdata(legal_text(text));
}

std::string xml_attribute(std::string_view text) {
  return escaped(legal_text(text), "&<>\"\t\n\r", each([](char c) -> std::string_view {
                   switch (c) {
                     case '&':
                       return "&amp;";
                     case '<':
                       return "&lt;";
                     case '>':
                       return "&gt;";
                     case '"':
                       return "&quot;";
                     case '\t':
                       return "&#9;";
                     case '\n':
                       return "&#10;";
                     default:
                       return "&#13;";
                   }
                 }));
}

std::string dot_text(std::string_view text) {
  return dot_drawn(text, "\\\\");
}

std::string dot_tooltip(std::string_view text) {
  return dot_drawn(text, "\\\\\\\\");
}

std::string dot_data(std::string_view text) {
  std::string out;
  std::size_t word = 0;  // bytes since cgraph could last fold the line
  for (const char c : legal_text(text)) {
    if (++word > kLongestPiece && !is_continuation(c)) {
      out += "\\\n";
      word = 0;
    }
    if (c == ' ') word = 0;
    switch (c) {
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string dot_url(std::string_view url) {
  std::string out;
  for (const char c : legal_text(url)) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '\\') {
      out += "%5C";
    } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      out += "%20";
    } else {
      out += c;
    }
  }
  return out;
}

std::string iri_segment(std::string_view text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (const char c : repair_utf8(text)) {
    if (is_unreserved(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += {'%', kHex[byte >> 4U], kHex[byte & 15U]};
  }
  return out;
}

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
