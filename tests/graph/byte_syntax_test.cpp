#include "graph/types/byte_syntax.h"

#include <gtest/gtest.h>
#include <string>

namespace entente {
namespace {

constexpr ByteSyntax kSyntax({{'"', "\\\""}, {'\n', "\\n"}});

std::string written(std::string_view text, std::string_view before = {}, std::string_view after = {}) {
  std::string out = "|";
  kSyntax.append(out, text, before, after);
  return out;
}

TEST(ByteSyntax, EscapesAByteWhereverItStands) {
  // Longer than any buffer, so that the byte meets every edge of one.
  for (std::size_t at = 0; at < 1200; ++at) {
    std::string text(1200, 'x');
    text[at] = '"';
    std::string expected = "|" + std::string(1200, 'x');
    expected.replace(at + 1, 1, "\\\"");
    ASSERT_EQ(written(text), expected) << at;
  }
}

TEST(ByteSyntax, PutsMarkupAroundTextOfAnyLength) {
  const std::string markup(ByteSyntax::kLongestMarkup, '<');
  for (std::size_t size = 0; size < 1200; ++size)
    ASSERT_EQ(written(std::string(size, '\n'), markup, markup).size(), 1 + 2 * markup.size() + 2 * size)
        << size;
  EXPECT_EQ(written("a\"b", "\"", "\","), "|\"a\\\"b\",") << "markup is taken as it is";
}

TEST(ByteSyntax, ReplacesWhatIsNoCharacter) {
  EXPECT_EQ(written("12345678\xFF"
                    "12345678\x01"),
            "|12345678\uFFFD12345678\uFFFD");
  EXPECT_EQ(written("毛泽东😀\uFFFE"), "|毛泽东😀\uFFFD");
}

}  // namespace
}  // namespace entente
