#include "extract/relation/time_resolver.h"

#include <cctype>
#include <gtest/gtest.h>
#include <string>
#include <string_view>
#include <vector>

namespace entente {
namespace {

/// A phrase as the main clause of a sentence in the past tense has it; what differs is set by the test.
TimeMention mention(std::string_view phrase, Tense tense = Tense::Past, TimeBound bound = TimeBound::At) {
  std::vector<TimeWord> words;
  std::size_t token = 0;
  for (std::size_t at = 0; at < phrase.size(); ++token) {
    const std::size_t end = std::min(phrase.find(' ', at), phrase.size());
    const std::string_view form = phrase.substr(at, end - at);
    std::string lower(form);
    for (char& c : lower) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    append_time_words(form, lower, token, words);
    at = end + 1;
  }
  const auto match = read_time_phrase(words, 0);
  EXPECT_TRUE(match && match->end == words.size()) << phrase;
  TimeMention made;
  if (match) made.phrase = match->phrase;
  made.tense = tense;
  made.bound = bound;
  made.dates_clause = true;
  return made;
}

std::string text(const std::optional<DateRange>& range) {
  return range ? iso_text(*range) : "";
}

/// What the last of the mentions stands for, each in a sentence of its own, all in one paragraph.
std::string after(const std::vector<TimeMention>& mentions, std::string_view document_date = "") {
  TimeResolver resolver(document_date);
  std::optional<DateRange> last;
  for (std::size_t i = 0; i < mentions.size(); ++i) last = resolver.resolve({mentions[i]}, i == 0).front();
  return text(last);
}

std::string after(std::string_view first, std::string_view second) {
  return after({mention(first), mention(second)});
}

std::string seen_from(std::string_view date, std::string_view phrase, Tense tense = Tense::Past) {
  return after({mention(phrase, tense)}, date);
}

TEST(TimeResolver, GivesAMonthTheYearToldBefore) {
  EXPECT_EQ(after("1949", "March"), "1949-03");
  EXPECT_EQ(after("16 December 1949", "21 December"), "1949-12-21");
  EXPECT_EQ(after("16 December 1949", "14 December"), "1949-12-14");
  EXPECT_EQ(after("March 2023", "mid-October"), "2023-10-11/2023-10-20");
  EXPECT_EQ(after("March 2023", "November-February"), "2023-11/2024-02");
  EXPECT_EQ(after("the summer of 1950", "September"), "1950-09");
  EXPECT_EQ(after({mention("1949"), mention("October"), mention("December")}), "1949-12");
}

TEST(TimeResolver, IsSilentWhereTheYearMayBeAnother) {
  EXPECT_EQ(after("16 December 1949", "March"), "");  // this year's or the next one's
  EXPECT_EQ(after("late 1949", "March"), "");
  EXPECT_EQ(after("the 1950s", "March"), "");
  EXPECT_EQ(after({mention("March")}), "");
  EXPECT_EQ(after({mention("1949"), mention("March", Tense::Future)}), "");
  EXPECT_EQ(after({mention("1949"), mention("March", Tense::Other)}), "");
  EXPECT_EQ(after({mention("1949", Tense::Past, TimeBound::Before), mention("March")}), "");
  EXPECT_EQ(after({mention("1949"), mention("decades later"), mention("March")}), "");
  EXPECT_EQ(after({mention("1949"), mention("the 1950s"), mention("March")}), "");
  EXPECT_EQ(after("1950", "29 February"), "");  // there is none
}

TEST(TimeResolver, LooksBackInThePluperfect) {
  const TimeMention told = mention("16 December 1949");
  EXPECT_EQ(after({told, mention("October", Tense::Pluperfect)}), "1949-10");
  // What had happened before does not move the story.
  EXPECT_EQ(after({told, mention("1945", Tense::Pluperfect), mention("21 December")}), "1949-12-21");
  EXPECT_EQ(after({mention("1945", Tense::Pluperfect), mention("21 December")}), "");
}

TEST(TimeResolver, DoesNotTakeADateFromASubordinateClause) {
  TimeMention born = mention("1898");
  born.dates_clause = false;
  EXPECT_EQ(after({born, mention("March")}), "");
  EXPECT_EQ(after({mention("1949"), born, mention("March")}), "1949-03");
  EXPECT_EQ(after({mention("1949"), born, mention("two years later")}), "");
  EXPECT_EQ(after({born, mention("that year")}), "1898");
}

TEST(TimeResolver, StartsAnewWithEveryParagraph) {
  TimeResolver resolver("");
  resolver.resolve({mention("1949")}, true);
  EXPECT_EQ(text(resolver.resolve({mention("March")}, false).front()), "1949-03");
  EXPECT_EQ(text(resolver.resolve({mention("March")}, true).front()), "");
}

TEST(TimeResolver, ReadsOneSentenceFromLeftToRight) {
  TimeResolver resolver("");
  const auto ranges = resolver.resolve({mention("March"), mention("1949"), mention("May")}, true);
  ASSERT_EQ(ranges.size(), 3U);
  EXPECT_EQ(text(ranges[0]), "");
  EXPECT_EQ(text(ranges[1]), "");  // needs no other
  EXPECT_EQ(text(ranges[2]), "1949-05");
}

TEST(TimeResolver, CountsFromTheLastDate) {
  EXPECT_EQ(after("16 December 1949", "that day"), "1949-12-16");
  EXPECT_EQ(after("16 December 1949", "that evening"), "1949-12-16");
  EXPECT_EQ(after("16 December 1949", "the same month"), "1949-12");
  EXPECT_EQ(after("16 December 1949", "the same year"), "1949");
  EXPECT_EQ(after("2015", "September of that year"), "2015-09");
  EXPECT_EQ(after("2015", "March of the following year"), "2016-03");
  EXPECT_EQ(after("2015", "that summer"), "2015-06/2015-08");
  EXPECT_EQ(after("June 2018", "a year later"), "2019");
  EXPECT_EQ(after("June 2018", "two months later"), "2018-08");
  EXPECT_EQ(after("December 2018", "a year and a half later"), "2020-06");
  EXPECT_EQ(after("28 February 2000", "two days later"), "2000-03-01");
  EXPECT_EQ(after("16 December 1949", "the next day"), "1949-12-17");
  EXPECT_EQ(after("16 December 1949", "the day before"), "1949-12-15");
  EXPECT_EQ(after("14 February 1950", "two weeks earlier"), "1950-01-30/1950-02-05");
  EXPECT_EQ(after("December 1949", "the following March"), "1950-03");
  EXPECT_EQ(after("1949", "the following March"), "1950-03");
}

TEST(TimeResolver, CountsNoFinerThanTheLastDate) {
  EXPECT_EQ(after("December 1949", "that day"), "");
  EXPECT_EQ(after("1949", "two months later"), "");
  EXPECT_EQ(after("February 2022", "three weeks later"), "");
  EXPECT_EQ(after("1949", "decades later"), "");
  EXPECT_EQ(after("1949", "more than sixty years later"), "");
  EXPECT_EQ(after("January 1949", "the following March"), "");  // of 1949 or of 1950
}

TEST(TimeResolver, ReadsWhatIsSeenFromTheDocumentsDate) {
  constexpr std::string_view date = "2023-05-10T08:00:00Z";  // a Wednesday
  const std::pair<const char*, const char*> cases[] = {
      {"yesterday", "2023-05-09"},
      {"tomorrow", "2023-05-11"},
      {"today", "2023-05-10"},
      {"this morning", "2023-05-10"},
      {"last night", "2023-05-09"},
      {"last week", "2023-05-01/2023-05-07"},
      {"this month", "2023-05"},
      {"last year", "2022"},
      {"next year", "2024"},
      {"three years ago", "2020"},
      {"two days ago", "2023-05-08"},
      {"five months ago", "2022-12"},
      {"two weeks ago", "2023-04-24/2023-04-30"},
      {"last March", "2023-03"},
      {"last October", "2022-10"},
      {"next March", "2024-03"},
      {"March last year", "2022-03"},
      {"this summer", "2023-06/2023-08"},
      {"Monday", "2023-05-08"},
      {"Wednesday", "2023-05-10"},
      {"Friday", "2023-05-05"},
      {"last Friday", "2023-05-05"},
      {"next Monday", "2023-05-15"},
      {"last Monday", ""},  // the 8th or the 1st
      {"next Friday", ""},  // the 12th or the 19th
      {"decades ago", ""},
      {"many years ago", ""},
  };
  for (const auto& [phrase, expected] : cases) {
    EXPECT_EQ(seen_from(date, phrase), expected) << phrase;
    EXPECT_EQ(seen_from("", phrase), "") << phrase;
  }
  EXPECT_EQ(seen_from(date, "Friday", Tense::Future), "2023-05-12");
  EXPECT_EQ(seen_from(date, "Friday", Tense::Other), "");
  EXPECT_EQ(seen_from(date, "today", Tense::Other), "");
  EXPECT_EQ(seen_from("2023", "last year"), "2022");
  EXPECT_EQ(seen_from("2023", "yesterday"), "");
  EXPECT_EQ(seen_from("May 2023", "last year"), "");  // not ISO 8601
}

TEST(TimeResolver, LeavesWhatASpeakerSeesFromAnotherDay) {
  TimeMention said = mention("yesterday");
  said.quoted = true;
  EXPECT_EQ(after({said}, "2023-05-10"), "");
}

TEST(TimeResolver, TellsNothingThatHappenedAfterTheDocument) {
  EXPECT_EQ(after({mention("2023"), mention("October")}, "2023-05-10"), "");
  EXPECT_EQ(after({mention("2023"), mention("March")}, "2023-05-10"), "2023-03");
  EXPECT_EQ(after({mention("4 March 1950"), mention("Monday")}, "2023-05-10"), "");
}

}  // namespace
}  // namespace entente
