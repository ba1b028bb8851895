#include "export/compare/comparison_words.h"

#include <gtest/gtest.h>

#include "tests/graph/compare/comparison_fixture.h"

namespace entente {
namespace {

TEST(ComparisonWords, NameRolesByWhoTakesThem) {
  const Comparison comparison = compare_two_pairs();
  EXPECT_EQ(role_name(comparison, 0), "Ilse / Marta");
  EXPECT_EQ(role_name(comparison, 0, 1), "Marta");
  EXPECT_EQ(role_name(comparison, kOthers), "others");
  const std::size_t norland = comparison.role_of(0, comparison.sides[0].graph.find("norland"));
  EXPECT_EQ(role_name(comparison, norland), "Norland") << "the same on both sides stands once";
  const std::size_t rival = comparison.role_of(0, comparison.sides[0].graph.find("rival"));
  EXPECT_EQ(role_name(comparison, rival), "Rival / –");
  EXPECT_EQ(way(comparison, 0, 1), "Ilse → Otto | Marta → Viktor");
}

TEST(ComparisonWords, KeepClaimsApartFromFacts) {
  EXPECT_EQ(count_words({0, 0, 0, 0}), "none found");
  EXPECT_EQ(count_words({3, 0, 0, 0}), "3");
  EXPECT_EQ(count_words({1, 1, 0, 2}), "4 (1 told as fact, 1 reported, 2 denied)");
  EXPECT_EQ(count_words({0, 0, 2, 0}), "2 (2 possible or planned)");
}

TEST(ComparisonWords, QuoteWithSourceAndSpeaker) {
  Statement statement;
  statement.evidence.text = "Viktor begged Marta.";
  statement.evidence.document = "a.txt";
  EXPECT_EQ(quotation(statement), "“Viktor begged Marta.” (a.txt)");
  statement.attribution = Attribution{"gazette", "Gazette"};
  statement.modality = Modality::Possible;
  statement.polarity = Polarity::Negated;
  EXPECT_EQ(quotation(statement), "“Viktor begged Marta.” (a.txt; said by Gazette, denied, possible)");
  EXPECT_EQ(quotation(statement, 7), "“Viktor…” (a.txt; said by Gazette, denied, possible)");
  Statement bare;
  bare.subject.label = "Ann";
  bare.predicate.label = "met";
  bare.object = Argument{"bo", "Bo", EntityType::Person, "Bo", {}};
  EXPECT_EQ(quotation(bare), "Ann met Bo") << "what has no sentence is told itself";
}

TEST(ComparisonWords, CountWhatACellTells) {
  const Comparison comparison = compare_two_pairs();
  for (const RelationRow& row : comparison.rows) {
    if (row.predicate_class == PredicateClass::Request && row.from == 0) {
      EXPECT_EQ(relation_words(comparison, row, 0), "asked ×2");
    }
    if (row.predicate_class == PredicateClass::Accuse) {
      EXPECT_EQ(relation_words(comparison, row, 0), "accused Rival");
    }
  }
}

TEST(ComparisonWords, GiveReasonsForEachPair) {
  const Comparison comparison = compare_two_pairs();
  const SideComparison& pair = comparison.pairs[0];
  std::vector<std::string> all;
  for (const VertexMatch& match : pair.alignment.vertices)
    for (const std::string& reason : reasons(comparison, pair, match)) all.push_back(reason);
  const auto has = [&](const std::string& reason) {
    return std::find(all.begin(), all.end(), reason) != all.end();
  };
  EXPECT_TRUE(has("given"));
  EXPECT_TRUE(has("the same entity"));
  EXPECT_TRUE(has("from Norland: trades with"));
  EXPECT_TRUE(has("to Ostmark / Westmark: leads – rules (same class)"));
}

TEST(ComparisonWords, TellClassesByShareAndByHowMuchText) {
  const Comparison comparison = compare_two_pairs();
  EXPECT_EQ(class_words(comparison, 0, PredicateClass::Request), "2 (50 %, 28.6)")
      << "of four, in seven sentences";
  EXPECT_EQ(class_words(comparison, 1, PredicateClass::Accuse), "–");
}

TEST(ComparisonWords, TellHowLittleABalanceRestsOn) {
  Balance balance;
  EXPECT_EQ(balance_words(balance), "none found");
  balance = {2.5, 2.5, 2.5, 1, 1};
  EXPECT_EQ(balance_words(balance), "+2.5 from 1 sentence");
  balance = {-1.25, -3, 0.5, 4, 3};
  EXPECT_EQ(balance_words(balance), "-1.2 (95 % between -3.0 and +0.5) from 3 sentences");
  const Comparison comparison = compare_two_pairs();
  EXPECT_NE(sample_words(comparison, 0).find("(a small sample)"), std::string::npos);
}

}  // namespace
}  // namespace entente
