#include "extract/relation/time_words.h"

#include <algorithm>
#include <array>

namespace entente {
namespace {

using Kind = TimeWordKind;

struct Entry {
  std::string_view word;
  Kind kind;
  int value = 0;
};

constexpr int of(TimeUnit unit) {
  return static_cast<int>(unit);
}
constexpr int of(TimePart part) {
  return static_cast<int>(part);
}

constexpr auto kWords = std::to_array<Entry>({
    {"a", Kind::Article, 1},
    {"ad", Kind::Era, 1},
    {"after", Kind::Before, 1},
    {"afternoon", Kind::DayPart},
    {"ago", Kind::Ago},
    {"an", Kind::Article, 1},
    {"and", Kind::And},
    {"apr", Kind::Month, 4},
    {"april", Kind::Month, 4},
    {"aug", Kind::Month, 8},
    {"august", Kind::Month, 8},
    {"autumn", Kind::Season, 9},
    {"bc", Kind::Era, -1},
    {"bce", Kind::Era, -1},
    {"before", Kind::Before, -1},
    {"beginning", Kind::PartNoun, of(TimePart::Early)},
    {"between", Kind::Between},
    {"ce", Kind::Era, 1},
    {"centuries", Kind::Unit, of(TimeUnit::Century)},
    {"century", Kind::Unit, of(TimeUnit::Century)},
    {"close", Kind::PartNoun, of(TimePart::Late)},
    {"consecutive", Kind::Filler},
    {"couple", Kind::Inexact},
    {"dawn", Kind::DayPart},
    {"day", Kind::Unit, of(TimeUnit::Day)},
    {"days", Kind::Unit, of(TimeUnit::Day)},
    {"dec", Kind::Month, 12},
    {"decade", Kind::Unit, of(TimeUnit::Decade)},
    {"decades", Kind::Unit, of(TimeUnit::Decade)},
    {"december", Kind::Month, 12},
    {"dozen", Kind::Inexact},
    {"each", Kind::Inexact, 1},
    {"earlier", Kind::Shift, -1},
    {"early", Kind::Part, of(TimePart::Early)},
    {"eight", Kind::Number, 8},
    {"eighteen", Kind::Number, 18},
    {"eighteenth", Kind::Ordinal, 18},
    {"eighth", Kind::Ordinal, 8},
    {"eighties", Kind::Decade, 80},
    {"eighty", Kind::Number, 80},
    {"eleven", Kind::Number, 11},
    {"eleventh", Kind::Ordinal, 11},
    {"end", Kind::PartNoun, of(TimePart::Late)},
    {"evening", Kind::DayPart},
    {"every", Kind::Inexact, 1},
    {"fall", Kind::Season, 9},
    {"feb", Kind::Month, 2},
    {"february", Kind::Month, 2},
    {"few", Kind::Inexact},
    {"fifteen", Kind::Number, 15},
    {"fifteenth", Kind::Ordinal, 15},
    {"fifth", Kind::Ordinal, 5},
    {"fifties", Kind::Decade, 50},
    {"fifty", Kind::Number, 50},
    {"first", Kind::Ordinal, 1},
    {"five", Kind::Number, 5},
    {"following", Kind::Adjacent, 1},
    {"forties", Kind::Decade, 40},
    {"fortnight", Kind::Unit, of(TimeUnit::Fortnight)},
    {"fortnights", Kind::Unit, of(TimeUnit::Fortnight)},
    {"forty", Kind::Number, 40},
    {"four", Kind::Number, 4},
    {"fourteen", Kind::Number, 14},
    {"fourteenth", Kind::Ordinal, 14},
    {"fourth", Kind::Ordinal, 4},
    {"friday", Kind::Weekday, 4},
    {"from", Kind::From},
    {"full", Kind::Filler},
    {"half", Kind::Half},
    {"hour", Kind::Unit, of(TimeUnit::Hour)},
    {"hours", Kind::Unit, of(TimeUnit::Hour)},
    {"in", Kind::In},
    {"jan", Kind::Month, 1},
    {"january", Kind::Month, 1},
    {"jul", Kind::Month, 7},
    {"july", Kind::Month, 7},
    {"jun", Kind::Month, 6},
    {"june", Kind::Month, 6},
    {"last", Kind::Last},
    {"late", Kind::Part, of(TimePart::Late)},
    {"later", Kind::Shift, 1},
    {"least", Kind::Inexact},
    {"long", Kind::Filler},
    {"many", Kind::Inexact},
    {"mar", Kind::Month, 3},
    {"march", Kind::Month, 3},
    {"may", Kind::Month, 5},
    {"mid", Kind::Part, of(TimePart::Mid)},
    {"middle", Kind::PartNoun, of(TimePart::Mid)},
    {"minute", Kind::Unit, of(TimeUnit::Minute)},
    {"minutes", Kind::Unit, of(TimeUnit::Minute)},
    {"monday", Kind::Weekday, 0},
    {"month", Kind::Unit, of(TimeUnit::Month)},
    {"months", Kind::Unit, of(TimeUnit::Month)},
    {"more", Kind::Filler},
    {"morning", Kind::DayPart},
    {"most", Kind::Inexact},
    {"next", Kind::Next},
    {"night", Kind::DayPart},
    {"nine", Kind::Number, 9},
    {"nineteen", Kind::Number, 19},
    {"nineteenth", Kind::Ordinal, 19},
    {"nineties", Kind::Decade, 90},
    {"ninety", Kind::Number, 90},
    {"ninth", Kind::Ordinal, 9},
    {"nov", Kind::Month, 11},
    {"november", Kind::Month, 11},
    {"now", Kind::Present},
    {"oct", Kind::Month, 10},
    {"october", Kind::Month, 10},
    {"of", Kind::Of},
    {"one", Kind::Number, 1},
    {"or", Kind::Inexact},
    {"outset", Kind::PartNoun, of(TimePart::Early)},
    {"past", Kind::Last, 1},
    {"preceding", Kind::Adjacent, -1},
    {"present", Kind::Present},
    {"previous", Kind::Adjacent, -1},
    {"quarter", Kind::Quarter},
    {"same", Kind::Same},
    {"saturday", Kind::Weekday, 5},
    {"second", Kind::Ordinal, 2},
    {"sep", Kind::Month, 9},
    {"sept", Kind::Month, 9},
    {"september", Kind::Month, 9},
    {"seven", Kind::Number, 7},
    {"seventeen", Kind::Number, 17},
    {"seventeenth", Kind::Ordinal, 17},
    {"seventh", Kind::Ordinal, 7},
    {"seventies", Kind::Decade, 70},
    {"seventy", Kind::Number, 70},
    {"several", Kind::Inexact},
    {"six", Kind::Number, 6},
    {"sixteen", Kind::Number, 16},
    {"sixteenth", Kind::Ordinal, 16},
    {"sixth", Kind::Ordinal, 6},
    {"sixties", Kind::Decade, 60},
    {"sixty", Kind::Number, 60},
    {"solid", Kind::Filler},
    {"some", Kind::Inexact},
    {"spring", Kind::Season, 3},
    {"start", Kind::PartNoun, of(TimePart::Early)},
    {"straight", Kind::Filler},
    {"summer", Kind::Season, 6},
    {"sunday", Kind::Weekday, 6},
    {"ten", Kind::Number, 10},
    {"tenth", Kind::Ordinal, 10},
    {"than", Kind::Inexact},
    {"that", Kind::That},
    {"the", Kind::The},
    {"third", Kind::Ordinal, 3},
    {"thirteen", Kind::Number, 13},
    {"thirteenth", Kind::Ordinal, 13},
    {"thirties", Kind::Decade, 30},
    {"thirtieth", Kind::Ordinal, 30},
    {"thirty", Kind::Number, 30},
    {"this", Kind::This},
    {"three", Kind::Number, 3},
    {"through", Kind::To},
    {"thursday", Kind::Weekday, 3},
    {"till", Kind::To},
    {"to", Kind::To},
    {"today", Kind::DayWord, 0},
    {"tomorrow", Kind::DayWord, 1},
    {"tonight", Kind::DayWord, 0},
    {"tuesday", Kind::Weekday, 1},
    {"twelfth", Kind::Ordinal, 12},
    {"twelve", Kind::Number, 12},
    {"twenties", Kind::Decade, 20},
    {"twentieth", Kind::Ordinal, 20},
    {"twenty", Kind::Number, 20},
    {"two", Kind::Number, 2},
    {"until", Kind::To},
    {"up", Kind::Inexact},
    {"wednesday", Kind::Weekday, 2},
    {"week", Kind::Unit, of(TimeUnit::Week)},
    {"weeks", Kind::Unit, of(TimeUnit::Week)},
    {"whole", Kind::Filler},
    {"winter", Kind::Season, 12},
    {"year", Kind::Unit, of(TimeUnit::Year)},
    {"years", Kind::Unit, of(TimeUnit::Year)},
    {"yesterday", Kind::DayWord, -1},
});
static_assert(std::is_sorted(kWords.begin(), kWords.end(),
                             [](const Entry& a, const Entry& b) { return a.word < b.word; }),
              "binary search needs the words in order");

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// "16", "16th", "1950s", "50s"; long numbers are no dates.
TimeWord number_word(std::string_view word) {
  TimeWord found;
  std::size_t count = 0;
  while (count < word.size() && is_digit(word[count])) found.value = found.value * 10 + (word[count++] - '0');
  const std::string_view rest = word.substr(count);
  found.digits = static_cast<std::uint8_t>(count);
  if (rest.empty()) {
    found.kind = Kind::Number;
  } else if (rest == "st" || rest == "nd" || rest == "rd" || rest == "th") {
    found.kind = Kind::Ordinal;
  } else if (rest == "s" && found.value % 10 == 0 && (count == 4 || count == 2)) {
    found.kind = Kind::Decade;
  }
  return found;
}

TimeWord word_of(std::string_view form, std::string_view word) {
  if (is_digit(word[0])) {
    const auto end = std::find_if_not(word.begin(), word.end(), is_digit);
    return end - word.begin() <= 4 ? number_word(word) : TimeWord{};
  }
  TimeWord found;
  if (word.size() == 2 && (word[0] == 'q' || word[0] == 'h') && word[1] >= '1' &&
      word[1] <= (word[0] == 'q' ? '4' : '2')) {
    found.kind = Kind::QuarterCode;
    found.value = word[1] - '0' + (word[0] == 'h' ? 10 : 0);
    return found;
  }
  const auto at = std::lower_bound(kWords.begin(), kWords.end(), word,
                                   [](const Entry& entry, std::string_view w) { return entry.word < w; });
  if (at == kWords.end() || at->word != word) return found;
  const bool small = form[0] >= 'a' && form[0] <= 'z';  // "march", "may", "august" mean other things
  if (at->kind == Kind::Month && small) return found;
  if (at->kind == Kind::Era && small) return found;
  found.kind = at->kind;
  found.value = at->value;
  return found;
}

struct Mark {
  Kind kind = Kind::Other;
  std::size_t size = 0;  ///< bytes; 0: no mark stands here
};

/// The mark that the text begins with.
Mark mark_of(std::string_view text) {
  switch (text[0]) {
    case '-':
      return {Kind::Dash, 1};
    case '/':
      return {Kind::Slash, 1};
    case ',':
      return {Kind::Comma, 1};
    case '.':
      return {Kind::Period, 1};
    case '\'':
      return {Kind::Apostrophe, 1};
    default:
      break;
  }
  if (text[0] != '\xE2') return {};  // the first byte of all marks below
  for (const std::string_view dash : {"\u2010", "\u2011", "\u2012", "\u2013", "\u2014"}) {
    if (text.starts_with(dash)) return {Kind::Dash, dash.size()};
  }
  for (const std::string_view quote : {"\u2018", "\u2019"}) {
    if (text.starts_with(quote)) return {Kind::Apostrophe, quote.size()};
  }
  return {};
}

}  // namespace

void append_time_words(std::string_view form, std::string_view lower, std::size_t token,
                       std::vector<TimeWord>& words) {
  const std::size_t first = words.size();
  for (std::size_t at = 0; at < lower.size();) {
    const Mark mark = mark_of(lower.substr(at));
    std::size_t end = at + mark.size;
    TimeWord word;
    word.kind = mark.kind;
    if (mark.size == 0) {
      while (end < lower.size() && mark_of(lower.substr(end)).size == 0) ++end;
      word = word_of(form.substr(at), lower.substr(at, end - at));
    }
    word.token = static_cast<std::uint32_t>(token);
    word.starts_token = words.size() == first;
    word.ends_token = end == lower.size();
    words.push_back(word);
    at = end;
  }
}

}  // namespace entente
