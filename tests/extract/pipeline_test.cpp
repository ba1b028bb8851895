#include "extract/pipeline.h"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace entente {
namespace {

namespace fs = std::filesystem;

// Long enough for several runs of paragraphs, each different from the others.
Document long_document() {
  Document document;
  document.id = "chronicle.txt";
  for (int year = 1700; year < 1900; ++year) {
    const std::string number = std::to_string(year);
    document.text += "In " + number + ", the mayor of Verdun asked King Henry for help. He refused.\n\n";
    document.text +=
        "Anna Berg, a historian from Oslo, says that the siege of " + number + " was brutal.\n\n";
  }
  return document;
}

class PipelineTest : public ::testing::Test {
 protected:
  void SetUp() override {
    weights_ = fs::path(ENTENTE_SOURCE_DIR) / "extract/weights/entente-en.weights";
    if (!fs::exists(weights_)) GTEST_SKIP() << "no weights file " << weights_;
  }

  Pipeline pipeline(std::size_t threads, double min_confidence = 0) const {
    PipelineOptions options;
    options.threads = threads;
    options.min_confidence = min_confidence;
    return Pipeline(weights_, options);
  }

  static std::vector<Statement> extract(const Pipeline& pipeline, const Document& document) {
    std::vector<Statement> statements;
    pipeline.extract(document, [&](Statement&& statement) { statements.push_back(std::move(statement)); });
    return statements;
  }

  fs::path weights_;
};

TEST_F(PipelineTest, GivesTheSameStatementsWhateverTheNumberOfThreads) {
  const Document document = long_document();
  const auto alone = extract(pipeline(1), document);
  EXPECT_GT(alone.size(), 400U);
  for (const std::size_t threads : {2U, 5U})
    EXPECT_TRUE(extract(pipeline(threads), document) == alone) << threads << " threads";
}

// Names, pronouns and pairs that look back over several runs of paragraphs.
TEST_F(PipelineTest, ResolvesTheSameWhateverTheNumberOfThreads) {
  Document document;
  document.id = "council.txt";
  for (int year = 1700; year < 1860; ++year) {
    document.text += "Anna Berg met Karl Lund in " + std::to_string(year) +
                     ". She gave him a map.\n\nThe two scholars studied it. Berg kept the map.\n\n";
  }
  const auto alone = extract(pipeline(1), document);
  const auto berg = std::count_if(alone.begin(), alone.end(), [](const Statement& statement) {
    return statement.subject.label == "Anna Berg" && statement.predicate.lemma == "keep";
  });
  EXPECT_GT(berg, 150);
  EXPECT_TRUE(std::none_of(alone.begin(), alone.end(),
                           [](const Statement& statement) { return statement.subject.label == "Berg"; }));
  EXPECT_TRUE(extract(pipeline(4), document) == alone);
}

// Paragraphs of different years, each dated by its first sentence.
Document chronicle() {
  Document document;
  document.date = "2023-05-10";
  for (int year = 1700; year < 1900; ++year) {
    document.text += "The king visited Verdun in " + std::to_string(year) +
                     ". He signed a treaty in March. The mayor left the city a year later.\n\n" +
                     "The mayor built a bridge in March. The king bought a horse last year.\n\n";
  }
  return document;
}

TEST_F(PipelineTest, DatesStatementsAsTheTextRuns) {
  const Document document = chronicle();
  const auto statements = extract(pipeline(1), document);
  std::size_t signed_in = 0, left = 0;
  for (const Statement& statement : statements) {
    const std::size_t year = 1700 + statement.evidence.sentence / 5;
    if (statement.predicate.lemma == "sign") {
      EXPECT_EQ(statement.time, std::to_string(year) + "-03");
      ++signed_in;
    } else if (statement.predicate.lemma == "leave") {
      EXPECT_EQ(statement.time, std::to_string(year + 1));
      ++left;
    } else if (statement.predicate.lemma == "build") {
      EXPECT_EQ(statement.time, "");  // a new paragraph: of which year is not said
    } else if (statement.predicate.lemma == "buy") {
      EXPECT_EQ(statement.time, "2022");
    }
  }
  EXPECT_GT(signed_in, 190U);
  EXPECT_GT(left, 190U);
  for (const std::size_t threads : {2U, 5U})
    EXPECT_TRUE(extract(pipeline(threads), document) == statements) << threads << " threads";
}

TEST_F(PipelineTest, ExplainsTheStatementsThatItExtracts) {
  const Document document = chronicle();
  const Pipeline with_threads = pipeline(2);
  std::vector<Statement> explained;
  with_threads.explain(document, [&](Explanation&& explanation) {
    for (ExplainedStatement& told : explanation.statements) explained.push_back(std::move(told.statement));
  });
  EXPECT_TRUE(explained == extract(with_threads, document));
}

TEST_F(PipelineTest, GivesTimeQualifiersTheirValue) {
  Document document;
  document.text =
      "Carla Boni ruled the city from 1949 to 1953. Carla Boni lived in Rome for eleven months. Carla Boni "
      "slept for a few days. Carla Boni had sold the mill by 1950. Carla Boni owned the mill since 1940.";
  std::vector<std::string> found;
  for (const Statement& statement : extract(pipeline(1), document)) {
    for (const Qualifier& q : statement.qualifiers)
      found.push_back(statement.predicate.lemma + ": " + q.role + " " + q.label + " = " + q.value + ", " +
                      statement.time);
  }
  const std::vector<std::string> expected = {
      "rule: from 1949 to 1953 = 1949/1953, 1949/1953",
      "live in: duration eleven months = P11M, ",
      "sleep: duration few days = , ",
      "sell: by 1950 = ../1950, ../1950",
      "own: since 1940 = 1940/.., 1940/..",
  };
  EXPECT_EQ(found, expected);
}

TEST_F(PipelineTest, CountsSentencesOverTheWholeDocument) {
  const Document document = long_document();
  std::size_t expected = 0, end = 0;
  pipeline(2).analyze(document, [&](const Sentence& sentence) {
    EXPECT_EQ(sentence.index, expected++);
    EXPECT_GE(sentence.span.begin, end);
    end = sentence.span.end;
  });
  EXPECT_GE(expected, 600U);
  EXPECT_LE(end, document.text.size());
}

TEST_F(PipelineTest, QuotesTheSentenceBehindEachStatement) {
  const Document document = long_document();
  for (const Statement& statement : extract(pipeline(2), document)) {
    const Evidence& evidence = statement.evidence;
    EXPECT_EQ(evidence.document, document.id);
    EXPECT_EQ(document.text.substr(evidence.begin, evidence.end - evidence.begin), evidence.text);
  }
}

// A speech over many paragraphs, each of which re-opens its mark, longer than a run of paragraphs otherwise
// is.
Document long_speech() {
  Document document;
  document.id = "speech.txt";
  document.text =
      "The council of the valley met in spring.\n\n"
      "“I defended the valley,” Governor Ilse Brandt said. “My soldiers guarded the passes.\n\n";
  for (int bridge = 100; bridge < 250; ++bridge)
    document.text += "“The masons repaired bridge number " + std::to_string(bridge) + " in a year.\n\n";
  document.text += "“The people trust me.”\n\nThe rebels burned the bridges.\n";
  return document;
}

std::string attributed(const Statement& statement) {
  return statement.attribution ? statement.attribution->label : "";
}

TEST_F(PipelineTest, KeepsASpeakerOverTheParagraphsOfASpeech) {
  const Document document = long_speech();
  const auto statements = extract(pipeline(1), document);
  std::size_t repaired = 0;
  for (const Statement& statement : statements) {
    if (statement.predicate.lemma != "repair") continue;
    EXPECT_EQ(attributed(statement), "Ilse Brandt") << statement.evidence.text;
    ++repaired;
  }
  EXPECT_EQ(repaired, 150U);
  EXPECT_EQ(attributed(statements.back()), "") << statements.back().evidence.text;
  EXPECT_TRUE(extract(pipeline(3), document) == statements);
}

TEST_F(PipelineTest, NamesTheSpeakerForFirstPersons) {
  std::vector<std::string> found;
  for (const Statement& statement : extract(pipeline(1), long_speech())) {
    if (statement.predicate.lemma == "repair" || !statement.object) continue;
    found.push_back(statement.subject.label + " | " + statement.predicate.lemma + " | " +
                    statement.object->label);
  }
  for (const char* const line : {"Ilse Brandt | defend | valley", "Ilse Brandt's soldiers | guard | passes",
                                 "people | trust | Ilse Brandt"})
    EXPECT_NE(std::find(found.begin(), found.end(), line), found.end()) << line;
}

TEST_F(PipelineTest, TellsWhoSaysThatOthersSay) {
  Document document;
  document.text =
      "According to the Herald, Berg says that Lindqvist believes that Norland attacked the convoy.";
  for (const Statement& statement : extract(pipeline(1), document)) {
    if (statement.predicate.lemma != "attack") continue;
    EXPECT_EQ(attributed(statement), "Lindqvist");
    const std::vector<Attribution> outer = {{"berg", "Berg"}, {"herald", "Herald"}};
    EXPECT_TRUE(statement.attribution_chain == outer);
    return;
  }
  ADD_FAILURE() << "nothing attacked";
}

TEST_F(PipelineTest, LeavesOutStatementsBelowTheLeastConfidence) {
  const Document document = long_document();
  const auto all = extract(pipeline(2), document);
  const auto sure = extract(pipeline(2, 0.9), document);
  EXPECT_LT(sure.size(), all.size());
  EXPECT_FALSE(sure.empty());
  for (const Statement& statement : sure) EXPECT_GE(statement.confidence, 0.9);
}

TEST_F(PipelineTest, StopsWhenASinkThrows) {
  const Document document = long_document();
  const Pipeline with_threads = pipeline(2);
  std::size_t received = 0;
  const auto sink = [&](Statement&&) {
    if (++received == 3) throw std::runtime_error("disk full");
  };
  EXPECT_THROW(with_threads.extract(document, sink), std::runtime_error);
  EXPECT_EQ(received, 3U);
}

TEST_F(PipelineTest, FindsNothingInAnEmptyText) {
  for (const char* const text : {"", "\n\n  \n"}) {
    Document document;
    document.text = text;
    EXPECT_TRUE(extract(pipeline(2), document).empty());
  }
}

}  // namespace
}  // namespace entente
