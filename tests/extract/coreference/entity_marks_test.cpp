#include "extract/coreference/entity_marks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <utility>
#include <vector>

#include "tests/extract/coreference/telling.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using testing::name;
using testing::nominal;
using testing::pronoun;
using enum EntityType;

/// The mention over these words.
Mention over(Mention mention, std::uint32_t first, std::uint32_t last, std::uint32_t head) {
  mention.first = first;
  mention.last = last;
  mention.head = head;
  mention.at = head;
  return mention;
}

std::vector<std::string> marks(std::vector<Mention> mentions, std::size_t tokens, std::size_t before = 0) {
  const std::size_t last = mentions.size();
  return entity_marks(EntityTable(std::move(mentions)), 0, last, tokens, before);
}

TEST(EntityMarks, BracketWordsAndPhrases) {
  EXPECT_THAT(marks({over(name(Person, "Mao Zedong"), 0, 2, 0), over(name(Country, "Peru"), 3, 4, 3)}, 5),
              ElementsAre("(e1-Person", "e1)", "", "(e2-Country)", ""));
}

TEST(EntityMarks, CountOn) {
  EXPECT_THAT(marks({over(name(Country, "Peru"), 0, 1, 0)}, 1, 41), ElementsAre("(e42-Country)"));
}

TEST(EntityMarks, NestFromTheOutside) {
  // "the king of Peru": both end with the last word; "his father" of one more: both begin with the first.
  EXPECT_THAT(marks({over(nominal(Person, Definiteness::Definite, "king"), 0, 4, 1),
                     over(name(Country, "Peru"), 3, 4, 3)},
                    4),
              ElementsAre("(e1-Person", "", "", "(e2-Country)e1)"));
  EXPECT_THAT(marks({over(nominal(Person, Definiteness::Possessed, "friend"), 0, 3, 2),
                     over(nominal(Person, Definiteness::Possessed, "father"), 0, 2, 1),
                     over(name(Person, "Mao"), 0, 1, 0)},
                    3),
              ElementsAre("(e1-Person(e2-Person(e3-Person)", "e2)", "e1)"));
  EXPECT_THAT(marks({over(nominal(Person, Definiteness::Definite, "king"), 0, 3, 0),
                     over(nominal(Place, Definiteness::Definite, "coast"), 1, 3, 1)},
                    3),
              ElementsAre("(e1-Person", "(e2-Place", "e2)e1)"));
}

TEST(EntityMarks, LeaveOutRelativePronounsAndCoordinationsThatNothingTakesUp) {
  Mention who = over(pronoun("who", MentionRole::Subject), 3, 4, 3);
  who.same_as = 1;
  Mention both = over(nominal(Group, Definiteness::Bare, "Mao"), 0, 3, 0);
  both.number = MentionNumber::Plural;
  both.members = {1, 2};
  Mention mao = over(name(Person, "Mao"), 0, 1, 0), tito = over(name(Person, "Tito"), 2, 3, 2);
  mao.part_of = tito.part_of = 0;
  mao.barred = {2};
  EXPECT_THAT(marks({both, mao, tito, who}, 4), ElementsAre("(e2-Person)", "", "(e3-Person)", ""));
  Mention they = over(pronoun("they", MentionRole::Subject), 4, 5, 4);
  they.sentence = 1;
  EXPECT_THAT(marks({both, mao, tito, they}, 5),
              ElementsAre("(e1-Group(e2-Person)", "", "(e3-Person)e1)", "", "(e1-Group)"));
}

}  // namespace
}  // namespace entente
