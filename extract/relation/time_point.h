#pragma once

#include <optional>

#include "extract/relation/time_cursor.h"
#include "extract/relation/time_phrase.h"

namespace entente {

/// A date, year, season, decade or century at the cursor, or nothing, the cursor then being where it was. The
/// phrase's kind is Fixed, Yearless, or, with the year told by reference ("September of that year"), Same,
/// Shift or Deictic. `century`: the year that "50s" counts from, where another decade stands before it.
std::optional<TimePhrase> read_time_point(TimeCursor& cursor, std::optional<int> century = std::nullopt);

/// A year in figures; nothing where the number counts things or is followed by "BC".
std::optional<int> read_year(TimeCursor& cursor);

}  // namespace entente
