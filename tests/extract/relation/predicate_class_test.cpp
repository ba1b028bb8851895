#include "extract/relation/predicate_class.h"

#include <gtest/gtest.h>

#include "extract/relation/predicate_lexicon.h"

namespace entente {
namespace {

using enum EntityType;

struct Case {
  const char* verb;
  const char* preposition;  ///< of the object; empty: direct object
  const char* object;       ///< lemma; empty: none
  PredicateClass expected;
  EntityType type = Concept;
};

PredicateFrame frame_of(const Case& from) {
  PredicateFrame frame;
  frame.lemma = from.verb;
  if (*from.preposition != '\0') frame.lemma += ' ' + std::string(from.preposition);
  if (*from.object != '\0') frame.object = FrameArgument{from.preposition, from.object, from.type};
  return frame;
}

template <std::size_t N>
void expect_all(const Case (&cases)[N]) {
  for (const Case& one : cases) {
    EXPECT_EQ(to_string(predicate_class(frame_of(one))), to_string(one.expected))
        << one.verb << ' ' << one.preposition << " | " << one.object << " | " << to_string(one.type);
  }
}

PredicateClass class_of(const std::string& lemma) {
  return predicate_class({.lemma = lemma, .verb = "", .object = {}, .patient = {}, .qualifiers = {}});
}

TEST(PredicateClassLexicon, TellsVerbalCooperation) {
  using enum PredicateClass;
  expect_all({
      {"agree", "on", "plan", Agree},
      {"promise", "", "reform", Agree},
      {"strike", "", "deal", Agree},
      {"reach", "", "agreement", Agree, Event},
      {"make", "", "pledge", Agree},
      {"accept", "", "invitation", Agree},
      {"settle", "", "dispute", Agree},
      {"meet", "", "chancellor", Consult, Person},
      {"meet", "with", "queen", Consult, Person},
      {"hold", "", "talk", Consult, Event},
      {"hold talk", "with", "iran", Consult, Country},
      {"pay", "", "visit", Consult},
      {"pay visit", "to", "spain", Consult, Country},
      {"send", "", "letter", Consult},
      {"send", "", "envoy", Consult, Person},
      {"call", "", "putin", Consult, Person},
      {"take part", "in", "negotiation", Consult, Event},
      {"praise", "", "ally", Support, Person},
      {"sign", "", "treaty", Support},
      {"sign treaty", "with", "japan", Support, Country},
      {"ratify", "", "convention", Support},
      {"restore", "", "relation", Support},
      {"express", "", "gratitude", Support},
      {"love", "", "queen", Support, Person},
      {"offer", "", "condolence", Support},
      {"apologize", "to", "victim", Concede, Person},
      {"lift", "", "sanction", Concede},
      {"ease", "", "restriction", Concede},
      {"meet", "", "demand", Concede},
      {"call off", "", "strike", Concede, Event},
      {"drop", "", "charge", Concede},
      {"give way", "to", "rival", Concede, Person},
  });
}

TEST(PredicateClassLexicon, TellsMaterialCooperation) {
  using enum PredicateClass;
  expect_all({
      {"trade", "with", "china", Cooperate, Country},
      {"work", "with", "partner", Cooperate, Person},
      {"sell", "to", "turkey", Cooperate, Country},
      {"do", "", "business", Cooperate},
      {"join", "", "force", Cooperate},
      {"share", "", "intelligence", Cooperate},
      {"extradite", "", "suspect", Cooperate, Person},
      {"aid", "", "rebel", Aid, Group},
      {"send", "", "aid", Aid},
      {"send", "", "weapon", Aid},
      {"provide", "", "weapon", Aid},
      {"give", "", "help", Aid},
      {"take care", "of", "orphan", Aid, Person},
      {"forgive", "", "debt", Aid},
      {"come", "to", "rescue", Aid},
      {"withdraw", "", "troop", Retreat, Group},
      {"withdraw", "from", "georgia", Retreat, Country},
      {"pull", "", "soldier", Retreat, Group},
      {"release", "", "prisoner", Retreat, Group},
      {"exchange", "", "prisoner", Retreat, Group},
      {"hand over", "", "hostage", Retreat, Group},
      {"lay down", "", "weapon", Retreat},
      {"reduce", "", "arsenal", Retreat},
      {"observe", "", "ceasefire", Retreat, Event},
      {"leave", "", "office", Retreat},
      {"end", "", "war", Retreat, Event},
      {"tender", "", "resignation", Retreat},
      {"accept", "", "resignation", Retreat, Event},
  });
}

TEST(PredicateClassLexicon, TellsVerbalConflict) {
  using enum PredicateClass;
  expect_all({
      {"ask", "", "stalin", Request, Person},
      {"ask", "for", "help", Request},
      {"call", "on", "parliament", Request, Organization},
      {"call", "for", "peace", Request},
      {"make", "", "request", Request},
      {"insist", "on", "payment", Request},
      {"accuse", "", "mayor", Accuse, Person},
      {"voice", "", "criticism", Accuse},
      {"raise", "", "concern", Accuse},
      {"file", "", "lawsuit", Accuse},
      {"summon", "", "ambassador", Accuse, Person},
      {"summon", "", "witness", Request, Person},
      {"put", "on", "trial", Accuse, Event},
      {"trade", "", "accusation", Accuse},
      {"refuse", "", "offer", Reject},
      {"turn down", "", "invitation", Reject},
      {"cancel", "", "meeting", Reject, Event},
      {"break", "", "promise", Reject},
      {"block", "", "bill", Reject},
      {"say", "", "no", Reject},
      {"warn", "", "neighbour", Threaten, Country},
      {"issue", "", "ultimatum", Threaten},
      {"vow", "", "revenge", Threaten},
      {"put", "", "pressure", Threaten},
      {"face", "", "threat", Threaten},
  });
}

TEST(PredicateClassLexicon, TellsMaterialConflict) {
  using enum PredicateClass;
  expect_all({
      {"go", "on", "strike", Protest, Event},
      {"be", "on", "strike", Protest, Event},
      {"strike", "", "", Protest},
      {"strike", "in", "paris", Protest, City},
      {"stage", "", "protest", Protest, Event},
      {"march", "against", "war", Protest, Event},
      {"take", "to", "street", Protest},
      {"withdraw", "", "aid", Sanction},
      {"withdraw", "", "ambassador", Sanction, Person},
      {"withdraw", "from", "treaty", Sanction},
      {"impose", "", "sanction", Sanction},
      {"impose tariff", "on", "canada", Sanction, Country},
      {"cut", "", "tie", Sanction},
      {"cut tie", "with", "taiwan", Sanction, Country},
      {"break off", "", "relation", Sanction},
      {"suspend", "", "aid", Sanction},
      {"recall", "", "envoy", Sanction, Person},
      {"declare", "", "independence", Sanction},
      {"fire", "", "minister", Sanction, Person},
      {"send", "", "troop", Mobilize, Group},
      {"defend", "", "border", Mobilize},
      {"put", "on", "alert", Mobilize},
      {"test", "", "missile", Mobilize},
      {"hold", "", "exercise", Mobilize, Event},
      {"arrest", "", "editor", Coerce, Person},
      {"impose", "", "curfew", Coerce},
      {"lay siege", "to", "town", Coerce, Place},
      {"take", "", "prisoner", Coerce, Group},
      {"put", "in", "prison", Coerce, Place},
      {"go", "into", "exile", Coerce},
      {"crush", "", "revolt", Coerce, Event},
      {"strike", "", "city", Assault, City},
      {"launch", "", "strike", Assault, Event},
      {"launch attack", "on", "base", Assault, Place},
      {"take", "", "hostage", Assault, Group},
      {"open", "", "fire", Assault},
      {"open fire", "on", "crowd", Assault, Group},
      {"declare war", "on", "france", Assault, Country},
      {"be", "at", "war", Assault, Event},
      {"fire", "", "rocket", Assault},
      {"exchange", "", "fire", Assault},
      {"shoot", "", "guard", Assault, Person},
      {"hang", "", "spy", Assault, Person},
  });
}

TEST(PredicateClassLexicon, TellsStaticClasses) {
  using enum PredicateClass;
  expect_all({
      {"become", "", "symbol", Identity},
      {"become", "", "president", Role, Person},
      {"come", "to", "power", Role},
      {"take", "", "office", Role},
      {"take command", "of", "fleet", Role, Organization},
      {"play", "", "role", Role},
      {"sign", "", "striker", Role, Person},
      {"run", "", "shop", Role},
      {"marry", "", "prince", Kinship, Person},
      {"adopt", "", "child", Kinship, Person},
      {"have", "", "brother", Kinship, Person},
      {"belong", "to", "alliance", Membership, Organization},
      {"join", "", "party", Membership, Organization},
      {"enter", "", "race", Membership, Event},
      {"live", "in", "berlin", Location, City},
      {"take place", "in", "oslo", Location, City},
      {"share", "", "border", Location},
      {"be", "in", "moscow", Location, City},
      {"own", "", "vineyard", Ownership},
      {"take over", "", "company", Ownership, Organization},
      {"give", "", "speech", Statement},
      {"express", "", "view", Statement},
      {"show", "", "increase", Statement},
      {"travel", "to", "rome", Motion, City},
      {"return", "", "", Motion},
      {"make", "", "trip", Motion},
      {"send", "", "daughter", Motion, Person},
  });
}

TEST(PredicateClassLexicon, LeavesToOtherWhatWouldMislead) {
  using enum PredicateClass;
  expect_all({
      {"shoot", "", "film", Other, Work},
      {"hit", "", "target", Other},
      {"strike", "", "ball", Other},
      {"kill", "", "time", Other},
      {"fight", "", "cancer", Other},
      {"attack", "", "problem", Other},
      {"meet", "", "need", Other},
      {"cut", "", "budget", Other},
      {"charge", "", "fee", Other},
      {"hold", "", "election", Other, Event},
      {"release", "", "album", Other, Work},
      {"return", "", "call", Other},
      {"order", "", "pizza", Other},
      {"be", "in", "trouble", Other},
      {"run", "out of", "fuel", Other},
      {"zigzag", "", "slope", Other},
  });
}

TEST(PredicateClassLexicon, ReadsArgumentsBesideTheObject) {
  PredicateFrame frame = frame_of({"take", "", "him", PredicateClass::Other, Person});
  EXPECT_EQ(predicate_class(frame), PredicateClass::Other);
  frame.qualifiers.push_back({.preposition = "as", .lemma = "hostage", .type = Concept, .clausal = false});
  EXPECT_EQ(predicate_class(frame), PredicateClass::Assault);
  frame.qualifiers = {{.preposition = "into", .lemma = "custody", .type = Concept, .clausal = false}};
  EXPECT_EQ(predicate_class(frame), PredicateClass::Coerce);

  PredicateFrame told = frame_of({"tell", "", "him", PredicateClass::Other, Person});
  EXPECT_EQ(predicate_class(told), PredicateClass::Statement);
  told.qualifiers.push_back({.preposition = "to", .lemma = "", .type = Concept, .clausal = true});
  EXPECT_EQ(predicate_class(told), PredicateClass::Request);

  PredicateFrame named = frame_of({"call", "", "him", PredicateClass::Other, Person});
  named.qualifiers.push_back({.preposition = "as", .lemma = "liar", .type = Person, .clausal = false});
  EXPECT_EQ(predicate_class(named), PredicateClass::Accuse);
  named.qualifiers.front().lemma = "bob";
  EXPECT_EQ(predicate_class(named), PredicateClass::Identity);
}

TEST(PredicateClassLexicon, TakesThePatientForTheObjectOfAPassive) {
  PredicateFrame frame = frame_of({"send", "to", "mali", PredicateClass::Other, Country});
  EXPECT_EQ(predicate_class(frame), PredicateClass::Other);
  frame.patient = FrameArgument{"", "soldier", Group, false};
  EXPECT_EQ(predicate_class(frame), PredicateClass::Mobilize);
  frame.patient->lemma = "medicine";
  EXPECT_EQ(predicate_class(frame), PredicateClass::Aid);

  PredicateFrame struck = frame_of({"strike", "", "", PredicateClass::Other});
  struck.patient = FrameArgument{"", "harbour", Place, false};
  EXPECT_EQ(predicate_class(struck), PredicateClass::Assault);
}

TEST(PredicateClassLexicon, LooksThroughVerbsThatSayOnlyHowItHolds) {
  EXPECT_EQ(class_of("continue to support"), PredicateClass::Support);
  EXPECT_EQ(class_of("continue to serve as"), PredicateClass::Role);
  PredicateFrame frame = frame_of({"begin shelling", "", "town", PredicateClass::Other, Place});
  frame.verb = "shell";
  EXPECT_EQ(predicate_class(frame), PredicateClass::Assault);
}

TEST(PredicateClassLexicon, FallsBackToTheVerb) {
  EXPECT_EQ(class_of("attack from"), PredicateClass::Assault);
  EXPECT_EQ(class_of("step down from"), PredicateClass::Retreat);
  EXPECT_EQ(class_of("zigzag"), PredicateClass::Other);
  EXPECT_EQ(class_of(""), PredicateClass::Other);
}

TEST(PredicateClassLexicon, ReadsCopulas) {
  using enum PredicateClass;
  EXPECT_EQ(class_of("be"), Identity);
  expect_all({
      {"be president", "of", "china", Role, Country},
      {"be vice chairman", "of", "board", Role, Organization},
      {"be father", "of", "stalin", Kinship, Person},
      {"be member", "of", "party", Membership, Organization},
      {"be ally", "of", "syria", Support, Country},
      {"be loyal", "to", "king", Support, Person},
      {"be opposed", "to", "plan", Reject},
      {"be close", "to", "russia", Location, Country},
      {"be similar", "to", "russia", Other, Country},
      {"be", "", "city", Identity},
      {"be", "", "teacher", Role, Person},
      {"be", "", "enemy", Reject, Person},
      {"be", "", "overbearing", Identity},
      {"be", "in", "charge", Role},
  });
}

TEST(PredicateLexicon, KnowsKindsAndGroups) {
  ASSERT_NE(kind_of_noun("treaty"), nullptr);
  EXPECT_EQ(kind_of_noun("treaty")->name, "@deal");
  EXPECT_EQ(kind_of_noun("giraffe"), nullptr);
  EXPECT_EQ(kind_of_noun(""), nullptr);
  EXPECT_EQ(group_of_verb("break off"), "~end");
  EXPECT_EQ(group_of_verb("zigzag"), "");
  EXPECT_EQ(class_of_frame("withdraw|@troops"), PredicateClass::Retreat);
  EXPECT_EQ(class_of_verb("call on"), PredicateClass::Request);
  EXPECT_EQ(class_of_verb("call on someone"), std::nullopt);
}

}  // namespace
}  // namespace entente
