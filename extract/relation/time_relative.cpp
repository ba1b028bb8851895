#include "extract/relation/time_relative.h"

#include <fmt/format.h>

namespace entente {
namespace {

using Kind = TimeWordKind;
using Phrase = TimePhrase::Kind;

TimePhrase phrase_of(Phrase kind, TimeUnit unit = TimeUnit::Year, int count = 0) {
  TimePhrase phrase;
  phrase.kind = kind;
  phrase.unit = unit;
  phrase.count = count;
  return phrase;
}

TimePhrase months_of(Phrase kind, int first, int last, int count) {
  TimePhrase phrase = phrase_of(kind, TimeUnit::Year, count);
  phrase.first = phrase.last = {0, 0, first, last, 0, TimePart::Whole};
  return phrase;
}

/// Words that point: "that day", "the next week", "last March", "yesterday", "Monday".
class PointerReader {
 public:
  explicit PointerReader(TimeCursor& cursor) : cursor_(cursor) {}

  std::optional<TimePhrase> read() {
    definite_ = cursor_.take(Kind::The);
    const TimeWord word = cursor_.word();
    ++cursor_.at;
    switch (word.kind) {
      case Kind::DayWord:
        cursor_.take(Kind::DayPart);
        return phrase_of(Phrase::Deictic, TimeUnit::Day, word.value);
      case Kind::Weekday:
        return weekday(word.value, 0);
      case Kind::That:
        cursor_.take(Kind::Same);
        return same();
      case Kind::Same:
        return definite_ ? same() : std::nullopt;
      case Kind::This:
        return seen_from_now(0);
      case Kind::Last:
        return word.value == 0 && !definite_ ? seen_from_now(-1) : std::nullopt;
      case Kind::Next:
        return definite_ || is_day() ? shifted(1) : seen_from_now(1);
      case Kind::Adjacent:
        return shifted(word.value);
      case Kind::Unit:
        return definite_ ? before_or_after(static_cast<TimeUnit>(word.value)) : std::nullopt;
      default:
        return std::nullopt;
    }
  }

 private:
  bool is_day() const {
    return cursor_.is(Kind::Unit, static_cast<int>(TimeUnit::Day)) || cursor_.kind() == Kind::DayPart;
  }

  /// The unit here, "morning" being a day; nothing for hours and decades.
  std::optional<TimeUnit> unit() {
    const TimeWord word = cursor_.word();
    if (cursor_.take(Kind::DayPart)) return TimeUnit::Day;
    if (word.kind != Kind::Unit) return std::nullopt;
    const auto unit = static_cast<TimeUnit>(word.value);
    const bool told =
        unit == TimeUnit::Day || unit == TimeUnit::Week || unit == TimeUnit::Month || unit == TimeUnit::Year;
    if (!told) return std::nullopt;
    ++cursor_.at;
    return unit;
  }

  /// A month or season; winter belongs to two years.
  std::optional<TimePhrase> months(Phrase kind, int count) {
    const TimeWord word = cursor_.word();
    if (cursor_.take(Kind::Month)) return months_of(kind, word.value, word.value, count);
    if (word.kind != Kind::Season || word.value == 12) return std::nullopt;
    ++cursor_.at;
    return months_of(kind, word.value, word.value + 2, count);
  }

  std::optional<TimePhrase> same() {
    if (auto found = months(Phrase::Same, 0)) return found;
    const auto found = unit();
    return found ? std::optional(phrase_of(Phrase::Same, *found)) : std::nullopt;
  }

  std::optional<TimePhrase> shifted(int count) {
    if (cursor_.kind() == Kind::Month || cursor_.kind() == Kind::Season)
      return count > 0 ? months(Phrase::Following, count) : std::nullopt;
    const auto found = unit();
    return found ? std::optional(phrase_of(Phrase::Shift, *found, count)) : std::nullopt;
  }

  std::optional<TimePhrase> weekday(int day, int count) {
    cursor_.take(Kind::DayPart);
    TimePhrase phrase = phrase_of(Phrase::Weekday, TimeUnit::Day, count);
    phrase.weekday = day;
    return phrase;
  }

  std::optional<TimePhrase> seen_from_now(int count) {
    const TimeWord word = cursor_.word();
    if (cursor_.take(Kind::Weekday)) return weekday(word.value, count);
    if (word.kind == Kind::Month) return months(count == 0 ? Phrase::Deictic : Phrase::Nearest, count);
    if (word.kind == Kind::Season) return count == 0 ? months(Phrase::Deictic, 0) : std::nullopt;
    if (word.kind == Kind::DayPart && count > 0) return std::nullopt;
    const bool named_day = cursor_.is(Kind::Unit, static_cast<int>(TimeUnit::Day));  // "this day"
    const auto found = unit();
    if (!found || named_day) return std::nullopt;
    return phrase_of(Phrase::Deictic, *found, count);
  }

  /// "the year before": not "the year before the war".
  std::optional<TimePhrase> before_or_after(TimeUnit unit) {
    const TimeWord word = cursor_.word();
    if (!cursor_.take(Kind::Before)) return std::nullopt;
    const Kind next = cursor_.kind();
    if (next != Kind::End && next != Kind::Comma && next != Kind::Period) return std::nullopt;
    return phrase_of(Phrase::Shift, unit, word.value);
  }

  TimeCursor& cursor_;
  bool definite_ = false;
};

/// A number of units: "eleven months", "a year and a half later", "three weeks ago".
class QuantityReader {
 public:
  explicit QuantityReader(TimeCursor& cursor) : cursor_(cursor) {}

  std::optional<TimePhrase> read() {
    cursor_.take(Kind::The);
    const bool window = cursor_.take(Kind::Last) || cursor_.take(Kind::Next) || cursor_.take(Kind::Adjacent);
    read_number();
    while (cursor_.take(Kind::Filler)) {
    }
    const TimeWord unit = cursor_.word();
    if (!cursor_.take(Kind::Unit)) return std::nullopt;
    unit_ = static_cast<TimeUnit>(unit.value);
    if (count_ == 0 && !half_ && exact_) {  // "the past year" lasts one; "years later" says no number
      count_ = window ? 1 : 0;
      exact_ = window;
      bare_ = !window;
    }
    if (count_ > 0) read_half();  // "a year and a half"
    auto phrase = finish();
    if (phrase && phrase->kind == Phrase::Duration && !window) read_smaller(*phrase);
    return phrase;
  }

 private:
  void read_number() {
    read_inexactness();
    const TimeWord word = cursor_.word();
    if (cursor_.take(Kind::Half)) {
      half_ = true;
      cursor_.take(Kind::Article);
      return;
    }
    if (!cursor_.take(Kind::Number) && !cursor_.take(Kind::Article)) return;
    count_ = word.value;
    single_ = single_ || (word.value == 1 && word.digits == 0);
    read_ones(word);
    read_other_number();
    if (exact_) read_half();  // "two and a half years"
  }

  /// "more than", "several", "up to".
  void read_inexactness() {
    while (cursor_.kind() == Kind::Inexact || (cursor_.kind() == Kind::Filler && exact_) ||
           (cursor_.kind() == Kind::To && !exact_)) {
      exact_ = exact_ && cursor_.kind() != Kind::Inexact;
      single_ = single_ || cursor_.is(Kind::Inexact, 1);  // "every year" does not last one
      ++cursor_.at;
    }
  }

  /// "a few", "a couple of", "two or three", "three to four".
  void read_other_number() {
    while (cursor_.take(Kind::Inexact)) exact_ = false;
    if (!exact_) cursor_.take(Kind::Of);
    const bool joined = cursor_.kind() == Kind::To || cursor_.kind() == Kind::Dash;
    if (joined && cursor_.kind(1) == Kind::Number) {
      exact_ = false;
      ++cursor_.at;
    }
    if (!exact_) cursor_.take(Kind::Number);
  }

  /// "twenty-five"
  void read_ones(const TimeWord& tens) {
    if (tens.digits != 0 || tens.value < 20 || tens.value % 10 != 0) return;
    or_go_back(cursor_, [&] {
      cursor_.take(Kind::Dash);
      const TimeWord ones = cursor_.word();
      if (ones.digits != 0 || ones.value > 9 || !cursor_.take(Kind::Number)) return false;
      count_ += ones.value;
      return true;
    });
  }

  /// "and a half"
  void read_half() {
    if (half_) return;
    or_go_back(cursor_, [&] {
      half_ = cursor_.take(Kind::And) && cursor_.take(Kind::Article) && cursor_.take(Kind::Half);
      return half_;
    });
  }

  std::optional<TimePhrase> finish() {
    const TimeWord word = cursor_.word();
    switch (word.kind) {
      case Kind::Shift:
        ++cursor_.at;
        return moved(Phrase::Shift, word.value);
      case Kind::Ago:
        ++cursor_.at;
        return moved(Phrase::Deictic, -1);
      case Kind::Before: {
        ++cursor_.at;
        const Kind next = cursor_.kind();
        const bool alone = next == Kind::End || next == Kind::Comma || next == Kind::Period;
        return alone ? moved(Phrase::Shift, word.value) : phrase_of(Phrase::Vague);
      }
      default:
        break;
    }
    if (bare_) return std::nullopt;
    TimePhrase phrase = phrase_of(Phrase::Duration, unit_, count_);
    phrase.single = single_ || half_;
    if (exact_) phrase.duration = iso_duration();
    return phrase;
  }

  /// "two years and three months"
  void read_smaller(TimePhrase& phrase) {
    const bool sums = !half_ && exact_ && (unit_ == TimeUnit::Year || unit_ == TimeUnit::Month);
    if (!sums) return;
    or_go_back(cursor_, [&] {
      if (!cursor_.take(Kind::And)) cursor_.take(Kind::Comma);
      const auto more = QuantityReader(cursor_).read();
      const bool adds = more && more->kind == Phrase::Duration && !more->duration.empty() &&
                        (more->unit == TimeUnit::Month || more->unit == TimeUnit::Day) && more->unit < unit_;
      if (!adds || more->duration[1] == 'T') return false;
      phrase.duration += more->duration.substr(1);
      phrase.single = false;
      return true;
    });
  }

  TimePhrase moved(Phrase kind, int direction) {
    const bool coarse = unit_ == TimeUnit::Decade || unit_ == TimeUnit::Century;
    if (unit_ == TimeUnit::Hour || unit_ == TimeUnit::Minute) return phrase_of(Phrase::Duration);
    if (!exact_ || coarse || (half_ && unit_ != TimeUnit::Year)) return phrase_of(Phrase::Vague);
    if (half_) return phrase_of(kind, TimeUnit::Month, direction * (12 * count_ + 6));
    if (unit_ == TimeUnit::Fortnight) return phrase_of(kind, TimeUnit::Week, direction * 2 * count_);
    return phrase_of(kind, unit_, direction * count_);
  }

  std::string iso_duration() const {
    struct Form {
      const char* text;
      int times;           ///< how many of the letter make one
      const char* halves;  ///< how to write it with halves; null: not
      int half;
    };
    constexpr Form kForms[] = {
        {"PT{}M", 1, nullptr, 0}, {"PT{}H", 1, "PT{}M", 30}, {"P{}D", 1, "PT{}H", 12},
        {"P{}W", 1, nullptr, 0},  {"P{}W", 2, "P{}W", 1},    {"P{}M", 1, nullptr, 0},
        {"P{}Y", 1, "P{}M", 6},   {"P{}Y", 10, "P{}Y", 5},   {"P{}Y", 100, "P{}Y", 50}};
    const Form& form = kForms[static_cast<std::size_t>(unit_)];
    if (!half_) return fmt::format(fmt::runtime(form.text), count_ * form.times);
    if (form.halves == nullptr) return {};
    return fmt::format(fmt::runtime(form.halves), (2 * count_ + 1) * form.half);
  }

  TimeCursor& cursor_;
  TimeUnit unit_ = TimeUnit::Year;
  int count_ = 0;
  bool exact_ = true, half_ = false;
  bool single_ = false;  ///< "a", "one"
  bool bare_ = false;    ///< no number at all
};

}  // namespace

std::optional<TimePhrase> read_relative_time(TimeCursor& cursor) {
  if (auto found = or_go_back(cursor, [&] { return PointerReader(cursor).read(); })) return found;
  return or_go_back(cursor, [&] { return QuantityReader(cursor).read(); });
}

}  // namespace entente
