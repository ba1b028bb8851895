#include "extract/segment/word_scanner.h"

#include <algorithm>

#include "extract/segment/links.h"
#include "extract/segment/numbers.h"
#include "extract/segment/word_tables.h"

namespace entente::segment {
namespace {

using std::string_view;

// A single quote that has not closed after so many bytes was no quote.
constexpr std::size_t kQuoteReach = 400;

bool is_upper_ascii(string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_mid(string_view word) {
  return word == "mid" || word == "Mid";
}

// "non-profit" and "mid-1950s", but "post-2015", "UN-related" and "E-J" are three words.
bool joins_prefix(string_view prefix, Char next) {
  if (next.kind == CharKind::Digit) return is_mid(prefix);
  if (is_upper_ascii(prefix) && (prefix.size() == 1) == (next.kind == CharKind::Upper)) return false;
  return is_letter(next.kind);
}

WordKind word_kind(Char first) {
  if (first.kind == CharKind::Upper) return WordKind::Capital;
  return first.kind == CharKind::Digit ? WordKind::Number : WordKind::Lower;
}

// Where to cut a stretch of more than kLongestWord bytes: after its last sign before the limit, or else at
// the last code point.
std::size_t piece_end(string_view text, std::size_t begin) {
  std::size_t limit = begin + kLongestWord;
  while ((static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80) --limit;
  for (std::size_t end = limit; end > begin + kLongestWord / 2;) {
    const Char c = char_before(text, end);
    if (!is_word_part(c.kind)) return end;
    end -= c.size;
  }
  return limit;
}

bool has_link_sign(string_view piece) {
  for (std::size_t i = 0; i + 1 < piece.size(); ++i) {
    const char c = piece[i];
    if (c == '@' || (c == ':' && piece[i + 1] != ' ')) return true;
    if (c == '.' && is_alphanumeric(char_at(piece, i + 1).kind)) return true;
  }
  return false;
}

}  // namespace

WordScanner::WordScanner(string_view text, Span paragraph)
    : text_(text.substr(0, paragraph.end)), paragraph_begin_(paragraph.begin) {}

std::vector<SurfaceWord> WordScanner::scan() {
  words_.clear();
  words_.reserve((text_.size() - paragraph_begin_) / 5 + 1);
  const auto skip_space = [this](std::size_t place) {
    while (place < text_.size()) {
      const Char c = char_at(text_, place);
      if (!is_space(c.kind)) break;
      place += c.size;
    }
    return place;
  };
  std::size_t begin = skip_space(paragraph_begin_);
  while (begin < text_.size()) {
    std::size_t end = begin;
    while (end < text_.size() && end - begin <= kLongestWord) {
      const Char c = char_at(text_, end);
      if (is_space(c.kind)) break;
      end += c.size;
    }
    if (end - begin > kLongestWord) end = piece_end(text_, begin);
    next_begin_ = skip_space(end);
    scan_piece(begin, end);
    begin = next_begin_;
  }
  return std::move(words_);
}

void WordScanner::scan_piece(std::size_t begin, std::size_t end) {
  piece_ = text_.substr(0, end);
  piece_begin_ = begin;
  link_checked_ = begin;
  may_hold_link_ = has_link_sign(slice(begin, end));
  for (std::size_t place = begin; place < end;) place = scan_one(place);
}

std::size_t WordScanner::scan_one(std::size_t place) {
  if (may_hold_link_ && place >= link_checked_) {
    const std::size_t end = link_end(piece_, place, link_checked_);
    if (end > place) return emit(place, end, WordKind::Link);
  }
  const Char c = at(place);
  if (is_letter(c.kind) || c.kind == CharKind::Mark) return scan_word(place);
  if (c.kind == CharKind::Digit) return scan_number(place);
  return scan_punctuation(place, c);
}

std::size_t WordScanner::emit(std::size_t begin, std::size_t end, WordKind kind) {
  words_.push_back({{begin, end}, kind});
  if (kind == WordKind::Open) ++open_brackets_;
  if (kind == WordKind::Close && open_brackets_ > 0) --open_brackets_;
  return end;
}

// A run of one and the same sign is one word: "--", "***", "==".
std::size_t WordScanner::emit_run(std::size_t begin, Char c, WordKind kind) {
  std::size_t end = begin + c.size;
  while (end < piece_.size() && at(end).value == c.value) end += c.size;
  return emit(begin, end, kind);
}

// Letters, digits and the signs that hold a word together: O'Neill, don't, AT&T, f**k, snake_case.
std::size_t WordScanner::word_run(std::size_t begin) const {
  std::size_t end = begin;
  while (end < piece_.size()) {
    const Char c = at(end);
    if (is_word_part(c.kind)) {
      end += c.size;
      continue;
    }
    const Char next = at(end + c.size);
    if (next.size == 0 || !is_alphanumeric(next.kind)) break;
    const bool decimal = c.value == '.' && next.kind == CharKind::Digit && end > begin &&
                         char_before(piece_, end).kind == CharKind::Digit;
    const bool joins = decimal || c.kind == CharKind::Apostrophe || c.value == '*' ||
                       (c.kind == CharKind::Ampersand && end - begin <= 3 &&
                        is_upper_ascii(slice(begin, end)) && next.kind == CharKind::Upper);
    if (!joins || (c.value == '*' && !is_letter(next.kind))) break;
    end += c.size;
  }
  while (end > begin && piece_[end - 1] == '_') --end;
  return end;
}

// Goes on over a hyphen or a slash that does not part words: non-profit, career-wise, w/o, l/c.
std::size_t WordScanner::joined_run(std::size_t begin, std::size_t end) const {
  const Char sign = at(end);
  const std::size_t after = end + sign.size;
  const Char next = at(after);
  if (next.size == 0) return end;
  if (sign.kind == CharKind::Slash && end - begin == 1) {
    const std::size_t other = word_run(after);
    if (ascii_lower(text_[begin]) == 'w') {
      const string_view rest = slice(after, other);
      return rest == "o" || rest == "out" || rest == "O" || rest == "in" ? other : after;
    }
    if (other == after + 1 && at(other).kind != CharKind::Slash && is_letter(next.kind)) return other;
    return slice(after, other) == "he" ? other : end;
  }
  if (sign.kind != CharKind::Hyphen) return end;
  const bool compound_start = begin == piece_begin_ || char_before(piece_, begin).kind != CharKind::Hyphen;
  if (!compound_start) return end;
  const string_view head = slice(begin, end);
  if (is_joining_prefix(head) && joins_prefix(head, next)) return word_run(after);
  // mid-'50s
  if (next.kind == CharKind::Apostrophe && at(after + next.size).kind == CharKind::Digit && is_mid(head))
    return word_run(after + next.size);
  if (!is_letter(next.kind)) return end;
  const std::size_t tail_end = word_run(after);
  return is_joining_suffix(slice(after, tail_end)) ? tail_end : end;
}

// James', boys' (unless a quote is waiting to be closed) and singin'.
std::size_t WordScanner::with_trailing_apostrophe(std::size_t begin, std::size_t end) const {
  const Char mark = at(end);
  if (mark.kind != CharKind::Apostrophe || mark.value == 0x2018 || mark.value == '`') return end;
  const std::size_t after = end + mark.size;
  const Char next = at(after);
  if (next.size > 0 && (is_alphanumeric(next.kind) || next.kind == CharKind::Apostrophe)) return end;
  if (quote_open_ && begin - quote_at_ < kQuoteReach) return end;
  const char last = ascii_lower(text_[end - 1]);
  if (last == 's' || last == 'z' || last == 'x') return end - begin > 1 ? after : end;
  const bool clipped = end - begin > 3 && text_[end - 1] == 'n' && text_[end - 2] == 'i';
  return clipped ? after : end;
}

// "th-" is a word that broke off, "word-" is a word and a dash.
std::size_t WordScanner::with_trailing_hyphen(std::size_t begin, std::size_t end) const {
  if (at(end).value != '-' || end + 1 != piece_.size() || begin != piece_begin_) return end;
  const string_view word = slice(begin, end);
  const bool has_vowel = word.find_first_of("aeiouAEIOU") != string_view::npos;
  return word.size() == 1 || (word.size() <= 3 && !has_vowel) ? end + 1 : end;
}

// U.S., e.g., Ph.D: short letter groups with a stop after each, the last stop included where there is one.
std::size_t WordScanner::dotted_end(std::size_t begin, std::size_t end) const {
  if (end - begin > 2 || !is_letter(at(begin).kind)) return begin;
  bool one_letter = end - begin == 1;
  bool all_single = one_letter;
  std::size_t groups = 1;
  std::size_t place = end;
  while (place + 1 < piece_.size() && piece_[place] == '.' && is_letter(at(place + 1).kind)) {
    std::size_t group_end = place + 1;
    while (group_end < piece_.size() && is_word_part(at(group_end).kind)) group_end += at(group_end).size;
    const std::size_t size = group_end - place - 1;
    if (size > 2) break;
    one_letter |= size == 1;
    all_single &= size == 1;
    if (size == 2 && (at(place + 1).kind != CharKind::Upper || at(begin).kind != CharKind::Upper)) break;
    place = group_end;
    ++groups;
  }
  if (groups < 2 || !one_letter) return begin;
  if (place < piece_.size() && is_word_part(at(place).kind)) return begin;
  return place;
}

WordScanner::Follow WordScanner::follow(std::size_t place) const {
  while (place < piece_.size()) {
    const Char c = at(place);
    const bool closes =
        is_closing(c.kind) || c.kind == CharKind::DoubleQuote || c.kind == CharKind::Apostrophe;
    if (!closes) return is_letter(c.kind) ? follow_word(place) : Follow::Punctuation;
    place += c.size;
  }
  if (next_begin_ >= text_.size()) return Follow::Nothing;
  return follow_word(next_begin_);
}

WordScanner::Follow WordScanner::follow_word(std::size_t place) const {
  Char c = char_at(text_, place);
  while (c.size > 0 && (c.kind == CharKind::DoubleQuote || c.kind == CharKind::OpenQuote ||
                        c.kind == CharKind::Apostrophe || c.kind == CharKind::Open)) {
    place += c.size;
    c = char_at(text_, place);
  }
  if (c.kind == CharKind::Digit) return Follow::Digit;
  if (!is_letter(c.kind) || c.size == 0) return Follow::Punctuation;
  if (c.kind != CharKind::Upper) return Follow::Lower;
  std::size_t end = place;
  while (end < text_.size() && end - place <= kLongestTableWord && is_word_part(char_at(text_, end).kind))
    end += char_at(text_, end).size;
  return is_sentence_starter(slice(place, end)) ? Follow::Starter : Follow::Capital;
}

bool WordScanner::initial_keeps_stop(char letter, Follow next) const {
  if (next == Follow::Nothing || next == Follow::Starter) return false;
  if (letter >= 'a' && letter <= 'z') {
    if (next == Follow::Digit) return true;
    const bool bracketed = !words_.empty() && words_.back().kind == WordKind::Open;  // "(b. March 1949)"
    return (next == Follow::Punctuation || bracketed) &&
           string_view("bcdpnv").find(letter) != string_view::npos;
  }
  if (letter != 'I') return true;
  // "than I. Then": the pronoun, unless it stands between parts of a name.
  if (next != Follow::Capital || words_.empty()) return false;
  const WordKind before = words_.back().kind;
  const string_view word = slice(words_.back().span.begin, words_.back().span.end);
  return before == WordKind::Initial || before == WordKind::Title ||
         (before == WordKind::Capital && word != "War");
}

// Whether the full stop at `end` belongs to the word [begin, end).
bool WordScanner::keeps_stop(std::size_t begin, std::size_t end, WordKind& kind) const {
  const Char next = at(end + 1);
  if (next.size > 0 && next.kind == CharKind::Digit) return false;
  if (next.size > 0 && next.kind == CharKind::Stop) {  // "Smith Jr.." has its own stop and the sentence's
    const bool last = end + 1 + next.size == piece_.size() && next.value == '.';
    kind = WordKind::Abbreviation;
    return last && abbreviation(slice(begin, end)) == Abbreviation::Usual;
  }
  const Follow what = follow(end + 1);
  const string_view word = slice(begin, end);
  const Char first = at(begin);
  if (first.size == word.size() && is_letter(first.kind)) {
    kind = WordKind::Initial;
    return first.size > 1 ? what == Follow::Capital : initial_keeps_stop(word[0], what);
  }
  kind = WordKind::Abbreviation;
  switch (abbreviation(word)) {
    case Abbreviation::Title:
      kind = WordKind::Title;
      return what != Follow::Nothing;
    case Abbreviation::Inner:
      return what != Follow::Nothing;
    case Abbreviation::Counted:
      return what == Follow::Digit;
    case Abbreviation::Usual:
      if (ascii_lower(word[0]) == 'e' && word.size() == 3 && what == Follow::Capital) return false;  // etc.
      return what != Follow::Nothing && what != Follow::Starter;
    case Abbreviation::None:
      return false;
  }
  return false;
}

std::size_t WordScanner::scan_word(std::size_t begin) {
  const bool times = ascii_lower(text_[begin]) == 'x' && at(begin + 1).kind == CharKind::Digit;
  if (times && !begins_piece(begin) && char_before(piece_, begin).kind == CharKind::Digit)
    return emit(begin, begin + 1, WordKind::Symbol);  // 2x4
  std::size_t end = word_run(begin);
  if (const std::size_t code = currency_code_size(slice(begin, end)); code > 0)
    return emit(begin, begin + code, WordKind::Symbol);  // RMB200
  if (piece_.size() > end && piece_[end] == '.') {
    const std::size_t dotted = dotted_end(begin, end);
    if (dotted > begin) {
      const bool stop =
          dotted < piece_.size() && piece_[dotted] == '.' && at(dotted + 1).kind != CharKind::Stop;
      const Follow next = follow(dotted + 1);
      const bool hour = slice(begin, dotted).size() == 3 && ascii_lower(text_[begin + 2]) == 'm';
      const bool ends = next == Follow::Nothing || next == Follow::Starter;
      return emit(begin, stop && !(hour && ends) ? dotted + 1 : dotted, WordKind::Abbreviation);
    }
    WordKind kind = WordKind::Lower;
    if (keeps_stop(begin, end, kind)) return emit(begin, end + 1, kind);
    return emit(begin, end, word_kind(at(begin)));
  }
  const Char sign = at(end);
  if (sign.kind == CharKind::Currency && end - begin <= 3 && is_upper_ascii(slice(begin, end)) &&
      (at(end + sign.size).kind == CharKind::Digit || end + sign.size == piece_.size()))
    return emit(begin, end + sign.size, WordKind::Symbol);  // US$
  end = joined_run(begin, end);
  end = with_trailing_apostrophe(begin, end);
  end = with_trailing_hyphen(begin, end);
  return emit(begin, end, word_kind(at(begin)));
}

std::size_t WordScanner::scan_number(std::size_t begin) {
  std::size_t end = number_end(piece_, begin);
  const Char mark = at(end);
  const Char s = at(end + mark.size);
  // 2008's: the contraction is parted later.
  if (mark.kind == CharKind::Apostrophe && ascii_lower(static_cast<char>(s.value)) == 's' && s.size == 1)
    end = word_run(end);
  return emit(begin, end, WordKind::Number);
}

}  // namespace entente::segment
