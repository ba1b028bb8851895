#include "extract/relation/time_phrase.h"

#include <algorithm>
#include <tuple>
#include <vector>

#include "extract/relation/time_cursor.h"
#include "extract/relation/time_point.h"
#include "extract/relation/time_relative.h"

namespace entente {
namespace {

using Kind = TimeWordKind;

bool is_plain_year(const TimePoint& point) {
  return point.year != 0 && point.last_year == point.year && point.month == 0 &&
         point.part == TimePart::Whole;
}
bool is_year_run(const TimePoint& point) {
  return point.last_year > point.year;
}

/// Reads a point, or two points and what joins them.
class RangeReader {
 public:
  explicit RangeReader(TimeCursor& cursor) : cursor_(cursor) {}

  std::optional<TimeMatch> read() {
    const Kind opener = cursor_.kind();
    const bool opened = cursor_.take(Kind::From) || cursor_.take(Kind::Between);
    const std::size_t begin = cursor_.at;
    auto found = read_time_point(cursor_);
    if (!found) return std::nullopt;
    TimePhrase whole = *found;
    const bool joined = or_go_back(cursor_, [&] { return read_end(whole, opened ? opener : Kind::Other); });
    if (opened && !joined) return std::nullopt;
    if (joined) found = std::move(whole);
    found->ranged = opened;
    return TimeMatch{std::move(*found), begin, cursor_.at};
  }

 private:
  bool read_end(TimePhrase& found, Kind opener) {
    if (!(found.first == found.last)) return true;  // "from 16 to 18 December" is read whole
    const Kind joint = cursor_.kind();
    // "the 1940s and '50s", "May and June 1950": one stretch, if the second follows the first at once.
    const bool touching = joint == Kind::And && opener == Kind::Other && found.first.day == 0;
    const bool joins = opener == Kind::Between ? joint == Kind::And
                                               : joint == Kind::To || joint == Kind::Dash || touching ||
                                                     (joint == Kind::Slash && is_plain_year(found.first));
    if (!joins) return false;
    ++cursor_.at;
    if (joint != Kind::And && found.first.year != 0 && read_present()) {
      found.open = true;
      return true;
    }
    if (is_plain_year(found.first) && (joint == Kind::Dash || joint == Kind::Slash)) {
      if (const auto done = read_short_year(found, joint)) return *done;
    }
    const bool decades = is_year_run(found.first);
    const auto last = read_time_point(
        cursor_, decades ? std::optional(found.first.year / 100 * 100) : std::optional<int>());
    return last && join(found, *last, touching);
  }

  bool read_present() {
    return or_go_back(cursor_, [&] {
      cursor_.take(Kind::The);
      return cursor_.is(Kind::DayWord, 0) ? cursor_.take(Kind::DayWord) : cursor_.take(Kind::Present);
    });
  }

  /// "1949–53". After a hyphen "2001-02" may be a month or a year; nothing is said then.
  std::optional<bool> read_short_year(TimePhrase& found, Kind joint) {
    const TimeWord word = cursor_.word();
    if (word.kind != Kind::Number || word.digits != 2) return std::nullopt;
    ++cursor_.at;
    const int year = found.first.year / 100 * 100 + word.value;
    const bool may_be_month = word.value >= 1 && word.value <= 12;
    if (joint == Kind::Slash && year != found.first.year + 1) return false;
    if (year > found.first.year && may_be_month && joint == Kind::Dash) return false;
    if (year <= found.first.year) {
      if (!may_be_month || joint != Kind::Dash) return false;
      found.first.month = found.first.last_month = word.value;
      found.last = found.first;
      return true;
    }
    found.last = {year, year, 0, 0, 0, TimePart::Whole};
    return true;
  }

  static bool join(TimePhrase& found, const TimePhrase& last, bool must_touch) {
    if (!(last.first == last.last)) return false;
    const bool told = last.kind != TimePhrase::Kind::Fixed && last.kind != TimePhrase::Kind::Yearless;
    if (told && found.kind != TimePhrase::Kind::Yearless) return false;
    if (last.first.year != 0 && found.first.year == 0) {
      found.first.year = found.first.last_year =
          last.first.year - (found.first.month > last.first.month ? 1 : 0);
      found.kind = TimePhrase::Kind::Fixed;
    } else if (told) {
      found.kind = last.kind;
      found.count = last.count;
      found.unit = last.unit;
    }
    if (found.first.month == 0 && last.first.year == 0) return false;  // "1949 to March"
    const TimePoint first = found.first;
    found.last = last.first;
    const auto before = range_of(first, 2000);
    const auto whole = range_of(found, 2000);
    if (!before || !whole) return false;
    return !must_touch || beside(before->last, 1) == range_of(found.last, 2000)->first;
  }

  TimeCursor& cursor_;
};

/// The part of the numbers from first to last.
std::pair<int, int> part_of(int first, int last, TimePart part) {
  const int count = last - first + 1;
  switch (part) {
    case TimePart::Early:
      return {first, first + std::max(count / 2, 1) - 1};
    case TimePart::Late:
      return {first + count / 2, last};
    case TimePart::Mid:
      return {first + (count + 2) / 3, last - count / 3};
    case TimePart::Whole:
      break;
  }
  return {first, last};
}

DateRange days_of_month(int year, int month, TimePart part) {
  if (part == TimePart::Mid) return {{year, month, 11}, {year, month, 20}};
  const auto [first, last] = part_of(1, days_in(year, month), part);
  return {{year, month, first}, {year, month, last}};
}

/// Whether the range's end lies before its beginning.
bool runs_back(const DateRange& range) {
  const auto key = [](const PartialDate& date, int otherwise) {
    return std::tuple(date.year, date.month == 0 ? otherwise : date.month,
                      date.day == 0 ? otherwise : date.day);
  };
  return key(range.last, 99) < key(range.first, 0);
}

}  // namespace

std::optional<TimeMatch> read_time_phrase(std::span<const TimeWord> words, std::size_t at) {
  TimeCursor cursor{words, at};
  const Kind before = at > 0 ? words[at - 1].kind : Kind::End;
  if (!cursor.word().starts_token || before == Kind::Dash || before == Kind::Slash) return std::nullopt;
  auto match = or_go_back(cursor, [&] { return RangeReader(cursor).read(); });
  if (!match) {
    const auto relative = read_relative_time(cursor);
    if (relative) match = TimeMatch{*relative, at, cursor.at};
  }
  if (!match || !words[match->end - 1].ends_token) return std::nullopt;
  return match;
}

std::optional<DateRange> range_of(const TimePoint& point, int year) {
  const int first_year = point.year != 0 ? point.year : year;
  const int last_year = point.year != 0 ? point.last_year : year;
  if (first_year <= 0) return std::nullopt;
  if (point.day != 0) {
    const PartialDate day{first_year, point.month, point.day};
    return is_date(day) ? std::optional(DateRange{day, day}) : std::nullopt;
  }
  const bool whole = point.part == TimePart::Whole;
  if (point.month != 0 && point.month == point.last_month && !whole)
    return days_of_month(first_year, point.month, point.part);
  if (point.month != 0 || (first_year == last_year && !whole)) {
    const auto [first, last] =
        point.month != 0 ? part_of(point.month, point.last_month, point.part) : part_of(1, 12, point.part);
    return DateRange{{first_year, first, 0}, {first_year, last, 0}};
  }
  const auto [first, last] = part_of(first_year, last_year, point.part);
  return DateRange{{first, 0, 0}, {last, 0, 0}};
}

std::optional<DateRange> range_of(const TimePhrase& phrase, int year) {
  const auto first = range_of(phrase.first, year);
  if (!first || phrase.first == phrase.last) return first;
  const bool follows = phrase.last.year == 0 && phrase.last.month < phrase.first.month;
  const auto last =
      range_of(phrase.last, (phrase.first.year != 0 ? phrase.first.year : year) + (follows ? 1 : 0));
  if (!last) return std::nullopt;
  const DateRange range{first->first, last->last};
  return runs_back(range) ? std::nullopt : std::optional(range);
}

std::optional<TimeBound> bound_of(std::string_view preposition) {
  constexpr std::pair<std::string_view, TimeBound> kBounds[] = {
      {"after", TimeBound::After},     {"around", TimeBound::At},       {"at", TimeBound::At},
      {"before", TimeBound::Before},   {"by", TimeBound::Until},        {"during", TimeBound::At},
      {"following", TimeBound::After}, {"in", TimeBound::At},           {"of", TimeBound::At},
      {"on", TimeBound::At},           {"prior to", TimeBound::Before}, {"since", TimeBound::Since},
      {"throughout", TimeBound::At},   {"till", TimeBound::Until},      {"time", TimeBound::At},
      {"until", TimeBound::Until},     {"up to", TimeBound::Until},     {"within", TimeBound::At},
  };
  for (const auto& [word, bound] : kBounds) {
    if (word == preposition) return bound;
  }
  return std::nullopt;
}

std::string iso_text(const TimePhrase& phrase, TimeBound bound, int year) {
  const auto range = range_of(phrase, year);
  if (!range || (phrase.open && bound != TimeBound::At)) return {};
  return iso_text(*range, phrase.open ? TimeBound::Since : bound);
}

std::string iso_time(std::string_view phrase) {
  std::vector<TimeWord> words;
  std::string lower(phrase);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  std::size_t token = 0, preposition_end = 0;
  for (std::size_t at = 0; at < lower.size(); ++token) {
    const std::size_t end = std::min(lower.find(' ', at), lower.size());
    append_time_words(phrase.substr(at, end - at), std::string_view(lower).substr(at, end - at), token,
                      words);
    if (token == 0) preposition_end = end;
    at = end + 1;
  }
  if (words.empty()) return {};
  std::string_view preposition = "time";
  std::size_t at = 0;
  const std::string_view first = std::string_view(lower).substr(0, preposition_end);
  if (bound_of(first) || first == "for") {
    preposition = first;
    at = 1;
  }
  const auto match = at < words.size() ? read_time_phrase(words, at) : std::nullopt;
  if (!match || match->end != words.size()) return {};
  if (match->phrase.kind == TimePhrase::Kind::Duration)
    return preposition == "for" ? match->phrase.duration : "";
  const auto bound = bound_of(preposition);
  return match->phrase.kind == TimePhrase::Kind::Fixed && bound ? iso_text(match->phrase, *bound) : "";
}

}  // namespace entente
