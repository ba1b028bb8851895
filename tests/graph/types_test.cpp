#include <gtest/gtest.h>

#include "graph/types/entity.h"
#include "graph/types/error.h"
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
