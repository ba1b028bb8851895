#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

#include "tests/extract/input/read_document.h"

namespace entente {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

std::vector<Document> read(const std::string& bytes) {
  return read_documents(bytes, InputFormat::JsonLines);
}
std::string error(const std::string& bytes) {
  return error_of(bytes, InputFormat::JsonLines);
}

TEST(JsonlReader, ReadsTheFieldsOfEveryLine) {
  const auto documents = read(
      R"({"id":"a1","title":"Talks","date":"1949-12-16","source":"https://example.org/1","text":"Mao asked."})"
      "\n"
      R"({"text":"Stalin \"agreed\" \u2013 caf\u00e9.","id":7,"url":"u","language":"en"})");
  ASSERT_EQ(documents.size(), 2u);
  EXPECT_EQ(documents[0].id, "a1");
  EXPECT_EQ(documents[0].title, "Talks");
  EXPECT_EQ(documents[0].date, "1949-12-16");
  EXPECT_EQ(documents[0].source, "https://example.org/1");
  EXPECT_EQ(documents[0].text, "Mao asked.");
  EXPECT_EQ(documents[1].id, "7");
  EXPECT_EQ(documents[1].source, "u");
  EXPECT_EQ(documents[1].text, "Stalin \"agreed\" \u2013 caf\u00E9.");
}

TEST(JsonlReader, NamesADocumentWithoutIdAfterItsLine) {
  const auto documents = read("\n{\"text\":\"a\"}\n \t\r\n{\"text\":\"b\",\"id\":null}\r\n");
  ASSERT_EQ(documents.size(), 2u);
  EXPECT_EQ(documents[0].id, "name:2");
  EXPECT_EQ(documents[0].source, "in.x");
  EXPECT_EQ(documents[1].id, "name:4");
}

TEST(JsonlReader, TakesTheFirstOfARepeatedKey) {
  EXPECT_EQ(read(R"({"text":"first","text":"second"})").at(0).text, "first");
}

TEST(JsonlReader, DropsAByteOrderMark) {
  EXPECT_EQ(read("\xEF\xBB\xBF{\"text\":\"a\"}").at(0).text, "a");
}

TEST(JsonlReader, GivesNothingForAnEmptyStream) {
  EXPECT_TRUE(read("\n\n").empty());
}

TEST(JsonlReader, TurnsControlsInTheTextIntoSpaces) {
  EXPECT_EQ(read(R"({"text":"a\u0000b\u0007c\r\nd"})").at(0).text, "a b c \nd");
}

TEST(JsonlReader, NamesTheLineAndColumnOfBrokenJson) {
  EXPECT_THAT(error("{\"text\":\"a\"}\n{\"text\":\"b\" \"id\":1}"), StartsWith("in.x:2: column 13: "));
  EXPECT_THAT(error("{\"text\":\"a"), StartsWith("in.x:1: column "));
  EXPECT_THAT(error("{\"text\":\"a\"} trailing"), StartsWith("in.x:1: column 14: "));
  EXPECT_THAT(error("{\"text\":\"\\ud800\"}"), StartsWith("in.x:1: column "));
}

TEST(JsonlReader, SaysWhichFieldIsWrong) {
  EXPECT_THAT(error("[1]"), HasSubstr("expected a JSON object, found an array"));
  EXPECT_THAT(error("{\"body\":\"a\"}"), HasSubstr("the field \"text\" is missing"));
  EXPECT_THAT(error("{\"text\":[\"a\"]}"), HasSubstr("expected a string in \"text\", found an array"));
  EXPECT_THAT(error("{\"text\":\"a\",\"date\":true}"), HasSubstr("in \"date\", found true or false"));
}

TEST(JsonlReader, NamesTheColumnOfInvalidUtf8OrRepairsIt) {
  const std::string line = "{\"text\":\"caf\xE9\"}";
  EXPECT_THAT(error("{\"text\":\"a\"}\n" + line),
              AllOf(StartsWith("in.x:2: column 13: "), HasSubstr("--lossy")));
  const auto documents = read_documents(line, InputFormat::JsonLines, {.lossy = true});
  EXPECT_EQ(documents.at(0).text, "caf\uFFFD");
}

TEST(JsonlReader, RefusesUtf16) {
  EXPECT_THAT(error(std::string("\xFF\xFE{\0", 4)), HasSubstr("UTF-16"));
}

TEST(JsonlReader, SurvivesDeepNesting) {
  const std::string deep(200000, '[');
  EXPECT_THAT(error("{\"text\":\"a\",\"x\":" + deep + "}"), StartsWith("in.x:1: column "));
  const std::string closed = deep + std::string(200000, ']');
  EXPECT_EQ(read("{\"text\":\"a\",\"x\":" + closed + "}").size(), 1u);
}

TEST(JsonlReader, GoesOnAfterABadLine) {
  std::istringstream in("{\"text\":\"a\"}\nbroken\n{\"text\":\"c\"}\n");
  const auto source = open_documents(in, InputFormat::JsonLines, "name", "in.x");
  EXPECT_EQ(source->next()->text, "a");
  EXPECT_THROW(source->next(), Error);
  EXPECT_EQ(source->next()->text, "c");
  EXPECT_FALSE(source->next().has_value());
}

}  // namespace
}  // namespace entente
