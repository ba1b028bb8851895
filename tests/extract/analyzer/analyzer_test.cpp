#include "extract/analyzer/analyzer.h"

#include <gtest/gtest.h>
#include <thread>

#include "extract/segment/segmenter.h"
#include "tests/extract/analyzer/small_weights.h"

namespace entente {
namespace {

using testing::SmallWeights;
using testing::TemporaryFile;

std::vector<Paragraph> paragraphs_of(const std::string& text) {
  std::vector<Paragraph> paragraphs;
  for (const Span span : find_paragraphs(text)) paragraphs.push_back(segment_paragraph(text, span));
  return paragraphs;
}

/// What a random model makes of a text, in one string.
std::string outcome(const std::vector<Sentence>& sentences) {
  std::string text;
  for (const Sentence& sentence : sentences) {
    for (const Token& token : sentence.tokens) {
      text += token.form + "/" + token.lemma + "/" + std::string(to_string(token.upos)) + "/" +
              std::to_string(token.head) + "/" + std::string(to_string(token.relation)) + " ";
    }
    text += "\n";
  }
  return text;
}

class AnalyzerOfRandomWeights : public ::testing::TestWithParam<bool> {
 protected:
  AnalyzerOfRandomWeights()
      : file_(SmallWeights(GetParam()).bytes()), analyzer_(Analyzer::load(file_.path())) {}

  TemporaryFile file_;
  Analyzer analyzer_;
};

INSTANTIATE_TEST_SUITE_P(Numbers, AnalyzerOfRandomWeights, ::testing::Bool(),
                         [](const auto& given) { return given.param ? "Int8" : "F32"; });

TEST_P(AnalyzerOfRandomWeights, CoversEveryWordOnce) {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "Mao met Stalin in Moscow. The summits";
  const auto sentences = Analyzer::Session(analyzer_).analyze(paragraphs_of(text));
  std::size_t words = 0, index = 0;
  for (const Sentence& sentence : sentences) {
    EXPECT_EQ(sentence.index, index++);
    std::size_t roots = 0;
    for (const Token& token : sentence.tokens) roots += token.head < 0;
    EXPECT_EQ(roots, 1U);
    words += sentence.tokens.size();
  }
  EXPECT_EQ(words, paragraphs_of(text).at(0).tokens.size());
}

TEST_P(AnalyzerOfRandomWeights, DoesNotDependOnWhatElseIsInTheBatch) {
  const std::string first = "Mao met Stalin in Moscow. A summit.",
                    second = "Stalin met the 1 a Mao.\n\nMoscow in the summit met.";
  Analyzer::Session session(analyzer_);
  const std::string alone = outcome(session.analyze(paragraphs_of(first)));
  const std::string together = outcome(session.analyze(paragraphs_of(first + "\n\n" + second)));
  EXPECT_EQ(together.substr(0, alone.size()), alone);
}

TEST_P(AnalyzerOfRandomWeights, GivesTheSameOnEveryThread) {
  const std::string text = "Mao met Stalin in Moscow.\n\nThe summit in Moscow met Stalin a 1.";
  const std::string expected = outcome(Analyzer::Session(analyzer_).analyze(paragraphs_of(text)));
  std::vector<std::string> found(4);
  std::vector<std::thread> threads;
  for (std::string& result : found) {
    threads.emplace_back([&] {
      Analyzer::Session session(analyzer_);
      for (int i = 0; i < 20; ++i) result = outcome(session.analyze(paragraphs_of(text)));
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& result : found) EXPECT_EQ(result, expected);
}

TEST_P(AnalyzerOfRandomWeights, KeepsGivenSentences) {
  Sentence sentence;
  for (const char* form : {"Mao", "met", "Stalin", "."}) {
    Token token;
    token.form = form;
    sentence.tokens.push_back(token);
  }
  for (int i = 0; i < 100; ++i) sentence.tokens.push_back(sentence.tokens[0]);  // longer than a window
  std::vector<Sentence> sentences = {sentence, sentence};
  Analyzer::Session(analyzer_).analyze_sentences(sentences);
  ASSERT_EQ(sentences.size(), 2U);
  EXPECT_EQ(sentences[0].tokens.size(), 104U);
  EXPECT_EQ(sentences[0].tokens[1].lemma, "meet");
}

TEST_P(AnalyzerOfRandomWeights, MakesNothingOfNothing) {
  Analyzer::Session session(analyzer_);
  EXPECT_TRUE(session.analyze({}).empty());
  EXPECT_TRUE(session.analyze({Paragraph{}}).empty());
}

}  // namespace
}  // namespace entente
