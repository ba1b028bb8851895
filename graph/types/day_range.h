#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Days from `first` to `last`, both included, as 1949-12-16; empty: open on that side.
struct DayRange {
  std::string first;
  std::string last;

  bool operator==(const DayRange&) const = default;
};

/// The days that a statement's time can mean: "1949" is 1949-01-01 to 1949-12-31, "2001/.." begins and does
/// not end. Nothing for text that is no date of years 0001 to 9999.
std::optional<DayRange> day_range(std::string_view time);

/// Whether they have a day in common.
bool overlap(const DayRange& left, const DayRange& right);

/// The same days in order, those that overlap joined.
std::vector<DayRange> joined_ranges(std::vector<DayRange> ranges);

}  // namespace entente
