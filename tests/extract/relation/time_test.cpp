#include <cctype>
#include <gtest/gtest.h>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "extract/relation/time_phrase.h"

namespace entente {
namespace {

using Cases = std::initializer_list<std::pair<const char*, const char*>>;

void expect_times(Cases cases) {
  for (const auto& [phrase, expected] : cases) EXPECT_EQ(iso_time(phrase), expected) << phrase;
}

TEST(IsoTime, ReadsDatesThatSayTheirYear) {
  expect_times({
      {"December 30, 2022", "2022-12-30"},
      {"December 30 2022", "2022-12-30"},
      {"16 December 1949", "1949-12-16"},
      {"16th of December, 1949", "1949-12-16"},
      {"on the morning of 16 December 1949", "1949-12-16"},
      {"in May 1950", "1950-05"},
      {"May of 1950", "1950-05"},
      {"1949", "1949"},
      {"in the year 1949", "1949"},
      {"1949 AD", "1949"},
      {"the 4th of July 1776", "1776-07-04"},
      {"the fourth of July, 1776", "1776-07-04"},
      {"Dec. 5, 1941", "1941-12-05"},
      {"2022-12-30", "2022-12-30"},
      {"2010-05", "2010-05"},
      {"Tuesday, 29 February 2000", "2000-02-29"},
      {"Tuesday the 29th of February 2000", "2000-02-29"},
      {"around 1950", "1950"},
  });
}

TEST(IsoTime, ReadsDecadesAndCenturies) {
  expect_times({
      {"the 1950s", "1950/1959"},
      {"in the 1950s", "1950/1959"},
      {"the '50s", "1950/1959"},
      {"the \u201950s", "1950/1959"},
      {"the fifties", "1950/1959"},
      {"the 1800s", "1800/1899"},
      {"the 2000s", "2000/2009"},
      {"the 19th century", "1801/1900"},
      {"the twenty-first century", "2001/2100"},
      {"the nineteenth and twentieth centuries", "1801/2000"},
      {"the 1940s and 1950s", "1940/1959"},
      {"the late 1940s and '50s", "1945/1959"},
      {"the late 1940s and early 1950s", "1945/1954"},
      {"the first half of the 20th century", "1901/1950"},
  });
}

TEST(IsoTime, TakesEarlyAsTheFirstHalfLateAsTheSecondMidAsTheMiddleThird) {
  expect_times({
      {"the early 1960s", "1960/1964"},
      {"the mid-1960s", "1964/1966"},
      {"late in the 1960s", "1965/1969"},
      {"the late 18th century", "1751/1800"},
      {"early 1950", "1950-01/1950-06"},
      {"the middle of 1950", "1950-05/1950-08"},
      {"the end of 1950", "1950-07/1950-12"},
      {"the first half of 2019", "2019-01/2019-06"},
      {"early July 1950", "1950-07-01/1950-07-15"},
      {"mid-July 1950", "1950-07-11/1950-07-20"},
      {"the beginning of July 1950", "1950-07-01/1950-07-15"},
      {"late February 2000", "2000-02-15/2000-02-29"},
  });
}

TEST(IsoTime, ReadsSeasonsAndQuarters) {
  expect_times({
      {"summer of 1950", "1950-06/1950-08"},
      {"in the summer of 1950", "1950-06/1950-08"},
      {"spring 1989", "1989-03/1989-05"},
      {"the autumn of 1950", "1950-09/1950-11"},
      {"the winter of 1950", "1950"},
      {"the winter of 1949\u201350", "1949-12/1950-02"},
      {"Q3 2019", "2019-07/2019-09"},
      {"Q3 of 2019", "2019-07/2019-09"},
      {"2019 Q3", "2019-07/2019-09"},
      {"H1 2019", "2019-01/2019-06"},
      {"the third quarter of 2019", "2019-07/2019-09"},
  });
}

TEST(IsoTime, ReadsSpans) {
  expect_times({
      {"between 1949 and 1953", "1949/1953"},
      {"from 1949 to 1953", "1949/1953"},
      {"from 1949 until 1953", "1949/1953"},
      {"1949\u201353", "1949/1953"},
      {"1949-53", "1949/1953"},
      {"1949-1953", "1949/1953"},
      {"1949/50", "1949/1950"},
      {"in the years 1949 to 1953", "1949/1953"},
      {"from March to May 1950", "1950-03/1950-05"},
      {"March\u2013May 1950", "1950-03/1950-05"},
      {"from November to February 1950", "1949-11/1950-02"},
      {"from December 1949 to February", "1949-12/1950-02"},
      {"16\u201318 December 1949", "1949-12-16/1949-12-18"},
      {"December 16\u201318, 1949", "1949-12-16/1949-12-18"},
      {"from 16 to 18 December 1949", "1949-12-16/1949-12-18"},
      {"between 16 and 18 December 1949", "1949-12-16/1949-12-18"},
      {"from 16 December 1949 to 17 February 1950", "1949-12-16/1950-02-17"},
      {"from 1949 to March 1953", "1949/1953-03"},
      {"in 1949 and 1950", "1949/1950"},
      {"in May and June 1950", "1950-05/1950-06"},
      {"from 2001 to the present", "2001/.."},
  });
}

TEST(IsoTime, LeavesAnEndOpenAsThePrepositionSays) {
  expect_times({
      {"since 2001", "2001/.."},
      {"since May 2001", "2001-05/.."},
      {"until 1953", "../1953"},
      {"by the end of 1949", "../1949-12"},
      {"before 1949", "../1948"},
      {"before 1 March 2000", "../2000-02-29"},
      {"after 1949", "1950/.."},
      {"after December 1949", "1950-01/.."},
      {"after the summer of 1950", "1950-09/.."},
  });
}

TEST(IsoTime, ReadsDurations) {
  expect_times({
      {"for eleven months", "P11M"},
      {"for three weeks", "P3W"},
      {"for a fortnight", "P2W"},
      {"for 18 months", "P18M"},
      {"for twenty-five years", "P25Y"},
      {"for a year and a half", "P18M"},
      {"for two and a half years", "P30M"},
      {"for half a century", "P50Y"},
      {"for half an hour", "PT30M"},
      {"for two decades", "P20Y"},
      {"for two years and three months", "P2Y3M"},
      {"for three long years", "P3Y"},
      {"for the past three years", "P3Y"},
      {"for a few days", ""},
      {"for several weeks", ""},
      {"for more than three weeks", ""},
      {"for up to three weeks", ""},
      {"for two or three weeks", ""},
      {"for three to four weeks", ""},
      {"for every three weeks", ""},
      {"for decades", ""},
      {"in three weeks", ""},
  });
}

TEST(IsoTime, LeavesEverythingElse) {
  for (const char* phrase : {"",
                             "last week",
                             "May",
                             "30 December",
                             "in March",
                             "1949 soldiers",
                             "29 February 1900",
                             "2022-13-01",
                             "31 April 1950",
                             "room 1949",
                             "1949 and 1951",
                             "1953-49",
                             "the 1940s and 1960s",
                             "his sixties",
                             "sixties",
                             "1200 BC",
                             "may 1950",
                             "2001-02",
                             "12/1949",
                             "winter",
                             "the third quarter",
                             "yesterday",
                             "a year after 1950",
                             "from 1949",
                             "to 1950",
                             "with 1949",
                             "3.5 years",
                             "999",
                             "3000",
                             "16 and 18 December 1949"}) {
    EXPECT_EQ(iso_time(phrase), "") << phrase;
  }
}

TEST(RangeOf, FillsInTheYearThatIsTold) {
  const auto text = [](std::string_view form, int year) {
    std::vector<TimeWord> words;
    std::string lower(form);
    for (char& c : lower) c = static_cast<char>(std::tolower(c));
    append_time_words(form, lower, 0, words);
    const auto match = read_time_phrase(words, 0);
    return match ? iso_text(match->phrase, TimeBound::At, year) : "none";
  };
  EXPECT_EQ(text("March", 1950), "1950-03");
  EXPECT_EQ(text("March", 0), "");
  EXPECT_EQ(text("mid-July", 1950), "1950-07-11/1950-07-20");
  EXPECT_EQ(text("November-February", 1950), "1950-11/1951-02");
}

}  // namespace
}  // namespace entente
