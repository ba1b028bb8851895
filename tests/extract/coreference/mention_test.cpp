#include "extract/coreference/mention.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "tests/extract/coreference/telling.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::Telling;

/// "form: phrase" of every mention; coordinations as "all: phrase".
std::vector<std::string> lines(const Telling& telling) {
  std::vector<std::string> lines;
  for (const Mention& mention : telling.mentions()) {
    const char* const form = !mention.members.empty()               ? "all: "
                             : mention.form == MentionForm::Name    ? "name: "
                             : mention.form == MentionForm::Pronoun ? "pronoun: "
                                                                    : "nominal: ";
    lines.push_back(form + telling.phrase(mention));
  }
  return lines;
}

/// Whether the two may not be one thing, whichever says so.
bool barred(const Mention& a, const Mention& b) {
  const auto has = [](const Mention& mention, std::size_t head) {
    return std::binary_search(mention.barred.begin(), mention.barred.end(), head);
  };
  return has(a, b.head) || has(b, a.head);
}

const char* const kLetter = R"(
  Anna      PROPN 3 nsubj _ NNP
  Berg      PROPN 1 flat  _ NNP
  wrote     VERB  0 root  write VBD
  her       PRON  5 nmod:poss her PRP$
  brother   NOUN  3 iobj  _ NN
  a         DET   8 det   _ DT
  long      ADJ   8 amod  _ JJ
  letter    NOUN  3 obj   _ NN
  from      ADP   10 case _ IN
  Oslo~     PROPN 8 nmod  _ NNP
  .         PUNCT 3 punct _ .
  # name 1 2 Person
  # name 10 10 Gpe
)";

TEST(FindMentions, FindsNamesNominalsAndPronounsOuterOnesFirst) {
  Telling telling({kLetter});
  EXPECT_THAT(lines(telling), ElementsAre("name: Anna Berg", "nominal: her brother", "pronoun: her",
                                          "nominal: a long letter from Oslo", "name: Oslo"));
  EXPECT_EQ(telling.mention("her").part_of, telling.at("brother"));
  EXPECT_EQ(telling.mention("Oslo").part_of, telling.at("letter"));
  EXPECT_EQ(telling.mention("letter").part_of, kNoMention);
  EXPECT_EQ(telling.mention("brother").owner, telling.at("her"));
}

TEST(FindMentions, SaysWhatWordsTellOfThem) {
  Telling telling({kLetter});
  const Mention& anna = telling.mention("Anna");
  EXPECT_EQ(anna.name, "Anna Berg");
  EXPECT_EQ(anna.type, EntityType::Person);
  EXPECT_EQ(anna.gender, MentionGender::Feminine);  // by the given name
  EXPECT_EQ(anna.role, MentionRole::Subject);
  const Mention& brother = telling.mention("brother");
  EXPECT_EQ(brother.definiteness, Definiteness::Possessed);
  EXPECT_EQ(brother.role, MentionRole::Indirect);
  const Mention& letter = telling.mention("letter");
  EXPECT_EQ(letter.definiteness, Definiteness::Indefinite);
  EXPECT_THAT(letter.modifiers, ElementsAre("long", "oslo"));
  EXPECT_EQ(letter.gender, MentionGender::Neuter);
  const Mention& her = telling.mention("her");
  EXPECT_EQ(her.pronoun, PronounKind::Possessive);
  EXPECT_EQ(her.gender, MentionGender::Feminine);
  EXPECT_EQ(her.role, MentionRole::Possessor);
}

TEST(FindMentions, BarsWhatStandsBesideInOneClause) {
  Telling telling({kLetter});
  EXPECT_TRUE(barred(telling.mention("Anna"), telling.mention("brother")));
  EXPECT_TRUE(barred(telling.mention("her"), telling.mention("brother")));
  EXPECT_FALSE(barred(telling.mention("her"), telling.mention("Anna")));
}

TEST(FindMentions, PutsCoordinationsBeforeTheirMembers) {
  Telling telling({R"(
    Mao     PROPN 4 nsubj _ NNP
    and     CCONJ 3 cc    _ CC
    Stalin  PROPN 1 conj  _ NNP
    met     VERB  0 root  meet VBD
    .       PUNCT 4 punct _ .
    # name 1 1 Person
    # name 3 3 Person
  )"});
  ASSERT_THAT(lines(telling), ElementsAre("all: Mao and Stalin", "name: Mao", "name: Stalin"));
  const Mention& all = telling.mentions()[0];
  EXPECT_THAT(all.members, ElementsAre(1, 2));
  EXPECT_EQ(all.type, EntityType::Group);
  EXPECT_EQ(all.number, MentionNumber::Plural);
  EXPECT_EQ(all.label, "Mao and Stalin");
  EXPECT_EQ(all.role, MentionRole::Subject);
  EXPECT_EQ(telling.mention("Mao").part_of, 0U);
  EXPECT_TRUE(barred(telling.mention("Mao"), telling.mention("Stalin")));
}

TEST(FindMentions, LeavesOutTheSubjectOfTheWeather) {
  Telling telling({R"(
    It      PRON  2 expl  it PRP
    rained  VERB  0 root  rain VBD
    .       PUNCT 2 punct _ .
  )"});
  EXPECT_THAT(lines(telling), IsEmpty());
}

TEST(FindMentions, LinksRelativeAndReflexivePronouns) {
  Telling telling({R"(
    Kofi     PROPN 5 nsubj _ NNP
    who      PRON  3 nsubj who WP
    lied     VERB  1 acl:relcl lie VBD
    never    ADV   5 advmod _ RB
    forgave  VERB  0 root  forgive VBD
    himself  PRON  5 obj   himself PRP
    .        PUNCT 5 punct _ .
    # name 1 1 Person
  )"});
  EXPECT_EQ(telling.mention("who").same_as, telling.at("Kofi"));
  EXPECT_EQ(telling.mention("himself").same_as, telling.at("Kofi"));
}

TEST(FindMentions, LinksAppositionsThatSayTheSame) {
  Telling telling({R"(
    Lumumba    PROPN 8 nsubj _ NNP
    ,          PUNCT 5 punct _ ,
    the        DET   5 det   _ DT
    young      ADJ   5 amod  _ JJ
    minister   NOUN  1 appos _ NN
    ,          PUNCT 5 punct _ ,
    soon       ADV   8 advmod _ RB
    resigned   VERB  0 root  resign VBD
    .          PUNCT 8 punct _ .
    # name 1 1 Person
  )"});
  EXPECT_EQ(telling.mention("minister").same_as, telling.at("Lumumba"));
  EXPECT_EQ(telling.phrase(telling.mention("Lumumba")), "Lumumba");
}

TEST(FindMentions, LinksOtherNames) {
  Telling called({R"(
    They      PRON  2 nsubj they PRP
    reached   VERB  0 root  reach VBD
    Tallinn   PROPN 2 obj   _ NNP
    ,         PUNCT 6 punct _ ,
    then      ADV   6 advmod _ RB
    called    VERB  3 acl   call VBN
    Reval     PROPN 6 xcomp _ NNP
    .         PUNCT 2 punct _ .
    # name 3 3 Gpe
    # name 7 7 Gpe
  )"});
  EXPECT_EQ(called.mention("Reval").same_as, called.at("Tallinn"));
  Telling named({R"(
    A         DET   2 det   _ DT
    clerk     NOUN  5 nsubj _ NN
    named     VERB  2 acl   name VBN
    Oduya     PROPN 3 xcomp _ NNP
    knocked   VERB  0 root  knock VBD
    .         PUNCT 5 punct _ .
    # name 4 4 Person
  )"});
  EXPECT_EQ(named.mention("Oduya").same_as, named.at("clerk"));
}

struct PredicateCase {
  const char* what;
  const char* table;
  const char* subject;
  const char* predicate;
  bool same;
};

class Predicates : public ::testing::TestWithParam<PredicateCase> {};

TEST_P(Predicates, AreTheirSubjectsWhereTheySayWhoItIs) {
  const PredicateCase& given = GetParam();
  Telling telling({given.table});
  const std::size_t subject = telling.at(given.subject);
  const Mention& predicate = telling.mention(given.predicate);
  EXPECT_EQ(predicate.same_as, given.same ? subject : kNoMention) << given.what;
  EXPECT_EQ(predicate.described, subject) << given.what;
  EXPECT_EQ(telling.mentions()[subject].predicate, telling.at(given.predicate)) << given.what;
}

INSTANTIATE_TEST_SUITE_P(Mentions, Predicates,
                         ::testing::Values(PredicateCase{"an office that one holds", R"(
    Kohl        PROPN 4 nsubj _ NNP
    was         AUX   4 cop   be VBD
    the         DET   4 det   _ DT
    chancellor  NOUN  0 root  _ NN
    # name 1 1 Person
  )",
                                                         "Kohl", "chancellor", true},
                                           PredicateCase{"one of many", R"(
    Kohl        PROPN 4 nsubj _ NNP
    was         AUX   4 cop   be VBD
    a           DET   4 det   _ DT
    historian   NOUN  0 root  _ NN
    # name 1 1 Person
  )",
                                                         "Kohl", "historian", false},
                                           PredicateCase{"whom one is not", R"(
    Kohl        PROPN 5 nsubj _ NNP
    was         AUX   5 cop   be VBD
    not         PART  5 advmod not RB
    the         DET   5 det   _ DT
    chancellor  NOUN  0 root  _ NN
    # name 1 1 Person
  )",
                                                         "Kohl", "chancellor", false},
                                           PredicateCase{"who it is", R"(
    Her         PRON  2 nmod:poss her PRP$
    teacher     NOUN  4 nsubj _ NN
    was         AUX   4 cop   be VBD
    Noether     PROPN 0 root  _ NNP
    # name 4 4 Person
  )",
                                                         "teacher", "Noether", true}));

TEST(FindMentions, TakesAnAgeForNoKindOfThing) {
  const Telling telling({R"(
    He       PRON  3 nsubj he PRP
    was      AUX   3 cop   be VBD
    eight    NUM   0 root  eight CD
    # name 3 3 Cardinal
  )"});
  EXPECT_EQ(telling.mention("He").predicate, kNoMention);
}

struct BarredCase {
  const char* what;
  const char* table;
  const char* pronoun;
  const char* other;
  bool barred;
};

class Bars : public ::testing::TestWithParam<BarredCase> {};

TEST_P(Bars, KeepPronounsFromWhatTheyCannotBe) {
  const BarredCase& given = GetParam();
  Telling telling({given.table});
  EXPECT_EQ(barred(telling.mention(given.pronoun), telling.mention(given.other)), given.barred) << given.what;
}

INSTANTIATE_TEST_SUITE_P(Mentions, Bars,
                         ::testing::Values(BarredCase{"what is reported of another", R"(
    He        PRON  2 nsubj he PRP
    says      VERB  0 root  say VBZ
    that      SCONJ 5 mark  _ IN
    Abe       PROPN 5 nsubj _ NNP
    resigned  VERB  2 ccomp resign VBD
    # name 4 4 Person
  )",
                                                      "He", "Abe", true},
                                           BarredCase{"whose words stand first", R"(
    Abe       PROPN 2 nsubj _ NNP
    resigned  VERB  4 ccomp resign VBD
    he        PRON  4 nsubj he PRP
    says      VERB  0 root  say VBZ
    # name 1 1 Person
  )",
                                                      "he", "Abe", true},
                                           BarredCase{"what belongs to another", R"(
    She       PRON  2 nsubj she PRP
    sold      VERB  0 root  sell VBD
    Anna      PROPN 5 nmod:poss _ NNP
    's        PART  3 case  's POS
    house     NOUN  2 obj   _ NN
    # name 3 3 Person
  )",
                                                      "She", "Anna", true},
                                           BarredCase{"when it happened", R"(
    When      ADV   3 advmod _ WRB
    Abe       PROPN 3 nsubj _ NNP
    arrived   VERB  6 advcl arrive VBD
    ,         PUNCT 3 punct _ ,
    he        PRON  6 nsubj he PRP
    smiled    VERB  0 root  smile VBD
    # name 2 2 Person
  )",
                                                      "he", "Abe", false},
                                           BarredCase{"nobody's own friend", R"(
    Noether   PROPN 2 nsubj _ NNP
    became    VERB  0 root  become VBD
    her       PRON  4 nmod:poss her PRP$
    friend    NOUN  2 xcomp _ NN person
    # name 1 1 Person
  )",
                                                      "her", "Noether", true},
                                           BarredCase{"one's own hat", R"(
    Noether   PROPN 2 nsubj _ NNP
    lost      VERB  0 root  lose VBD
    her       PRON  4 nmod:poss her PRP$
    hat       NOUN  2 obj   _ NN
    # name 1 1 Person
  )",
                                                      "her", "Noether", false},
                                           BarredCase{"whom one asks", R"(
    Abe       PROPN 2 nsubj _ NNP
    asked     VERB  0 root  ask VBD
    him       PRON  2 obj   he PRP
    # name 1 1 Person
  )",
                                                      "him", "Abe", true}));

TEST(FindMentions, SaysWhoSpeaksInAQuotation) {
  Telling telling({R"(
    “~        PUNCT 3 punct _ ``
    I         PRON  3 nsubj I PRP
    left~     VERB  6 ccomp leave VBD
    ,~        PUNCT 3 punct _ ,
    ”         PUNCT 3 punct _ ''
    said      VERB  0 root  say VBD
    she~      PRON  6 nsubj she PRP
    .         PUNCT 6 punct _ .
  )"});
  const Mention& self = telling.mention("I");
  EXPECT_NE(self.speech, kNoQuotation);
  EXPECT_EQ(self.speaker, "she");
  EXPECT_EQ(self.speaker_at, telling.mention("she").at);
  EXPECT_EQ(self.same_as, telling.at("she"));
  EXPECT_EQ(telling.mention("she").speech, kNoQuotation);
}

}  // namespace
}  // namespace entente
