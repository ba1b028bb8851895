#include "extract/coreference/resolution.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "extract/entity/label.h"
#include "tests/extract/coreference/telling.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using testing::in_sentences;
using ::testing::IsEmpty;
using testing::name;
using testing::nominal;
using testing::pronoun;
using enum EntityType;
using enum Definiteness;

Argument argument(const std::string& label, EntityType type = Person) {
  return {entity_id(label), label, type, label, {label}};
}

/// A statement and where its labels come from.
struct Told {
  Statement statement;
  StatementSources sources;

  Told(std::string subject, std::size_t subject_at, std::string lemma) {
    statement.subject = argument(subject);
    statement.predicate = {lemma, lemma, PredicateClass::Other};
    statement.extractor = "verbal";
    sources.subject.at = subject_at;
  }
  Told& object(const std::string& label, std::size_t at) {
    statement.object = argument(label);
    sources.object.at = at;
    return *this;
  }
  Told& qualifier(std::string role, std::string label, std::size_t at) {
    statement.qualifiers.push_back({std::move(role), std::move(label)});
    sources.qualifiers.push_back({at, {}});
    return *this;
  }
  Told& by(const std::string& label, std::size_t at) {
    if (!statement.attribution) {
      statement.attribution = {entity_id(label), label};
    } else {
      statement.attribution_chain.push_back({entity_id(label), label});
    }
    sources.speakers.push_back(at);
    return *this;
  }
};

/// "subject | lemma | object | role=label | by speaker"
std::vector<std::string> lines(const Told& told, const EntityTable& table) {
  std::vector<std::string> lines;
  for (const Statement& s : resolve_statement(told.statement, told.sources, table)) {
    std::string line = s.subject.label + " | " + s.predicate.lemma;
    if (s.object) line += " | " + s.object->label;
    for (const Qualifier& qualifier : s.qualifiers) line += " | " + qualifier.role + "=" + qualifier.label;
    if (s.attribution) line += " | by " + s.attribution->label;
    for (const Attribution& outer : s.attribution_chain) line += ", " + outer.label;
    lines.push_back(std::move(line));
  }
  return lines;
}

/// "Mao Zedong and Stalin. The two leaders."
std::vector<Mention> summit() {
  Mention pair = nominal(Person, Definite, "leader", {"two"});
  pair.number = MentionNumber::Plural;
  return in_sentences({{name(Person, "Mao Zedong"), name(Person, "Stalin")}, {pair}});
}

TEST(ResolveStatement, CallsPeopleByTheirBestNames) {
  const auto text = in_sentences(
      {{name(Person, "Mao Zedong")}, {name(Person, "Mao")}, {pronoun("he", MentionRole::Subject)}});
  const EntityTable table(text);
  for (const std::size_t m : {1U, 2U}) {
    const auto made = resolve_statement(Told(text[m].label, text[m].at, "leave").statement,
                                        Told(text[m].label, text[m].at, "leave").sources, table);
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made[0].subject.label, "Mao Zedong");
    EXPECT_EQ(made[0].subject.id, entity_id("Mao Zedong"));
    EXPECT_EQ(made[0].subject.mention, text[m].label);
    EXPECT_THAT(made[0].subject.aliases, ElementsAre("Mao"));  // "he" is nobody's name
  }
}

TEST(ResolveStatement, IsLessSureOfPronounsThanOfNames) {
  const auto text = in_sentences({{name(Person, "Mao")}, {pronoun("he", MentionRole::Subject)}});
  const EntityTable table(text);
  const auto confidence = [&](std::size_t m) {
    const Told told(text[m].label, text[m].at, "leave");
    return resolve_statement(told.statement, told.sources, table).front().confidence;
  };
  EXPECT_EQ(confidence(0), 1.0);
  EXPECT_LT(confidence(1), 1.0);
  EXPECT_GT(confidence(1), 0.5);
}

TEST(ResolveStatement, LeavesAPronounThatStandsForNobody) {
  const auto text = in_sentences({{pronoun("she", MentionRole::Subject)}});
  EXPECT_THAT(lines(Told("she", text[0].at, "leave"), EntityTable(text)), ElementsAre("she | leave"));
}

TEST(ResolveStatement, FindsNamesWithoutAPlaceIfOneAloneIsCalledSo) {
  const EntityTable table(in_sentences({{name(Person, "Mao Zedong")}, {name(Person, "Mao")}}));
  EXPECT_THAT(lines(Told("Mao", kNowhere, "leave"), table), ElementsAre("Mao Zedong | leave"));
}

TEST(ResolveStatement, SaysOfEachWhatIsSaidOfAGroup) {
  const auto text = summit();
  const EntityTable table(text);
  EXPECT_THAT(lines(Told("two leaders", text[2].at, "sign").object("treaty", kNowhere), table),
              ElementsAre("Mao Zedong | sign | treaty", "Stalin | sign | treaty"));
  EXPECT_THAT(lines(Told("Tito", kNowhere, "visit").object("two leaders", text[2].at), table),
              ElementsAre("Tito | visit | Mao Zedong", "Tito | visit | Stalin"));
  EXPECT_THAT(lines(Told("Tito", kNowhere, "leave").qualifier("with", "two leaders", text[2].at), table),
              ElementsAre("Tito | leave | with=Mao Zedong and Stalin"));
}

TEST(ResolveStatement, MakesOneStatementOfWhatTwoDoToEachOther) {
  const auto text = summit();
  Told met("two leaders", text[2].at, "meet");
  met.object("two leaders", text[2].at).sources.mutual = true;
  EXPECT_THAT(lines(met, EntityTable(text)), ElementsAre("Mao Zedong | meet | Stalin"));
}

TEST(ResolveStatement, TellsNothingWhereNobodyStandsForThoseWhoMet) {
  const auto text = in_sentences({{pronoun("they", MentionRole::Subject)}});
  Told met("they", text[0].at, "meet");
  met.object("they", text[0].at).sources.mutual = true;
  EXPECT_THAT(lines(met, EntityTable(text)), IsEmpty());
}

TEST(ResolveStatement, NeverSaysOfOneWhatItDoesToItselfAsOneOfAGroup) {
  const auto text = summit();
  EXPECT_THAT(
      lines(Told("two leaders", text[2].at, "distrust").object("Stalin", text[1].at), EntityTable(text)),
      ElementsAre("Mao Zedong | distrust | Stalin"));
}

TEST(ResolveStatement, KeepsReflexives) {
  auto text = in_sentences({{name(Person, "Mao"), pronoun("himself", MentionRole::Object)}});
  text[1].same_as = 0;
  EXPECT_THAT(lines(Told("Mao", text[0].at, "blame").object("himself", text[1].at), EntityTable(text)),
              ElementsAre("Mao | blame | Mao"));
}

TEST(ResolveStatement, MakesAnotherNameAQualifier) {
  auto text = in_sentences({{name(City, "Tallinn"), name(City, "Reval")}});
  text[1].same_as = 0;
  EXPECT_THAT(lines(Told("Tallinn", text[0].at, "call").object("Reval", text[1].at), EntityTable(text)),
              ElementsAre("Tallinn | call | as=Reval"));
}

TEST(ResolveStatement, KeepsTheWordsForWhatOneIsSaidToBe) {
  auto text = in_sentences({{name(Person, "Mao"), nominal(Person, Definite, "chairman")}});
  text[1].same_as = 0;
  Told is("Mao", text[0].at, "be");
  is.object("chairman", text[1].at).statement.extractor = "copular";
  EXPECT_THAT(lines(is, EntityTable(text)), ElementsAre("Mao | be | chairman"));
}

TEST(ResolveStatement, KeepsWhatAWrongPronounWouldMakeOfItself) {
  // "Mao asked him" with "him" read as Mao says nothing of Mao and himself.
  auto text = in_sentences({{name(Person, "Mao"), pronoun("him", MentionRole::Object)}});
  text[1].same_as = 0;
  EXPECT_THAT(lines(Told("Mao", text[0].at, "ask").object("him", text[1].at), EntityTable(text)),
              ElementsAre("Mao | ask | him"));
}

TEST(ResolveStatement, NamesPossessors) {
  const auto text =
      in_sentences({{name(Person, "Mao Zedong")},
                    {pronoun("his", MentionRole::Possessor), nominal(Person, Possessed, "father")}});
  Told left("his father", text[2].at, "leave");
  left.sources.subject.owners = {{0, 3, text[1].at, {}}};
  left.statement.subject.aliases = {"his father"};
  const auto made = resolve_statement(left.statement, left.sources, EntityTable(text));
  ASSERT_EQ(made.size(), 1U);
  EXPECT_EQ(made[0].subject.label, "Mao Zedong's father");
  EXPECT_THAT(made[0].subject.aliases, IsEmpty());  // "his father" is everyone's
}

TEST(ResolveStatement, NamesAPossessorThatIsAllOfTheLabel) {
  const auto text = in_sentences({{name(Person, "Mao Zedong")}, {pronoun("his", MentionRole::Possessor)}});
  Told friends("Stalin", kNowhere, "be friend of");
  friends.object("his", kNowhere).sources.object.owners = {{0, 3, text[1].at, {}}};
  EXPECT_THAT(lines(friends, EntityTable(text)), ElementsAre("Stalin | be friend of | Mao Zedong"));
}

TEST(ResolveStatement, NamesSpeakersAndQualifiers) {
  const auto text = in_sentences({{name(Person, "Mao Zedong")}, {pronoun("he", MentionRole::Subject)}});
  const EntityTable table(text);
  Told told("rain", kNowhere, "fall");
  told.qualifier("on", "him", text[1].at)
      .by("he", text[1].at)
      .by("she", kNowhere)
      .by("Mao Zedong", text[0].at);
  EXPECT_THAT(lines(told, table), ElementsAre("rain | fall | on=Mao Zedong | by Mao Zedong, Mao Zedong"));
  Told dated("rain", kNowhere, "fall");
  dated.qualifier("time", "Mao Zedong", kNowhere).statement.qualifiers[0].value = "1949";
  EXPECT_THAT(lines(dated, table), ElementsAre("rain | fall | time=Mao Zedong"));
}

}  // namespace
}  // namespace entente
