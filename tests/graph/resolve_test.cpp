#include "graph/resolve.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <sstream>

#include "graph/statements_io.h"
#include "tests/graph/statement_fixture.h"

namespace entente {
namespace {

Argument thing(const std::string& label, EntityType type) {
  return {slug(label), label, type, label, {}};
}

/// "SUBJECT met OBJECT", said by a document.
Statement met(const std::string& document, const Argument& subject, const Argument& object) {
  Statement result;
  result.subject = subject;
  result.predicate = {"met", "meet", PredicateClass::Consult};
  result.object = object;
  result.evidence.document = document;
  return result;
}

Statement met(const std::string& document, const std::string& subject, const std::string& object) {
  return met(document, person(subject), person(object));
}

std::vector<std::string> labels(const std::vector<Statement>& statements,
                                const ResolveOptions& options = {}) {
  const KnowledgeGraph graph = build_graph(resolve(statements, options));
  std::vector<std::string> result;
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) result.push_back(graph.vertex(i).entity.label);
  std::sort(result.begin(), result.end());
  return result;
}

using Labels = std::vector<std::string>;

TEST(Resolve, ShortFormsJoinTheOnlyFullName) {
  const Resolution resolution = resolve({met("a", "Sherlock Holmes", "Greta Lund"),
                                         met("b", "Holmes", "Lund"), met("c", "Mr. Holmes", "Ada Vane")});
  const KnowledgeGraph graph = build_graph(resolution);
  EXPECT_EQ(graph.vertex_count(), 3U);
  const Entity& holmes = graph.vertex(graph.find("sherlock-holmes")).entity;
  EXPECT_EQ(holmes.mentions, 3U);
  EXPECT_EQ(holmes.aliases, (Labels{"Holmes", "Mr. Holmes"}));
  EXPECT_EQ(graph.statement(1).subject.mention, "Holmes") << "the words of the text stay";
  EXPECT_EQ(graph.edge(0).weight(), 2);
}

TEST(Resolve, AShortFormOfTwoNamesStaysApart) {
  EXPECT_EQ(labels({met("a", "Chiang Kai-shek", "Mao Zedong"), met("b", "Chiang Ching-kuo", "Mao"),
                    met("c", "Chiang", "Mao Zedong")}),
            (Labels{"Chiang", "Chiang Ching-kuo", "Chiang Kai-shek", "Mao Zedong"}));
}

TEST(Resolve, AGivenNameAloneIsLookedForInItsDocument) {
  EXPECT_EQ(labels({met("a", "Sherlock Holmes", "Ada Vane"), met("a", "Sherlock", "Ada"),
                    met("b", "Sherlock", "Ada Vane"), met("c", "James", "Ada Vane"),
                    met("d", "Henry James", "Ada Vane")}),
            (Labels{"Ada Vane", "Henry James", "James", "Sherlock", "Sherlock Holmes"}));
}

TEST(Resolve, DescriptionsAreNoNames) {
  EXPECT_EQ(labels({met("a", "Vane's mother", "friend of Ada Vane"), met("b", "Vane", "Ada Vane"),
                    met("c", "President", "the President")}),
            (Labels{"Ada Vane", "President", "Vane's mother", "friend of Ada Vane", "the President"}));
}

TEST(Resolve, TheSameDocumentComesFirst) {
  const Resolution resolution =
      resolve({met("a", "Chiang Kai-shek", "Mao Zedong"), met("a", "Chiang", "Mao Zedong"),
               met("b", "Chiang Ching-kuo", "Mao Zedong"), met("b", "Chiang", "Mao Zedong")});
  EXPECT_EQ(resolution.statements[1].subject.label, "Chiang Kai-shek");
  EXPECT_EQ(resolution.statements[3].subject.label, "Chiang Ching-kuo");
  ASSERT_EQ(resolution.ledger.size(), 2U);
  EXPECT_EQ(resolution.ledger[0].documents, Labels{"b"});
  EXPECT_EQ(resolution.ledger[1].documents, Labels{"a"});
}

TEST(Resolve, NoChainJoinsTwoFullNames) {
  EXPECT_EQ(labels({met("a", "George H. W. Bush", "Ada Vane"), met("b", "George W. Bush", "Ada Vane"),
                    met("c", "George Bush", "Ada Vane"), met("d", "Bush", "Ada Vane")}),
            (Labels{"Ada Vane", "Bush", "George Bush", "George H. W. Bush", "George W. Bush"}));
  EXPECT_EQ(labels({met("a", "George W. Bush", "Ada Vane"), met("b", "George Bush", "Ada Vane"),
                    met("c", "Bush", "Ada Vane")}),
            (Labels{"Ada Vane", "George W. Bush"}));
}

TEST(Resolve, OtherSpellingsBringTheirShortForms) {
  EXPECT_EQ(labels({met("a", "Muammar Gaddafi", "Ada Vane"), met("a", "Muammar Gaddafi", "Ada Vane"),
                    met("b", "Muammar Qaddafi", "Ada Vane"), met("c", "Qaddafi", "Ada Vane")}),
            (Labels{"Ada Vane", "Muammar Gaddafi"}));
}

TEST(Resolve, ManAndWifeStayTwo) {
  Statement mr = met("b", "Vane", "Greta Lund");
  mr.subject.mention = "Mr Vane";
  EXPECT_EQ(labels({met("a", "Ada Vane", "Greta Lund"), mr}), (Labels{"Ada Vane", "Greta Lund", "Vane"}));
  mr.subject.mention = "Mrs Vane";
  EXPECT_EQ(labels({met("a", "Ada Vane", "Greta Lund"), mr}), (Labels{"Ada Vane", "Greta Lund"}));
}

TEST(Resolve, AcronymsAndLegalFormsJoin) {
  const auto body = [](const std::string& label) { return thing(label, EntityType::Organization); };
  EXPECT_EQ(
      labels({met("a", body("Northern Harbour Board"), body("Dunn Works Ltd.")),
              met("b", body("NHB"), body("Dunn Works")), met("c", body("Oxford University"), body("NHB"))}),
      (Labels{"Dunn Works Ltd.", "Northern Harbour Board", "Oxford University"}));
}

TEST(Resolve, APersonAndACityOfOneNameAreTwo) {
  const Resolution resolution =
      resolve({met("a", thing("Paris", EntityType::City), thing("Paris", EntityType::City)),
               met("b", thing("Paris", EntityType::Person), thing("Ada Vane", EntityType::Person)),
               met("c", thing("Paris", EntityType::Concept), thing("Ada Vane", EntityType::Person))});
  EXPECT_EQ(resolution.statements[0].subject.id, "paris");
  EXPECT_EQ(resolution.statements[1].subject.id, "paris-person");
  EXPECT_EQ(resolution.statements[2].subject.id, "paris") << "concepts take the side with most mentions";
  EXPECT_EQ(resolution.statements[2].subject.type, EntityType::City);
  ASSERT_EQ(resolution.ledger.size(), 1U);
  EXPECT_EQ(resolution.ledger[0].reason, MergeReason::Apart);
}

TEST(Resolve, PlacesAreNoShortForms) {
  const auto place = [](const std::string& label) { return thing(label, EntityType::Country); };
  EXPECT_EQ(labels({met("a", place("South Korea"), place("Korea")),
                    met("b", place("North Korea"), place("Korea"))}),
            (Labels{"Korea", "North Korea", "South Korea"}));
}

TEST(Resolve, PeopleWithoutANameAreOneADocument) {
  const KnowledgeGraph graph = build_graph(resolve(
      {met("a", "envoy", "Ada Vane"), met("b", "envoy", "Ada Vane"), met("b", "envoy", "Greta Lund")}));
  EXPECT_EQ(graph.vertex_count(), 4U);
  EXPECT_EQ(graph.vertex(graph.find("envoy")).entity.mentions, 2U);
  EXPECT_EQ(graph.vertex(graph.find("envoy-2")).entity.mentions, 1U);
  const auto talks = thing("talks", EntityType::Concept);
  EXPECT_EQ(labels({met("a", talks, talks), met("b", talks, talks)}), Labels{"talks"});
  EXPECT_EQ(labels({met("a", talks, talks), met("b", "talks", "talks"), met("c", talks, talks)}),
            (Labels{"talks", "talks"}))
      << "nor does somebody who is called so part them";
}

TEST(Resolve, NumbersOfAnotherRunSayNothing) {
  const auto envoys = [](const std::string& from, const std::string& to) {
    return resolve({met(from, "envoy", "Ada Vane"), met(to, "envoy", "Ada Vane")}).statements;
  };
  std::vector<Statement> both = envoys("a", "b");
  for (Statement& statement : envoys("c", "d")) both.push_back(std::move(statement));
  EXPECT_EQ(build_graph(resolve(both)).vertex_count(), 5U);
}

TEST(Resolve, IdsThatSomebodyGaveNeverMergeByName) {
  Statement first = met("a", "John Smith", "Ada Vane"), second = met("b", "John Smith", "Ada Vane");
  first.subject.id = "p1";
  second.subject.id = "p2";
  EXPECT_EQ(labels({first, second}).size(), 3U);
}

TEST(Resolve, SpeakersFollowTheirEntities) {
  Statement said = met("b", "Ada Vane", "Greta Lund");
  said.attribution = Attribution{"holmes", "Holmes"};
  said.attribution_chain = {{"holmes", "Holmes"}};
  const Resolution resolution =
      resolve({met("a", "Sherlock Holmes", "Ada Vane"), met("b", "Holmes", "Ada Vane"), said});
  EXPECT_EQ(resolution.statements[2].attribution->id, "sherlock-holmes");
  EXPECT_EQ(resolution.statements[2].attribution_chain[0].label, "Sherlock Holmes");
}

std::string bytes(const Resolution& resolution) {
  std::ostringstream out;
  for (const Statement& statement : resolution.statements) write_statement(statement, out);
  write_ledger(resolution.ledger, out);
  const KnowledgeGraph graph = build_graph(resolution);
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) out << graph.vertex(i).entity.id << '\n';
  for (std::size_t i = 0; i < graph.edge_count(); ++i) out << graph.edge(i).id << '\n';
  return out.str();
}

TEST(Resolve, TheOrderOfDocumentsDoesNotMatter) {
  const std::vector<Statement> statements = {
      met("a", "Lech Wałęsa", "Walesa"),
      met("a", "J. Carver", "Paris"),
      met("b", "Lech Walesa", "John Carver"),
      met("b", "envoy", "Chiang"),
      met("c", "Chiang Kai-shek", "envoy"),
      met("c", "John Ronald Carver", "Carver"),
      met("d", thing("Paris", EntityType::City), thing("CIA", EntityType::Organization)),
      met("d", thing("Central Intelligence Agency", EntityType::Organization), person("Bill Clinton")),
      met("e", "William Clinton", "Clinton"),
      met("e", "Mikhail Gorbachov", "Gorbachev"),
      met("f", "Mikhail Gorbachev", "Carver"),
  };
  const std::string expected = bytes(resolve(statements));
  std::vector<std::string> documents = {"a", "b", "c", "d", "e", "f"};
  int orders = 0;
  do {
    std::vector<Statement> shuffled;
    for (const std::string& document : documents)
      std::copy_if(statements.begin(), statements.end(), std::back_inserter(shuffled),
                   [&](const Statement& s) { return s.evidence.document == document; });
    ASSERT_EQ(bytes(resolve(shuffled)), expected);
    ++orders;
  } while (std::next_permutation(documents.begin(), documents.end()));
  EXPECT_EQ(orders, 720);
}

TEST(Resolve, TheOrderOfManyDocumentsDoesNotMatter) {
  const Labels given = {"Ada", "Bill", "William", "J.", "John", "Kim", "Greta", "Mrs", "Mr"};
  const Labels surnames = {"Vane",    "Carver",    "Carver Jr.", "Jong-un", "Petrov",
                           "Petrova", "Gorbachev", "Gorbachov",  "Paris"};
  const EntityType types[] = {EntityType::Person, EntityType::Person,       EntityType::Person,
                              EntityType::City,   EntityType::Organization, EntityType::Concept};
  std::mt19937 random(3);
  const auto argument = [&] {
    const std::size_t form = random() % 4;
    const std::string& surname = surnames[random() % surnames.size()];
    const std::string label = form == 0   ? surname
                              : form == 1 ? given[random() % given.size()]
                                          : given[random() % given.size()] + " " + surname;
    return thing(label, types[random() % 6]);
  };
  for (int round = 0; round < 20; ++round) {
    std::vector<std::vector<Statement>> documents(8);
    for (std::size_t d = 0; d < documents.size(); ++d)
      for (int n = 0; n < 8; ++n)
        documents[d].push_back(met("d" + std::to_string(d), argument(), argument()));
    std::string expected;
    for (int order = 0; order < 10; ++order) {
      std::vector<Statement> statements;
      for (const std::vector<Statement>& document : documents)
        statements.insert(statements.end(), document.begin(), document.end());
      const std::string found = bytes(resolve(statements));
      if (order == 0) expected = found;
      ASSERT_EQ(found, expected);
      std::shuffle(documents.begin(), documents.end(), random);
    }
  }
}

TEST(Resolve, ResolvingTwiceChangesNothing) {
  Resolution once = resolve({met("a", "Sherlock Holmes", "Paris"), met("b", "Holmes", "Mr. Holmes"),
                             met("c", thing("Paris", EntityType::City), person("envoy"))});
  const Resolution twice = resolve(once.statements);
  EXPECT_EQ(twice.statements, once.statements);
  EXPECT_TRUE(twice.ledger.empty());
}

AliasTable table(const std::string& text) {
  std::istringstream in(text);
  return read_aliases(in, "who.csv");
}

TEST(ResolveWithATable, TheTableWins) {
  const AliasTable aliases = table(
      "alias,label,type,iri\nHolmes,Mycroft Holmes,Person,\n"
      "the Great Helmsman,Mao Zedong,Person,Q5816\n");
  const Resolution resolution = resolve({met("a", "Sherlock Holmes", "Ada Vane"),
                                         met("b", "Holmes", "Great Helmsman"), met("b", "MAO ZEDONG", "Mao")},
                                        {.by_name = true, .aliases = &aliases});
  EXPECT_EQ(resolution.statements[0].subject.label, "Sherlock Holmes");
  EXPECT_EQ(resolution.statements[1].subject.label, "Mycroft Holmes");
  const KnowledgeGraph graph = build_graph(resolution);
  const Entity& mao = graph.vertex(graph.find("mao-zedong")).entity;
  EXPECT_EQ(mao.label, "Mao Zedong");
  EXPECT_EQ(mao.same_as, "http://www.wikidata.org/entity/Q5816");
  EXPECT_EQ(mao.aliases, (Labels{"Great Helmsman", "MAO ZEDONG", "Mao"}))
      << "names still join what it does not tell";
}

TEST(ResolveWithATable, ItPartsWhatTheTextHasJoined) {
  const AliasTable aliases = table("Mao Anying,Mao Anying,Person\n");
  Statement statement = met("a", "Mao Zedong", "Ada Vane");
  statement.subject.mention = "Mao Anying";
  const Resolution resolution =
      resolve({statement, met("a", "Mao Zedong", "Ada Vane")}, {.by_name = true, .aliases = &aliases});
  EXPECT_EQ(resolution.statements[0].subject.id, "mao-anying");
  EXPECT_EQ(resolution.statements[1].subject.id, "mao-zedong");
}

TEST(ResolveWithATable, WithoutNamesOnlyTheTableMerges) {
  const AliasTable aliases = table("NHB,Northern Harbour Board,Organization,https://example.org/nhb\n");
  EXPECT_EQ(labels({met("a", "Sherlock Holmes", "NHB"), met("b", "Holmes", "Northern Harbour Board")},
                   {.by_name = false, .aliases = &aliases}),
            (Labels{"Holmes", "Northern Harbour Board", "Sherlock Holmes"}));
}

TEST(ResolveGraph, KeepsEntitiesThatNothingNames) {
  KnowledgeGraph graph;
  graph.add_entity({"atlantis", "Atlantis", EntityType::Place, {}, 0, "urn:x:atlantis"});
  graph.add(met("a", "Sherlock Holmes", "Ada Vane"));
  graph.add(met("b", "Holmes", "Ada Vane"));
  std::vector<Merge> ledger;
  const KnowledgeGraph resolved = resolve_graph(graph, {}, &ledger);
  EXPECT_EQ(resolved.vertex_count(), 3U);
  EXPECT_EQ(resolved.vertex(resolved.find("atlantis")).entity.same_as, "urn:x:atlantis");
  EXPECT_EQ(ledger.size(), 1U);
}

TEST(Ledger, SaysEnoughToTakeAMergeBack) {
  const Resolution resolution =
      resolve({met("a", "Sherlock Holmes", "Ada Vane"), met("b", "Holmes", "Ada Vane")});
  std::ostringstream out;
  write_ledger(resolution.ledger, out);
  EXPECT_EQ(out.str(),
            R"({"kept":"sherlock-holmes","kept_label":"Sherlock Holmes","kept_type":"Person",)"
            R"("absorbed":"holmes","absorbed_label":"Holmes","absorbed_type":"Person","reason":"part",)"
            R"("why":"“Holmes” is a part of “Sherlock Holmes”, the only full name in reach","score":0.8,)"
            R"("mentions":1,"documents":["b"]})"
            "\n");
}

}  // namespace
}  // namespace entente
