#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "extract/relation/calendar.h"
#include "extract/relation/time_words.h"

namespace entente {

/// A year, a run of years, or a stretch within a year: as it is said, so that its ends can be told only once
/// the year is known.
struct TimePoint {
  int year = 0, last_year = 0;    ///< 0: not said; they differ for decades and centuries
  int month = 0, last_month = 0;  ///< 0: none; they differ for seasons, quarters, halves
  int day = 0;
  TimePart part = TimePart::Whole;

  bool operator==(const TimePoint&) const = default;
};

/// What a phrase of time means, as far as the phrase alone can tell.
struct TimePhrase {
  enum class Kind : std::uint8_t {
    Fixed,      ///< says its year: "late 1949", "between 1949 and 1953"
    Yearless,   ///< "21 December", "from March to May": the year is told before
    Same,       ///< "that day", "September of that year": the unit of the last date told
    Shift,      ///< "two weeks earlier", "the following day": `count` units from the last date told
    Following,  ///< "the following March": the first one after the last date told
    Deictic,    ///< "yesterday", "last year", "three years ago": seen from the text's own date
    Nearest,    ///< "last March", "next March": seen from the text's own date; count: -1, 1
    Weekday,    ///< "Monday", "last Monday": seen from the text's own date
    Duration,   ///< "eleven months"
    Vague,      ///< moves on in time, but nobody knows how far: "decades later"
  };

  Kind kind = Kind::Fixed;
  TimePoint first, last;  ///< equal where it is one point; of Same, Shift and Deictic: within the year
  TimeUnit unit = TimeUnit::Year;
  int count = 0;         ///< units from the reference; of Weekday: -1 last, 1 next
  int weekday = 0;       ///< 0: Monday
  std::string duration;  ///< ISO 8601: "P11M"
  bool ranged = false;   ///< "from … to …", "between … and …": the preposition is part of the meaning
  bool open = false;     ///< "from 2001 to the present"
  bool single = false;   ///< a duration of "a" or "one" unit: "one day" need not last a day
};

/// A phrase and the words it takes: [first, end) without "from" or "between" before it.
struct TimeMatch {
  TimePhrase phrase;
  std::size_t first = 0, end = 0;
};

/// The longest phrase of time that begins with word `at`, or nothing. Takes whole tokens only. Looks at a
/// bounded number of words. The kinds of phrase are those of TIMEX3 (TimeML); the grammar is our own.
std::optional<TimeMatch> read_time_phrase(std::span<const TimeWord> words, std::size_t at);

/// The first and last day, month or year of a point; `year` is used where the point does not say its own.
/// Nothing if there is no such date, or no year.
///   "the 1950s" 1950 to 1959, "the 19th century" 1801 to 1900, summer June to August (the northern one)
///   early: the first half; late: the second; mid: the middle third (of a month the 11th to the 20th)
std::optional<DateRange> range_of(const TimePoint& point, int year = 0);
/// From the first point's beginning to the last one's end. Without a year of its own, the last point follows
/// the first ("from November to February").
std::optional<DateRange> range_of(const TimePhrase& phrase, int year = 0);

/// ISO 8601 for a phrase with such a preposition; empty where range_of gives nothing.
std::string iso_text(const TimePhrase& phrase, TimeBound bound, int year = 0);

/// What a preposition says of the time after it; nothing for those that do not date ("for", "to").
std::optional<TimeBound> bound_of(std::string_view preposition);

/// ISO 8601 for a phrase that needs no other, with or without its preposition: "in May 1950" is 1950-05,
/// "between 1949 and 1953" 1949/1953, "since 2001" 2001/.., "for eleven months" P11M. Empty for anything else
/// ("last week", "21 December"). Years 1000 to 2999.
std::string iso_time(std::string_view phrase);

}  // namespace entente
