#include "extract/coreference/mention_signs.h"

#include <algorithm>
#include <gtest/gtest.h>

#include "extract/coreference/pair_features.h"
#include "tests/extract/coreference/mentions.h"

namespace entente {
namespace {

using testing::name;
using testing::nominal;
using testing::pronoun;
using testing::she;

WordMatch match(const Mention& anaphor, const Mention& antecedent) {
  return word_match(signs_of(anaphor, 1, 0), signs_of(antecedent, 0, 0));
}

TEST(WordMatch, OfNames) {
  const Mention whole = name("Ilse Maria Brandt", "brandt");
  EXPECT_EQ(match(name("ILSE MARIA BRANDT", "brandt"), whole), WordMatch::Whole);
  EXPECT_EQ(match(name("Brandt", "brandt"), whole), WordMatch::NamePart);
  EXPECT_EQ(match(name("Ilse Maria Brandt Koch", "koch"), whole), WordMatch::NameWider);
  EXPECT_EQ(match(name("Karl Brandt", "brandt"), whole), WordMatch::NameLast);
  EXPECT_EQ(match(name("Maria Koch", "koch"), whole), WordMatch::NameWord);
  EXPECT_EQ(match(name("Karl Koch", "koch"), whole), WordMatch::None);
}

TEST(WordMatch, OfAcronymsEitherWay) {
  const Mention whole = name("Union of Port Workers", "worker"), dotted = name("U.P.W.", "u.p.w.");
  EXPECT_EQ(match(name("UPW", "upw"), whole), WordMatch::Acronym);
  EXPECT_EQ(match(whole, dotted), WordMatch::Acronym);
  EXPECT_EQ(match(name("Upw", "upw"), whole), WordMatch::None);
}

TEST(WordMatch, OfNominalsByHeadAndModifiers) {
  const Mention harbour = nominal("harbour", {"northern", "old"});
  EXPECT_EQ(match(nominal("harbour", {"northern", "old"}), harbour), WordMatch::Whole);
  EXPECT_EQ(match(nominal("harbour"), harbour), WordMatch::HeadNarrower);
  EXPECT_EQ(match(nominal("harbour", {"northern", "old", "stone"}), harbour), WordMatch::HeadWider);
  EXPECT_EQ(match(nominal("harbour", {"southern"}), harbour), WordMatch::HeadAgainst);
  EXPECT_EQ(match(nominal("master", {"harbour"}), harbour), WordMatch::HeadModifier);
  EXPECT_EQ(match(nominal("quay", {"old"}), harbour), WordMatch::Modifier);
  EXPECT_EQ(match(nominal("quay"), harbour), WordMatch::None);
  EXPECT_EQ(match(she(), harbour), WordMatch::None);
}

TEST(MayAgree, UnlessBothAreKnownAndDiffer) {
  Mention woman = name("Nora Lind", "lind"), man = woman, someone = woman;
  woman.gender = MentionGender::Feminine;
  man.gender = MentionGender::Masculine;
  const auto agrees = [](const Mention& a, const Mention& b) {
    return may_agree(signs_of(a, 1, 0), signs_of(b, 0, 0));
  };
  EXPECT_TRUE(agrees(she(), woman));
  EXPECT_TRUE(agrees(she(), someone));
  EXPECT_FALSE(agrees(she(), man));
  woman.number = MentionNumber::Plural;
  EXPECT_FALSE(agrees(she(), woman));
  someone.person = 1;
  EXPECT_FALSE(agrees(she(), someone));
}

TEST(Signs, LinksCountFromWhereTheMentionsStand) {
  Mention whole = nominal("crew");
  whole.members = {1, 2};
  whole.owner = 3;
  const MentionSigns signs = signs_of(whole, 10, 10);
  EXPECT_EQ(signs.form, MentionClass::Joined);
  EXPECT_EQ(signs.members, (std::vector<std::size_t>{11, 12}));
  EXPECT_EQ(signs.owner, 13U);
  EXPECT_EQ(signs.described, kNoMention);
}

TEST(Features, StayInsideTheirTables) {
  std::vector<Mention> all = {
      name("Nora Lind", "lind"), nominal("harbour", {"old"}), she(),
      pronoun("we", PronounKind::Personal, MentionGender::Unknown, MentionNumber::Plural)};
  all[3].person = 1;
  for (Mention& mention : all) {
    mention.last = 40;
    mention.role = MentionRole::Other;
    mention.type = EntityType::Concept;
    mention.nominal = NominalType::Plant;
    mention.definiteness = Definiteness::Indefinite;
    mention.owner = mention.described = mention.same_as = mention.part_of = 0;
  }
  for (const Mention& anaphor : all) {
    for (const Mention& antecedent : all) {
      MentionSigns later = signs_of(anaphor, 500, 0);
      later.sentence = later.paragraph = 300;
      later.repeats = 99;
      std::vector<FeatureId> pair, mention, novelty;
      add_pair_features(later, signs_of(antecedent, 0, 0), 99, pair);
      add_mention_features(later, mention);
      add_novelty_features(later, WordMatch::Whole, 99, novelty);
      EXPECT_LT(*std::max_element(pair.begin(), pair.end()), pair_feature_count());
      EXPECT_LT(*std::max_element(mention.begin(), mention.end()), mention_feature_count());
      EXPECT_LT(*std::max_element(novelty.begin(), novelty.end()), novelty_feature_count());
    }
  }
}

TEST(Features, TellPairsApart) {
  const MentionSigns brandt = signs_of(name("Ilse Brandt", "brandt"), 0, 0);
  const auto of = [&](const Mention& anaphor, std::size_t rivals) {
    std::vector<FeatureId> features;
    add_pair_features(signs_of(anaphor, 1, 0), brandt, rivals, features);
    return features;
  };
  EXPECT_NE(of(name("Brandt", "brandt"), 0), of(name("Koch", "koch"), 0));
  EXPECT_NE(of(she(), 0), of(she(), 3));
  EXPECT_NE(of(she(0), 0), of(she(2), 0));
  EXPECT_EQ(of(she(1), 0), of(she(1), 0));
}

}  // namespace
}  // namespace entente
