#include "graph/compare/alignment.h"

#include <gtest/gtest.h>
#include <set>

#include "graph/compare/alignment_problem.h"
#include "tests/graph/compare/planted.h"
#include "tests/graph/statement_fixture.h"

namespace entente {
namespace {

constexpr std::size_t npos = KnowledgeGraph::npos;

AlignmentOptions with_principals(const Planted& planted, std::size_t exact_up_to = 0) {
  AlignmentOptions options;
  options.fixed = planted.principals;
  options.exact_up_to = exact_up_to;
  return options;
}

double mean_right(std::size_t vertices, double noise, std::size_t exact_up_to, std::uint32_t graphs) {
  double sum = 0;
  for (std::uint32_t seed = 1; seed <= graphs; ++seed) {
    const Planted planted = plant(vertices, 3, noise, seed);
    sum += right_share(planted, align(planted.left, planted.right, with_principals(planted, exact_up_to)));
  }
  return sum / graphs;
}

TEST(Alignment, FindsThePlantedOneWithoutNoise) {
  for (const std::size_t vertices : {5U, 12U, 30U, 100U, 300U})
    EXPECT_GT(mean_right(vertices, 0, 0, 5), 0.98) << vertices;
}

TEST(Alignment, LosesLittleToNoise) {
  EXPECT_GT(mean_right(20, 0.1, 30, 10), 0.95);
  EXPECT_GT(mean_right(20, 0.3, 30, 10), 0.85);
  EXPECT_GT(mean_right(200, 0.1, 0, 3), 0.95);
  EXPECT_GT(mean_right(200, 0.3, 0, 3), 0.9);
}

TEST(Alignment, IsOneToOneAndKeepsWhatIsGiven) {
  const Planted planted = plant(60, 3, 0.4, 7);
  const Alignment alignment = align(planted.left, planted.right, with_principals(planted));
  std::set<std::size_t> lefts, rights;
  double score = 0;
  for (const VertexMatch& match : alignment.vertices) {
    EXPECT_TRUE(lefts.insert(match.left).second && rights.insert(match.right).second);
    score += match.score;
  }
  EXPECT_DOUBLE_EQ(score, alignment.score);
  ASSERT_GE(alignment.vertices.size(), 2U);
  EXPECT_TRUE(alignment.vertices[0].fixed && alignment.vertices[1].fixed);
  for (const RelationMatch& match : alignment.relations)
    EXPECT_NE(likeness(planted.left.edge(match.left), planted.right.edge(match.right)), Likeness::None);
}

/// Every one-to-one mapping, for graphs of a few vertices.
double best_by_trying_all(const AlignmentProblem& problem, Mapping& mapping, std::vector<bool>& taken,
                          std::size_t u) {
  if (u == mapping.size()) return problem.score(mapping);
  if (problem.is_fixed(u)) {
    mapping[u] = problem.fixed()[u];
    const double best = best_by_trying_all(problem, mapping, taken, u + 1);
    mapping[u] = npos;
    return best;
  }
  double best = best_by_trying_all(problem, mapping, taken, u + 1);
  for (std::size_t x = 0; x < taken.size(); ++x) {
    if (taken[x] || !problem.allowed(u, x)) continue;
    taken[x] = true;
    mapping[u] = x;
    best = std::max(best, best_by_trying_all(problem, mapping, taken, u + 1));
    mapping[u] = npos;
    taken[x] = false;
  }
  return best;
}

TEST(Alignment, ExactSearchFindsWhatTryingAllFinds) {
  for (std::uint32_t seed = 1; seed <= 12; ++seed) {
    const Planted planted = plant(6, 2, 0.6, seed);
    const AlignmentOptions options = with_principals(planted, 30);
    const Alignment alignment = align(planted.left, planted.right, options);
    const AlignmentProblem problem(planted.left, planted.right, options);
    Mapping mapping(planted.left.vertex_count(), npos);
    std::vector<bool> taken(planted.right.vertex_count(), false);
    EXPECT_TRUE(alignment.exact);
    EXPECT_NEAR(alignment.score, best_by_trying_all(problem, mapping, taken, 0), 1e-9) << seed;
  }
}

TEST(Alignment, ExactSearchIsNeverWorseThanTheOther) {
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    const Planted planted = plant(14, 2.5, 0.5, seed);
    const double found = align(planted.left, planted.right, with_principals(planted)).score;
    const double exact = align(planted.left, planted.right, with_principals(planted, 30)).score;
    EXPECT_GE(exact, found - 1e-9) << seed;
  }
}

TEST(Alignment, ScoresTheSameFromBothSides) {
  for (std::uint32_t seed = 1; seed <= 10; ++seed) {
    const Planted planted = plant(10, 2, 0.4, seed);
    AlignmentOptions options = with_principals(planted, 30);
    const double there = align(planted.left, planted.right, options).score;
    for (auto& [left, right] : options.fixed) std::swap(left, right);
    EXPECT_NEAR(align(planted.right, planted.left, options).score, there, 1e-9) << seed;
  }
}

Statement told(const std::string& from, const std::string& lemma, PredicateClass value, const std::string& to,
               EntityType type) {
  Statement s = statement(from, lemma, lemma, to);
  s.predicate.predicate_class = value;
  s.object->type = type;
  return s;
}

/// A leader, a rival and the leader's state, which trades with a neighbour.
KnowledgeGraph realm(const std::string& leader, const std::string& rival, const std::string& state,
                     const std::string& neighbour) {
  KnowledgeGraph graph;
  graph.add(told(leader, "lead", PredicateClass::Role, state, EntityType::Country));
  graph.add(told(leader, "accuse", PredicateClass::Accuse, rival, EntityType::Person));
  Statement trade = told(state, "trade with", PredicateClass::Cooperate, neighbour, EntityType::Country);
  trade.subject.type = EntityType::Country;
  graph.add(trade);
  return graph;
}

std::string partner(const KnowledgeGraph& left, const KnowledgeGraph& right, const Alignment& alignment,
                    const std::string& id) {
  for (const VertexMatch& match : alignment.vertices)
    if (left.vertex(match.left).entity.id == id) return right.vertex(match.right).entity.id;
  return "";
}

TEST(Alignment, FollowsRelationsNotNames) {
  const KnowledgeGraph left = realm("Ann", "Rex", "Norland", "Sudland");
  const KnowledgeGraph right = realm("Zoe", "Max", "Ostland", "Westland");
  AlignmentOptions options;
  options.fixed = {{left.find("ann"), right.find("zoe")}};
  const Alignment alignment = align(left, right, options);
  EXPECT_EQ(partner(left, right, alignment, "rex"), "max");
  EXPECT_EQ(partner(left, right, alignment, "norland"), "ostland");
  EXPECT_EQ(partner(left, right, alignment, "sudland"), "westland");
}

TEST(Alignment, GivesTheSameEntityAnAdvantageThatRelationsCanOutweigh) {
  const KnowledgeGraph left = realm("Ann", "Rex", "Norland", "Sudland");
  // Norland is the neighbour here, and nothing but its name speaks for its being Norland there.
  const KnowledgeGraph right = realm("Zoe", "Max", "Ostland", "Norland");
  AlignmentOptions options;
  options.fixed = {{left.find("ann"), right.find("zoe")}};
  EXPECT_EQ(partner(left, right, align(left, right, options), "norland"), "ostland");
  KnowledgeGraph alone;
  alone.add(told("Zoe", "see", PredicateClass::Other, "Norland", EntityType::Country));
  options.fixed = {{left.find("ann"), alone.find("zoe")}};
  const Alignment alignment = align(left, alone, options);
  EXPECT_EQ(partner(left, alone, alignment, "norland"), "norland");
  EXPECT_TRUE(alignment.vertices.back().same_entity);
}

TEST(Alignment, NeverTakesAPersonForACountryNorBeingConnectedForAReason) {
  KnowledgeGraph left, right;
  left.add(told("Ann", "accuse", PredicateClass::Accuse, "Rex", EntityType::Person));
  right.add(told("Zoe", "accuse", PredicateClass::Accuse, "Ostland", EntityType::Country));
  AlignmentOptions options;
  options.fixed = {{0, 0}};
  EXPECT_EQ(align(left, right, options).vertices.size(), 1U);
  KnowledgeGraph vague, other;
  vague.add(told("Ann", "see", PredicateClass::Other, "Rex", EntityType::Person));
  other.add(told("Zoe", "keep", PredicateClass::Other, "Max", EntityType::Person));
  EXPECT_EQ(align(vague, other, options).vertices.size(), 1U);
}

/// One who praises many and owns as many.
KnowledgeGraph hub(const std::string& name, std::size_t leaves) {
  KnowledgeGraph graph;
  for (std::size_t i = 0; i < leaves; ++i)
    graph.add(told("hub " + name, i % 2 == 0 ? "praise" : "own",
                   i % 2 == 0 ? PredicateClass::Support : PredicateClass::Other, name + std::to_string(i),
                   EntityType::Person));
  return graph;
}

TEST(Alignment, FindsSomebodyForEachNeighbourOfAHub) {
  const KnowledgeGraph left = hub("a", 400), right = hub("b", 500);
  const Alignment alignment = align(left, right);
  EXPECT_EQ(alignment.vertices.size(), 401U);
  EXPECT_EQ(alignment.relations.size(), 400U);
  for (const RelationMatch& match : alignment.relations) EXPECT_EQ(match.likeness, Likeness::SameRelation);
}

TEST(Alignment, OfNothingIsEmpty) {
  const KnowledgeGraph nothing;
  const Alignment alignment = align(nothing, realm("Ann", "Rex", "Norland", "Sudland"));
  EXPECT_TRUE(alignment.vertices.empty());
  EXPECT_EQ(alignment.score, 0);
  EXPECT_TRUE(alignment.exact);
}

}  // namespace
}  // namespace entente
