#pragma once

#include <optional>

#include "extract/relation/time_cursor.h"
#include "extract/relation/time_phrase.h"

namespace entente {

/// What is told from another date or from the text's own ("that day", "a year later", "yesterday", "last
/// March", "Monday"), and durations ("eleven months"); else nothing, the cursor then being where it was.
std::optional<TimePhrase> read_relative_time(TimeCursor& cursor);

}  // namespace entente
