#pragma once

#include <string>
#include <string_view>

namespace entente {

/// ISO 8601 for a date phrase that says its year, with or without a preposition before it: "December 30,
/// 2022" is 2022-12-30, "in May 1950" 1950-05, "1949" 1949, "16 December 1949" 1949-12-16, "2022-12-30"
/// itself. Empty for anything else ("last week", "the 1950s"). The proleptic Gregorian calendar; years 1000
/// to 2999.
std::string iso_date(std::string_view phrase);

}  // namespace entente
