#include <algorithm>

#include "extract/segment/characters.h"
#include "extract/segment/segmenter.h"

namespace entente {
namespace {

using segment::Char;
using segment::char_at;
using segment::char_before;
using std::string_view;

constexpr std::size_t kLongestParagraph = 20000;

Span trimmed(string_view text, Span span) {
  while (span.begin < span.end) {
    const Char c = char_at(text, span.begin);
    if (!is_space(c.kind)) break;
    span.begin += c.size;
  }
  while (span.begin < span.end) {
    const Char c = char_before(text, span.end);
    if (!is_space(c.kind)) break;
    span.end -= c.size;
  }
  return span;
}

// The best place to cut a paragraph within its first kLongestParagraph bytes: after a line, else after a
// sentence's stop, else at white space, else at a code point.
std::size_t cut_place(string_view text, std::size_t begin) {
  std::size_t limit = begin + kLongestParagraph;
  while ((static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80) --limit;
  std::size_t after_stop = 0;
  std::size_t at_space = 0;
  for (std::size_t end = limit; end > begin + kLongestParagraph / 2;) {
    const Char c = char_before(text, end);
    const std::size_t start = end - c.size;
    if (c.kind == segment::CharKind::LineBreak) return end;
    if (is_space(c.kind)) {
      if (at_space == 0) at_space = end;
      if (after_stop == 0 && char_before(text, start).kind == segment::CharKind::Stop) after_stop = end;
    }
    end = start;
  }
  if (after_stop != 0) return after_stop;
  return at_space != 0 ? at_space : limit;
}

void add_bounded(string_view text, Span span, std::vector<Span>& paragraphs) {
  span = trimmed(text, span);
  while (span.size() > kLongestParagraph) {
    const std::size_t cut = cut_place(text, span.begin);
    const Span head = trimmed(text, {span.begin, cut});
    if (!head.empty()) paragraphs.push_back(head);
    span = trimmed(text, {cut, span.end});
  }
  if (!span.empty()) paragraphs.push_back(span);
}

bool is_blank(string_view text, Span line) {
  return trimmed(text, line).empty();
}

}  // namespace

std::vector<Span> find_paragraphs(string_view text, const SegmentOptions& options) {
  std::vector<Span> paragraphs;
  Span current{0, 0};
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const Span line{at, end};
    at = end + 1;
    if (!options.lines_are_sentences && !is_blank(text, line)) {
      if (current.empty()) current.begin = line.begin;
      current.end = line.end;
      continue;
    }
    if (options.lines_are_sentences) current = line;
    add_bounded(text, current, paragraphs);
    current = {at, at};
  }
  add_bounded(text, current, paragraphs);
  return paragraphs;
}

}  // namespace entente
