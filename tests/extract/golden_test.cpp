// Raw sentences in, statements out, through the whole pipeline with the trained weights. The cases and their
// format: tests/extract/golden/README.md.
#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <optional>
#include <string>
#include <vector>

#include "extract/pipeline.h"

namespace entente {
namespace {

namespace fs = std::filesystem;

// A trained model errs now and then; the rules must not. So much of what is wanted has to come out.
constexpr double kWantedShare = 0.9;

struct Expectation {
  bool wanted = true;
  std::string line;
  std::string subject, lemma, object;
  std::vector<std::string> qualifiers, status;
};

struct Case {
  std::string place;  ///< "file:line"
  std::string sentence;
  std::vector<Expectation> expectations;
};

std::string trimmed(std::string text) {
  const auto blank = [](unsigned char c) { return std::isspace(c) != 0; };
  text.erase(text.begin(), std::find_if_not(text.begin(), text.end(), blank));
  text.erase(std::find_if_not(text.rbegin(), text.rend(), blank).base(), text.end());
  return text;
}

std::vector<std::string> cut(const std::string& text, char at) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find(at, begin), text.size());
    parts.push_back(trimmed(text.substr(begin, end - begin)));
    begin = end + 1;
  }
  return parts;
}

Expectation read_expectation(const std::string& line) {
  Expectation expectation;
  expectation.wanted = line[0] == '+';
  expectation.line = line;
  std::vector<std::string> cells = cut(line.substr(1), '|');
  cells.resize(5);
  expectation.subject = cells[0];
  expectation.lemma = cells[1];
  expectation.object = cells[2];
  if (!cells[3].empty()) expectation.qualifiers = cut(cells[3], ';');
  if (!cells[4].empty()) expectation.status = cut(cells[4], ';');
  return expectation;
}

std::vector<Case> read_cases(const fs::path& file) {
  std::vector<Case> cases;
  std::ifstream in(file);
  std::string line;
  bool open = false;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (!line.empty() && line[0] == '#') continue;
    if (trimmed(line).empty()) {
      open = false;
    } else if (!open) {
      cases.push_back({file.filename().string() + ":" + std::to_string(number), line, {}});
      open = true;
    } else {
      cases.back().expectations.push_back(read_expectation(line));
    }
  }
  return cases;
}

/// Lower case without a leading article or spaces before marks, so that labels and mentions compare.
std::string plain(const std::string& text) {
  std::string lower;
  for (const char c : text) lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  for (const char* const article : {"the ", "a ", "an "}) {
    if (lower.starts_with(article)) lower.erase(0, std::string(article).size());
  }
  std::string joined;
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const bool before_mark =
        lower[i] == ' ' && i + 1 < lower.size() && (lower[i + 1] == '\'' || lower[i + 1] == ',');
    if (!before_mark) joined += lower[i];
  }
  return joined;
}

bool names(const Argument& argument, const std::string& wanted) {
  if (wanted == "*" || plain(argument.label) == plain(wanted) || plain(argument.mention) == plain(wanted))
    return true;
  return std::any_of(argument.aliases.begin(), argument.aliases.end(),
                     [&](const std::string& alias) { return plain(alias) == plain(wanted); });
}

bool has_qualifier(const Statement& statement, const std::string& wanted) {
  const std::size_t equals = wanted.find('=');
  return std::any_of(statement.qualifiers.begin(), statement.qualifiers.end(),
                     [&](const Qualifier& qualifier) {
                       return qualifier.role == wanted.substr(0, equals) &&
                              plain(qualifier.label) == plain(wanted.substr(equals + 1));
                     });
}

bool has_status(const Statement& statement, const std::vector<std::string>& status) {
  Polarity polarity = Polarity::Affirmed;
  Modality modality = Modality::Asserted;
  for (const std::string& word : status) {
    if (word.starts_with("by ")) {
      if (!statement.attribution || plain(statement.attribution->label) != plain(word.substr(3)))
        return false;
    } else if (word == "negated") {
      polarity = Polarity::Negated;
    } else {
      modality = modality_from(word).value();
    }
  }
  return statement.polarity == polarity && statement.modality == modality;
}

bool meets(const Statement& statement, const Expectation& expectation) {
  const bool object = expectation.object == "-" || expectation.object == "*"
                          ? expectation.object == "*" || !statement.object
                          : statement.object && names(*statement.object, expectation.object);
  return object && names(statement.subject, expectation.subject) &&
         statement.predicate.lemma == expectation.lemma &&
         std::all_of(expectation.qualifiers.begin(), expectation.qualifiers.end(),
                     [&](const std::string& wanted) { return has_qualifier(statement, wanted); }) &&
         has_status(statement, expectation.status);
}

std::string told(const Statement& statement) {
  std::string line = statement.subject.label + " | " + statement.predicate.lemma + " | " +
                     (statement.object ? statement.object->label : "-") + " |";
  for (const Qualifier& qualifier : statement.qualifiers)
    line += " " + qualifier.role + "=" + qualifier.label + ";";
  line +=
      " | " + std::string(to_string(statement.polarity)) + " " + std::string(to_string(statement.modality));
  if (statement.attribution) line += " by " + statement.attribution->label;
  return line;
}

std::optional<fs::path> weights_file() {
  if (const char* const named = std::getenv("ENTENTE_WEIGHTS")) return fs::path(named);
  const fs::path folder = fs::path(ENTENTE_SOURCE_DIR) / "extract/weights";
  if (!fs::exists(folder)) return std::nullopt;
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".weights") found.push_back(entry.path());
  }
  if (found.empty()) return std::nullopt;
  return *std::max_element(found.begin(), found.end());
}

std::vector<Statement> statements_of(const Pipeline& pipeline, const Case& golden) {
  Document document;
  document.id = golden.place;
  document.text = golden.sentence;
  std::vector<Statement> statements;
  pipeline.extract(document, [&](Statement&& statement) { statements.push_back(std::move(statement)); });
  return statements;
}

TEST(Golden, SentencesGiveTheStatementsThatTheFilesAskFor) {
  const auto weights = weights_file();
  if (!weights) GTEST_SKIP() << "no weights file in extract/weights, nor in the variable ENTENTE_WEIGHTS";
  const Pipeline pipeline(*weights, {});
  std::size_t wanted = 0;
  std::size_t met = 0;
  std::string missing;
  for (const auto& entry : fs::directory_iterator(fs::path(ENTENTE_SOURCE_DIR) / "tests/extract/golden")) {
    if (entry.path().extension() != ".txt") continue;
    for (const Case& golden : read_cases(entry.path())) {
      const std::vector<Statement> statements = statements_of(pipeline, golden);
      std::string all;
      for (const Statement& statement : statements) all += "\n    " + told(statement);
      for (const Expectation& expectation : golden.expectations) {
        const bool found = std::any_of(statements.begin(), statements.end(), [&](const Statement& statement) {
          return meets(statement, expectation);
        });
        if (!expectation.wanted) {
          EXPECT_FALSE(found) << golden.place << ": " << golden.sentence << "\n  " << expectation.line;
          continue;
        }
        ++wanted;
        met += found ? 1 : 0;
        if (!found) missing += "\n" + golden.place + ": " + golden.sentence + "\n  " + expectation.line + all;
      }
    }
  }
  EXPECT_GE(static_cast<double>(met), kWantedShare * static_cast<double>(wanted))
      << met << " of " << wanted << " came out; missing:" << missing;
  if (!missing.empty()) std::cout << met << " of " << wanted << " came out; missing:" << missing << "\n";
}

}  // namespace
}  // namespace entente
