#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// A date of the proleptic Gregorian calendar, as precise as it is said: day and month are 0 where nothing is
/// said of them, the year is 0 where it is not known.
struct PartialDate {
  int year = 0, month = 0, day = 0;

  bool operator==(const PartialDate&) const = default;
};

/// From the beginning of `first` to the end of `last`; one date where they are equal.
struct DateRange {
  PartialDate first, last;

  bool operator==(const DateRange&) const = default;
};

/// Where something lies beside a date, as its preposition says: "in 1949", "since 1949", "until 1949" (and
/// "by 1949"), "before 1949", "after 1949".
enum class TimeBound : unsigned char { At, Since, Until, Before, After };

/// 28 to 31.
int days_in(int year, int month);
/// Whether there is such a date; the year must be known.
bool is_date(const PartialDate& date);

/// The day so many days later; `day` must be a full date.
PartialDate add_days(const PartialDate& day, int days);
/// The month so many months later, without a day.
PartialDate add_months(const PartialDate& month, int months);
/// The day, month or year so many further, as the date is precise.
PartialDate beside(const PartialDate& date, int step);
/// 0 (Monday) to 6; `day` must be a full date.
int weekday_of(const PartialDate& day);
/// The week from Monday to Sunday around a full date.
DateRange week_around(const PartialDate& day);
/// What the two ends have in common: a day, a month, a year, or nothing (year 0).
PartialDate common_date(const DateRange& range);

/// ISO 8601: "1949", "1949-12", "1949-12-16", an interval as "1949-12/1950-02"; a bound leaves an end open
/// (ISO 8601-2): since is "1949/..", until "../1949", before 1949 "../1948", after 1949 "1950/..".
std::string iso_text(const DateRange& range, TimeBound bound = TimeBound::At);

/// The date at the beginning of an ISO 8601 date or time, or nothing.
std::optional<PartialDate> read_iso_date(std::string_view text);

}  // namespace entente
