#include "graph/compare/likeness.h"

#include <gtest/gtest.h>

#include "graph/build.h"
#include "tests/graph/statement_fixture.h"

namespace entente {
namespace {

Edge edge(const std::string& lemma, PredicateClass value, Polarity polarity = Polarity::Affirmed) {
  Edge result;
  result.predicate = {lemma, lemma, value};
  result.polarity = polarity;
  return result;
}

TEST(Likeness, GoesFromTheRelationToTheQuadClass) {
  const Edge asked = edge("ask", PredicateClass::Request);
  EXPECT_EQ(likeness(asked, edge("ask", PredicateClass::Request)), Likeness::SameRelation);
  EXPECT_EQ(likeness(asked, edge("demand", PredicateClass::Request)), Likeness::SameClass);
  EXPECT_EQ(likeness(asked, edge("accuse", PredicateClass::Accuse)), Likeness::SameQuad);
  EXPECT_EQ(likeness(asked, edge("arm", PredicateClass::Aid)), Likeness::None);
  EXPECT_EQ(likeness(asked, edge("ask", PredicateClass::Request, Polarity::Negated)), Likeness::None);
}

TEST(Likeness, SeesNothingInClassesThatSayNothing) {
  EXPECT_EQ(likeness(edge("see", PredicateClass::Other), edge("keep", PredicateClass::Other)),
            Likeness::None);
  EXPECT_EQ(likeness(edge("be in", PredicateClass::Location), edge("own", PredicateClass::Ownership)),
            Likeness::None);
}

/// Ann and Bo with these relations; "<ask" leads from Bo to Ann.
KnowledgeGraph pair(const std::vector<std::pair<std::string, PredicateClass>>& relations) {
  KnowledgeGraph graph;
  graph.add_entity({"ann", "Ann", EntityType::Person, {}, 1});
  graph.add_entity({"bo", "Bo", EntityType::Person, {}, 1});
  for (const auto& [word, value] : relations) {
    const bool back = word.starts_with('<');
    const std::string lemma = back ? word.substr(1) : word;
    Statement s = statement(back ? "Bo" : "Ann", lemma, lemma, back ? "Ann" : "Bo");
    s.predicate.predicate_class = value;
    graph.add(s);
  }
  return graph;
}

std::vector<RelationMatch> match(const KnowledgeGraph& left, const KnowledgeGraph& right) {
  const auto a = bonds_of(left), b = bonds_of(right);
  const auto matches = match_bonds(left, a[0].at(0), right, b[0].at(0));
  double weight = 0;
  for (const RelationMatch& found : matches) weight += found.weight();
  EXPECT_DOUBLE_EQ(bond_weight(left, a[0][0], right, b[0][0]), weight);
  EXPECT_DOUBLE_EQ(bond_weight(left, a[1].at(0), right, b[1].at(0)), weight) << "from the other end";
  return matches;
}

TEST(Bonds, AreMatchedOneToOneTheMostAlikeFirst) {
  const auto matches = match(pair({{"demand", PredicateClass::Request}, {"ask", PredicateClass::Request}}),
                             pair({{"ask", PredicateClass::Request}, {"urge", PredicateClass::Request}}));
  ASSERT_EQ(matches.size(), 2U);
  EXPECT_EQ(matches[0], (RelationMatch{1, 0, Likeness::SameRelation, false}));
  EXPECT_EQ(matches[1], (RelationMatch{0, 1, Likeness::SameClass, false}));
}

TEST(Bonds, KeepDirections) {
  EXPECT_TRUE(
      match(pair({{"ask", PredicateClass::Request}}), pair({{"<ask", PredicateClass::Request}})).empty());
  const auto mutual =
      match(pair({{"meet with", PredicateClass::Consult}}), pair({{"<meet with", PredicateClass::Consult}}));
  ASSERT_EQ(mutual.size(), 1U);
  EXPECT_TRUE(mutual[0].turned);
  EXPECT_DOUBLE_EQ(mutual[0].weight(), RelationMatch::kTurned);
}

TEST(Bonds, LeaveOutSelfLoops) {
  KnowledgeGraph graph;
  graph.add(statement("Ann", "saw", "see", "Ann"));
  EXPECT_TRUE(bonds_of(graph)[0].empty());
}

}  // namespace
}  // namespace entente
