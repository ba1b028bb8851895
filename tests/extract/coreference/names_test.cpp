#include "extract/coreference/names.h"

#include <gtest/gtest.h>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "tests/extract/coreference/telling.h"

namespace entente {
namespace {

using testing::in_sentences;
using testing::name;
using testing::nominal;
using enum EntityType;

/// The names that each mention's group has, as one letter a group in the order of first use; '-' for none.
std::string groups(const std::vector<Mention>& mentions) {
  std::map<std::size_t, char> letters;
  std::string result;
  for (const std::size_t group : group_names(mentions)) {
    if (group == kNoMention) {
      result += '-';
      continue;
    }
    const auto next = static_cast<char>('a' + letters.size());
    result += letters.try_emplace(group, next).first->second;
  }
  return result;
}

struct NamesCase {
  const char* what;
  std::vector<Mention> sentence;  ///< one name a sentence
  const char* groups;
};

class Names : public ::testing::TestWithParam<NamesCase> {};

TEST_P(Names, Group) {
  std::vector<Mention> all;
  for (const Mention& mention : GetParam().sentence) {
    all.push_back(in_sentences({{mention}}).front());
    all.back().sentence = all.size() - 1;
  }
  EXPECT_EQ(groups(all), GetParam().groups) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    People, Names,
    ::testing::Values(
        NamesCase{"surname first", {name(Person, "Xi Jinping"), name(Person, "Xi")}, "aa"},
        NamesCase{"a headline's surname", {name(Person, "Xi"), name(Person, "Xi Jinping")}, "aa"},
        NamesCase{
            "father and son", {name(Person, "Chiang Kai-shek"), name(Person, "Chiang Ching-kuo")}, "ab"},
        NamesCase{"given name and surname",
                  {name(Person, "Angela Merkel"), name(Person, "Merkel"), name(Person, "Angela")},
                  "aaa"},
        NamesCase{"titles tell two apart",
                  {name(Person, "Anna Holm"), name(Person, "Karl Holm"), name(Person, "Holm", "mr"),
                   name(Person, "Holm", "mrs")},
                  "abba"},
        NamesCase{"kin is no title",
                  {name(Person, "Karl Holm"), name(Person, "Anna Holm", "wife"), name(Person, "Holm", "mr")},
                  "aba"},
        NamesCase{"the one most in mind",
                  {name(Person, "Anna Holm"), name(Person, "Anna"), name(Person, "Karl Holm"),
                   name(Person, "Anna"), name(Person, "Holm")},
                  "aabaa"},
        NamesCase{"a shared surname before either is known",
                  {name(Person, "Holm"), name(Person, "Anna Holm"), name(Person, "Karl Holm")},
                  "abc"},
        NamesCase{"other given name", {name(Person, "John Major"), name(Person, "Jane Major")}, "ab"},
        NamesCase{"a middle word", {name(Person, "Luiz Lula Silva"), name(Person, "Lula")}, "aa"},
        NamesCase{"a middle name that others bear",
                  {name(Person, "John Philip Sousa"), name(Person, "Philip")},
                  "ab"},
        NamesCase{"a ruler by the given name",
                  {name(Person, "Mohammed Rashid", "sheikh"), name(Person, "Mohammed", "sheikh")},
                  "aa"},
        NamesCase{"taken for a city or a company",
                  {name(Person, "Sofia Orsini"), name(City, "Sofia"), name(Organization, "Orsini")},
                  "aaa"},
        NamesCase{
            "a city with a person's surname", {name(Person, "Jack London"), name(City, "London")}, "ab"},
        NamesCase{"one of no known kind", {name(Person, "Olu Adeyemi"), name(Concept, "Adeyemi")}, "aa"}));

INSTANTIATE_TEST_SUITE_P(
    Places, Names,
    ::testing::Values(
        NamesCase{"a state by all its names",
                  {name(Country, "United States"), name(Country, "U.S."), name(Country, "America")},
                  "aaa"},
        NamesCase{"north and south", {name(Country, "North Korea"), name(Country, "South Korea")}, "ab"},
        NamesCase{"a country is no person", {name(Country, "Chad"), name(Person, "Chad")}, "ab"}));

INSTANTIATE_TEST_SUITE_P(
    Bodies, Names,
    ::testing::Values(NamesCase{"an acronym",
                                {name(Organization, "World Health Organization"), name(Organization, "WHO")},
                                "aa"},
                      NamesCase{"its noun, once it was named",
                                {name(Organization, "League of Nations"), name(Organization, "League")},
                                "aa"},
                      NamesCase{"its last noun",
                                {name(Organization, "European Commission"), name(Organization, "Commission")},
                                "aa"},
                      NamesCase{"a noun before any full name",
                                {name(Organization, "Commission"), name(Organization, "European Commission")},
                                "ab"},
                      NamesCase{"the noun of a name inside the name",
                                {name(Organization, "Friends of the Museum"), name(Organization, "Museum")},
                                "ab"},
                      NamesCase{"the noun of two, the last one",
                                {name(Organization, "League of Nations"), name(Organization, "Arab League"),
                                 name(Organization, "Arab League"), name(Organization, "League")},
                                "abbb"},
                      NamesCase{"a founder and his company",
                                {name(Organization, "Halden Group"), name(Organization, "Halden"),
                                 name(Person, "Ole Halden"), name(Person, "Halden"), name(Person, "Halden")},
                                "aabbb"},
                      NamesCase{"two bodies",
                                {name(Organization, "Bank of Japan"), name(Organization, "Bank of Korea")},
                                "ab"}));

TEST(GroupNames, LeavesOutWhatIsNoName) {
  Mention group = name(Person, "Mao");
  group.members = {1, 2};
  EXPECT_EQ(groups(in_sentences({{nominal(Person, Definiteness::Definite, "king"), group, name(Date, "May"),
                                  name(Person, "Mao")}})),
            "---a");
}

TEST(GroupNames, KnowsThatACityWhereThingsHappenIsNoPerson) {
  Mention city = name(City, "Sofia");
  city.role = MentionRole::Oblique;
  EXPECT_EQ(groups(in_sentences({{name(Person, "Sofia Orsini"), city}})), "ab");
}

TEST(GroupNames, KeepsPartsOfAPlaceApart) {
  Mention north = name(Country, "Italy");
  north.modifiers = {"northern"};
  EXPECT_EQ(place_part(north), "northern");
  EXPECT_EQ(place_part(name(Country, "Italy")), "");
  EXPECT_EQ(groups(in_sentences({{north, name(Country, "Italy"), north}})), "aba");
}

TEST(GroupNames, GivesASurnameToNobodyWhereTwoAreNamedAtOnce) {
  EXPECT_EQ(groups(in_sentences(
                {{name(Person, "Robert Holm"), name(Person, "Olaf Holm")}, {name(Person, "Holm")}})),
            "abc");
}

TEST(GroupNames, GivesASurnameToWhomThePronounBehindItFits) {
  for (const char* const word : {"her", "his"}) {
    Mention anna = name(Person, "Anna Holm"), karl = name(Person, "Karl Holm");
    anna.gender = MentionGender::Feminine;
    karl.gender = MentionGender::Masculine;
    const auto text =
        in_sentences({{anna, karl}, {name(Person, "Holm"), testing::pronoun(word, MentionRole::Possessor)}});
    EXPECT_EQ(groups(text), word == std::string("her") ? "aba-" : "abb-");
  }
}

TEST(GroupNames, LooksPastWhomThePronounOwns) {
  Mention anna = name(Person, "Anna Holm"), karl = name(Person, "Karl Holm");
  anna.gender = MentionGender::Feminine;
  karl.gender = MentionGender::Masculine;
  const auto text = in_sentences({{anna, karl},
                                  {name(Person, "Holm"), nominal(Person, Definiteness::Possessed, "brother"),
                                   testing::pronoun("her", MentionRole::Possessor)}});
  EXPECT_EQ(groups(text), "aba--");
}

TEST(GroupNames, TellsManyApartWhoShareTheirWords) {
  const std::vector<std::string> given = {"Anders", "Bruno", "Carlo",  "Dmitri",
                                          "Emil",   "Felix", "Gustav", "Hamid"};
  const std::vector<std::string> family = {"Holm",  "Costa",  "Petrov", "Okafor",
                                           "Weber", "Moreau", "Tanaka", "Novak"};
  std::vector<Mention> text;
  for (std::size_t i = 0; i < 6000; ++i) {
    const std::string& last = family[i / 8 % 8];
    text.push_back(name(Person, i % 3 == 0 ? last : given[i % 8] + ' ' + last));
    text.back().sentence = i;
  }
  const std::vector<std::size_t> found = group_names(text);
  std::map<std::string, std::size_t> full;
  for (std::size_t m = 0; m < text.size(); ++m) {
    if (text[m].name.find(' ') == std::string::npos) continue;
    EXPECT_EQ(full.try_emplace(text[m].name, found[m]).first->second, found[m]);
  }
  std::set<std::size_t> groups;
  for (const auto& [name, group] : full) groups.insert(group);
  EXPECT_EQ(groups.size(), full.size());  // each full name is somebody else
}

}  // namespace
}  // namespace entente
