#include "extract/segment/boundaries.h"

#include <algorithm>
#include <cstdint>

#include "extract/segment/word_tables.h"

namespace entente::segment {
namespace {

using std::string_view;

// What the words so far have led to, for the gap after the current one.
enum class State : std::uint8_t {
  Inside,
  Ended,    // a stop, perhaps with closing quotes and brackets after it
  Trailed,  // the same with "...", which as often goes on
  Listed,   // "1." or "a)" at a sentence's start: what follows belongs to it
};

class BoundaryFinder {
 public:
  BoundaryFinder(string_view text, Span paragraph, const std::vector<SurfaceWord>& words)
      : text_(text), words_(words), width_(longest_line(text, paragraph)), line_begin_(paragraph.begin) {}

  std::vector<Boundary> find() {
    std::vector<Boundary> boundaries(words_.size(), Boundary::None);
    for (std::size_t i = 0; i < words_.size(); ++i) {
      read_word(i);
      boundaries[i] = i + 1 == words_.size() ? Boundary::Strong : after(i);
      if (boundaries[i] == Boundary::Strong) start_sentence(i + 1);
    }
    return boundaries;
  }

 private:
  static std::size_t longest_line(string_view text, Span paragraph);
  void read_word(std::size_t i);
  void start_sentence(std::size_t first) {
    sentence_first_ = first;
    bare_ = true;
    state_ = State::Inside;
  }
  bool is_list_marker(std::size_t i) const;
  Boundary after(std::size_t i);
  Boundary at_line_break(std::size_t i);
  Boundary after_stop(std::size_t i) const;
  Boundary after_abbreviation(std::size_t i) const;
  Boundary inside(std::size_t i) const;

  bool closes(std::size_t i) const;
  bool quote_closes(std::size_t i) const;
  std::size_t reference_size(std::size_t i) const;
  bool starts_plausibly(std::size_t i) const;
  bool spaced(std::size_t i) const { return words_[i].span.end < words_[i + 1].span.begin; }
  bool breaks_line(std::size_t i) const;
  string_view form(std::size_t i) const { return text_.substr(words_[i].span.begin, words_[i].span.size()); }

  string_view text_;
  const std::vector<SurfaceWord>& words_;
  std::size_t width_;       // bytes of the paragraph's longest line
  std::size_t line_begin_;  // of the current word
  std::size_t sentence_first_ = 0;
  std::size_t reference_end_ = 0;  // one past the reference that follows a stop
  std::size_t quotes_ = 0;         // straight quotes in this paragraph so far
  bool bare_ = true;               // no lower-case word since the last stop, colon or bracket
  State state_ = State::Inside;
};

std::size_t BoundaryFinder::longest_line(string_view text, Span paragraph) {
  std::size_t longest = 0;
  for (std::size_t at = paragraph.begin; at < paragraph.end;) {
    const std::size_t end = std::min(text.find('\n', at), paragraph.end);
    longest = std::max(longest, end - at);
    at = end + 1;
  }
  return longest;
}

bool BoundaryFinder::breaks_line(std::size_t i) const {
  for (std::size_t at = words_[i].span.end; at < words_[i + 1].span.begin;) {
    const Char c = char_at(text_, at);
    if (c.kind == CharKind::LineBreak) return true;
    at += c.size;
  }
  return false;
}

// A word that closes what the sentence opened: it still belongs before the border.
bool BoundaryFinder::closes(std::size_t i) const {
  switch (words_[i].kind) {
    case WordKind::Close:
    case WordKind::CloseQuote:
      return true;
    case WordKind::Quote:
      return quote_closes(i);
    default:
      return false;
  }
}

// A straight quote leans on what it belongs to; in text cut at every word only their number tells.
bool BoundaryFinder::quote_closes(std::size_t i) const {
  const bool free_before = i == 0 || spaced(i - 1);
  const bool free_after = i + 1 == words_.size() || spaced(i);
  return free_before == free_after ? quotes_ % 2 == 1 : free_after;
}

// How many words a reference takes that follows a stop: "born there.[3]", "born there.[citation needed]" or,
// for numbers alone, "born there. [3]"; 0: there is none.
std::size_t BoundaryFinder::reference_size(std::size_t i) const {
  if (words_[i].kind != WordKind::Open || form(i) != "[") return 0;
  const bool number = i + 2 < words_.size() && words_[i + 1].kind == WordKind::Number &&
                      words_[i + 1].span.size() <= 3 && words_[i + 2].kind == WordKind::Close;
  if (number) return 3;
  constexpr std::size_t kLongestReference = 7;
  std::size_t end = i + 1;
  const std::size_t limit = std::min(words_.size(), i + kLongestReference);
  while (end < limit && words_[end].kind != WordKind::Close) ++end;
  if (end == limit || (spaced(i - 1) && form(end - 1) != "needed")) return 0;
  return end + 1 - i;
}

void BoundaryFinder::read_word(std::size_t i) {
  const WordKind kind = words_[i].kind;
  if (kind == WordKind::Lower) bare_ = false;
  if (kind == WordKind::Stop || kind == WordKind::Colon || kind == WordKind::Close) bare_ = true;
  if (kind == WordKind::Stop) {
    const bool dots = form(i).size() > 1 && form(i).find_first_of("!?") == string_view::npos;
    state_ = is_list_marker(i) ? State::Listed : dots ? State::Trailed : State::Ended;
    return;
  }
  const bool closing = closes(i);
  if (kind == WordKind::Quote) ++quotes_;
  if (closing || i < reference_end_) return;
  if (state_ != State::Inside) {
    const std::size_t size = reference_size(i);
    reference_end_ = i + size;
    if (size > 0) return;
  }
  state_ = State::Inside;
}

// "1." at a sentence's start, or after anything but a lower-case word: "Sun Microsystems 8. Satisfied
// clients".
bool BoundaryFinder::is_list_marker(std::size_t i) const {
  if (i == 0 || form(i) != "." || words_[i - 1].kind != WordKind::Number || form(i - 1).size() > 2)
    return false;
  if (i < sentence_first_ + 2) return true;
  const WordKind before = words_[i - 2].kind;
  return before != WordKind::Lower && before != WordKind::Comma && before != WordKind::Hyphen;
}

bool BoundaryFinder::starts_plausibly(std::size_t i) const {
  switch (words_[i].kind) {
    case WordKind::Capital:
    case WordKind::Title:
    case WordKind::Initial:
    case WordKind::Number:
    case WordKind::Open:
    case WordKind::OpenQuote:
    case WordKind::Quote:
    case WordKind::Bullet:
    case WordKind::Link:
      return true;
    case WordKind::Abbreviation:
      return char_at(text_, words_[i].span.begin).kind == CharKind::Upper;
    case WordKind::Lower:
      return char_at(text_, words_[i].span.begin).kind == CharKind::OtherLetter;
    case WordKind::Dash:
    case WordKind::Symbol:
      return true;
    default:
      return false;
  }
}

Boundary BoundaryFinder::after_stop(std::size_t i) const {
  const SurfaceWord& next = words_[i + 1];
  if (next.kind == WordKind::Comma || next.kind == WordKind::Colon || next.kind == WordKind::Semicolon)
    return Boundary::None;
  if (next.kind == WordKind::Stop || next.kind == WordKind::Hyphen)
    return spaced(i) ? Boundary::Weak : Boundary::None;
  if (closes(i + 1)) return next.kind == WordKind::Quote && spaced(i) ? Boundary::Weak : Boundary::None;
  if (i + 1 < reference_end_ || reference_size(i + 1) > 0) return Boundary::Weak;
  if (state_ == State::Listed) return Boundary::Weak;
  const bool plain = next.kind == WordKind::Dash || next.kind == WordKind::Symbol;
  if (!starts_plausibly(i + 1) || plain) return Boundary::Weak;
  if (state_ == State::Trailed && !(spaced(i) && next.kind == WordKind::Capital)) return Boundary::Weak;
  return Boundary::Strong;
}

Boundary BoundaryFinder::after_abbreviation(std::size_t i) const {
  const SurfaceWord& next = words_[i + 1];
  if (words_[i].kind == WordKind::Title || !starts_plausibly(i + 1)) return Boundary::None;
  const bool may_end = words_[i].kind == WordKind::Abbreviation &&
                       char_at(text_, words_[i].span.begin).kind == CharKind::Upper && form(i) != "P.S.";
  if (may_end && next.kind == WordKind::Capital && is_sentence_starter(form(i + 1))) return Boundary::Strong;
  return Boundary::Weak;
}

// Gaps without a stop where sentences, or what the treebanks call so, still end now and then: headings, dates
// and signatures that lost their line breaks.
Boundary BoundaryFinder::inside(std::size_t i) const {
  const WordKind word = words_[i].kind;
  const WordKind next = words_[i + 1].kind;
  const bool rule = next == WordKind::Symbol && words_[i + 1].span.size() > 1;
  if (rule || next == WordKind::Bullet || next == WordKind::Dash || next == WordKind::Emoticon)
    return Boundary::Weak;
  switch (word) {
    case WordKind::Colon:
    case WordKind::Semicolon:
    case WordKind::Dash:
    case WordKind::Emoticon:
      return Boundary::Weak;
    case WordKind::Close:
    case WordKind::CloseQuote:
    case WordKind::Quote:
    case WordKind::Link:
    case WordKind::Symbol:
      return spaced(i) && (starts_plausibly(i + 1) || next == WordKind::Lower) ? Boundary::Weak
                                                                               : Boundary::None;
    case WordKind::Comma:
    case WordKind::Lower:
    case WordKind::Number:
      return next == WordKind::Capital || next == WordKind::Link ? Boundary::Weak : Boundary::None;
    case WordKind::Capital: {
      const bool may_start = next == WordKind::Capital || next == WordKind::Number ||
                             next == WordKind::Link || (bare_ && next == WordKind::Quote && spaced(i));
      return may_start ? Boundary::Weak : Boundary::None;
    }
    default:
      return Boundary::None;
  }
}

// A line that could have held the next word was broken on purpose: a heading, a byline, an item.
Boundary BoundaryFinder::at_line_break(std::size_t i) {
  const std::size_t line = words_[i].span.end - line_begin_;
  line_begin_ = words_[i + 1].span.begin;
  if (!starts_plausibly(i + 1)) return Boundary::Weak;
  if (state_ == State::Ended || state_ == State::Trailed) return Boundary::Strong;
  const WordKind kind = words_[i].kind;
  if (kind == WordKind::Comma || kind == WordKind::Hyphen || kind == WordKind::Title) return Boundary::Weak;
  constexpr std::size_t kUsualWidth = 60;
  const std::size_t width = std::max(width_, kUsualWidth);
  const bool had_room = line + 1 + words_[i + 1].span.size() <= width * 4 / 5;
  return had_room ? Boundary::Strong : Boundary::Weak;
}

Boundary BoundaryFinder::after(std::size_t i) {
  if (breaks_line(i)) return at_line_break(i);
  if (state_ != State::Inside) return after_stop(i);
  const WordKind kind = words_[i].kind;
  if (kind == WordKind::Title || kind == WordKind::Abbreviation || kind == WordKind::Initial)
    return after_abbreviation(i);
  return inside(i);
}

}  // namespace

std::vector<Boundary> find_boundaries(string_view text, Span paragraph,
                                      const std::vector<SurfaceWord>& words) {
  return BoundaryFinder(text, paragraph, words).find();
}

}  // namespace entente::segment
