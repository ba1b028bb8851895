#include "extract/relation/time_resolver.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace entente {
namespace {

using Kind = TimePhrase::Kind;

// After a day that is so far from the document's own, "on Monday" is more likely one of the story's Mondays.
constexpr int kNearDays = 14;

DateRange only(const PartialDate& date) {
  return {date, date};
}

/// The unit of the date that the phrase counts in: the year of a day, say; nothing if the date is less
/// precise.
std::optional<DateRange> unit_of(const PartialDate& date, TimeUnit unit, int count) {
  switch (unit) {
    case TimeUnit::Year:
      return only({date.year + count, 0, 0});
    case TimeUnit::Month:
      if (date.month == 0) return std::nullopt;
      return only(add_months(date, count));
    case TimeUnit::Week:
      if (date.day == 0) return std::nullopt;
      return week_around(add_days(date, 7 * count));
    case TimeUnit::Day:
      if (date.day == 0) return std::nullopt;
      return only(add_days(date, count));
    default:
      return std::nullopt;
  }
}

std::optional<DateRange> count_from(const PartialDate& date, const TimePhrase& phrase) {
  const auto unit = unit_of(date, phrase.unit, phrase.count);
  if (!unit || phrase.first.month == 0) return unit;
  return range_of(phrase, unit->first.year);  // "September of that year"
}

}  // namespace

TimeResolver::TimeResolver(std::string_view document_date)
    : today_(read_iso_date(document_date).value_or(PartialDate{})) {}

std::vector<std::optional<DateRange>> TimeResolver::resolve(const std::vector<TimeMention>& mentions,
                                                            bool starts_paragraph) {
  if (starts_paragraph) story_ = story_begin_ = last_ = {};
  std::vector<std::optional<DateRange>> ranges;
  ranges.reserve(mentions.size());
  for (const TimeMention& mention : mentions) {
    const bool fixed = mention.phrase.kind == Kind::Fixed;
    const auto range = fixed ? range_of(mention.phrase) : told(mention);
    if (!mention.quoted || fixed) move_on(mention, range);
    ranges.push_back(fixed ? std::nullopt : range);
  }
  return ranges;
}

std::optional<DateRange> TimeResolver::told(const TimeMention& mention) const {
  if (mention.quoted) return std::nullopt;
  std::optional<DateRange> range;
  switch (mention.phrase.kind) {
    case Kind::Yearless:
      range = yearless(mention);
      break;
    case Kind::Same:
      range = same(mention.phrase);
      break;
    case Kind::Shift:
      range = shifted(mention.phrase);
      break;
    case Kind::Following:
      range = following(mention.phrase);
      break;
    case Kind::Deictic:
      return deictic(mention);
    case Kind::Nearest:
      return nearest(mention.phrase);
    case Kind::Weekday:
      return weekday(mention);
    default:
      return std::nullopt;
  }
  const bool past = mention.tense == Tense::Past || mention.tense == Tense::Pluperfect;
  return range && past && lies_ahead(*range) ? std::nullopt : range;
}

/// "in March" after "1949": told in the past and not before what the story has reached.
std::optional<DateRange> TimeResolver::yearless(const TimeMention& mention) const {
  const TimePhrase& phrase = mention.phrase;
  const bool back = mention.tense == Tense::Pluperfect;
  if (story_.year == 0 || (!back && mention.tense != Tense::Past)) return std::nullopt;
  if (back && last_.year != story_.year) return std::nullopt;
  if (story_begin_.month != 0) {
    const bool earlier = phrase.first.month < story_begin_.month;
    const bool later = phrase.first.month > story_begin_.month;
    if (back ? later : earlier) return std::nullopt;
  }
  return range_of(phrase, story_.year);
}

std::optional<DateRange> TimeResolver::same(const TimePhrase& phrase) const {
  if (last_.year == 0 || (story_.year != 0 && story_.year != last_.year)) return std::nullopt;
  return count_from(last_, phrase);
}

std::optional<DateRange> TimeResolver::shifted(const TimePhrase& phrase) const {
  if (last_.year == 0 || story_.year != last_.year) return std::nullopt;
  return count_from(last_, phrase);
}

/// "the following March": of the next year, if this year's March is over or no month has been told.
std::optional<DateRange> TimeResolver::following(const TimePhrase& phrase) const {
  if (last_.year == 0 || story_.year != last_.year) return std::nullopt;
  if (last_.month != 0 && phrase.first.month > last_.month) return std::nullopt;
  return range_of(phrase, last_.year + 1);
}

std::optional<DateRange> TimeResolver::deictic(const TimeMention& mention) const {
  const TimePhrase& phrase = mention.phrase;
  if (today_.year == 0) return std::nullopt;
  // In the present tense "today" means nowadays.
  const bool nowadays = phrase.unit == TimeUnit::Day && phrase.count == 0 && mention.tense == Tense::Other;
  return nowadays ? std::nullopt : count_from(today_, phrase);
}

std::optional<DateRange> TimeResolver::nearest(const TimePhrase& phrase) const {
  if (today_.month == 0) return std::nullopt;
  const bool this_year =
      phrase.count < 0 ? phrase.first.month < today_.month : phrase.first.month > today_.month;
  return range_of(phrase, today_.year + (this_year ? 0 : phrase.count));
}

/// The last such day for what has happened, the next one for what will; "last" and "next" only where this
/// week has had its own, or has it still to come, since people differ on which is meant.
std::optional<DateRange> TimeResolver::weekday(const TimeMention& mention) const {
  const TimePhrase& phrase = mention.phrase;
  if (today_.day == 0) return std::nullopt;
  const int today = weekday_of(today_);
  const int back = (today - phrase.weekday + 7) % 7;
  if (story_.day != 0) {
    const PartialDate early = add_days(today_, -kNearDays);
    const auto key = [](const PartialDate& date) { return std::tuple(date.year, date.month, date.day); };
    if (key(story_) < key(early)) return std::nullopt;
  }
  if (phrase.count < 0)
    return phrase.weekday < today ? std::nullopt
                                  : std::optional(only(add_days(today_, back == 0 ? -7 : -back)));
  if (phrase.count > 0)
    return phrase.weekday > today ? std::nullopt : std::optional(only(add_days(today_, 7 - back)));
  if (mention.tense == Tense::Past || mention.tense == Tense::Pluperfect)
    return only(add_days(today_, -back));
  if (mention.tense == Tense::Future && back != 0) return only(add_days(today_, 7 - back));
  return std::nullopt;
}

/// What has happened has not happened after the document was written.
bool TimeResolver::lies_ahead(const DateRange& range) const {
  if (today_.year == 0) return false;
  const PartialDate& first = range.first;
  if (first.year != today_.year) return first.year > today_.year;
  if (first.month == 0 || today_.month == 0 || first.month != today_.month) {
    return first.month != 0 && today_.month != 0 && first.month > today_.month;
  }
  return first.day != 0 && today_.day != 0 && first.day > today_.day;
}

void TimeResolver::move_on(const TimeMention& mention, const std::optional<DateRange>& range) {
  if (mention.phrase.kind == Kind::Duration) return;
  const PartialDate date = range && !mention.phrase.open ? common_date(*range) : PartialDate{};
  last_ = date;
  if (!mention.dates_clause || mention.tense == Tense::Pluperfect) return;
  const bool stays = mention.bound == TimeBound::At && mention.tense == Tense::Past;
  story_ = stays ? date : PartialDate{};
  story_begin_ = stays && date.year != 0 ? range->first : PartialDate{};
}

}  // namespace entente
