#include "extract/relation/calendar.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>

namespace entente {
namespace {

namespace chrono = std::chrono;

chrono::sys_days days_of(const PartialDate& date) {
  return chrono::sys_days(chrono::year(date.year) / chrono::month(static_cast<unsigned>(date.month)) /
                          chrono::day(static_cast<unsigned>(date.day)));
}

PartialDate date_of(chrono::sys_days days) {
  const chrono::year_month_day date(days);
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

std::string text_of(const PartialDate& date) {
  if (date.month == 0) return fmt::format("{:04}", date.year);
  if (date.day == 0) return fmt::format("{:04}-{:02}", date.year, date.month);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::optional<int> digits(std::string_view text, std::size_t begin, std::size_t count) {
  if (text.size() < begin + count) return std::nullopt;
  int value = 0;
  for (const char c : text.substr(begin, count)) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

int days_in(int year, int month) {
  const auto last = chrono::year(year) / chrono::month(static_cast<unsigned>(month)) / chrono::last;
  return static_cast<int>(static_cast<unsigned>(last.day()));
}

bool is_date(const PartialDate& date) {
  if (date.year <= 0 || date.month < 0 || date.month > 12 || date.day < 0) return false;
  return date.day == 0 || (date.month != 0 && date.day <= days_in(date.year, date.month));
}

PartialDate add_days(const PartialDate& day, int days) {
  return date_of(days_of(day) + chrono::days(days));
}

PartialDate add_months(const PartialDate& month, int months) {
  const int total = month.year * 12 + month.month - 1 + months;
  return {total / 12, total % 12 + 1, 0};
}

PartialDate beside(const PartialDate& date, int step) {
  if (date.day != 0) return add_days(date, step);
  if (date.month != 0) return add_months(date, step);
  return {date.year + step, 0, 0};
}

int weekday_of(const PartialDate& day) {
  return static_cast<int>(chrono::weekday(days_of(day)).iso_encoding()) - 1;
}

DateRange week_around(const PartialDate& day) {
  const PartialDate monday = add_days(day, -weekday_of(day));
  return {monday, add_days(monday, 6)};
}

PartialDate common_date(const DateRange& range) {
  PartialDate common = range.first;
  if (range.first.year != range.last.year) return {};
  if (range.first.month != range.last.month) common.month = 0;
  if (range.first.day != range.last.day || common.month == 0) common.day = 0;
  return common;
}

std::string iso_text(const DateRange& range, TimeBound bound) {
  switch (bound) {
    case TimeBound::Since:
      return text_of(range.first) + "/..";
    case TimeBound::Until:
      return "../" + text_of(range.last);
    case TimeBound::Before:
      return "../" + text_of(beside(range.first, -1));
    case TimeBound::After:
      return text_of(beside(range.last, 1)) + "/..";
    case TimeBound::At:
      break;
  }
  return range.first == range.last ? text_of(range.first) : text_of(range.first) + '/' + text_of(range.last);
}

std::optional<PartialDate> read_iso_date(std::string_view text) {
  PartialDate date;
  const auto year = digits(text, 0, 4);
  if (!year) return std::nullopt;
  date.year = *year;
  if (text.size() > 4) {
    const auto month = digits(text, 5, 2);
    if (text[4] != '-' || !month || *month == 0) return std::nullopt;
    date.month = *month;
  }
  if (text.size() > 7) {
    const auto day = digits(text, 8, 2);
    if (text[7] != '-' || !day || *day == 0) return std::nullopt;
    date.day = *day;
  }
  const bool ends = text.size() <= 10 || text[10] == 'T' || text[10] == ' ';
  return ends && is_date(date) ? std::optional(date) : std::nullopt;
}

}  // namespace entente
