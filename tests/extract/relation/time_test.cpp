#include "extract/relation/time.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

TEST(IsoDate, ReadsDatesThatSayTheirYear) {
  const std::pair<const char*, const char*> cases[] = {
      {"December 30, 2022", "2022-12-30"},
      {"16 December 1949", "1949-12-16"},
      {"in May 1950", "1950-05"},
      {"1949", "1949"},
      {"the 4th of July 1776", "1776-07-04"},
      {"Dec. 5, 1941", "1941-12-05"},
      {"2022-12-30", "2022-12-30"},
      {"early 1950", "1950"},
      {"Tuesday, 29 February 2000", "2000-02-29"},
  };
  for (const auto& [phrase, expected] : cases) EXPECT_EQ(iso_date(phrase), expected) << phrase;
}

TEST(IsoDate, LeavesEverythingElse) {
  for (const char* phrase :
       {"", "last week", "the 1950s", "May", "30 December", "1949 soldiers", "29 February 1900", "2022-13-01",
        "31 April 1950", "room 1949", "1949 and 1950"}) {
    EXPECT_EQ(iso_date(phrase), "") << phrase;
  }
}

}  // namespace
}  // namespace entente
