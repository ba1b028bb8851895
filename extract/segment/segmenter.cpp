#include "extract/segment/segmenter.h"

#include "extract/segment/boundaries.h"
#include "extract/segment/characters.h"
#include "extract/segment/contractions.h"
#include "extract/segment/word_scanner.h"

namespace entente {
namespace {

using segment::Char;
using segment::char_at;
using segment::SurfaceWord;
using segment::WordKind;

// Appends the words of one surface word; more than one make a multiword token.
void append_words(std::string_view text, const SurfaceWord& surface, Paragraph& paragraph) {
  const std::size_t first = paragraph.tokens.size();
  const auto add = [&](Span span) {
    Token& token = paragraph.tokens.emplace_back();
    token.span = span;
    token.form = text.substr(span.begin, span.size());
    token.space_after = false;
  };
  const bool may_split = surface.kind == WordKind::Lower || surface.kind == WordKind::Capital ||
                         surface.kind == WordKind::Number;
  if (!may_split) return add(surface.span);
  const segment::WordPieces pieces =
      segment::split_contraction(text.substr(surface.span.begin, surface.span.size()));
  std::size_t begin = surface.span.begin;
  for (std::size_t i = 0; i < pieces.count; ++i) {
    add({begin, begin + pieces.sizes[i]});
    begin += pieces.sizes[i];
  }
  if (pieces.count > 1) paragraph.multiwords.push_back({first, first + pieces.count, surface.span});
}

bool space_follows(std::string_view text, std::size_t end) {
  const Char next = char_at(text, end);
  return next.size == 0 || is_space(next.kind);
}

}  // namespace

Paragraph segment_paragraph(std::string_view text, Span span, const SegmentOptions& options) {
  Paragraph paragraph;
  paragraph.span = span;
  const std::vector<SurfaceWord> words = segment::WordScanner(text, span).scan();
  if (words.empty()) return paragraph;
  paragraph.tokens.reserve(words.size() + words.size() / 16);
  paragraph.boundaries.reserve(paragraph.tokens.capacity());
  std::vector<Boundary> boundaries(words.size(), Boundary::None);
  if (!options.lines_are_sentences) boundaries = segment::find_boundaries(text, span, words);
  for (std::size_t i = 0; i < words.size(); ++i) {
    append_words(text, words[i], paragraph);
    paragraph.tokens.back().space_after = space_follows(text, words[i].span.end);
    paragraph.boundaries.resize(paragraph.tokens.size(), Boundary::None);
    paragraph.boundaries.back() = boundaries[i];
  }
  paragraph.boundaries.back() = Boundary::Strong;
  return paragraph;
}

}  // namespace entente
