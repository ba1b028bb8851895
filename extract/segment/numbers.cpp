#include "extract/segment/numbers.h"

#include "extract/segment/characters.h"
#include "extract/segment/word_tables.h"

namespace entente::segment {
namespace {

using std::string_view;

bool is_digit_at(string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

std::size_t digits_end(string_view text, std::size_t at) {
  while (is_digit_at(text, at)) ++at;
  return at;
}

// The value of a short group of digits; a long one counts as a thousand.
unsigned group_value(string_view text, std::size_t begin, std::size_t end) {
  if (end - begin > 3) return 1000;
  unsigned value = 0;
  for (; begin < end; ++begin) value = value * 10 + static_cast<unsigned>(text[begin] - '0');
  return value;
}

// Groups of digits parted by the same sign, such as 11/28/2000.
struct Groups {
  std::size_t count = 0;
  std::size_t end = 0;
  std::size_t first_size = 0;
  std::size_t second_size = 0;
  unsigned first = 0;
  unsigned second = 0;
};

Groups read_groups(string_view text, std::size_t at, char sign) {
  Groups groups;
  for (;;) {
    const std::size_t end = digits_end(text, at);
    if (groups.count == 0) groups.first_size = end - at, groups.first = group_value(text, at, end);
    if (groups.count == 1) groups.second_size = end - at, groups.second = group_value(text, at, end);
    ++groups.count;
    groups.end = end;
    if (end >= text.size() || text[end] != sign || !is_digit_at(text, end + 1)) return groups;
    at = end + 1;
  }
}

// A date (9/11, 3/8/00) or 1/2 stays whole; other fractions and ratios (20/20, 3/4) are three words.
bool is_slashed_date(const Groups& groups) {
  if (groups.count == 3) return groups.first_size <= 4 && groups.second_size <= 2;
  if (groups.count != 2 || groups.first_size > 2 || groups.second_size > 2) return false;
  if (groups.first == 1 && groups.second == 2) return true;
  if (groups.first == 0 || groups.first > 12 || groups.second > 31) return false;
  return groups.first_size == 2 || groups.second_size == 2;
}

// Telephone numbers, postal codes and dates stay whole; ranges (5-10, 1914-1918) are three words.
bool is_hyphenated_whole(const Groups& groups) {
  if (groups.count >= 3) return groups.first_size > 1 || groups.second_size > 1;
  if (groups.count != 2 || groups.second_size != 4) return false;
  return groups.first_size == 1 || groups.first_size == 3 || groups.first_size == 5;
}

bool is_one_of(string_view word, std::initializer_list<string_view> words) {
  if (word.size() > 2) return false;
  const char lower[2] = {ascii_lower(word.empty() ? ' ' : word[0]),
                         ascii_lower(word.size() < 2 ? ' ' : word[1])};
  for (const string_view candidate : words)
    if (candidate == string_view(lower, word.size())) return true;
  return false;
}

// 5,000 or 3.14 or 10:30: where the digits after signs inside the number end.
std::size_t signed_digits_end(string_view text, std::size_t at) {
  std::size_t end = digits_end(text, at);
  while (end < text.size() && is_digit_at(text, end + 1)) {
    const char sign = text[end];
    const std::size_t next = digits_end(text, end + 1);
    const bool thousands = sign == ',' && next - end == 4;
    if (!thousands && sign != '.' && sign != ':') break;
    end = next;
  }
  return end;
}

// 1990's and 60’s: a decade, not a possessive.
std::size_t decade_end(string_view text, std::size_t end) {
  const Char mark = char_at(text, end);
  if (mark.kind != CharKind::Apostrophe || text[end - 1] != '0') return end;
  const Char s = char_at(text, end + mark.size);
  if (s.value != 's' && s.value != 'S') return end;
  const std::size_t after = end + mark.size + s.size;
  return is_word_part(char_at(text, after).kind) && after < text.size() ? end : after;
}

// Letters after digits: an ending (21st, 1990s), a unit of its own (10km), or part of a code (747B).
std::size_t suffix_end(string_view text, std::size_t begin, std::size_t end) {
  std::size_t word_end = end;
  std::size_t letters_end = end;
  while (word_end < text.size()) {
    const Char c = char_at(text, word_end);
    if (!is_word_part(c.kind)) break;
    word_end += c.size;
    if (letters_end + c.size == word_end && is_letter(c.kind)) letters_end = word_end;
  }
  if (word_end == end) return decade_end(text, end);
  const string_view suffix = text.substr(end, word_end - end);
  if (is_one_of(suffix, {"s", "st", "nd", "rd", "th"})) return word_end;
  // 747B and 10T are codes, $3B is money.
  const bool code = suffix.size() == 1 && std::string_view("BTGPVW").find(suffix[0]) != string_view::npos;
  const bool money = char_before(text, begin).kind == CharKind::Currency;
  if (letters_end == word_end && is_unit(suffix) && (money || !code)) return end;
  // 3x5 is three words; so is what stands before and after the x in 2x4x8.
  if (ascii_lower(suffix[0]) == 'x' && suffix.size() > 1 && is_digit_at(text, end + 1)) return end;
  // A magnitude or degree after a number with a point or a comma: 2.5M.
  const string_view number = text.substr(begin, end - begin);
  if (number.find_first_of(".,") != string_view::npos && suffix.size() == 1) return end;
  return word_end;
}

}  // namespace

std::size_t number_end(string_view text, std::size_t at) {
  const std::size_t plain = digits_end(text, at);
  if (plain == at) return at + char_at(text, at).size;  // a digit of another script
  if (plain < text.size() && text[plain] == '/') {
    const Groups groups = read_groups(text, at, '/');
    if (is_slashed_date(groups)) return groups.end;
    if (groups.count == 2 && groups.first_size == 3 && groups.second_size == 3 &&
        read_groups(text, plain + 1, '-').count == 2)
      return read_groups(text, plain + 1, '-').end;
    return plain;
  }
  if (plain < text.size() && text[plain] == '-') {
    const Groups groups = read_groups(text, at, '-');
    if (is_hyphenated_whole(groups)) return suffix_end(text, at, groups.end);
  }
  const std::size_t end = signed_digits_end(text, at);
  return suffix_end(text, at, end);
}

}  // namespace entente::segment
