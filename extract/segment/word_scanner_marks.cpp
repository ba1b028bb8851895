// The part of WordScanner that cuts punctuation, symbols, emoticons and emoji.
#include "extract/segment/links.h"
#include "extract/segment/numbers.h"
#include "extract/segment/word_scanner.h"
#include "extract/segment/word_tables.h"

namespace entente::segment {

using std::string_view;

std::size_t WordScanner::scan_punctuation(std::size_t begin, Char c) {
  if (const std::size_t face = scan_emoticon(begin); face > begin) return face;
  switch (c.kind) {
    case CharKind::Stop:
      return scan_stop(begin);
    case CharKind::Hyphen:
      return scan_hyphen(begin);
    case CharKind::Dash:
      return emit_run(begin, c, WordKind::Dash);
    case CharKind::Apostrophe:
      return scan_apostrophe(begin, c);
    case CharKind::DoubleQuote:
      return emit(begin, begin + c.size, WordKind::Quote);
    case CharKind::OpenQuote:
      return emit(begin, begin + c.size, WordKind::OpenQuote);
    case CharKind::CloseQuote:
      return emit(begin, begin + c.size, WordKind::CloseQuote);
    case CharKind::Open:
      if (const string_view rest = piece_.substr(begin, 5); rest == "[...]" || rest == "[\u2026]")
        return emit(begin, begin + rest.size(), WordKind::Symbol);
      return emit(begin, begin + c.size, WordKind::Open);
    case CharKind::Close:
      return emit(begin, begin + c.size, WordKind::Close);
    case CharKind::Comma:
      return emit(begin, begin + c.size, WordKind::Comma);
    case CharKind::Colon:
      return emit_run(begin, c, WordKind::Colon);
    case CharKind::Semicolon:
      return emit_run(begin, c, WordKind::Semicolon);
    case CharKind::Bullet:
      return emit_run(begin, c, WordKind::Bullet);
    case CharKind::Emoji:
      return scan_emoji(begin);
    default:
      return scan_sign(begin, c);
  }
}

// A run of stops is one word ("...", "?!"), but dots that trail off stand apart from the marks around them;
// before a digit a single stop begins a number (".05").
std::size_t WordScanner::scan_stop(std::size_t begin) {
  std::size_t end = begin;
  const auto dots_from = [this](std::size_t place) {
    while (place < piece_.size() && (piece_[place] == '.' || at(place).value == 0x2026))
      place += at(place).size;
    return place;
  };
  end = dots_from(begin);
  const bool trails = end - begin > 1;
  while (!trails && end < piece_.size() && at(end).kind == CharKind::Stop && dots_from(end) - end < 2)
    end += at(end).size;
  const bool number = end - begin == 1 && text_[begin] == '.' && at(end).kind == CharKind::Digit &&
                      (begins_piece(begin) || !is_word_part(char_before(piece_, begin).kind));
  if (number) return emit(begin, number_end(piece_, end), WordKind::Number);
  return emit(begin, end, WordKind::Stop);
}

std::size_t WordScanner::scan_hyphen(std::size_t begin) {
  if (const std::size_t size = bracket_escape_size(piece_.substr(begin)); size > 0) {
    const bool opens = ascii_lower(text_[begin + 1]) == 'l';
    return emit(begin, begin + size, opens ? WordKind::Open : WordKind::Close);
  }
  std::size_t end = begin;
  while (end < piece_.size() && at(end).kind == CharKind::Hyphen) end += at(end).size;
  while (end < piece_.size() && piece_[end] == '>') ++end;  // an arrow
  const bool alone = begins_piece(begin) && end == piece_.size();
  const bool inside = end - begin == at(begin).size && !alone;
  return emit(begin, end, inside ? WordKind::Hyphen : WordKind::Dash);
}

std::size_t WordScanner::scan_apostrophe(std::size_t begin, Char c) {
  const std::size_t after = begin + c.size;
  const Char next = at(after);
  if (next.size > 0 && next.kind == CharKind::Apostrophe) {  // '' and `` and ‘’
    const bool opens = c.value == '`' || c.value == 0x2018;
    return emit(begin, after + next.size, opens ? WordKind::OpenQuote : WordKind::CloseQuote);
  }
  const bool first = begins_piece(begin) || !is_word_part(char_before(piece_, begin).kind);
  if (first && next.kind == CharKind::Digit && next.size > 0) {  // '72, ’50s
    const std::size_t end = word_run(after);
    if (end - after == 2 || (end - after == 3 && ascii_lower(text_[end - 1]) == 's'))
      return emit(begin, end, WordKind::Number);
  }
  if (first && is_letter(next.kind) && next.size > 0) {
    const std::size_t end = word_run(after);
    const string_view word = slice(after, end);
    const bool whole_piece = begins_piece(begin) && end == piece_.size();
    if (is_elision(word) || (whole_piece && is_clitic(word))) return emit(begin, end, WordKind::Lower);
  }
  const bool opens = c.value == 0x2018 || c.value == '`' ||
                     (c.value != 0x2019 && first && next.size > 0 && !is_closing(next.kind));
  if (opens) quote_at_ = begin;
  quote_open_ = opens;
  return emit(begin, after, opens ? WordKind::OpenQuote : WordKind::CloseQuote);
}

// @name, #tag, +44; other signs are words of their own, runs of the same sign together.
std::size_t WordScanner::scan_sign(std::size_t begin, Char c) {
  const Char next = at(begin + c.size);
  const bool first = begins_piece(begin) || !is_word_part(char_before(piece_, begin).kind);
  if (next.size > 0 && first) {
    const bool name = c.kind == CharKind::At && (is_letter(next.kind) || next.kind == CharKind::Underscore);
    const bool tag = c.kind == CharKind::Number && is_letter(next.kind);
    if (name || tag) return emit(begin, word_run(begin + c.size), WordKind::Symbol);
    if (c.value == '+' && next.kind == CharKind::Digit)
      return emit(begin, number_end(piece_, begin + c.size), WordKind::Number);
  }
  const bool bullet = c.value == '*' && begins_piece(begin) && begin + c.size == piece_.size();
  if (bullet) return emit(begin, begin + c.size, WordKind::Bullet);
  return emit_run(begin, c, WordKind::Symbol);
}

// An emoticon stands apart from letters and digits on both sides.
std::size_t WordScanner::scan_emoticon(std::size_t begin) {
  const std::size_t size = emoticon_size(piece_.substr(begin));
  if (size == 0) return begin;
  const Char after = at(begin + size);
  const bool right = after.size == 0 || !is_word_part(after.kind);
  // "(see the list:)" closes a bracket.
  const bool attached = !begins_piece(begin) && is_word_part(char_before(piece_, begin).kind);
  const bool bracket = text_[begin + size - 1] == ')' && open_brackets_ > 0 && attached;
  if (!right || bracket) return begin;
  return emit(begin, begin + size, WordKind::Emoticon);
}

// One picture is one word, with its modifiers and the parts that joiners hold together.
std::size_t WordScanner::scan_emoji(std::size_t begin) {
  std::size_t end = begin + at(begin).size;
  while (end < piece_.size()) {
    const Char c = at(end);
    const bool modifier = c.kind == CharKind::Mark || (c.value >= 0x1F3FB && c.value <= 0x1F3FF);
    const bool joined = c.kind == CharKind::Emoji && char_before(piece_, end).value == 0x200D;
    if (!modifier && !joined) break;
    end += c.size;
  }
  return emit(begin, end, WordKind::Symbol);
}

}  // namespace entente::segment
