#include "extract/segment/links.h"

#include <algorithm>
#include <array>

#include "extract/segment/characters.h"
#include "extract/segment/word_tables.h"

namespace entente::segment {
namespace {

using std::string_view;

bool starts_with(string_view text, std::size_t at, string_view lower) {
  if (text.size() - at < lower.size()) return false;
  for (std::size_t i = 0; i < lower.size(); ++i)
    if (ascii_lower(text[at + i]) != lower[i]) return false;
  return true;
}

bool starts_url(string_view text, std::size_t at) {
  static constexpr std::array<string_view, 6> kSchemes = {"http://", "https://", "ftp://",
                                                          "mailto:", "www.",     "doi:10."};
  return std::any_of(kSchemes.begin(), kSchemes.end(),
                     [&](string_view scheme) { return starts_with(text, at, scheme); });
}

bool may_close(char c) {
  return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == '\'' || c == '*';
}

// A URL runs to the next quote, bracket or space; punctuation at its end belongs to the sentence, and so does
// a closing parenthesis that the URL did not open.
std::size_t url_end(string_view text, std::size_t at) {
  std::size_t end = at;
  long open = 0;
  while (end < text.size()) {
    const Char c = char_at(text, end);
    if (c.value == '<' || c.value == '>' || c.value == '"' || c.kind == CharKind::OpenQuote ||
        c.kind == CharKind::CloseQuote || c.value == 0x2018 || c.value == 0x2019 || c.value == ']' ||
        c.value == '}')
      break;
    if (c.value == '(') ++open;
    if (c.value == ')' && --open < 0) break;
    end += c.size;
  }
  while (end > at && may_close(text[end - 1])) --end;
  return end;
}

bool is_ascii_alphanumeric(char c) {
  return (c >= '0' && c <= '9') || (ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z');
}

// Runs over letters, digits and the characters that hold addresses together.
std::size_t address_run(string_view text, std::size_t at) {
  while (at < text.size()) {
    const char c = text[at];
    if (!is_ascii_alphanumeric(c) && c != '.' && c != '-' && c != '_' && c != '+' && c != '%') break;
    ++at;
  }
  return at;
}

std::size_t mail_end(string_view text, std::size_t run_end) {
  std::size_t end = run_end + 1;
  if (run_end >= text.size() || text[run_end] != '@' || end >= text.size() ||
      !is_ascii_alphanumeric(text[end]))
    return 0;
  end = address_run(text, end);
  while (!is_ascii_alphanumeric(text[end - 1])) --end;
  return end;
}

struct Labels {
  std::size_t count = 0;
  std::size_t shortest = string_view::npos;
  bool digits_only = true;  // "3.1.2" is a number, not a name
  bool lower_only = true;
  string_view last;
};

Labels read_labels(string_view name) {
  Labels labels;
  for (std::size_t at = 0; at <= name.size();) {
    const std::size_t dot = std::min(name.find('.', at), name.size());
    labels.last = name.substr(at, dot - at);
    labels.shortest = std::min(labels.shortest, labels.last.size());
    ++labels.count;
    at = dot + 1;
  }
  for (const char c : name) {
    if (ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z') labels.digits_only = false;
    if (c >= 'A' && c <= 'Z') labels.lower_only = false;
  }
  return labels;
}

bool one_case(string_view word) {
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto uppers = static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_upper));
  return uppers == 0 || uppers == word.size();
}

// "example.org", "report.DOC", "comp.lang.c++"; not "end.The", "U.S." or "3.5".
bool is_host_or_file(string_view name) {
  const Labels labels = read_labels(name);
  if (labels.count < 2 || labels.shortest == 0 || labels.digits_only) return false;
  if (is_name_ending(labels.last) && one_case(labels.last)) return true;
  return labels.count >= 3 && labels.shortest >= 2 && labels.lower_only;
}

// A path may follow a host: "example.org/about".
std::size_t with_path(string_view text, std::size_t end) {
  if (end + 1 < text.size() && text[end] == '/' && is_ascii_alphanumeric(text[end + 1]))
    return url_end(text, end);
  return end;
}

}  // namespace

std::size_t link_end(string_view text, std::size_t at, std::size_t& checked) {
  if (starts_url(text, at)) return url_end(text, at);
  const std::size_t run_end = address_run(text, at);
  if (const std::size_t end = run_end > at ? mail_end(text, run_end) : 0; end > 0) return end;
  std::size_t name_end = run_end;
  while (name_end > at && !is_ascii_alphanumeric(text[name_end - 1])) --name_end;
  if (is_host_or_file(text.substr(at, name_end - at))) return with_path(text, name_end);
  checked = std::max(run_end, at + 1);
  return at;
}

}  // namespace entente::segment
