#include "export/escape.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>

#include "graph/types/byte_syntax.h"
#include "graph/types/entity.h"
#include "graph/types/utf8.h"

namespace entente {
namespace {

constexpr ByteSyntax kLegal(std::initializer_list<ByteSyntax::Escape>{});
constexpr ByteSyntax kXmlText{{{'\r', "&#13;"}}};
constexpr ByteSyntax kCdata{{{'\r', "]]>&#13;<![CDATA["}}};
constexpr ByteSyntax kXmlAttribute{{{'&', "&amp;"},
                                    {'<', "&lt;"},
                                    {'>', "&gt;"},
                                    {'"', "&quot;"},
                                    {'\t', "&#9;"},
                                    {'\n', "&#10;"},
                                    {'\r', "&#13;"}}};
constexpr ByteSyntax kJson{{{'"', "\\\""}, {'\\', "\\\\"}, {'\n', "\\n"}, {'\r', "\\r"}, {'\t', "\\t"}}};
constexpr ByteSyntax kDotLabel{
    {{'"', "\\\""}, {'\\', "\\\\"}, {'&', "&amp;"}, {'\n', "\\n"}, {'\r', ""}, {'\t', " "}}};
constexpr ByteSyntax kDotTooltip{
    {{'"', "\\\""}, {'\\', "\\\\\\\\"}, {'&', "&amp;"}, {'\n', "\\n"}, {'\r', ""}, {'\t', " "}}};
constexpr ByteSyntax kDotData{{{'"', "\\\""}, {'\\', "\\\\"}, {'\n', "\\n"}, {'\r', "\\r"}}};
constexpr ByteSyntax kDotUrl{
    {{'"', "%22"}, {'\\', "%5C"}, {'&', "&amp;"}, {' ', "%20"}, {'\n', "%20"}, {'\r', "%20"}, {'\t', "%20"}}};
constexpr ByteSyntax kIri{{{'<', "%3C"},
                           {'>', "%3E"},
                           {'"', "%22"},
                           {'{', "%7B"},
                           {'}', "%7D"},
                           {'|', "%7C"},
                           {'\\', "%5C"},
                           {'^', "%5E"},
                           {'`', "%60"},
                           {' ', "%20"},
                           {'\t', "%09"},
                           {'\n', "%0A"},
                           {'\r', "%0D"}}};
constexpr ByteSyntax kCsv{{{'"', "\"\""}}};
constexpr ByteSyntax kCsvLine{{{'"', "\"\""}, {'\n', " "}, {'\r', " "}}};
constexpr ByteSyntax kMarkdown{{{'\\', "\\\\"},
                                {'`', "\\`"},
                                {'*', "\\*"},
                                {'_', "\\_"},
                                {'[', "\\["},
                                {']', "\\]"},
                                {'<', "&lt;"},
                                {'>', "&gt;"},
                                {'&', "&amp;"},
                                {'#', "\\#"},
                                {'|', "\\|"},
                                {'~', "\\~"},
                                {'$', "\\$"},
                                {'\n', " "},
                                {'\r', " "},
                                {'\t', " "}}};
constexpr ByteSyntax kCypher{{{'\'', "\\'"}, {'\\', "\\\\"}, {'\n', "\\n"}, {'\r', "\\r"}, {'\t', "\\t"}}};

void append_dot(std::string& out, std::string_view text, const ByteSyntax& syntax) {
  while (text.size() > kLongestDotPiece) {
    std::size_t end = kLongestDotPiece;
    while (end > kLongestDotPiece - 4 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) --end;
    syntax.append(out, text.substr(0, end));
    out += "\\\n";
    text.remove_prefix(end);
  }
  syntax.append(out, text);
}

constexpr std::array<bool, 256> kUnreserved = [] {
  std::array<bool, 256> all{};
  for (char c = '0'; c <= '9'; ++c) all[static_cast<unsigned char>(c)] = true;
  for (char c = 'a'; c <= 'z'; ++c) all[static_cast<unsigned char>(c)] = true;
  for (char c = 'A'; c <= 'Z'; ++c) all[static_cast<unsigned char>(c)] = true;
  for (const char c : {'-', '.', '_', '~'}) all[static_cast<unsigned char>(c)] = true;
  return all;
}();

bool is_unreserved(char c) {
  return kUnreserved[static_cast<unsigned char>(c)];
}

}  // namespace

void append_legal(std::string& out, std::string_view text) {
  kLegal.append(out, text);
}

std::string legal_text(std::string_view text) {
  std::string out;
  append_legal(out, text);
  return out;
}

void append_xml_text(std::string& out, std::string_view text) {
  constexpr std::string_view kEnd = "]]>";
  constexpr std::size_t kNowhere = std::string_view::npos;
  if (text.find('&') == kNowhere && text.find('<') == kNowhere && text.find(kEnd) == kNowhere) {
    kXmlText.append(out, text);
    return;
  }
  out += "<![CDATA[";
  for (std::size_t end = text.find(kEnd); end != kNowhere; end = text.find(kEnd)) {
    kCdata.append(out, text.substr(0, end + 2));
    out += "]]><![CDATA[";
    text.remove_prefix(end + 2);
  }
  kCdata.append(out, text);
  out += kEnd;
}

void append_xml_attribute(std::string& out, std::string_view text) {
  kXmlAttribute.append(out, text);
}

void append_json(std::string& out, std::string_view text) {
  kJson.append(out, text);
}

void append_dot_label(std::string& out, std::string_view text) {
  append_dot(out, text, kDotLabel);
}

void append_dot_tooltip(std::string& out, std::string_view text) {
  append_dot(out, text, kDotTooltip);
}

void append_dot_data(std::string& out, std::string_view text) {
  append_dot(out, text, kDotData);
}

void append_dot_url(std::string& out, std::string_view url) {
  append_dot(out, url, kDotUrl);
}

void append_turtle(std::string& out, std::string_view text) {
  kJson.append(out, text);  // the same escapes
}

void append_iri_segment(std::string& out, std::string_view text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  const auto odd = std::find_if_not(text.begin(), text.end(), is_unreserved);
  const auto plain = static_cast<std::size_t>(odd - text.begin());
  out.append(text, 0, plain);
  if (plain == text.size()) return;
  for (const char c : repair_utf8(text.substr(plain))) {
    if (is_unreserved(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += {'%', kHex[byte >> 4U], kHex[byte & 15U]};
  }
}

std::string iri_segment_text(std::string_view segment) {
  const auto value = [](char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
  };
  std::string text;
  for (std::size_t i = 0; i < segment.size(); ++i) {
    const bool escape = segment[i] == '%' && i + 2 < segment.size() && value(segment[i + 1]) >= 0 &&
                        value(segment[i + 2]) >= 0;
    text += escape ? static_cast<char>(value(segment[i + 1]) * 16 + value(segment[i + 2])) : segment[i];
    if (escape) i += 2;
  }
  return text;
}

void append_iri(std::string& out, std::string_view iri) {
  kIri.append(out, iri);
}

void append_csv(std::string& out, std::string_view text) {
  kCsv.append(out, text);
}

void append_csv_line(std::string& out, std::string_view text) {
  kCsvLine.append(out, text);
}

void append_markdown(std::string& out, std::string_view text) {
  kMarkdown.append(out, text);
}

void append_cypher(std::string& out, std::string_view text) {
  kCypher.append(out, text);
}

std::string cypher_type(std::string_view text) {
  std::string type;
  for (const char c : slug(text)) {
    if (c >= 'a' && c <= 'z') {
      type += static_cast<char>(c - 'a' + 'A');
    } else if (c >= '0' && c <= '9') {
      type += c;
    } else if (!type.empty() && type.back() != '_') {
      type += '_';
    }
  }
  while (!type.empty() && type.back() == '_') type.pop_back();
  if (type.empty()) return "RELATED_TO";
  return type[0] <= '9' ? "R_" + type : type;
}

}  // namespace entente
