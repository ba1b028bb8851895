#include "graph/compare/comparison.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/types/error.h"
#include "tests/graph/compare/comparison_fixture.h"

namespace entente {
namespace {

using ::testing::ElementsAre;

const RelationRow* row_of(const Comparison& comparison, PredicateClass value, std::size_t from,
                          std::size_t to) {
  for (const RelationRow& row : comparison.rows)
    if (row.predicate_class == value && row.from == from && row.to == to) return &row;
  return nullptr;
}

TEST(Side, IsPrincipalsAndWhoIsNear) {
  const KnowledgeGraph graph = two_pairs();
  const std::vector<std::size_t> principals = {graph.find("ilse"), graph.find("otto"), graph.find("ilse")};
  const Side side = make_side(graph, principals, "");
  EXPECT_EQ(side.principals.size(), 2U);
  EXPECT_EQ(side.graph.vertex(side.principals[1]).entity.id, "otto");
  EXPECT_NE(side.graph.find("rival"), KnowledgeGraph::npos);
  EXPECT_EQ(side.graph.find("viktor"), KnowledgeGraph::npos);
  EXPECT_EQ(side.sentences, 7U) << "a fact stands in the sentence of a relation";
  EXPECT_EQ(side.documents, 1U);
  SideOptions nobody_else;
  nobody_else.hops = 0;
  EXPECT_EQ(make_side(graph, principals, "x", nobody_else).graph.vertex_count(), 2U);
  SideOptions one_more;
  one_more.most_others = 1;
  EXPECT_EQ(make_side(graph, principals, "x", one_more).graph.vertex_count(), 3U);
}

TEST(Comparison, AlignsTheSurroundingsOfThePairs) {
  const Comparison comparison = compare_two_pairs();
  ASSERT_EQ(comparison.matched_roles, 4U);
  EXPECT_EQ(comparison.label(0, 0), "Ilse");
  EXPECT_EQ(comparison.label(0, 1), "Marta");
  EXPECT_EQ(comparison.label(1, 1), "Viktor");
  std::vector<std::string> others = {comparison.label(2, 0) + '=' + comparison.label(2, 1),
                                     comparison.label(3, 0) + '=' + comparison.label(3, 1)};
  std::sort(others.begin(), others.end());
  EXPECT_THAT(others, ElementsAre("Norland=Norland", "Ostmark=Westmark"));
  for (std::size_t role = 2; role < 4; ++role)
    EXPECT_EQ(comparison.roles[role].same_entity, comparison.label(role, 0) == "Norland");
  EXPECT_TRUE(comparison.pairs[0].alignment.exact);
}

TEST(Comparison, CountsEachClassInEachDirectionOnBothSides) {
  const Comparison comparison = compare_two_pairs();
  const RelationRow* asks = row_of(comparison, PredicateClass::Request, 0, 1);
  ASSERT_NE(asks, nullptr);
  EXPECT_EQ(asks->cells[0].events.size(), 2U);
  EXPECT_TRUE(asks->cells[1].events.empty());
  const RelationRow* begs = row_of(comparison, PredicateClass::Request, 1, 0);
  ASSERT_NE(begs, nullptr);
  EXPECT_TRUE(begs->cells[0].events.empty());
  EXPECT_THAT(begs->cells[1].standings, ElementsAre(0, 1, 0, 0)) << "a newspaper says so";
  const RelationRow* threat = row_of(comparison, PredicateClass::Threaten, 1, 0);
  ASSERT_NE(threat, nullptr);
  EXPECT_THAT(threat->cells[0].standings, ElementsAre(0, 0, 1, 0));
  const RelationRow* accusation = row_of(comparison, PredicateClass::Accuse, 0, kOthers);
  ASSERT_NE(accusation, nullptr) << "what is done to somebody without a counterpart";
  EXPECT_EQ(accusation->cells[0].events.size(), 1U);
}

TEST(Comparison, TellsWhoAsksAndWhoGrants) {
  const Comparison comparison = compare_two_pairs();
  ASSERT_EQ(comparison.exchanges.size(), 2U);
  EXPECT_EQ(comparison.exchanges[0].asker, 0U);
  EXPECT_THAT(comparison.exchanges[0].sides[0].asks, ElementsAre(2, 0, 0, 0));
  EXPECT_THAT(comparison.exchanges[0].sides[0].grants, ElementsAre(1, 0, 0, 0));
  EXPECT_THAT(comparison.exchanges[1].sides[1].asks, ElementsAre(0, 1, 0, 0));
  EXPECT_THAT(comparison.exchanges[1].sides[1].grants, ElementsAre(1, 0, 0, 0));
}

TEST(Comparison, SeesWhatIsTurnedRound) {
  const Comparison comparison = compare_two_pairs();
  ASSERT_FALSE(comparison.traits.empty());
  EXPECT_EQ(comparison.traits[0].label, "was supplicant");
  EXPECT_TRUE(comparison.traits[0].turned);
  ASSERT_EQ(comparison.traits[0].holders.size(), 2U);
  EXPECT_EQ(comparison.traits[0].holders[0].role, 0U);
  EXPECT_EQ(comparison.traits[0].holders[1].role, 1U);
  ASSERT_TRUE(comparison.pairs[0].turned_score.has_value());
  const Comparison exchanged = compare_ids(two_pairs(), {{"ilse", "otto"}, {"viktor", "marta"}});
  EXPECT_DOUBLE_EQ(*comparison.pairs[0].turned_score, exchanged.pairs[0].alignment.score);
  EXPECT_FALSE(exchanged.traits[0].turned);
}

TEST(Comparison, BalancesBothDirections) {
  const Comparison comparison = compare_two_pairs();
  ASSERT_EQ(comparison.directions.size(), 2U);
  EXPECT_DOUBLE_EQ(comparison.directions[0].balances[0].mean, 0) << "requests";
  EXPECT_DOUBLE_EQ(comparison.directions[1].balances[0].mean, 10) << "aid; the threat is only possible";
  EXPECT_DOUBLE_EQ(comparison.directions[0].balances[1].mean, 3.5) << "a meeting and a concession";
  EXPECT_THAT(comparison.reciprocities, ElementsAre(ElementsAre(1.0, 2.0 / 3)));
  EXPECT_TRUE(comparison.small[0] && comparison.small[1]);
}

TEST(Comparison, AsksWhatWouldHoldIfTheParallelWentOn) {
  const Comparison comparison = compare_two_pairs();
  const auto has = [&](std::size_t side, const std::string& lemma) {
    return std::any_of(comparison.inferences.begin(), comparison.inferences.end(), [&](const Inference& it) {
      return it.has == side && comparison.sides[side].graph.edge(it.edge).predicate.lemma == lemma;
    });
  };
  EXPECT_TRUE(has(0, "ask"));
  EXPECT_TRUE(has(1, "meet with"));
  EXPECT_FALSE(has(0, "lead")) << "told on both sides";
  EXPECT_FALSE(has(1, "rule")) << "of one class with what the other side tells";
  EXPECT_FALSE(has(0, "warn")) << "only possible";
  EXPECT_FALSE(has(0, "accuse")) << "its end has no counterpart";
}

TEST(Comparison, OrdersWhatIsDated) {
  const Comparison comparison = compare_two_pairs();
  std::vector<std::string> times;
  for (const RoleEvent* event : comparison.timelines[0]) times.push_back(event->statement->time);
  EXPECT_THAT(times, ElementsAre("1950", "1951", "1951-03"));
  EXPECT_EQ(comparison.timelines[1].size(), 1U);
}

TEST(Comparison, OfASideWithItselfIsPerfect) {
  const Comparison comparison = compare_ids(two_pairs(), {{"ilse", "otto"}, {"ilse", "otto"}});
  const Similarity& similarity = comparison.pairs[0].similarity;
  EXPECT_DOUBLE_EQ(similarity.total, 1);
  EXPECT_DOUBLE_EQ(similarity.structure, 1);
  EXPECT_DOUBLE_EQ(comparison.pairs[0].class_distance, 0);
  EXPECT_TRUE(comparison.inferences.empty());
  EXPECT_EQ(comparison.matched_roles, comparison.roles.size());
}

TEST(Comparison, TakesTheReadersWordForWhoStandsForWhom) {
  const KnowledgeGraph graph = two_pairs();
  const Comparison free = compare_two_pairs();
  ComparisonOptions options;
  const Side& first = free.sides[0];
  const Side& other = free.sides[1];
  options.hints = {{1, first.graph.find("rival"), other.graph.find("westmark")}};
  const Comparison hinted = compare_two_pairs(options);
  const std::size_t role = hinted.role_of(0, hinted.sides[0].graph.find("rival"));
  EXPECT_EQ(hinted.label(role, 1), "Westmark");
  EXPECT_TRUE(hinted.roles[role].given);
}

TEST(Comparison, TakesOneASideAndThreeSidesAndWholeGraphs) {
  const KnowledgeGraph graph = two_pairs();
  const Comparison single = compare_ids(graph, {{"ilse"}, {"viktor"}});
  EXPECT_FALSE(single.core[0].empty());
  EXPECT_FALSE(single.pairs[0].turned_score.has_value());
  const Comparison three = compare_ids(graph, {{"ilse", "otto"}, {"marta", "viktor"}, {"viktor", "marta"}});
  EXPECT_EQ(three.pairs.size(), 2U);
  EXPECT_EQ(three.label(0, 2), "Viktor");
  EXPECT_EQ(three.rows[0].cells.size(), 3U);
  std::vector<Side> whole;
  whole.push_back(make_side(graph, "one"));
  whole.push_back(make_side(graph, "other"));
  const Comparison same = compare(std::move(whole));
  EXPECT_EQ(same.matched_roles, graph.vertex_count());
  EXPECT_DOUBLE_EQ(same.pairs[0].similarity.structure, 1);
}

TEST(Comparison, HasEverybodyInOneRoleIfOneSideNamesMore) {
  const KnowledgeGraph graph = two_pairs();
  for (const bool more_first : {false, true}) {
    std::vector<std::vector<std::string>> ids = {{"marta"}, {"ilse", "otto"}};
    if (more_first) std::swap(ids[0], ids[1]);
    ComparisonOptions options;
    const Comparison free = compare_ids(graph, ids, options);
    const auto vertex = [&](const char* left, const char* right, std::size_t side) {
      return free.sides[side].graph.find(more_first == (side == 0) ? left : right);
    };
    options.hints = {{1, vertex("otto", "viktor", 0), vertex("otto", "viktor", 1)}};
    const Comparison comparison = compare_ids(graph, ids, options);
    for (std::size_t s = 0; s < 2; ++s) {
      std::vector<std::size_t> roles(comparison.sides[s].graph.vertex_count());
      for (const Role& role : comparison.roles)
        if (role.members[s] != KnowledgeGraph::npos) ++roles[role.members[s]];
      EXPECT_THAT(roles, ::testing::Each(1U));
    }
    EXPECT_EQ(comparison.label(1, more_first ? 0 : 1), "Otto");
    EXPECT_EQ(comparison.label(1, more_first ? 1 : 0), "Viktor");
    EXPECT_EQ(comparison.roles[1].score, comparison.pairs[0].alignment.vertices[1].score);
  }
}

TEST(Comparison, NeedsTwoSides) {
  std::vector<Side> one;
  one.push_back(make_side(two_pairs(), "one"));
  EXPECT_THROW(compare(std::move(one)), Error);
}

TEST(RoleEvents, TakeWhatFollowsARequestForItsAnswer) {
  const auto answers_after = [](std::size_t sentences, PredicateClass value = PredicateClass::Agree) {
    KnowledgeGraph graph = two_pairs();
    Statement agreed;
    agreed.subject = {"otto", "Otto", EntityType::Person, "He", {}};
    agreed.predicate = {"agreed to it", "agree to", value};
    agreed.evidence = {"pairs.txt", 1 + sentences, 0, 0,
                       "He agreed to it."};  // Ilse asked in sentences 0 and 1
    graph.add_fact(graph.find("otto"), agreed);
    const Comparison comparison = compare_ids(graph, {{"ilse", "otto"}, {"marta", "viktor"}});
    const RelationRow* row = row_of(comparison, value, 1, 0);
    return row == nullptr ? std::size_t{0} : row->cells[0].events.size();
  };
  EXPECT_EQ(answers_after(0), 1U);
  EXPECT_EQ(answers_after(2), 1U);
  EXPECT_EQ(answers_after(3), 0U);
  EXPECT_EQ(answers_after(0, PredicateClass::Reject), 1U);
  EXPECT_EQ(answers_after(0, PredicateClass::Consult), 0U) << "no answer";
}

TEST(RoleEvents, FindPrincipalsAmongFurtherArguments) {
  KnowledgeGraph graph = two_pairs();
  Statement gave;
  gave.subject = {"otto", "Otto", EntityType::Person, "Otto", {}};
  gave.predicate = {"sold", "sell", PredicateClass::Cooperate};
  gave.object = Argument{"ostmark", "Ostmark", EntityType::Country, "Ostmark", {}};
  gave.qualifiers = {{"for", "Ilse", EntityType::Person}};
  graph.add(gave);
  const Comparison comparison = compare_ids(graph, {{"ilse", "otto"}, {"marta", "viktor"}});
  const RelationRow* row = row_of(comparison, PredicateClass::Cooperate, 1, 0);
  ASSERT_NE(row, nullptr);
  EXPECT_EQ(row->cells[0].events[0]->label, "sold Ostmark for");
}

}  // namespace
}  // namespace entente
