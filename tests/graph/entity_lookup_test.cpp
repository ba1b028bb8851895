#include "graph/entity_lookup.h"

#include <gtest/gtest.h>

#include "graph/types/error.h"

namespace entente {
namespace {

KnowledgeGraph graph_of(const std::vector<Entity>& entities) {
  KnowledgeGraph graph;
  for (const Entity& entity : entities) graph.add_entity(entity);
  return graph;
}

Entity person(const std::string& label, std::vector<std::string> aliases = {}, std::size_t mentions = 1) {
  return {slug(label), label, EntityType::Person, std::move(aliases), mentions};
}

/// Two summits: leaders, their states and what else is around.
KnowledgeGraph summits() {
  return graph_of({person("Mao Zedong", {"Chairman Mao", "Great Helmsman", "Mao"}, 9),
                   person("Joseph Stalin", {}, 8),
                   person("Xi Jinping", {}, 5),
                   person("Vladimir Putin", {}, 5),
                   person("Mikhail Vyshinsky"),
                   {"soviet-union", "Soviet Union", EntityType::Country, {"USSR"}, 4},
                   {"hague", "The Hague", EntityType::City, {}, 1},
                   {"oxford-university", "Oxford University", EntityType::Organization, {}, 1},
                   {"cia", "Central Intelligence Agency", EntityType::Organization, {}, 1},
                   person("Ó Briain"),
                   person("Stolin", {}, 2)});
}

std::string found(const KnowledgeGraph& graph, std::string_view name) {
  return graph.vertex(find_entity(graph, name)).entity.label;
}

std::string message(const KnowledgeGraph& graph, std::string_view name) {
  try {
    return "found " + found(graph, name);
  } catch (const Error& error) {
    return error.what();
  }
}

TEST(EntityLookup, KnowsIdsLabelsAndAliases) {
  const KnowledgeGraph graph = summits();
  EXPECT_EQ(found(graph, "mao-zedong"), "Mao Zedong");
  EXPECT_EQ(found(graph, "Mao Zedong"), "Mao Zedong");
  EXPECT_EQ(found(graph, "great helmsman"), "Mao Zedong");
  EXPECT_EQ(found(graph, "USSR"), "Soviet Union");
}

TEST(EntityLookup, PassesOverCaseAccentsArticlesAndTitles) {
  const KnowledgeGraph graph = summits();
  EXPECT_EQ(found(graph, "the soviet union"), "Soviet Union");
  EXPECT_EQ(found(graph, "hague"), "The Hague");
  EXPECT_EQ(found(graph, "o briain"), "Ó Briain");
  EXPECT_EQ(found(graph, "President Xi Jinping"), "Xi Jinping");
  EXPECT_EQ(found(graph, "Stalin, Joseph"), "Joseph Stalin");
  EXPECT_EQ(found(graph, "Marshal Stalin"), "Joseph Stalin");
}

TEST(EntityLookup, KnowsShortFormsOfOneOnly) {
  const KnowledgeGraph graph = summits();
  EXPECT_EQ(found(graph, "Xi"), "Xi Jinping");
  EXPECT_EQ(found(graph, "Stalin"), "Joseph Stalin");
  EXPECT_EQ(found(graph, "J. Stalin"), "Joseph Stalin");
  EXPECT_EQ(found(graph, "CIA"), "Central Intelligence Agency");
  EXPECT_EQ(found(graph_of({person("Stalin")}), "Joseph Stalin"), "Stalin") << "the text says less";
}

TEST(EntityLookup, TakesNobodyForWhoIsOnlyTheirs) {
  const std::vector<Entity> court = {person("Xi's adviser"), person("friend of Xi"), person("Xi Jinping")};
  EXPECT_EQ(found(graph_of(court), "Xi"), "Xi Jinping");
  EXPECT_EQ(found(graph_of(court), "Xi's Adviser"), "Xi's adviser");
  EXPECT_EQ(message(graph_of({person("Xi's adviser")}), "Xi"),
            "no entity is called 'Xi'; nearest: Xi's adviser");
}

TEST(EntityLookup, PrefersALabelToAnAliasAndAnAliasToAShortForm) {
  const KnowledgeGraph graph =
      graph_of({person("Ann Berg", {"Skipper"}, 50), person("Skipper"), person("Tom Lund", {"Berg"}, 2)});
  EXPECT_EQ(found(graph, "Skipper"), "Skipper");
  EXPECT_EQ(found(graph, "Berg"), "Tom Lund");
  EXPECT_EQ(found(graph_of({person("PUTIN"), person("Putin", {}, 1)}), "PUTIN"), "PUTIN");
}

TEST(EntityLookup, ListsAllWhomANameMayMean) {
  const std::vector<Entity> two = {person("George W. Bush", {}, 3), person("Barbara Bush", {}, 2)};
  EXPECT_EQ(message(graph_of(two), "Bush"),
            "'Bush' may mean any of 2: George W. Bush, Barbara Bush; say the full name or the id");
  std::vector<Entity> one = two;
  one[0].mentions = 8;
  EXPECT_EQ(message(graph_of(one), "Bush"), "found George W. Bush") << "four times as often as the next";
}

TEST(EntityLookup, TellsApartByIdWhatHasOneLabel) {
  const KnowledgeGraph graph = graph_of(
      {{"paris", "Paris", EntityType::City, {}, 2}, {"paris-person", "Paris", EntityType::Person, {}, 2}});
  EXPECT_EQ(
      message(graph, "Paris"),
      "'Paris' may mean any of 2: Paris (id paris), Paris (id paris-person); say the full name or the id");
  EXPECT_EQ(graph.vertex(find_entity(graph, "paris-person")).entity.type, EntityType::Person);
}

TEST(EntityLookup, NamesTheNearest) {
  const KnowledgeGraph graph = summits();
  EXPECT_EQ(message(graph, "Stallin"), "no entity is called 'Stallin'; nearest: Joseph Stalin, Stolin");
  EXPECT_EQ(message(graph, "Oxford"), "no entity is called 'Oxford'; nearest: Oxford University");
  EXPECT_EQ(message(graph, "Mao Zedogn"), "no entity is called 'Mao Zedogn'; nearest: Mao Zedong");
  EXPECT_EQ(message(graph, "Zzyzx"),
            "no entity is called 'Zzyzx', nor anything like it; there are Mao Zedong, Joseph Stalin, Xi "
            "Jinping, Vladimir Putin, Soviet Union …");
  EXPECT_EQ(message(graph, "?!"), "expected the name of some entity, with letters or digits; found '?!'");
  EXPECT_EQ(message(KnowledgeGraph(), "Mao"), "no entity is called 'Mao': there is none in the graph");
}

TEST(EntityLookup, ListsTheNearestInTheirOrder) {
  const KnowledgeGraph graph = summits();
  const EntityLookup lookup(graph);
  EXPECT_EQ(lookup.nearest("Stalin", 1), std::vector<std::size_t>{1});
  EXPECT_EQ(lookup.nearest("Stolin", 9).front(), graph.find("stolin"));
  EXPECT_TRUE(lookup.nearest("Stalin", 0).empty());
}

TEST(EntityLookup, FindsEveryoneByTheirOwnNameInAnyOrder) {
  const KnowledgeGraph graph = summits();
  const EntityLookup lookup(graph);
  for (std::size_t v = 0; v < graph.vertex_count(); ++v) {
    const Entity& entity = graph.vertex(v).entity;
    EXPECT_EQ(lookup.find(entity.label), v) << entity.label;
    EXPECT_EQ(lookup.find(entity.id), v) << entity.id;
    for (const std::string& alias : entity.aliases) EXPECT_EQ(lookup.find(alias), v) << alias;
  }
}

}  // namespace
}  // namespace entente
