#include "extract/relation/pattern_scanner.h"

#include <algorithm>
#include <utility>

#include "graph/types/error.h"
#include "graph/types/utf8.h"

namespace entente {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kMarks = "[](){}|,=!~<>\"#?:";

bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool is_name_character(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') || c == '-';
}
bool is_value_character(char c) {
  return !is_blank(c) && c != '\0' && kMarks.find(c) == std::string_view::npos;
}
bool continues_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The text from `at` on while the characters are of the kind.
template <typename Kind>
std::string_view run(std::string_view text, std::size_t at, const Kind& kind) {
  const auto begin = text.begin() + static_cast<std::ptrdiff_t>(at);
  const auto end = std::find_if_not(begin, text.end(), kind);
  return text.substr(at, static_cast<std::size_t>(end - begin));
}

}  // namespace

PatternScanner::PatternScanner(std::string_view text, std::string file)
    : text_(text), file_(std::move(file)) {
  if (!is_utf8(text_)) throw Error({file_, {}, {}}, "is not UTF-8; expected a file of patterns");
  if (text_.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
}

void PatternScanner::skip_blanks() {
  while (at_ < text_.size()) {
    if (text_[at_] == '#') {
      at_ = std::min(text_.find('\n', at_), text_.size());
    } else if (is_blank(text_[at_])) {
      ++at_;
    } else {
      return;
    }
  }
}

std::size_t PatternScanner::place() {
  skip_blanks();
  return at_;
}

char PatternScanner::peek() {
  skip_blanks();
  return at_ < text_.size() ? text_[at_] : '\0';
}

bool PatternScanner::sees(std::string_view mark) {
  skip_blanks();
  return text_.substr(at_, mark.size()) == mark;
}

bool PatternScanner::take(std::string_view mark) {
  if (!sees(mark)) return false;
  at_ += mark.size();
  return true;
}

void PatternScanner::expect(std::string_view mark, std::string_view what) {
  if (!take(mark)) fail_expecting(what);
}

std::string_view PatternScanner::peek_name() {
  const char first = peek();
  return is_letter(first) ? run(text_, at_, is_name_character) : std::string_view();
}

std::string_view PatternScanner::name() {
  const std::string_view found = peek_name();
  at_ += found.size();
  return found;
}

std::string_view PatternScanner::relation() {
  const std::size_t begin = at_;
  if (at_ == text_.size() || !is_letter(text_[at_])) return {};
  at_ += run(text_, at_, is_name_character).size();
  const bool subtype = at_ + 1 < text_.size() && text_[at_] == ':' && is_letter(text_[at_ + 1]);
  if (subtype) at_ += 1 + run(text_, at_ + 1, is_name_character).size();
  return text_.substr(begin, at_ - begin);
}

std::string_view PatternScanner::bare_value() {
  skip_blanks();
  const std::string_view found = run(text_, at_, is_value_character);
  at_ += found.size();
  return found;
}

std::string PatternScanner::quoted(std::vector<std::size_t>* places) {
  const std::size_t begin = place();
  std::string value;
  for (std::size_t i = begin + 1; i < text_.size() && text_[i] != '\n'; ++i) {
    if (text_[i] == '"') {
      at_ = i + 1;
      return value;
    }
    if (text_[i] == '\\') {
      const char escaped = i + 1 < text_.size() ? text_[i + 1] : '\0';
      if (escaped != '"' && escaped != '\\')
        fail(i, "expected '\"' or '\\' after the backslash; write \\\\ for a backslash");
      ++i;
    }
    value += text_[i];
    if (places != nullptr) places->push_back(i);
  }
  fail(begin, "the quotation mark is not closed on its line");
}

std::string PatternScanner::found_at(std::size_t place) const {
  if (place >= text_.size()) return "the end of the file";
  if (is_value_character(text_[place])) return "'" + std::string(run(text_, place, is_value_character)) + "'";
  std::size_t end = place + 1;
  while (end < text_.size() && continues_character(text_[end])) ++end;
  return "'" + std::string(text_.substr(place, end - place)) + "'";
}

void PatternScanner::fail(std::size_t place, const std::string& message) const {
  std::string_view before = text_.substr(0, place);
  if (before.starts_with(kByteOrderMark)) before.remove_prefix(kByteOrderMark.size());
  const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  const auto column =
      static_cast<std::size_t>(std::count_if(before.begin() + static_cast<std::ptrdiff_t>(start),
                                             before.end(), [](char c) { return !continues_character(c); })) +
      1;
  throw Error({file_, line, {}, column}, message);
}

void PatternScanner::fail_expecting(std::string_view what) {
  const std::size_t at = place();
  fail(at, "expected " + std::string(what) + ", found " + found_at(at));
}

}  // namespace entente
