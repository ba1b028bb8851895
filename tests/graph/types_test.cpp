#include <gtest/gtest.h>

#include "graph/types/entity.h"
#include "graph/types/error.h"
#include "graph/types/predicate_class.h"
#include "graph/types/statement.h"
#include "graph/types/utf8.h"

namespace entente {
namespace {

TEST(Slug, KeepsLettersAndDigitsOnly) {
  EXPECT_EQ(slug("Mao Zedong"), "mao-zedong");
  EXPECT_EQ(slug("  The U.S. "), "the-u-s");
  EXPECT_EQ(slug("O'Brien & Söhne"), "obrien-sohne");
  EXPECT_EQ(slug("毛泽东"), "毛泽东");
  EXPECT_EQ(slug("***"), "");
}

TEST(EntityType, NamesGoThereAndBack) {
  for (std::size_t i = 0; i < kEntityTypeCount; ++i) {
    const auto type = static_cast<EntityType>(i);
    EXPECT_EQ(entity_type_from(to_string(type)), type);
  }
  EXPECT_FALSE(entity_type_from("person"));
}

TEST(PredicateClass, NamesGoThereAndBack) {
  for (std::size_t i = 0; i < kPredicateClassCount; ++i) {
    const auto value = static_cast<PredicateClass>(i);
    EXPECT_EQ(predicate_class_from(to_string(value)), value);
  }
  EXPECT_FALSE(predicate_class_from("request"));
}

TEST(PredicateClass, ScaleAgreesWithTheQuadClass) {
  for (std::size_t i = 0; i < kPredicateClassCount; ++i) {
    const auto value = static_cast<PredicateClass>(i);
    const double scale = class_scale(value);
    switch (quad_class(value)) {
      case QuadClass::VerbalCooperation:
      case QuadClass::MaterialCooperation:
        EXPECT_GT(scale, 0.0) << to_string(value);
        break;
      case QuadClass::VerbalConflict:
      case QuadClass::MaterialConflict:
        EXPECT_LE(scale, 0.0) << to_string(value);
        break;
      case QuadClass::Static:
        EXPECT_EQ(scale, 0.0) << to_string(value);
    }
  }
  EXPECT_EQ(quad_class(PredicateClass::Sanction), QuadClass::MaterialConflict);
  EXPECT_EQ(class_scale(PredicateClass::Aid), 10.0);
  EXPECT_EQ(class_scale(PredicateClass::Assault), -9.0);
  EXPECT_EQ(to_string(quad_class(PredicateClass::Request)), "verbal conflict");
}

TEST(Error, SaysThePlaceThatIsKnown) {
  EXPECT_STREQ(Error("no text").what(), "no text");
  EXPECT_STREQ(Error({"a.txt", 3, 17}, "bad byte").what(), "a.txt:3: byte 17: bad byte");
  EXPECT_STREQ(Error({"a.txt", {}, {}}, "empty").what(), "a.txt: empty");
}

TEST(Utf8, RepairsEachMaximalIllFormedPart) {
  struct Case {
    const char* bytes;
    const char* repaired;
  };
  for (const Case& c :
       {Case{"plain", "plain"}, Case{"\u6BDB\U0001F600", "\u6BDB\U0001F600"}, Case{"\xFF", "\uFFFD"},
        Case{"a\xC3(", "a\uFFFD("}, Case{"\xC0\x80", "\uFFFD\uFFFD"},
        Case{"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"}, Case{"\xF0\x9F\x98", "\uFFFD"}, Case{"", ""}}) {
    EXPECT_EQ(repair_utf8(c.bytes), c.repaired);
    EXPECT_EQ(is_utf8(c.bytes), repair_utf8(c.bytes) == c.bytes);
  }
}

}  // namespace
}  // namespace entente
