#include "extract/relation/predicate_class.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

TEST(PredicateClassLexicon, ReadsVerbs) {
  EXPECT_EQ(predicate_class("ask", "stalin"), PredicateClass::Request);
  EXPECT_EQ(predicate_class("invade", ""), PredicateClass::Assault);
  EXPECT_EQ(predicate_class("zigzag", ""), PredicateClass::Other);
  EXPECT_EQ(predicate_class("", ""), PredicateClass::Other);
}

TEST(PredicateClassLexicon, ReadsPrepositionsAndFallsBackToTheVerb) {
  EXPECT_EQ(predicate_class("call for", "peace"), PredicateClass::Request);
  EXPECT_EQ(predicate_class("trade with", "russia"), PredicateClass::Cooperate);
  EXPECT_EQ(predicate_class("attack from", "river"), PredicateClass::Assault);
}

TEST(PredicateClassLexicon, LetsTheObjectDecide) {
  EXPECT_EQ(predicate_class("withdraw", "troop"), PredicateClass::Retreat);
  EXPECT_EQ(predicate_class("withdraw", "aid"), PredicateClass::Sanction);
  EXPECT_EQ(predicate_class("send", "troop"), PredicateClass::Mobilize);
  EXPECT_EQ(predicate_class("send", "envoy"), PredicateClass::Consult);
  EXPECT_EQ(predicate_class("strike", "deal"), PredicateClass::Agree);
  EXPECT_EQ(predicate_class("sign treaty with", "japan"), PredicateClass::Support);
}

TEST(PredicateClassLexicon, ReadsCopulas) {
  EXPECT_EQ(predicate_class("be", ""), PredicateClass::Identity);
  EXPECT_EQ(predicate_class("be president of", "china"), PredicateClass::Role);
  EXPECT_EQ(predicate_class("be father of", "stalin"), PredicateClass::Kinship);
  EXPECT_EQ(predicate_class("be member of", "party"), PredicateClass::Membership);
  EXPECT_EQ(predicate_class("be in", "moscow"), PredicateClass::Location);
  EXPECT_EQ(predicate_class("be close to", "russia"), PredicateClass::Other);
}

}  // namespace
}  // namespace entente
