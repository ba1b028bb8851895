#include "export/escape.h"

#include <gtest/gtest.h>
#include <string>
#include <utility>
#include <vector>

#include "export/text_layout.h"
#include "graph/types/utf8.h"

namespace entente {
namespace {

using Append = void (*)(std::string&, std::string_view);

std::string escaped(Append append, std::string_view text) {
  std::string out = "before ";
  append(out, text);
  EXPECT_TRUE(out.starts_with("before ")) << "it appends";
  return out.substr(7);
}

/// What a syntax makes of texts; what is not named stays as it is.
struct Table {
  const char* syntax;
  Append append;
  std::vector<std::pair<std::string, std::string>> cases;
};

const std::vector<std::string>& texts() {
  static const std::vector<std::string> all = {
      "plain", "a & b",           "<b>",  "]]>", "say \"hi\"", "it's", "tail\\", "\\N\\u0041", "a\nb\tc\rd",
      "&lt;",  "x; y, z|{w}` $1", "=1+1", "😀毛"};
  return all;
}

const std::vector<Table>& tables() {
  static const std::vector<Table> all = {
      {"legal text", append_legal, {}},
      {"XML text",
       append_xml_text,
       {{"a & b", "<![CDATA[a & b]]>"},
        {"<b>", "<![CDATA[<b>]]>"},
        {"]]>", "<![CDATA[]]]]><![CDATA[>]]>"},
        {"a\nb\tc\rd", "a\nb\tc&#13;d"},
        {"&lt;", "<![CDATA[&lt;]]>"}}},
      {"XML attribute",
       append_xml_attribute,
       {{"a & b", "a &amp; b"},
        {"<b>", "&lt;b&gt;"},
        {"]]>", "]]&gt;"},
        {"say \"hi\"", "say &quot;hi&quot;"},
        {"a\nb\tc\rd", "a&#10;b&#9;c&#13;d"},
        {"&lt;", "&amp;lt;"}}},
      {"JSON",
       append_json,
       {{"say \"hi\"", R"(say \"hi\")"},
        {"tail\\", R"(tail\\)"},
        {"\\N\\u0041", R"(\\N\\u0041)"},
        {"a\nb\tc\rd", R"(a\nb\tc\rd)"}}},
      {"DOT label",
       append_dot_label,
       {{"a & b", "a &amp; b"},
        {"say \"hi\"", R"(say \"hi\")"},
        {"tail\\", R"(tail\\)"},
        {"\\N\\u0041", R"(\\N\\u0041)"},
        {"a\nb\tc\rd", R"(a\nb cd)"},
        {"&lt;", "&amp;lt;"}}},
      {"DOT tooltip",
       append_dot_tooltip,
       {{"a & b", "a &amp; b"},
        {"say \"hi\"", R"(say \"hi\")"},
        {"tail\\", R"(tail\\\\)"},
        {"\\N\\u0041", R"(\\\\N\\\\u0041)"},
        {"a\nb\tc\rd", R"(a\nb cd)"},
        {"&lt;", "&amp;lt;"}}},
      {"DOT data",
       append_dot_data,
       {{"say \"hi\"", R"(say \"hi\")"},
        {"tail\\", R"(tail\\)"},
        {"\\N\\u0041", R"(\\N\\u0041)"},
        {"a\nb\tc\rd", "a\\nb\tc\\rd"}}},
      {"DOT URL",
       append_dot_url,
       {{"a & b", "a%20&amp;%20b"},
        {"say \"hi\"", "say%20%22hi%22"},
        {"tail\\", "tail%5C"},
        {"\\N\\u0041", "%5CN%5Cu0041"},
        {"a\nb\tc\rd", "a%20b%20c%20d"},
        {"&lt;", "&amp;lt;"},
        {"x; y, z|{w}` $1", "x;%20y,%20z|{w}`%20$1"}}},
      {"Turtle",
       append_turtle,
       {{"say \"hi\"", R"(say \"hi\")"},
        {"tail\\", R"(tail\\)"},
        {"\\N\\u0041", R"(\\N\\u0041)"},
        {"a\nb\tc\rd", R"(a\nb\tc\rd)"}}},
      {"IRI segment",
       append_iri_segment,
       {{"a & b", "a%20%26%20b"},
        {"<b>", "%3Cb%3E"},
        {"]]>", "%5D%5D%3E"},
        {"say \"hi\"", "say%20%22hi%22"},
        {"it's", "it%27s"},
        {"tail\\", "tail%5C"},
        {"\\N\\u0041", "%5CN%5Cu0041"},
        {"a\nb\tc\rd", "a%0Ab%09c%0Dd"},
        {"&lt;", "%26lt%3B"},
        {"x; y, z|{w}` $1", "x%3B%20y%2C%20z%7C%7Bw%7D%60%20%241"},
        {"=1+1", "%3D1%2B1"},
        {"😀毛", "%F0%9F%98%80%E6%AF%9B"}}},
      {"IRI",
       append_iri,
       {{"a & b", "a%20&%20b"},
        {"<b>", "%3Cb%3E"},
        {"]]>", "]]%3E"},
        {"say \"hi\"", "say%20%22hi%22"},
        {"tail\\", "tail%5C"},
        {"\\N\\u0041", "%5CN%5Cu0041"},
        {"a\nb\tc\rd", "a%0Ab%09c%0Dd"},
        {"x; y, z|{w}` $1", "x;%20y,%20z%7C%7Bw%7D%60%20$1"}}},
      {"CSV", append_csv, {{"say \"hi\"", "say \"\"hi\"\""}}},
      {"CSV on one line", append_csv_line, {{"say \"hi\"", "say \"\"hi\"\""}, {"a\nb\tc\rd", "a b\tc d"}}},
      {"Cypher",
       append_cypher,
       {{"it's", R"(it\'s)"},
        {"tail\\", R"(tail\\)"},
        {"\\N\\u0041", R"(\\N\\u0041)"},
        {"a\nb\tc\rd", R"(a\nb\tc\rd)"}}},
  };
  return all;
}

TEST(Escape, WritesEveryTextAsEverySyntaxWantsIt) {
  for (const Table& table : tables()) {
    for (const std::string& text : texts()) {
      std::string expected = text;
      for (const auto& [from, to] : table.cases)
        if (from == text) expected = to;
      EXPECT_EQ(escaped(table.append, text), expected) << table.syntax << ": " << text;
    }
  }
}

TEST(Escape, ReplacesWhatNoFormatCanHold) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {std::string("\0\x01\x1F", 3), "\uFFFD\uFFFD\uFFFD"},
      {"\uFFFE\uFFFF\uFFFD\uFFFC", "\uFFFD\uFFFD\uFFFD\uFFFC"},
      {"\xC3(", "\uFFFD("},
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
      {"end \xE6\xAF", "end \uFFFD"},
  };
  for (const Table& table : tables()) {
    const bool percent =
        table.append == append_iri_segment || table.append == append_dot_url || table.append == append_iri;
    for (const auto& [text, legal] : cases) {
      if (!percent) {
        EXPECT_EQ(escaped(table.append, text), legal) << table.syntax;
      }
      EXPECT_TRUE(is_utf8(escaped(table.append, text))) << table.syntax;
    }
  }
  EXPECT_EQ(legal_text("\x01 ok"), "\uFFFD ok");
}

TEST(Escape, LosesNothingOfLongTexts) {
  std::string text;
  std::string json;
  for (int i = 0; i < 3000; ++i) {
    text += std::string(static_cast<std::size_t>(i % 7), 'x') + "\"毛";
    json += std::string(static_cast<std::size_t>(i % 7), 'x') + "\\\"毛";
  }
  EXPECT_EQ(escaped(append_json, text), json);
}

TEST(Escape, FoldsDotTextIntoPiecesGraphvizCanRead) {
  const std::string folded = escaped(append_dot_data, std::string(20000, 'x'));
  EXPECT_EQ(folded.size(), 20004U) << "two folds of two bytes each";
  EXPECT_EQ(folded.substr(8000, 2), "\\\n");
  std::string wide;
  for (int i = 0; i < 3000; ++i) wide += "毛";
  EXPECT_TRUE(is_utf8(escaped(append_dot_data, wide))) << "cut between characters";
}

TEST(CypherType, IsALegalNameWhateverTheWords) {
  EXPECT_EQ(cypher_type("trade with"), "TRADE_WITH");
  EXPECT_EQ(cypher_type("be président of"), "BE_PRESIDENT_OF");
  EXPECT_EQ(cypher_type("`) DETACH DELETE (n"), "DETACH_DELETE_N");
  EXPECT_EQ(cypher_type("3 times"), "R_3_TIMES");
  EXPECT_EQ(cypher_type("訪問 go"), "GO");
  EXPECT_EQ(cypher_type("訪問"), "RELATED_TO");
  EXPECT_EQ(cypher_type(""), "RELATED_TO");
}

TEST(Shorten, CutsAtCodePointsAndMarksTheCut) {
  EXPECT_EQ(shorten("abc", 3), "abc");
  EXPECT_EQ(shorten("abcd", 3), "ab…");
  EXPECT_EQ(shorten("ab cd", 4), "ab…");
  EXPECT_EQ(shorten("毛泽东主席", 4), "毛泽东…");
  EXPECT_EQ(shorten("anything", 0), "anything");
  EXPECT_EQ(shorten("", 3), "");
}

TEST(Shorten, AppendsTheSame) {
  std::string out = "so: ";
  append_short(out, "abc", 3);
  append_short(out, "abcd", 3);
  append_short(out, "anything", 0);
  append_short(out, "毛泽东主席", 5);
  EXPECT_EQ(out, "so: abcab…anything毛泽东主席");
}

TEST(Wrap, BreaksAtSpacesIntoEvenLines) {
  EXPECT_EQ(wrap("short", 10), "short");
  EXPECT_EQ(wrap("one two three four", 10), "one two\nthree four");
  EXPECT_EQ(wrap("unbreakable-as-it-is-long", 10), "unbreakable-as-it-is-long");
  EXPECT_EQ(wrap("", 10), "");
  EXPECT_EQ(wrap("kept  as it is", 0), "kept  as it is");
}

TEST(IriSegment, ComesBack) {
  for (const std::string text : {"Mao Zedong", "%41 & 50%", "毛泽东/?#", "", "a\nb", "~-._"}) {
    std::string segment;
    append_iri_segment(segment, text);
    EXPECT_EQ(iri_segment_text(segment), text);
  }
  EXPECT_EQ(iri_segment_text("50%, %4x %e6%AF%9b"), "50%, %4x 毛");
}

}  // namespace
}  // namespace entente
