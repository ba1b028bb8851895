#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace entente {

/// What a word means in phrases of time.
enum class TimeWordKind : std::uint8_t {
  Other,
  Number,    ///< "16", "1949", "three"
  Ordinal,   ///< "16th", "third"
  Decade,    ///< "1950s", "50s", "fifties"; value: 1950, 50
  Month,     ///< value: 1 to 12
  Weekday,   ///< value: 0 (Monday) to 6
  Season,    ///< value: first month, spring is 3; winter is 12
  Unit,      ///< value: a TimeUnit
  DayPart,   ///< "morning", "night"
  Part,      ///< "early", "mid", "late"; value: a TimePart
  PartNoun,  ///< "beginning", "middle", "end"; value: a TimePart
  Half,
  Quarter,
  QuarterCode,  ///< "Q3", "H1"; value: 3, 11
  DayWord,      ///< "yesterday", "today", "tomorrow"; value: -1, 0, 1
  Article,      ///< "a", "an"
  The,
  Of,
  In,
  And,
  To,  ///< "to", "until", "till", "through"
  From,
  Between,
  That,
  This,
  Same,
  Last,      ///< "last", "past"; value: 0, 1
  Next,      ///< "next"
  Adjacent,  ///< "following", "previous"; value: 1, -1
  Ago,
  Shift,    ///< "later", "earlier"; value: 1, -1
  Before,   ///< "before", "after"; value: -1, 1
  Present,  ///< "present", "now"
  Era,      ///< "AD", "CE": 1; "BC", "BCE": -1
  Inexact,  ///< "several", "few", "than": no number is meant exactly; value: 1 for "each", "every"
  Filler,   ///< "long", "whole": between number and unit
  Dash,
  Slash,
  Comma,
  Period,
  Apostrophe,
  End,
};

enum class TimeUnit : std::uint8_t { Minute, Hour, Day, Week, Fortnight, Month, Year, Decade, Century };
/// A part of a year, month, decade or century. Early is its first half, late its second, mid its middle
/// third.
enum class TimePart : std::uint8_t { Whole, Early, Mid, Late };

/// A word, or what dashes and other marks leave of it, as phrases of time read it.
struct TimeWord {
  TimeWordKind kind = TimeWordKind::Other;
  bool dates = true;         ///< a number: it may be a day or year, since it counts nothing
  bool starts_token = true;  ///< the first piece of its token
  bool ends_token = true;    ///< the last piece of its token
  std::uint8_t digits = 0;   ///< of a number in figures
  std::int32_t value = 0;
  std::uint32_t token = 0;
};

/// Appends the pieces of a token: "mid-July" is mid, a dash, July. `form` is as in the text, ASCII letters of
/// `lower` are small.
void append_time_words(std::string_view form, std::string_view lower, std::size_t token,
                       std::vector<TimeWord>& words);

}  // namespace entente
