#include "graph/types/day_range.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace entente {
namespace {

constexpr std::string_view kOpen = "..";

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

int days_in(int year, int month) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && leap ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

/// 1949, 1949-12 or 1949-12-16, the last perhaps with a time of day, which is left out.
std::optional<DayRange> days_of(std::string_view date) {
  constexpr std::string_view kShape = "9999-99-99";
  date = date.substr(0, date.find('T'));
  if (date.size() != 4 && date.size() != 7 && date.size() != kShape.size()) return std::nullopt;
  for (std::size_t i = 0; i < date.size(); ++i)
    if (kShape[i] == '9' ? !is_digit(date[i]) : date[i] != kShape[i]) return std::nullopt;
  const std::string text(date);
  const int year = number(date.substr(0, 4));
  if (year == 0) return std::nullopt;
  if (date.size() == 4) return DayRange{text + "-01-01", text + "-12-31"};
  const int month = number(date.substr(5, 2));
  if (month < 1 || month > 12) return std::nullopt;
  const int days = days_in(year, month);
  if (date.size() == 7) return DayRange{text + "-01", text + '-' + std::to_string(days)};
  const int day = number(date.substr(8, 2));
  if (day < 1 || day > days) return std::nullopt;
  return DayRange{text, text};
}

}  // namespace

std::optional<DayRange> day_range(std::string_view time) {
  const std::size_t slash = time.find('/');
  if (slash == std::string_view::npos) return days_of(time);
  const std::string_view from = time.substr(0, slash);
  const std::string_view to = time.substr(slash + 1);
  if (from == kOpen && to == kOpen) return std::nullopt;
  const auto first = from == kOpen ? DayRange{} : days_of(from);
  const auto last = to == kOpen ? DayRange{} : days_of(to);
  if (!first || !last) return std::nullopt;
  if (!first->first.empty() && !last->last.empty() && last->last < first->first) return std::nullopt;
  return DayRange{first->first, last->last};
}

bool overlap(const DayRange& left, const DayRange& right) {
  // An open beginning is empty, and so before every day; an open end has to be asked for.
  return (right.last.empty() || left.first <= right.last) && (left.last.empty() || right.first <= left.last);
}

std::vector<DayRange> joined_ranges(std::vector<DayRange> ranges) {
  // An open beginning is empty and so sorts first.
  std::sort(ranges.begin(), ranges.end(),
            [](const DayRange& a, const DayRange& b) { return a.first < b.first; });
  std::vector<DayRange> joined;
  for (DayRange& range : ranges) {
    const bool apart = joined.empty() || (!joined.back().last.empty() && joined.back().last < range.first);
    if (apart) {
      joined.push_back(std::move(range));
    } else if (range.last.empty() || (!joined.back().last.empty() && joined.back().last < range.last)) {
      joined.back().last = std::move(range.last);
    }
  }
  return joined;
}

}  // namespace entente
