#include "extract/entity/gazetteer.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

TEST(Gazetteer, KnowsStatesByTheirManyNames) {
  EXPECT_EQ(country_named("china"), "China");
  EXPECT_EQ(country_named("people's republic of china"), "China");
  EXPECT_EQ(country_named("u.s."), "United States");
  EXPECT_EQ(country_named("ussr"), "Soviet Union");
  EXPECT_EQ(country_named("formosa"), "Taiwan");
  EXPECT_EQ(country_named("zimbabwe"), "Zimbabwe");
  EXPECT_EQ(country_named("afghanistan"), "Afghanistan");
  EXPECT_EQ(country_named("paris"), "");
}

TEST(Gazetteer, LeadsFromAdjectivesOfOriginToStates) {
  EXPECT_EQ(country_of_demonym("soviet"), "Soviet Union");
  EXPECT_EQ(country_of_demonym("chinese"), "China");
  EXPECT_EQ(country_of_demonym("ukrainians"), "Ukraine");
  EXPECT_EQ(country_of_demonym("communist"), "");
}

TEST(Gazetteer, KnowsStatesBeforeAHyphen) {
  EXPECT_EQ(country_of_prefix("sino"), "China");
  EXPECT_EQ(country_of_prefix("anglo"), "United Kingdom");
  EXPECT_EQ(country_of_prefix("china"), "");
}

TEST(Gazetteer, KnowsCapitals) {
  for (const char* city : {"abu dhabi", "moscow", "beijing", "washington", "zurich"})
    EXPECT_TRUE(is_city(city)) << city;
  EXPECT_FALSE(is_city("siberia"));
}

}  // namespace
}  // namespace entente
