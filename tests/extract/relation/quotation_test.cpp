#include "extract/relation/quotation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace entente {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// What the quotations of a paragraph hold, one a line; "…" at the end: not closed; "> " before: inside
/// another.
std::vector<std::string> quoted(const std::string& text, bool left_open = false) {
  std::vector<std::string> lines;
  for (const Quotation& q : find_quotations(text, {0, text.size()}, left_open)) {
    std::string line = q.parent == kNoQuotation ? "" : "> ";
    if (q.continues) line += "+ ";
    line += text.substr(q.inside.begin, q.inside.size());
    lines.push_back(line + (q.closed ? "" : "…"));
  }
  return lines;
}

TEST(Quotation, FindsStraightCurlyAngledAndTypedMarks) {
  EXPECT_THAT(quoted(R"("We won," he said. "They fled.")"), ElementsAre("We won,", "They fled."));
  EXPECT_THAT(quoted("“We won,” he said. “They fled.”"), ElementsAre("We won,", "They fled."));
  EXPECT_THAT(quoted("„We won“, he said."), ElementsAre("We won"));
  EXPECT_THAT(quoted("«We won», he said."), ElementsAre("We won"));
  EXPECT_THAT(quoted("``We won,'' he said."), ElementsAre("We won,"));
  EXPECT_THAT(quoted("'We won,' he said. ‘They fled.’"), ElementsAre("We won,", "They fled."));
}

TEST(Quotation, ReadsMarksBesideOtherMarks) {
  EXPECT_THAT(quoted(R"(("We won"), he said—"twice")"), ElementsAre("We won", "twice"));
  EXPECT_THAT(quoted(R"( " We won , " he said )"), ElementsAre(" We won , "));
}

TEST(Quotation, FindsWhatIsQuotedInside) {
  EXPECT_THAT(quoted(R"("He told me, 'Go home,' and left," she said.)"),
              ElementsAre("He told me, 'Go home,' and left,", "> Go home,"));
  EXPECT_THAT(quoted("“He said, ‘We won.’”"), ElementsAre("He said, ‘We won.’", "> We won."));
  EXPECT_THAT(quoted(R"('She said "no" twice,' he wrote.)"), ElementsAre(R"(She said "no" twice,)", "> no"));
}

TEST(Quotation, TakesNoApostropheForAMark) {
  EXPECT_THAT(quoted("The workers' union won't meet the mayor's men in the '90s."), IsEmpty());
  EXPECT_THAT(quoted("Get 'em out! 'Twas late in '49."), IsEmpty());
  EXPECT_THAT(quoted("The miners’ strike didn’t end."), IsEmpty());
  EXPECT_THAT(quoted("'The workers' union won't sign,' he said."),
              ElementsAre("The workers' union won't sign,"));
  EXPECT_THAT(quoted("‘The workers’ union won’t sign,’ he said."),
              ElementsAre("The workers’ union won’t sign,"));
  EXPECT_THAT(quoted("The 'workers' said no."), ElementsAre("workers"));
}

TEST(Quotation, TakesNoPrimeForAMark) {
  EXPECT_THAT(quoted(R"(A 6'2" guard found a pipe of 5".)"), IsEmpty());
}

TEST(Quotation, BoundsWhatIsNeverClosed) {
  EXPECT_THAT(quoted(R"("We won, he said.)"), ElementsAre("We won, he said.…"));
  EXPECT_THAT(quoted(R"("We won, he said. "They fled.")"), ElementsAre("We won, he said. …", "They fled."));
  EXPECT_THAT(quoted("“We won, he said. “They fled.”"), ElementsAre("We won, he said. …", "They fled."));
  EXPECT_THAT(quoted("He's 'lost."), IsEmpty());
  EXPECT_THAT(quoted("We won.\" He left."), IsEmpty());
}

TEST(Quotation, GoesOnWhereTheNextParagraphReopensIt) {
  const std::string first = "“We won,” he said. “They fled.";
  EXPECT_TRUE(ends_inside(find_quotations(first, {0, first.size()}), {0, first.size()}));
  EXPECT_THAT(quoted("“They left their guns.”", true), ElementsAre("+ They left their guns."));
  EXPECT_THAT(quoted("They left “their guns”.", true), ElementsAre("their guns"));
  const std::string closed = "“We won,” he said.";
  EXPECT_FALSE(ends_inside(find_quotations(closed, {0, closed.size()}), {0, closed.size()}));
}

TEST(Quotation, TellsWhetherAParagraphBeginsWithAMark) {
  const auto begins = [](const std::string& text) { return begins_with_mark(text, {0, text.size()}); };
  EXPECT_TRUE(begins("\"We won.\""));
  EXPECT_TRUE(begins("“We won.”"));
  EXPECT_TRUE(begins("‘We won.’"));
  EXPECT_FALSE(begins("We won."));
  EXPECT_FALSE(begins("” We won."));
  EXPECT_FALSE(begins(""));
}

TEST(Quotation, StaysInsideItsParagraph) {
  const std::string text = "\"Before. \"Here.\" After.\"";
  const Span middle = {9, 16};
  const auto found = find_quotations(text, middle);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].with_marks, middle);
}

TEST(Quotation, NestsWhateverTheMarks) {
  const std::vector<std::string> pieces = {"\"", "'",  "“", "”",  "‘", "’", "«", "»",
                                           "``", "''", " ", "as", ",", "x", "—"};
  std::uint32_t state = 7;
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (int i = 0; i < 24; ++i) {
      state = state * 1664525U + 1013904223U;
      text += pieces[(state >> 16U) % pieces.size()];
    }
    const auto found = find_quotations(text, {0, text.size()});
    for (std::size_t i = 0; i < found.size(); ++i) {
      const Quotation& q = found[i];
      ASSERT_TRUE(q.with_marks.contains(q.inside)) << text;
      ASSERT_LE(q.with_marks.end, text.size()) << text;
      if (i > 0) {
        ASSERT_LE(found[i - 1].with_marks.begin, q.with_marks.begin) << text;
      }
      if (q.parent == kNoQuotation) continue;
      ASSERT_LT(q.parent, i) << text;
      ASSERT_TRUE(found[q.parent].with_marks.contains(q.with_marks)) << text;
    }
  }
}

}  // namespace
}  // namespace entente
