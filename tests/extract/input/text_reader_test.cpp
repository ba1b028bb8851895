#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

#include "tests/extract/input/read_document.h"

namespace entente {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

std::string text_of(const std::string& bytes, const ReadOptions& options = {}) {
  return read_documents(bytes, InputFormat::Text, options).at(0).text;
}
std::string error(const std::string& bytes) {
  return error_of(bytes, InputFormat::Text);
}

TEST(TextReader, GivesTheWholeStreamAsOneDocument) {
  const auto documents = read_documents("Mao met Stalin.\n\nThey talked.\n", InputFormat::Text);
  ASSERT_EQ(documents.size(), 1u);
  EXPECT_EQ(documents[0].id, "name");
  EXPECT_EQ(documents[0].source, "in.x");
  EXPECT_EQ(documents[0].text, "Mao met Stalin.\n\nThey talked.\n");
}

TEST(TextReader, DropsAUtf8ByteOrderMark) {
  EXPECT_EQ(text_of("\xEF\xBB\xBFMao"), "Mao");
}

TEST(TextReader, KeepsEveryOtherByteSoThatOffsetsAreThoseOfTheFile) {
  const std::string bytes = "one\r\n\r\ntwo\tcaf\u00E9\r\n";
  EXPECT_EQ(text_of(bytes), bytes);
}

TEST(TextReader, RefusesUtf16AndSaysHowToConvertIt) {
  EXPECT_THAT(error(std::string("\xFF\xFEH\0i\0", 6)), HasSubstr("UTF-16"));
  EXPECT_THAT(error(std::string("\xFE\xFF\0H\0i", 6)), HasSubstr("iconv"));
}

TEST(TextReader, NamesTheLineAndByteOfInvalidUtf8) {
  EXPECT_THAT(error("one\ntwo \xFF three"),
              AllOf(StartsWith("in.x:2: byte 8: "), HasSubstr("0xFF"), HasSubstr("--lossy")));
}

struct IllFormed {
  const char* name;
  std::string bytes;
  std::size_t offset;
};
class InvalidUtf8 : public testing::TestWithParam<IllFormed> {};
TEST_P(InvalidUtf8, IsFoundAtItsFirstByte) {
  const std::string place = "byte " + std::to_string(GetParam().offset) + ":";
  EXPECT_THAT(error(GetParam().bytes), HasSubstr(place));
}
INSTANTIATE_TEST_SUITE_P(, InvalidUtf8,
                         testing::Values(IllFormed{"LoneContinuation", "ab\x80 c", 2},
                                         IllFormed{"OverlongSlash", "a\xC0\xAF", 1},
                                         IllFormed{"OverlongThreeBytes", "a\xE0\x80\xAF", 1},
                                         IllFormed{"EncodedSurrogate", "abc\xED\xA0\x80", 3},
                                         IllFormed{"AboveUnicode", "\xF4\x90\x80\x80", 0},
                                         IllFormed{"CutAtTheEnd", "caf\xC3", 3},
                                         IllFormed{"Latin1", "caf\xE9 noir", 3}),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(TextReader, ReplacesInvalidBytesWhenLossy) {
  EXPECT_EQ(text_of("caf\xE9 \xF0\x9F\x98 end\xC3", {.lossy = true}), "caf\uFFFD \uFFFD end\uFFFD");
}

TEST(TextReader, RefusesBinaryFilesEvenWhenLossy) {
  const std::string bytes("abc\0def", 7);
  EXPECT_THAT(error(bytes), AllOf(StartsWith("in.x: byte 3: "), HasSubstr("looks like a binary file")));
  EXPECT_THAT(error_of(bytes, InputFormat::Text, {.lossy = true}), HasSubstr("binary"));
}

TEST(TextReader, ReportsAStreamThatFails) {
  std::istringstream in("text");
  in.setstate(std::ios::badbit);
  const auto source = open_documents(in, InputFormat::Text, "name", "in.x");
  EXPECT_THROW(source->next(), Error);
}

TEST(InputFormatByPath, KnowsTheEndingsWhateverTheirCase) {
  EXPECT_EQ(input_format_by_path("a/b.TXT"), InputFormat::Text);
  EXPECT_EQ(input_format_by_path("notes.md"), InputFormat::Text);
  EXPECT_EQ(input_format_by_path("page.htm"), InputFormat::Html);
  EXPECT_EQ(input_format_by_path("x.jsonl"), InputFormat::JsonLines);
  EXPECT_EQ(input_format_by_path("x.pdf"), std::nullopt);
  EXPECT_EQ(input_format_by_path(".txt"), std::nullopt);
}

}  // namespace
}  // namespace entente
