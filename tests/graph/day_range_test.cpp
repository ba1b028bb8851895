#include "graph/types/day_range.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

TEST(DayRange, IsAllDaysThatATimeCanMean) {
  struct Case {
    const char* time;
    DayRange days;
  };
  for (const Case& c :
       {Case{"1949", {"1949-01-01", "1949-12-31"}}, Case{"1949-12", {"1949-12-01", "1949-12-31"}},
        Case{"1949-12-16", {"1949-12-16", "1949-12-16"}},
        Case{"1949-12-16T10:30:00Z", {"1949-12-16", "1949-12-16"}},
        Case{"1900-02", {"1900-02-01", "1900-02-28"}}, Case{"2000-02", {"2000-02-01", "2000-02-29"}},
        Case{"1949/1953-03", {"1949-01-01", "1953-03-31"}}, Case{"2001/..", {"2001-01-01", ""}},
        Case{"../1953", {"", "1953-12-31"}}})
    EXPECT_EQ(day_range(c.time), c.days) << c.time;
}

TEST(DayRange, IsNothingForWhatIsNoDate) {
  for (const char* time : {"", "P11M", "May 1998", "1949-13", "1949-02-30", "0000", "19491216", "49", "../..",
                           "1953/1949", "1949/", "1949-1-1", "1949-12-16 10:30"})
    EXPECT_EQ(day_range(time), std::nullopt) << time;
}

TEST(JoinedRanges, AreApartAndInOrder) {
  const std::vector<DayRange> joined = joined_ranges({{"1950-01-01", "1950-12-31"},
                                                      {"1949-12-16", "1949-12-16"},
                                                      {"1950-06-01", "1951-01-31"},
                                                      {"1950-12-31", "1950-12-31"}});
  EXPECT_EQ(joined, (std::vector<DayRange>{{"1949-12-16", "1949-12-16"}, {"1950-01-01", "1951-01-31"}}));
  EXPECT_EQ(joined_ranges({{"2001-01-01", ""}, {"", "1953-12-31"}, {"2005-01-01", "2005-12-31"}}),
            (std::vector<DayRange>{{"", "1953-12-31"}, {"2001-01-01", ""}}));
  EXPECT_EQ(joined_ranges({{"", "1953-12-31"}, {"1950-01-01", ""}}), (std::vector<DayRange>{{"", ""}}));
  EXPECT_TRUE(joined_ranges({}).empty());
}

TEST(DayRange, OverlapsWhereADayIsInBoth) {
  const DayRange fifties{"1950-01-01", "1959-12-31"}, since{"1959-12-31", ""}, until{"", "1949-12-31"};
  EXPECT_TRUE(overlap(fifties, fifties));
  EXPECT_TRUE(overlap(fifties, since) && overlap(since, fifties));
  EXPECT_FALSE(overlap(fifties, until) || overlap(until, fifties));
  EXPECT_FALSE(overlap(since, until) || overlap(until, since));
  EXPECT_TRUE(overlap(fifties, {"", ""}) && overlap({"", ""}, until));
  EXPECT_TRUE(overlap(since, {"2001-01-01", ""}) && overlap(until, {"", "1900-12-31"}));
}

}  // namespace
}  // namespace entente
