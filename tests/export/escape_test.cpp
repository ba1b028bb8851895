#include "export/escape.h"

#include <gtest/gtest.h>
#include <vector>

namespace entente {
namespace {

struct Case {
  std::string text;
  std::string xml;
  std::string attribute;
  std::string dot;
};

TEST(Escape, MakesEveryTextInertInEverySyntax) {
  const std::string fffd = "\uFFFD";
  const std::vector<Case> cases = {
      {"plain", "plain", "plain", "plain"},
      {"a & b", "a &amp; b", "a &amp; b", "a &amp; b"},
      {"<b>", "&lt;b>", "&lt;b&gt;", "<b>"},
      {"]]>", "]]&gt;", "]]&gt;", "]]>"},
      {"say \"hi\" 'there'", "say \"hi\" 'there'", "say &quot;hi&quot; 'there'", "say \"hi\" 'there'"},
      {"tail\\", "tail\\", "tail\\", "tail\\\\"},
      {"\\N\\u0041", "\\N\\u0041", "\\N\\u0041", "\\\\N\\\\u0041"},
      {"a\nb\tc\rd", "a\nb\tc&#13;d", "a&#10;b&#9;c&#13;d", "a\\nb cd"},
      {"&lt;", "&amp;lt;", "&amp;lt;", "&amp;lt;"},
      {std::string("\0\x01\x1F", 3), fffd + fffd + fffd, fffd + fffd + fffd, fffd + fffd + fffd},
      {"\uFFFE\uFFFF\uFFFD", fffd + fffd + fffd, fffd + fffd + fffd, fffd + fffd + fffd},
      {"\xC3(", fffd + "(", fffd + "(", fffd + "("},
      {"😀毛", "😀毛", "😀毛", "😀毛"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(xml_text(c.text), c.xml);
    EXPECT_EQ(xml_attribute(c.text), c.attribute);
    EXPECT_EQ(dot_text(c.text), c.dot);
  }
}

TEST(Escape, UsesCdataOnlyWhereSpacesNearEntitiesCouldBeLost) {
  EXPECT_EQ(xml_text_or_cdata("a > b"), "a > b");
  EXPECT_EQ(xml_text_or_cdata("a & b"), "<![CDATA[a & b]]>");
  EXPECT_EQ(xml_text_or_cdata("<]]>"), "<![CDATA[<]]]]><![CDATA[>]]>");
  EXPECT_EQ(xml_text_or_cdata("&\r\n"), "<![CDATA[&]]>&#13;<![CDATA[\n]]>");
}

TEST(Escape, MakesUrlsAndIrisOfAnyText) {
  EXPECT_EQ(dot_url("http://a/?b=1&c=2 3"), "http://a/?b=1&amp;c=2%203");
  EXPECT_EQ(iri_segment("mao-zedong_1.~"), "mao-zedong_1.~");
  EXPECT_EQ(iri_segment("a b/ü\""), "a%20b%2F%C3%BC%22");
}

TEST(Escape, DoublesBackslashesInTooltipsTwice) {
  EXPECT_EQ(dot_tooltip("\\N & \"\n"), "\\\\\\\\N &amp; \"\\n");
}

TEST(Escape, KeepsDataReversibleAndInPiecesGraphvizCanRead) {
  EXPECT_EQ(dot_data("a\\n\nb\r\"&"), "a\\\\n\\nb\\r\"&");
  const std::string folded = dot_data(std::string(20000, 'x'));
  EXPECT_EQ(folded.size(), 20004U) << "two folds of two bytes each";
  EXPECT_EQ(folded.substr(8000, 2), "\\\n");
}

TEST(Shorten, CutsAtCodePointsAndMarksTheCut) {
  EXPECT_EQ(shorten("abc", 3), "abc");
  EXPECT_EQ(shorten("abcd", 3), "ab…");
  EXPECT_EQ(shorten("ab cd", 4), "ab…");
  EXPECT_EQ(shorten("毛泽东主席", 4), "毛泽东…");
  EXPECT_EQ(shorten("anything", 0), "anything");
  EXPECT_EQ(shorten("", 3), "");
}

TEST(Wrap, BreaksAtSpacesIntoEvenLines) {
  EXPECT_EQ(wrap("short", 10), "short");
  EXPECT_EQ(wrap("one two three four", 10), "one two\nthree four");
  EXPECT_EQ(wrap("unbreakable-as-it-is-long", 10), "unbreakable-as-it-is-long");
  EXPECT_EQ(wrap("", 10), "");
  EXPECT_EQ(wrap("kept  as it is", 0), "kept  as it is");
}

}  // namespace
}  // namespace entente
