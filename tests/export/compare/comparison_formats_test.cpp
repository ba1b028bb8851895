#include <gtest/gtest.h>
#include <rapidjson/document.h>
#include <sstream>

#include "export/compare/comparison_writer.h"
#include "graph/types/error.h"
#include "graph/types/utf8.h"
#include "tests/export/fixtures.h"
#include "tests/graph/compare/comparison_fixture.h"

namespace entente {
namespace {

std::string written(const Comparison& comparison, const std::string& format,
                    const ComparisonOutputOptions& options = {}) {
  std::ostringstream out;
  comparison_writer_by_name(format)->write(comparison, options, out);
  return out.str();
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// The hostile graph against itself: everybody stands for himself.
Comparison hostile_comparison() {
  std::vector<Side> sides;
  sides.push_back(make_side(hostile_graph(), hostile_names()[0]));
  sides.push_back(make_side(hostile_graph(), hostile_names()[1]));
  return compare(std::move(sides));
}

TEST(ComparisonFormats, AreFoundByNameAndEnding) {
  EXPECT_EQ(comparison_writer_by_path("a/b.MD"), comparison_writer_by_name("markdown"));
  EXPECT_EQ(comparison_writer_by_path("b.json"), comparison_writer_by_name("json"));
  EXPECT_EQ(comparison_writer_by_path("b.doc"), nullptr);
  EXPECT_EQ(comparison_writer_by_name("nothing"), nullptr);
}

TEST(ComparisonText, TellsBothSidesOfEachRow) {
  const std::string text = written(compare_two_pairs(), "text");
  EXPECT_TRUE(has(text, "REQUEST: Ilse → Otto | Marta → Viktor\n  Ilse – Otto: 2: asked ×2\n"));
  EXPECT_TRUE(has(text, "  Marta – Viktor: none found\n"));
  EXPECT_TRUE(has(text, "“Ilse asked Otto.” (pairs.txt)"));
  EXPECT_TRUE(has(text, "(pairs.txt; said by Gazette)"));
  EXPECT_TRUE(has(text, "– the other way round"));
  EXPECT_GT(text.find("Similarity of"), text.find("If the parallel went on")) << "the number comes last";
}

TEST(ComparisonText, KeepsToTheWidth) {
  ComparisonOutputOptions options;
  options.width = 60;
  std::istringstream lines(written(compare_two_pairs(), "text", options));
  bool table = false;
  for (std::string line; std::getline(lines, line);) {
    table = has(line, "  direction ") || has(line, "by class") || (table && line.starts_with("  "));
    const auto points = static_cast<std::size_t>(std::count_if(
        line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
    EXPECT_TRUE(table || points <= 61) << line;
  }
}

TEST(ComparisonText, QuotesAsManySentencesAsAsked) {
  ComparisonOutputOptions options;
  options.quotes = 0;
  EXPECT_FALSE(has(written(compare_two_pairs(), "text", options),
                   "REQUEST: Ilse → Otto | Marta → Viktor\n  Ilse – Otto: 2: asked ×2\n      “"));
}

TEST(ComparisonMarkdown, HasTablesOfOneWidth) {
  const std::string text = written(compare_two_pairs(), "markdown");
  EXPECT_TRUE(text.starts_with("# Ilse – Otto and Marta – Viktor\n"));
  std::istringstream lines(text);
  std::size_t columns = 0;
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with('|')) {
      columns = 0;
      continue;
    }
    std::size_t bars = 0;
    for (std::size_t i = 0; i < line.size(); ++i)
      bars += line[i] == '|' && (i == 0 || line[i - 1] != '\\') ? 1 : 0;
    if (columns == 0) columns = bars;
    EXPECT_EQ(bars, columns) << line;
  }
}

TEST(ComparisonMarkdown, MakesMarkupOfTextsLiteral) {
  const std::string text = written(hostile_comparison(), "markdown");
  EXPECT_FALSE(has(text, "<script"));
  for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at + 1))
    EXPECT_EQ(text.compare(at, 4, "<br>"), 0) << text.substr(at, 40);
}

TEST(ComparisonJson, HoldsEverythingWithItsEvidence) {
  ComparisonOutputOptions options;
  options.title = "Two pairs";
  rapidjson::Document json;
  json.Parse(written(compare_two_pairs(), "json", options).c_str());
  ASSERT_FALSE(json.HasParseError());
  EXPECT_STREQ(json["title"].GetString(), "Two pairs");
  EXPECT_EQ(json["sides"].Size(), 2U);
  EXPECT_EQ(json["roles"].Size(), 4U);
  EXPECT_STREQ(json["roles"][0]["members"][1].GetString(), "marta");
  bool found = false;
  for (const auto& row : json["rows"].GetArray()) {
    if (std::string(row["class"].GetString()) != "REQUEST" || row["from"].IsNull() ||
        row["from"].GetUint() != 0)
      continue;
    found = true;
    EXPECT_EQ(row["cells"][0]["count"].GetUint(), 2U);
    EXPECT_EQ(row["cells"][1]["count"].GetUint(), 0U);
    EXPECT_STREQ(row["cells"][0]["events"][0]["statement"]["evidence"]["text"].GetString(),
                 "Ilse asked Otto.");
  }
  EXPECT_TRUE(found);
  EXPECT_TRUE(json["traits"][0]["turned"].GetBool());
  EXPECT_TRUE(json["pairs"][0]["proved_best"].GetBool());
  EXPECT_GT(json["pairs"][0]["similarity"]["total"].GetDouble(), 0);
  EXPECT_EQ(json["timelines"][0].Size(), 3U);
}

TEST(ComparisonFormats, StandHostileText) {
  const Comparison comparison = hostile_comparison();
  for (const auto& writer : comparison_writers()) {
    if (writer->binary()) continue;
    const std::string text = written(comparison, std::string(writer->name()));
    EXPECT_TRUE(is_utf8(text)) << writer->name();
    EXPECT_EQ(text.find('\x01'), std::string::npos) << writer->name();
    if (writer->name() != "json") continue;
    rapidjson::Document json;
    json.Parse(text.c_str());
    EXPECT_FALSE(json.HasParseError());
  }
}

TEST(ComparisonFormats, AreTheSameOnEveryRun) {
  for (const auto& writer : comparison_writers())
    EXPECT_EQ(written(compare_two_pairs(), std::string(writer->name())),
              written(compare_two_pairs(), std::string(writer->name())))
        << writer->name();
}

TEST(ComparisonFormats, OfNothingSaySo) {
  std::vector<Side> sides;
  sides.push_back(make_side(KnowledgeGraph(), "nothing"));
  sides.push_back(make_side(two_pairs(), "something"));
  const Comparison comparison = compare(std::move(sides));
  for (const auto& writer : comparison_writers())
    EXPECT_FALSE(written(comparison, std::string(writer->name())).empty()) << writer->name();
}

TEST(ComparisonFormats, ReportAFailingStream) {
  for (const auto& writer : comparison_writers()) {
    std::ostringstream out;
    out.setstate(std::ios::badbit);
    EXPECT_THROW(writer->write(compare_two_pairs(), {}, out), Error) << writer->name();
  }
}

}  // namespace
}  // namespace entente
