#include "extract/relation/quotation.h"

#include <algorithm>
#include <cstdint>

#include "extract/segment/characters.h"
#include "extract/segment/word_tables.h"

namespace entente {
namespace {

using segment::Char;
using segment::char_at;
using segment::char_before;
using segment::CharKind;
using segment::is_letter;
using segment::is_space;

enum class Shape : std::uint8_t { Straight, Opens, Closes };

/// A character, or two apostrophes, that may be a quotation mark.
struct Mark {
  std::size_t begin = 0;
  std::size_t end = 0;
  char32_t value = 0;
  bool twofold = true;  ///< "…", as against '…'
  Shape shape = Shape::Straight;
  CharKind before = CharKind::Space;  ///< what stands beside it; Space at the paragraph's ends
  CharKind after = CharKind::Space;

  bool free_before() const {
    return is_space(before) || before == CharKind::Open || before == CharKind::Dash ||
           before == CharKind::OpenQuote || before == CharKind::DoubleQuote || before == CharKind::Apostrophe;
  }
  bool free_after() const {
    switch (after) {
      case CharKind::Stop:
      case CharKind::Comma:
      case CharKind::Colon:
      case CharKind::Semicolon:
      case CharKind::Close:
      case CharKind::CloseQuote:
      case CharKind::DoubleQuote:
      case CharKind::Apostrophe:
      case CharKind::Dash:
        return true;
      default:
        return is_space(after);
    }
  }
  /// It leans on what follows, or on what stands before it. Between two free sides it says neither.
  bool leans_forward() const {
    return !is_space(after) && (is_space(before) || (free_before() && !free_after()));
  }
  bool leans_back() const {
    return !is_space(before) && (is_space(after) || (free_after() && !free_before()));
  }
};

Shape shape_of(char32_t value, CharKind kind) {
  if (kind == CharKind::OpenQuote || value == 0x2018 || value == U'`') return Shape::Opens;
  if (kind == CharKind::CloseQuote || value == 0x2019) return Shape::Closes;
  return Shape::Straight;
}

bool is_mark(CharKind kind) {
  return kind == CharKind::Apostrophe || kind == CharKind::DoubleQuote || kind == CharKind::OpenQuote ||
         kind == CharKind::CloseQuote;
}

/// ‹ › and ‚ are single marks like the apostrophes.
bool is_twofold(char32_t value, CharKind kind) {
  return kind != CharKind::Apostrophe && value != 0x2039 && value != 0x203A && value != 0x201A;
}

/// The mark at `at`, which must be one.
Mark mark_at(std::string_view text, Span paragraph, std::size_t at) {
  const std::string_view piece = text.substr(0, paragraph.end);
  const Char c = char_at(piece, at);
  Mark mark{at, at + c.size, c.value, is_twofold(c.value, c.kind), shape_of(c.value, c.kind)};
  if (const Char next = char_at(piece, mark.end); c.kind == CharKind::Apostrophe && next.value == c.value) {
    mark.end += next.size;  // `` and ''
    mark.twofold = true;
    if (c.value == U'\'') mark.shape = Shape::Closes;
  }
  if (at > paragraph.begin) mark.before = char_before(piece, at).kind;
  if (mark.end < paragraph.end) mark.after = char_at(piece, mark.end).kind;
  return mark;
}

std::vector<Mark> find_marks(std::string_view text, Span paragraph) {
  std::vector<Mark> marks;
  for (std::size_t at = paragraph.begin; at < paragraph.end;) {
    const Char c = char_at(text, at);
    if (!is_mark(c.kind)) {
      at += c.size;
      continue;
    }
    const Mark mark = mark_at(text, paragraph, at);
    const bool inner = !mark.twofold && segment::is_alphanumeric(mark.before) && is_letter(mark.after);
    if (!inner) marks.push_back(mark);
    at = mark.end;
  }
  return marks;
}

class QuotationFinder {
 public:
  QuotationFinder(std::string_view text, Span paragraph)
      : text_(text), paragraph_(paragraph), marks_(find_marks(text, paragraph)) {}

  std::vector<Quotation> find(bool left_open) {
    for (std::size_t m = 0; m < marks_.size(); ++m) {
      if (marks_[m].twofold) {
        read_double(m);
      } else {
        read_single(m);
      }
    }
    close_down_to(0, paragraph_.end, paragraph_.end, false);
    if (left_open && !found_.empty() && found_.front().with_marks.begin == paragraph_.begin)
      found_.front().continues = true;
    return std::move(found_);
  }

 private:
  struct Open {
    std::size_t quotation;  ///< index into found_
    std::size_t mark;
    std::size_t closing;  ///< of a single one: the mark that will close it; kNone: the paragraph's end
  };
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  void open(std::size_t m, std::size_t closing = kNone) {
    Quotation quotation;
    quotation.inside = {marks_[m].end, paragraph_.end};
    quotation.with_marks = {marks_[m].begin, paragraph_.end};
    if (!open_.empty()) quotation.parent = open_.back().quotation;
    open_.push_back({found_.size(), m, closing});
    found_.push_back(quotation);
  }

  /// Ends all but the outermost `depth` open quotations; the last to end has the mark, if `closed`.
  void close_down_to(std::size_t depth, std::size_t inside_end, std::size_t end, bool closed) {
    while (open_.size() > depth) {
      Quotation& quotation = found_[open_.back().quotation];
      open_.pop_back();
      quotation.closed = closed && open_.size() == depth;
      quotation.inside.end = inside_end;
      quotation.with_marks.end = quotation.closed ? end : inside_end;
    }
  }

  /// Depth of the innermost open double mark, counted from 1; 0: there is none.
  std::size_t open_double() const {
    std::size_t depth = open_.size();
    while (depth > 0 && !marks_[open_[depth - 1].mark].twofold) --depth;
    return depth;
  }

  void read_double(std::size_t m) {
    const Mark& mark = marks_[m];
    const std::size_t depth = open_double();
    if (depth > 0 && closes(mark, marks_[open_[depth - 1].mark])) {
      close_down_to(depth - 1, mark.begin, mark.end, true);
    } else if (opens(mark, depth > 0)) {
      // Another one opens while the first was never closed.
      if (depth > 0) close_down_to(depth - 1, mark.begin, mark.begin, false);
      open(m);
    }
  }

  static bool closes(const Mark& mark, const Mark& opened) {
    const bool low = opened.value == 0x201E;  // „…“
    if (mark.shape == Shape::Opens) return low && mark.value == 0x201C && !mark.leans_forward();
    return mark.shape == Shape::Closes || !mark.leans_forward();
  }

  static bool opens(const Mark& mark, bool inside) {
    if (mark.shape == Shape::Opens || mark.leans_forward()) return true;
    return mark.shape == Shape::Straight && !inside && !mark.leans_back() && mark.free_before();
  }

  void read_single(std::size_t m) {
    const bool awaited =
        std::any_of(open_.begin(), open_.end(), [&](const Open& o) { return o.closing == m; });
    if (awaited) {
      std::size_t depth = open_.size();
      while (open_[depth - 1].closing != m) --depth;
      return close_down_to(depth - 1, marks_[m].begin, marks_[m].end, true);
    }
    const bool inside_single = !open_.empty() && !marks_[open_.back().mark].twofold;
    if (inside_single || !may_open(m)) return;
    const std::size_t closing = closing_of(m);
    const bool first = marks_[m].begin == paragraph_.begin && marks_[m].shape == Shape::Opens;
    if (closing != kNone || first) open(m, closing);
  }

  bool may_open(std::size_t m) const {
    const Mark& mark = marks_[m];
    if (mark.shape == Shape::Closes || !mark.free_before() || is_space(mark.after)) return false;
    const bool begins = is_letter(mark.after) || mark.after == CharKind::Digit || is_mark(mark.after) ||
                        mark.after == CharKind::Open || mark.after == CharKind::Stop;
    return begins && !is_clipped(mark.end);
  }

  /// 'em, 'til, '90s
  bool is_clipped(std::size_t begin) const {
    std::size_t end = begin;
    while (end < paragraph_.end && segment::is_word_part(char_at(text_, end).kind))
      end += char_at(text_, end).size;
    const std::string_view word = text_.substr(begin, end - begin);
    const bool digits = word.size() >= 2 && word.find_first_not_of("0123456789") >= 2;
    return segment::is_elision(word) ||
           (digits && (word.size() == 2 || (word.size() == 3 && word[2] == 's')));
  }

  /// The mark that closes a single one. After a word in s it may be a possessive's apostrophe, so a later one
  /// behind a comma or a stop is taken before it.
  std::size_t closing_of(std::size_t m) const {
    const bool inside = open_double() > 0;
    std::size_t doubtful = kNone;
    for (std::size_t k = m + 1; k < marks_.size(); ++k) {
      const Mark& mark = marks_[k];
      if (mark.twofold) {
        if (inside && (mark.shape == Shape::Closes || (mark.shape == Shape::Straight && mark.leans_back())))
          break;
        continue;
      }
      if (mark.shape == Shape::Opens || may_open(k)) break;
      if (is_space(mark.before) || !mark.free_after()) continue;
      const char last = segment::ascii_lower(text_[mark.begin - 1]);
      if (last != 's') return k;
      if (doubtful == kNone) doubtful = k;
    }
    return doubtful;
  }

  std::string_view text_;
  Span paragraph_;
  std::vector<Mark> marks_;
  std::vector<Quotation> found_;
  std::vector<Open> open_;  ///< innermost last
};

}  // namespace

std::vector<Quotation> find_quotations(std::string_view text, Span paragraph, bool left_open) {
  return QuotationFinder(text, paragraph).find(left_open);
}

bool ends_inside(const std::vector<Quotation>& quotations, Span paragraph) {
  return std::any_of(quotations.begin(), quotations.end(), [&](const Quotation& quotation) {
    return !quotation.closed && quotation.inside.end == paragraph.end;
  });
}

bool begins_with_mark(std::string_view text, Span paragraph) {
  const Char c = char_at(text.substr(0, paragraph.end), paragraph.begin);
  return c.size > 0 && is_mark(c.kind) && mark_at(text, paragraph, paragraph.begin).shape != Shape::Closes;
}

}  // namespace entente
