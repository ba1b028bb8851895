#include "graph/fold.h"

#include <algorithm>
#include <gtest/gtest.h>

#include "graph/build.h"
#include "graph/difference.h"
#include "tests/graph/statement_fixture.h"

namespace entente {
namespace {

Argument thing(const std::string& label, EntityType type) {
  return {slug(label), label, type, label, {}};
}

const Argument kMao = thing("Mao Zedong", EntityType::Person);
const Argument kStalin = thing("Joseph Stalin", EntityType::Person);
const Argument kChina = thing("China", EntityType::Country);
const Argument kRussia = thing("Russia", EntityType::Country);
const Argument kOil = thing("oil", EntityType::Concept);

Statement say(const Argument& subject, const std::string& label, const std::string& lemma,
              const std::optional<Argument>& object, std::vector<Qualifier> qualifiers = {}) {
  Statement result;
  result.subject = subject;
  result.predicate = {label, lemma, PredicateClass::Other};
  result.object = object;
  result.qualifiers = std::move(qualifiers);
  return result;
}

/// "A -label-> B" for each edge, "A: label" for each fact, in index order.
std::vector<std::string> told(const KnowledgeGraph& graph) {
  std::vector<std::string> lines;
  const auto label = [&](std::size_t vertex) { return graph.vertex(vertex).entity.label; };
  for (std::size_t e = 0; e < graph.edge_count(); ++e)
    lines.push_back(label(graph.source(e)) + " -" + graph.edge(e).predicate.label + "-> " +
                    label(graph.target(e)));
  for (std::size_t v = 0; v < graph.vertex_count(); ++v)
    for (const Statement& fact : graph.vertex(v).facts)
      lines.push_back(label(v) + ": " + fact.predicate.label);
  return lines;
}

std::vector<std::string> folded(const std::vector<Statement>& statements,
                                std::span<const EntityType> also = {}) {
  return told(fold_graph(build_graph(statements), also));
}

using Lines = std::vector<std::string>;

TEST(Fold, WhatIsSaidOfAConceptStaysWithWhomItIsSaidOf) {
  EXPECT_EQ(folded({say(kChina, "bought", "buy", kOil), say(kOil, "enriched", "enrich", kRussia),
                    say(kOil, "became", "become", thing("dear", EntityType::Concept))}),
            (Lines{"China: bought", "Russia: enriched"}));
}

TEST(Fold, AFurtherArgumentBecomesTheTarget) {
  const KnowledgeGraph graph = fold_graph(build_graph(
      std::vector{say(kRussia, "sold", "sell", kOil,
                      {{"time", "2019", EntityType::Date}, {"to", "China", EntityType::Country}}),
                  say(kMao, "travelled", "travel", std::nullopt, {{"to", "Russia", EntityType::Country}}),
                  say(kStalin, "sold", "sell", kOil, {{"time", "China", EntityType::Country}}),
                  say(kChina, "fell", "fall", {})}));
  EXPECT_EQ(told(graph), (Lines{"Russia -sold oil to-> China", "Mao Zedong -travelled to-> Russia",
                                "Joseph Stalin: sold", "China: fell"}));
  EXPECT_EQ(graph.edge(0).predicate.lemma, "sell oil to");
  EXPECT_EQ(graph.edge(0).id, "russia--sell-oil-to--china");
  EXPECT_EQ(graph.edge(0).statements[0].object->label, "oil") << "the statement stays as it is";
}

TEST(Fold, AFurtherArgumentIsKnownByItsOtherNames) {
  Argument vane = thing("Ada Vane", EntityType::Person), lund = thing("Greta Lund", EntityType::Person);
  vane.aliases = {"Skipper", "Vane"};
  lund.aliases = {"Skipper"};
  EXPECT_EQ(folded({say(vane, "met", "meet", lund),
                    say(kMao, "gave", "give", kOil, {{"to", "Vane", EntityType::Person}}),
                    say(kMao, "lent", "lend", kOil, {{"to", "Skipper", EntityType::Person}})}),
            (Lines{"Ada Vane -met-> Greta Lund", "Mao Zedong -gave oil to-> Ada Vane", "Mao Zedong: lent"}));
}

TEST(Fold, AnEdgeTellsWhatAllItsStatementsAskFor) {
  const Qualifier loan{"for", "loan", EntityType::Concept}, help{"for", "help", EntityType::Concept};
  EXPECT_EQ(folded({say(kMao, "asked", "ask", kStalin, {loan}),
                    say(kStalin, "lived in", "live in", kRussia, {loan})}),
            (Lines{"Mao Zedong -asked for loan-> Joseph Stalin", "Joseph Stalin -lived in-> Russia"}));
  EXPECT_EQ(folded({say(kMao, "asked", "ask", kStalin, {loan}), say(kMao, "asked", "ask", kStalin, {help})}),
            Lines{"Mao Zedong -asked-> Joseph Stalin"});
}

TEST(Fold, ClausesAreNoPartOfALabel) {
  const Argument clause = thing("that the pilots of the north would not come back", EntityType::Concept);
  EXPECT_EQ(folded({say(kMao, "told", "tell", clause, {{"to", "China", EntityType::Country}}),
                    say(kChina, "fell", "fall", {})}),
            (Lines{"Mao Zedong: told", "China: fell"}));
}

TEST(Fold, DescriptionsAreFactsUnlessMoreIsTold) {
  Statement is = say(kMao, "is", "be", thing("teacher", EntityType::Person));
  is.predicate.predicate_class = PredicateClass::Identity;
  EXPECT_EQ(folded({is}), Lines{"Mao Zedong: is"});
  EXPECT_EQ(folded({say(kMao, "became", "become", thing("Chinese leader", EntityType::Person))}),
            Lines{"Mao Zedong: became"});
  EXPECT_EQ(folded({say(kMao, "was", "be", kStalin)}), Lines{"Mao Zedong -was-> Joseph Stalin"});
  EXPECT_EQ(folded({is, say(thing("teacher", EntityType::Person), "met", "meet", kStalin)}),
            (Lines{"Mao Zedong -is-> teacher", "teacher -met-> Joseph Stalin"}));
}

TEST(Fold, WhoHasNeitherNameNorEdgeIsLeftOut) {
  EXPECT_EQ(folded({say(thing("couple", EntityType::Person), "left", "leave", {}),
                    say(kMao, "slept", "sleep", {})}),
            Lines{"Mao Zedong: slept"});
}

TEST(Fold, TypesThatAreWantedStay) {
  const EntityType also[] = {EntityType::Concept};
  EXPECT_EQ(folded({say(kChina, "bought", "buy", kOil)}, also), Lines{"China -bought-> oil"});
}

TEST(Fold, EntitiesKeepWhatIsKnownOfThem) {
  KnowledgeGraph graph =
      build_graph(std::vector{say(kChina, "bought", "buy", kOil), say(kChina, "sold", "sell", kOil)});
  graph.set_same_as("china", "http://www.wikidata.org/entity/Q148");
  const KnowledgeGraph result = fold_graph(graph);
  EXPECT_EQ(result.vertex(0).entity, graph.vertex(0).entity);
  EXPECT_EQ(result.statement_count(), 2U);
}

TEST(FoldGraph, LeavesAFoldedGraphAsItIs) {
  const std::vector<Statement> statements = {
      say(kRussia, "sold", "sell", kOil, {{"to", "China", EntityType::Country}}),
      say(kRussia, "sold", "sell", kOil),
      say(kMao, "asked", "ask", kStalin, {{"for", "help", EntityType::Concept}}),
      say(kOil, "made rich", "make rich", kChina, {{"in", "Russia", EntityType::Country}}),
      say(kMao, "praised", "praise", kOil),
      say(kStalin, "slept", "sleep", std::nullopt)};
  const KnowledgeGraph folded = fold_graph(build_graph(statements));
  ASSERT_GT(folded.edge_count(), 1U);
  EXPECT_EQ(first_difference(folded, fold_graph(folded)), "");
}

TEST(FoldGraph, KeepsWhatIsNamedByItsId) {
  const std::vector<Statement> statements = {say(kRussia, "sold", "sell", kOil)};
  const std::vector<std::string> also = {kOil.id};
  EXPECT_EQ(told(fold_graph(build_graph(statements), {}, also)),
            (std::vector<std::string>{"Russia -sold-> oil"}));
}

}  // namespace
}  // namespace entente
