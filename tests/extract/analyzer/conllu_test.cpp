#include "extract/analyzer/conllu.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>

#include "graph/types/error.h"

namespace entente {
namespace {

using ::testing::HasSubstr;

const char* const kText =
    "# newpar\n"
    "# sent_id = 1\n"
    "# text = He didn't go.\n"
    "1\tHe\the\tPRON\tPRP\t_\t4\tnsubj\t_\t_\n"
    "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_\n"
    "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n"
    "4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n"
    "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n"
    "\n";

ConlluDocument read(const std::string& text) {
  std::istringstream in(text);
  return read_conllu(in, "a.conllu");
}

std::string error_of(const std::string& text) {
  try {
    read(text);
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

TEST(Conllu, SpellsTheTextAndFindsTheWordsInIt) {
  const auto made = read(kText);
  EXPECT_EQ(made.document.text, "He didn't go.");
  const auto& tokens = made.sentences.at(0).tokens;
  ASSERT_EQ(tokens.size(), 5U);
  EXPECT_EQ(tokens[2].span, (Span{6, 9}));
  EXPECT_EQ(tokens[3].head, -1);
  EXPECT_EQ(tokens[1].head, 3);
  EXPECT_FALSE(tokens[3].space_after);
}

TEST(Conllu, ComesBackAsItWasWritten) {
  const auto made = read(kText);
  std::ostringstream out;
  write_conllu(made.document.text, made.sentences.at(0), out);
  EXPECT_EQ(out.str(), kText);
}

TEST(Conllu, WritesNamesAsMisc) {
  auto made = read(kText);
  made.sentences[0].names.push_back({0, 1, NameType::Person});
  std::ostringstream out;
  write_conllu(made.document.text, made.sentences[0], out);
  EXPECT_THAT(out.str(), HasSubstr("nsubj\t_\tName=B-Person\n"));
}

TEST(Conllu, PartsParagraphsByAnEmptyLine) {
  const auto made = read(std::string(kText) + kText);
  EXPECT_EQ(made.document.text, "He didn't go.\n\nHe didn't go.");
  EXPECT_TRUE(made.sentences[1].starts_paragraph);
}

TEST(Conllu, NamesTheLineOfAMistake) {
  EXPECT_THAT(error_of("1\tHe\n\n"), HasSubstr("a.conllu:1: a CoNLL-U line needs ten columns"));
  EXPECT_THAT(error_of("2\tHe\the\tPRON\tPRP\t_\t0\troot\t_\t_\n\n"), HasSubstr("out of order"));
  EXPECT_THAT(error_of("1\tHe\the\tPRON\tPRP\t_\tx\troot\t_\t_\n\n"), HasSubstr("'x' is not a word number"));
  EXPECT_THAT(error_of("1\tHe\the\tPRON\tPRP\t_\t7\troot\t_\t_\n\n"), HasSubstr("past the end"));
  EXPECT_THAT(error_of("# nothing\n"), HasSubstr("no sentence"));
}

}  // namespace
}  // namespace entente
