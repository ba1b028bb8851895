#include "graph/edit_distance.h"

#include <gtest/gtest.h>
#include <random>

namespace entente {
namespace {

std::size_t distance(std::string_view left, std::string_view right, std::size_t most = 99) {
  return edit_distance(characters_of(left), characters_of(right), most);
}

TEST(EditDistance, CountsLettersAddedLeftOutChangedAndSwapped) {
  EXPECT_EQ(distance("stalin", "stalin"), 0U);
  EXPECT_EQ(distance("stalinn", "stalin"), 1U);
  EXPECT_EQ(distance("stlin", "stalin"), 1U);
  EXPECT_EQ(distance("stolin", "stalin"), 1U);
  EXPECT_EQ(distance("satlin", "stalin"), 1U);
  EXPECT_EQ(distance("kitten", "sitting"), 3U);
  EXPECT_EQ(distance("", "mao"), 3U);
  EXPECT_EQ(distance("", ""), 0U);
}

TEST(EditDistance, CountsCharactersAndNotBytes) {
  EXPECT_EQ(distance("сталин", "столин"), 1U);
  EXPECT_EQ(distance("毛", "毛泽东"), 2U);
}

TEST(EditDistance, SaysNoMoreThanThatItIsTooFar) {
  EXPECT_EQ(distance("kitten", "sitting", 2), 3U);
  EXPECT_EQ(distance("kitten", "sitting", 3), 3U);
  EXPECT_EQ(distance("a", "abcdefgh", 2), 3U);
}

TEST(EditDistance, IsTheSameBothWaysAndWithALimit) {
  std::mt19937 random(7);
  for (int round = 0; round < 500; ++round) {
    std::string words[2];
    for (std::string& word : words)
      for (std::size_t i = random() % 8; i > 0; --i) word += static_cast<char>('a' + random() % 3);
    const std::size_t whole = distance(words[0], words[1]);
    EXPECT_EQ(whole, distance(words[1], words[0])) << words[0] << ' ' << words[1];
    for (std::size_t most = 0; most < 8; ++most)
      EXPECT_EQ(distance(words[0], words[1], most), std::min(whole, most + 1))
          << words[0] << ' ' << words[1] << " up to " << most;
  }
}

}  // namespace
}  // namespace entente
