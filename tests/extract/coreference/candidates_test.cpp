#include "extract/coreference/candidates.h"

#include <gtest/gtest.h>

#include "tests/extract/coreference/mentions.h"

namespace entente {
namespace {

using testing::name;
using testing::nominal;
using testing::she;

class CandidatesTest : public ::testing::Test {
 protected:
  void add(const Mention& mention) { finder_.add(signs(mention)); }
  MentionSigns signs(const Mention& mention) const { return signs_of(mention, finder_.mentions().size(), 0); }
  std::vector<std::size_t> before(const Mention& mention) const {
    std::vector<std::size_t> orders;
    for (const Candidate& candidate : finder_.before(signs(mention)).found) orders.push_back(candidate.order);
    return orders;
  }

  CandidateFinder finder_;
};

TEST_F(CandidatesTest, NearestFirst) {
  add(nominal("harbour"));
  add(nominal("ship"));
  EXPECT_EQ(before(nominal("crew", {}, 1)), (std::vector<std::size_t>{1, 0}));
}

TEST_F(CandidatesTest, FarOnesOnlyByTheirWords) {
  add(name("Ilse Brandt", "brandt"));
  add(nominal("harbour"));
  for (std::size_t i = 0; i < 200; ++i) add(nominal("wave" + std::to_string(i), {}, i));
  const auto far = before(name("Brandt", "brandt", 300));
  EXPECT_EQ(far.back(), 0U);
  EXPECT_EQ(far.size(), before(nominal("crew", {}, 300)).size() + 1);
}

TEST_F(CandidatesTest, AreFewHoweverLongTheText) {
  for (std::size_t i = 0; i < 2000; ++i) add(nominal("harbour", {}, i));
  EXPECT_LE(before(nominal("harbour", {}, 2000)).size(), 60U);
  EXPECT_LE(before(nominal("harbour", {"old"}, 2000)).size(), 60U);
}

TEST_F(CandidatesTest, PronounsOfTheThirdPersonDoNotLookFar) {
  add(name("Ilse Brandt", "brandt", 0));
  EXPECT_EQ(before(she(10)).size(), 1U);
  EXPECT_TRUE(before(she(11)).empty());
}

TEST_F(CandidatesTest, APhraseIsNotWhatStandsInsideIt) {
  Mention captain = nominal("captain"), ship = nominal("ship");
  captain.first = 0, captain.last = 5;
  ship.first = 3, ship.last = 5;
  add(captain);
  EXPECT_TRUE(before(ship).empty());
  ship.sentence = 1;
  EXPECT_EQ(before(ship).size(), 1U);
}

TEST_F(CandidatesTest, CountWhoElseAgrees) {
  Mention ilse = name("Ilse Brandt", "brandt"), karl = name("Karl Koch", "koch"),
          nora = name("Nora Lind", "lind");
  ilse.gender = nora.gender = MentionGender::Feminine;
  karl.gender = MentionGender::Masculine;
  for (const Mention& mention : {ilse, karl, nora}) add(mention);
  const Candidates found = finder_.before(signs(she(1)));
  ASSERT_EQ(found.found.size(), 3U);
  EXPECT_EQ(found.found[0].rivals, 0U);  // Nora
  EXPECT_EQ(found.found[1].rivals, 1U);
  EXPECT_EQ(found.found[2].rivals, 1U);  // Ilse: only Nora is nearer and agrees
  EXPECT_EQ(found.agreeing, 2U);
}

TEST_F(CandidatesTest, CountRepeats) {
  for (std::size_t i = 0; i < 3; ++i) add(nominal("harbour", {}, i));
  EXPECT_EQ(finder_.mentions().back().repeats, 2U);
}

}  // namespace
}  // namespace entente
