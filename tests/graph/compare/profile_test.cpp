#include "graph/compare/profile.h"

#include <cmath>
#include <gtest/gtest.h>
#include <list>

namespace entente {
namespace {

double distance(const std::vector<std::size_t>& left, const std::vector<std::size_t>& right) {
  return jensen_shannon_distance(left, right);
}

TEST(JensenShannon, IsZeroForTheSameSharesAndOneForNothingInCommon) {
  EXPECT_DOUBLE_EQ(distance({1, 2, 0}, {10, 20, 0}), 0);
  EXPECT_DOUBLE_EQ(distance({3, 0}, {0, 5}), 1);
  EXPECT_DOUBLE_EQ(distance({0, 0}, {0, 0}), 0);
  EXPECT_DOUBLE_EQ(distance({0, 0}, {1, 0}), 1);
}

TEST(JensenShannon, IsThatOfTheFormula) {
  const double p = 0.75, q = 0.25;  // the middle of {1, 0} and {1/2, 1/2}
  const double divergence = 0.5 * std::log2(1 / p) + 0.25 * std::log2(0.5 / p) + 0.25 * std::log2(0.5 / q);
  EXPECT_NEAR(distance({4, 0}, {2, 2}), std::sqrt(divergence), 1e-12);
  EXPECT_DOUBLE_EQ(distance({4, 0}, {2, 2}), distance({2, 2}, {4, 0}));
}

class Events {
 public:
  void add(PredicateClass value, std::size_t sentence, Standing standing = Standing::Fact) {
    statements_.emplace_back().evidence.sentence = sentence;
    RoleEvent event;
    event.statement = &statements_.back();
    event.predicate_class = value;
    event.standing = standing;
    events_.push_back(event);
  }
  Balance balance() const {
    std::vector<const RoleEvent*> all;
    for (const RoleEvent& event : events_) all.push_back(&event);
    return balance_of(all);
  }

 private:
  std::list<Statement> statements_;
  std::list<RoleEvent> events_;
};

TEST(Balance, IsTheMeanOfWhatIsToldOfDeedsAndWords) {
  Events events;
  events.add(PredicateClass::Aid, 0);
  events.add(PredicateClass::Accuse, 1, Standing::Reported);
  events.add(PredicateClass::Assault, 2, Standing::Unreal);
  events.add(PredicateClass::Assault, 3, Standing::Denied);
  events.add(PredicateClass::Kinship, 4);
  const Balance balance = events.balance();
  EXPECT_DOUBLE_EQ(balance.mean, 3.5);
  EXPECT_EQ(balance.events, 2U);
  EXPECT_EQ(balance.sentences, 2U);
  EXPECT_DOUBLE_EQ(balance.low, -3);
  EXPECT_DOUBLE_EQ(balance.high, 10);
}

TEST(Balance, HasAnIntervalOverSentencesNotOverEvents) {
  Events one;
  for (int i = 0; i < 10; ++i) one.add(i % 2 == 0 ? PredicateClass::Aid : PredicateClass::Assault, 7);
  EXPECT_DOUBLE_EQ(one.balance().low, one.balance().high) << "one sentence tells nothing of how others vary";
  Events many, more;
  for (std::size_t i = 0; i < 20; ++i)
    many.add(i % 2 == 0 ? PredicateClass::Aid : PredicateClass::Assault, i);
  for (std::size_t i = 0; i < 200; ++i)
    more.add(i % 2 == 0 ? PredicateClass::Aid : PredicateClass::Assault, i);
  const auto width = [](const Balance& balance) { return balance.high - balance.low; };
  EXPECT_LT(width(more.balance()), width(many.balance()));
  // The standard error of the mean of n draws of 10 and -9 is 9.5 / sqrt(n).
  EXPECT_NEAR(width(more.balance()), 2 * 1.96 * 9.5 / std::sqrt(200.0), 0.3);
}

TEST(Balance, OfNothingIsNothing) {
  EXPECT_EQ(Events().balance().events, 0U);
}

TEST(Reciprocity, IsTheShareThatIsAnswered) {
  EXPECT_DOUBLE_EQ(reciprocity(3, 3), 1);
  EXPECT_DOUBLE_EQ(reciprocity(3, 1), 0.5);
  EXPECT_DOUBLE_EQ(reciprocity(3, 0), 0);
  EXPECT_DOUBLE_EQ(reciprocity(0, 0), 0);
}

}  // namespace
}  // namespace entente
