#include "graph/types/display_width.h"

#include <gtest/gtest.h>

namespace entente {
namespace {

TEST(DisplayWidth, CountsColumnsAndNotBytes) {
  EXPECT_EQ(display_width(""), 0U);
  EXPECT_EQ(display_width("Mao"), 3U);
  EXPECT_EQ(display_width("Łódź – ×3"), 9U);
  EXPECT_EQ(display_width("毛泽东"), 6U) << "wide";
  EXPECT_EQ(display_width("ＡＢ"), 4U) << "fullwidth";
  EXPECT_EQ(display_width("e\u0301te\u0301"), 3U) << "accents are drawn onto letters";
  EXPECT_EQ(display_width("a\u200Db"), 2U) << "a joiner is not drawn";
  EXPECT_EQ(display_width("\U0001F600"), 2U);
  EXPECT_EQ(display_width("a\xFF"), 2U) << "ill-formed";
}

}  // namespace
}  // namespace entente
