#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

#include "tests/extract/input/read_document.h"

namespace entente {
namespace {

using testing::HasSubstr;

Document read(const std::string& html, const ReadOptions& options = {}) {
  return read_documents(html, InputFormat::Html, options).at(0);
}
std::string text_of(const std::string& html) {
  return read(html).text;
}
std::string error(const std::string& html) {
  return error_of(html, InputFormat::Html);
}

TEST(HtmlReader, GivesTitleDateAndParagraphs) {
  const Document page = read(R"(<!DOCTYPE html><html><head>
    <title>Talks in
      Moscow | The Paper</title>
    <meta property="article:published_time" content="2023-01-05T10:00:00Z">
    </head><body><h1>Talks in Moscow</h1><p>Mao   met
    <b>Stalin</b>.</p><p>They talked.</p></body></html>)");
  EXPECT_EQ(page.id, "name");
  EXPECT_EQ(page.title, "Talks in Moscow | The Paper");
  EXPECT_EQ(page.date, "2023-01-05");
  EXPECT_EQ(page.text, "Talks in Moscow\n\nMao met Stalin.\n\nThey talked.");
}

TEST(HtmlReader, PrefersTheTitleThatIsShared) {
  EXPECT_EQ(read("<title>A | Site</title><meta property='og:title' content='A'><p>x").title, "A");
}

TEST(HtmlReader, IgnoresADateThatIsNone) {
  EXPECT_EQ(read("<meta name=date content='last week'><p>x").date, "");
  EXPECT_EQ(read("<meta name=date content='2020-02-03'><meta property='article:published_time' "
                 "content='2021-01-01T00:00'><p>x")
                .date,
            "2021-01-01");
}

TEST(HtmlReader, LeavesOutWhatIsNotRunningText) {
  EXPECT_EQ(text_of("<body><nav>Home</nav><script>let a = '<p>no</p>';</script><style>p{}</style>"
                    "<aside>More</aside><p>Text.</p><form><p>Sign up</p></form><!-- no -->"
                    "<div hidden>no</div><div role=navigation>no</div><svg><title>no</title></svg>"
                    "<button>no</button><footer>Imprint</footer></body>"),
            "Text.");
}

TEST(HtmlReader, ReadsAPageThatIsOneForm) {
  EXPECT_EQ(text_of("<body><form action=x><p>Mao asked.</p></form></body>"), "Mao asked.");
}

TEST(HtmlReader, ReadsOnlyTheMainPartIfItHoldsTheText) {
  const std::string story = "<p>Mao went to Moscow in the winter of 1949 to meet Stalin.</p>";
  EXPECT_EQ(text_of("<div>Subscribe</div><main>" + story + "</main><div>More</div>"),
            "Mao went to Moscow in the winter of 1949 to meet Stalin.");
  EXPECT_EQ(text_of("<div>Subscribe</div><article>" + story + "</article>"),
            "Mao went to Moscow in the winter of 1949 to meet Stalin.");
  EXPECT_THAT(text_of("<main><p>x</p></main><div>" + story + "</div>"), HasSubstr("Moscow"));
}

TEST(HtmlReader, DecodesEntities) {
  EXPECT_EQ(text_of("<p>R&amp;D &ldquo;caf&eacute;&rdquo; &#8212; &#x4e2d;&nbsp;&lt;b&gt;</p>"),
            "R&D \u201Ccaf\u00E9\u201D \u2014 \u4E2D\u00A0<b>");
}

TEST(HtmlReader, BreaksLinesAndBlocks) {
  EXPECT_EQ(
      text_of("one<br>two<br/>three<ul><li>a<li>b</ul><pre>x\n  y</pre><table><tr><td>c<td>d</table>end"),
      "one\ntwo\nthree\n\na\n\nb\n\nx\ny\n\nc\n\nd\n\nend");
}

TEST(HtmlReader, JoinsInlineElements) {
  EXPECT_EQ(text_of("<p>un<i>believ</i>able <a href=x> link </a>.</p>"), "unbelievable link .");
}

TEST(HtmlReader, RecoversFromBrokenMarkup) {
  EXPECT_EQ(text_of("<p>one<p>two <b>bold<div>three</p></i></div>four"), "one\n\ntwo bold\n\nthree\n\nfour");
}

TEST(HtmlReader, ReadsUtf8WhetherDeclaredOrNot) {
  EXPECT_EQ(text_of("<p>caf\u00E9 \u4E2D</p>"), "caf\u00E9 \u4E2D");
  EXPECT_EQ(text_of("<meta charset=\"utf-8\"><p>caf\u00E9</p>"), "caf\u00E9");
  EXPECT_EQ(text_of("<meta charset=\"iso-8859-1\"><p>caf\u00E9</p>"), "caf\u00E9");
  EXPECT_EQ(text_of("\xEF\xBB\xBF<p>caf\u00E9</p>"), "caf\u00E9");
  EXPECT_EQ(text_of(std::string("\xFF\xFE<\0p\0>\0\xE9\0", 10)), "\u00E9");
}

TEST(HtmlReader, FollowsTheDeclaredEncoding) {
  EXPECT_EQ(
      text_of("<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'><p>\xED\xC1\xCF</p>"),
      "\u041C\u0430\u043E");
  EXPECT_EQ(text_of("<meta charset=iso-8859-1><p>\x93so\x94 caf\xE9</p>"), "\u201Cso\u201D caf\u00E9");
  EXPECT_EQ(text_of("<p>caf\xE9</p>"), "caf\u00E9");
}

TEST(HtmlReader, RefusesAnUnknownEncoding) {
  EXPECT_THAT(error("<meta charset=klingon><p>\xE9</p>"), HasSubstr("unknown encoding 'klingon'"));
}

TEST(HtmlReader, NamesTheByteOfInvalidUtf8ThatThePageDeclares) {
  const std::string page = "<meta charset=utf-8><p>caf\xE9</p>";
  EXPECT_THAT(error(page), HasSubstr("in.x:1: byte 26: expected UTF-8"));
  EXPECT_EQ(read(page, {.lossy = true}).text, "caf\uFFFD");
}

TEST(HtmlReader, RefusesAPageWithoutText) {
  for (const char* html : {"", "  ", "<html><body></body></html>", "<script>x</script>", "<!-- only -->"})
    EXPECT_EQ(error(html), "in.x: no text") << html;
}

TEST(HtmlReader, RefusesBinaryFiles) {
  EXPECT_THAT(error(std::string("<p>a\0b", 6)), HasSubstr("NUL byte"));
}

TEST(HtmlReader, SurvivesHostilePages) {
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += "<div>";
  EXPECT_THAT(error(deep + "text"), HasSubstr("nested too deeply"));
  std::string wide;
  for (int i = 0; i < 50000; ++i) wide += "<b>x</b>";
  EXPECT_EQ(text_of("<p>" + wide), std::string(50000, 'x'));
  EXPECT_EQ(text_of("<p>&#0;&#xD800;&#x110000;&unknown;a &#7; b</p>").find('\0'), std::string::npos);
  EXPECT_EQ(text_of("<p attr='" + std::string(100000, 'y') + "'>z<"), "z<");
}

}  // namespace
}  // namespace entente
