#include "extract/relation/time.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>
#include <vector>

namespace entente {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 12> kIgnored = {"in",        "on",       "of",     "the",
                                                       "early",     "late",     "monday", "tuesday",
                                                       "wednesday", "thursday", "friday", "saturday"};

std::vector<std::string> words_of(std::string_view phrase) {
  std::vector<std::string> words(1);
  for (const char c : phrase) {
    if (c == ' ' || c == ',' || c == '\n' || c == '.') {
      if (!words.back().empty()) words.emplace_back();
    } else {
      words.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

std::optional<int> number(std::string_view word) {
  if (word.empty() || word.size() > 4) return std::nullopt;
  int value = 0;
  for (const char c : word) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

int month_of(std::string_view word) {
  for (std::size_t m = 0; m < kMonths.size(); ++m) {
    if (word == kMonths[m] || (word.size() >= 3 && word.size() <= 4 && kMonths[m].starts_with(word)))
      return static_cast<int>(m) + 1;
  }
  return 0;
}

std::optional<int> day_of(std::string_view word) {
  for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
    if (word.ends_with(ending)) word.remove_suffix(ending.size());
  }
  const auto day = number(word);
  return day && word.size() <= 2 && *day >= 1 && *day <= 31 ? day : std::nullopt;
}

bool is_leap(int year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int days_in(int year, int month) {
  constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[static_cast<std::size_t>(month) - 1];
}

bool is_iso(std::string_view word) {
  return word.size() == 10 && word[4] == '-' && word[7] == '-' && number(word.substr(0, 4)) &&
         number(word.substr(5, 2)) && number(word.substr(8, 2));
}

}  // namespace

std::string iso_date(std::string_view phrase) {
  int year = 0, month = 0, day = 0;
  for (const std::string& word : words_of(phrase)) {
    const auto value = number(word);
    if (is_iso(word)) {
      year = *number(std::string_view(word).substr(0, 4));
      month = *number(std::string_view(word).substr(5, 2));
      day = *number(std::string_view(word).substr(8, 2));
    } else if (value && word.size() == 4 && *value >= 1000 && *value <= 2999 && year == 0) {
      year = *value;
    } else if (const int found = month_of(word); found != 0 && month == 0) {
      month = found;
    } else if (const auto found_day = day_of(word); found_day && day == 0) {
      day = *found_day;
    } else if (word != "sunday" && std::find(kIgnored.begin(), kIgnored.end(), word) == kIgnored.end()) {
      return {};
    }
  }
  if (year == 0 || month > 12 || (day != 0 && (month == 0 || day > days_in(year, month)))) return {};
  if (day != 0) return fmt::format("{:04}-{:02}-{:02}", year, month, day);
  return month != 0 ? fmt::format("{:04}-{:02}", year, month) : fmt::format("{:04}", year);
}

}  // namespace entente
