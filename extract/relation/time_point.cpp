#include "extract/relation/time_point.h"

namespace entente {
namespace {

using Kind = TimeWordKind;

constexpr int kFirstYear = 1000, kLastYear = 2999;

bool is_unit(const TimeCursor& cursor, TimeUnit unit) {
  return cursor.is(Kind::Unit, static_cast<int>(unit));
}

/// Reads one point, from the parts of a phrase as they come.
class PointReader {
 public:
  PointReader(TimeCursor& cursor, std::optional<int> century) : cursor_(cursor), century_(century) {}

  std::optional<TimePhrase> read() {
    const TimePart part = read_part();
    definite_ |= cursor_.take(Kind::The);
    if (!read_core()) return std::nullopt;
    if (part != TimePart::Whole && first().day != 0) return std::nullopt;
    phrase_.first.part = phrase_.last.part = part;
    if (first().year != 0) {
      phrase_.kind = TimePhrase::Kind::Fixed;
    } else if (!told_ && !read_told_year()) {
      phrase_.kind = TimePhrase::Kind::Yearless;
      phrase_.count = 0;
    }
    return phrase_;
  }

 private:
  TimePoint& first() { return phrase_.first; }

  void set(const TimePoint& point) { phrase_.first = phrase_.last = point; }

  /// "late", "mid-", "the beginning of", "the first half of".
  TimePart read_part() {
    const std::size_t before = cursor_.at;
    definite_ = cursor_.take(Kind::The);
    const TimeWord word = cursor_.word();
    if (cursor_.take(Kind::Part)) {
      if (!cursor_.take(Kind::Dash)) cursor_.take(Kind::In);  // "late in 1949"
      return static_cast<TimePart>(word.value);
    }
    if (cursor_.take(Kind::PartNoun) && cursor_.take(Kind::Of)) return static_cast<TimePart>(word.value);
    if (word.kind == Kind::Ordinal && word.value <= 2 && cursor_.take(Kind::Ordinal) &&
        cursor_.take(Kind::Half) && cursor_.take(Kind::Of)) {
      return word.value == 1 ? TimePart::Early : TimePart::Late;
    }
    cursor_.at = before;
    definite_ = false;
    return TimePart::Whole;
  }

  bool read_core() {
    switch (cursor_.kind()) {
      case Kind::Weekday:
        ++cursor_.at;
        cursor_.take(Kind::Comma);
        cursor_.take(Kind::The);
        return read_day();
      case Kind::DayPart:
        ++cursor_.at;
        if (!cursor_.take(Kind::Of)) return false;
        cursor_.take(Kind::The);
        return read_day();
      case Kind::Unit:
        return is_unit(cursor_, TimeUnit::Year) && cursor_.take(Kind::Unit) && read_plain_year();
      case Kind::Number:
      case Kind::Ordinal:
        return read_numbered();
      case Kind::Month:
        return read_month();
      case Kind::Season:
        return read_season();
      case Kind::QuarterCode:
        return read_quarter_code();
      case Kind::Decade:
      case Kind::Apostrophe:
        return read_decade();
      default:
        return false;
    }
  }

  bool read_day() {
    const bool found = cursor_.kind() == Kind::Month ? read_month() : read_day_and_month();
    return found && first().day != 0;
  }

  template <typename Read>
  bool attempt(const Read& read) {
    return or_go_back(cursor_, read);
  }

  bool read_numbered() {
    return attempt([&] { return read_day_and_month(); }) || attempt([&] { return read_iso_day(); }) ||
           attempt([&] { return read_plain_year(); }) || attempt([&] { return read_centuries(); }) ||
           attempt([&] { return read_quarter(); });
  }

  bool is_day(const TimeWord& word) const {
    const bool number = word.kind == Kind::Ordinal || (word.kind == Kind::Number && word.digits != 0);
    return number && word.dates && word.digits <= 2 && word.value >= 1 && word.value <= 31;
  }

  /// "16 December 1949", "the fourth of July", "16–18 December".
  bool read_day_and_month() {
    const TimeWord day = cursor_.word();
    if (!is_day(day)) return false;
    const bool between = cursor_.at > 0 && cursor_.words[cursor_.at - 1].kind == Kind::Between;
    ++cursor_.at;
    const int last = read_last_day(between).value_or(day.value);
    const bool named = cursor_.take(Kind::Of);
    if (!named && day.kind == Kind::Ordinal && day.digits == 0) return false;  // "the first May Day"
    const int month = cursor_.word().value;
    if (!cursor_.take(Kind::Month)) return false;
    skip_abbreviation();
    return finish_days(month, day.value, last);
  }

  /// The end of "16–18", "16 to 18", after "between" of "16 and 18".
  std::optional<int> read_last_day(bool between) {
    const Kind joint = cursor_.kind();
    const bool joins = between ? joint == Kind::And : joint == Kind::Dash || joint == Kind::To;
    if (!joins || !is_day(cursor_.word(1))) return std::nullopt;
    const int last = cursor_.word(1).value;
    cursor_.at += 2;
    return last;
  }

  bool finish_days(int month, int day, int last) {
    if (last < day) return false;
    const int year = read_year_behind().value_or(0);
    if (!is_date({year == 0 ? 2000 : year, month, last})) return false;
    phrase_.first = {year, year, month, month, day, TimePart::Whole};
    phrase_.last = {year, year, month, month, last, TimePart::Whole};
    return true;
  }

  /// "Dec."
  void skip_abbreviation() {
    if (cursor_.kind() == Kind::Period && !cursor_.word().starts_token) ++cursor_.at;
  }

  std::optional<int> read_year_behind() {
    return or_go_back(cursor_, [&] {
      if (!cursor_.take(Kind::Comma)) cursor_.take(Kind::Of);
      return read_year(cursor_);
    });
  }

  /// "December 16, 1949", "May 1950", "May of 1950", "March".
  bool read_month() {
    const int month = cursor_.word().value;
    ++cursor_.at;
    skip_abbreviation();
    const TimeWord day = cursor_.word();
    if (is_day(day) && (day.kind != Kind::Ordinal || day.digits != 0)) {
      ++cursor_.at;
      const int last = read_last_day(false).value_or(day.value);
      return finish_days(month, day.value, last);
    }
    const int year = read_year_behind().value_or(0);
    set({year, year, month, month, 0, TimePart::Whole});
    return true;
  }

  /// "2022-12-30"
  bool read_iso_day() {
    const auto year = read_year(cursor_);
    const auto two = [&](std::size_t ahead) {
      return cursor_.kind(ahead) == Kind::Dash && cursor_.kind(ahead + 1) == Kind::Number &&
             cursor_.word(ahead + 1).digits == 2;
    };
    if (!year || !two(0) || !two(2)) return false;
    const int month = cursor_.word(1).value;
    const int day = cursor_.word(3).value;
    cursor_.at += 4;
    if (month < 1 || day < 1 || !is_date({*year, month, day})) return false;
    set({*year, *year, month, month, day, TimePart::Whole});
    return true;
  }

  bool read_plain_year() {
    const auto year = read_year(cursor_);
    if (!year) return false;
    if (cursor_.kind() == Kind::QuarterCode) {  // "2019 Q3"
      set_quarter(*year, cursor_.word().value);
      ++cursor_.at;
      return true;
    }
    set({*year, *year, 0, 0, 0, TimePart::Whole});
    return true;
  }

  /// "third", "twenty-first"; 0: no ordinal stands here.
  int read_ordinal() {
    const TimeWord word = cursor_.word();
    if (cursor_.take(Kind::Ordinal)) return word.value;
    if (word.kind != Kind::Number || word.digits != 0 || word.value < 20) return 0;
    ++cursor_.at;
    cursor_.take(Kind::Dash);
    const TimeWord ones = cursor_.word();
    return cursor_.take(Kind::Ordinal) && ones.value < 10 ? word.value + ones.value : 0;
  }

  /// "19th century", "nineteenth and twentieth centuries".
  bool read_centuries() {
    const int number = read_ordinal();
    if (number == 0) return false;
    int last = number;
    if (cursor_.take(Kind::And)) {
      cursor_.take(Kind::The);
      last = read_ordinal();
      if (last != number + 1) return false;
    }
    cursor_.take(Kind::Dash);
    if (!is_unit(cursor_, TimeUnit::Century) || last > kLastYear / 100) return false;
    ++cursor_.at;
    if (cursor_.is(Kind::Era, -1)) return false;
    cursor_.take(Kind::Era);
    set({(number - 1) * 100 + 1, last * 100, 0, 0, 0, TimePart::Whole});
    return true;
  }

  /// "third quarter of 2019"; of a match without a year nobody knows what is quartered.
  bool read_quarter() {
    const int number = read_ordinal();
    if (number < 1 || number > 4 || !cursor_.take(Kind::Quarter)) return false;
    const int year = read_year_behind().value_or(0);
    set_quarter(year, number);
    return year != 0 || read_told_year();
  }

  bool read_quarter_code() {
    const int code = cursor_.word().value;
    ++cursor_.at;
    set_quarter(read_year_behind().value_or(0), code);
    return true;
  }

  /// `code`: 1 to 4, or 11 and 12 for the halves of a year.
  void set_quarter(int year, int code) {
    const int months = code > 10 ? 6 : 3;
    const int begin = (code % 10 - 1) * months + 1;
    set({year, year, begin, begin + months - 1, 0, TimePart::Whole});
  }

  /// "summer of 1950", "spring", "winter of 1949–50". Which winter that of one year is, is not said.
  bool read_season() {
    const int month = cursor_.word().value;
    ++cursor_.at;
    const int year = read_year_behind().value_or(0);
    if (month != 12) {
      set({year, year, month, month + 2, 0, TimePart::Whole});
      return true;
    }
    if (year == 0) return false;
    set({year, year, 0, 0, 0, TimePart::Whole});
    const bool over = cursor_.kind() == Kind::Dash || cursor_.kind() == Kind::Slash;
    const TimeWord next = cursor_.word(1);
    if (over && next.kind == Kind::Number && next.value == (next.digits == 2 ? (year + 1) % 100 : year + 1)) {
      cursor_.at += 2;
      phrase_.first = {year, year, 12, 12, 0, TimePart::Whole};
      phrase_.last = {year + 1, year + 1, 2, 2, 0, TimePart::Whole};
    }
    return true;
  }

  /// "1950s", "'50s", "the fifties". The 1800s are a century, the 2000s a decade.
  bool read_decade() {
    const bool definite = cursor_.take(Kind::Apostrophe) || definite_ || century_;
    const TimeWord word = cursor_.word();
    if (!cursor_.take(Kind::Decade)) return false;
    int year = word.value;
    if (year < 100) {
      if (!definite || year < 20) return false;  // "in his sixties" is an age
      year += century_.value_or(1900);
    }
    if (year < kFirstYear || year > kLastYear) return false;
    const int length = year % 100 == 0 && year < 2000 ? 100 : 10;
    set({year, year + length - 1, 0, 0, 0, TimePart::Whole});
    return true;
  }

  /// "of that year", "last year", "of the following year".
  bool read_told_year() {
    return attempt([&] {
      cursor_.take(Kind::Comma);
      cursor_.take(Kind::Of);
      const bool definite = cursor_.take(Kind::The);
      const TimeWord word = cursor_.word();
      ++cursor_.at;
      switch (word.kind) {
        case Kind::That:
          cursor_.take(Kind::Same);
          [[fallthrough]];
        case Kind::Same:
          phrase_.kind = TimePhrase::Kind::Same;
          break;
        case Kind::Adjacent:
          phrase_.kind = TimePhrase::Kind::Shift;
          phrase_.count = word.value;
          break;
        case Kind::This:
        case Kind::Last:
        case Kind::Next:
          if (definite) return false;
          phrase_.kind = TimePhrase::Kind::Deictic;
          phrase_.count = word.kind == Kind::This ? 0 : word.kind == Kind::Last ? -1 : 1;
          break;
        default:
          return false;
      }
      phrase_.unit = TimeUnit::Year;
      told_ = is_unit(cursor_, TimeUnit::Year) && cursor_.take(Kind::Unit);
      return told_;
    });
  }

  TimeCursor& cursor_;
  std::optional<int> century_;
  bool definite_ = false;  ///< "the" stands before it
  bool told_ = false;      ///< its year is told by reference
  TimePhrase phrase_;
};

}  // namespace

std::optional<int> read_year(TimeCursor& cursor) {
  const TimeWord word = cursor.word();
  if (word.kind != Kind::Number || word.digits != 4 || !word.dates) return std::nullopt;
  if (word.value < kFirstYear || word.value > kLastYear || cursor.is(Kind::Era, -1, 1)) return std::nullopt;
  ++cursor.at;
  cursor.take(Kind::Era);
  return word.value;
}

std::optional<TimePhrase> read_time_point(TimeCursor& cursor, std::optional<int> century) {
  return or_go_back(cursor, [&] { return PointReader(cursor, century).read(); });
}

}  // namespace entente
