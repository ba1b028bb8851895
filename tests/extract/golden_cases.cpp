#include "tests/extract/golden_cases.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fstream>

namespace entente::testing {
namespace {

namespace fs = std::filesystem;

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

bool is_expectation(const std::string& line) {
  return line.starts_with("+ ") || line.starts_with("- ");
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

/// A line that begins with '¶' begins a paragraph; others go on.
void add_text(std::string line, std::string& text) {
  static const std::string kParagraph = "¶";
  if (line.starts_with(kParagraph)) {
    line = trimmed(line.substr(kParagraph.size()));
    if (!text.empty()) text += "\n\n";
  } else if (!text.empty()) {
    text += ' ';
  }
  text += line;
}

void read_cases(const fs::path& file, std::vector<GoldenCase>& cases) {
  std::ifstream in(file);
  std::string line;
  bool open = false;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.starts_with('#')) continue;
    if (trimmed(line).empty()) {
      open = false;
      continue;
    }
    if (!open) cases.push_back({file.filename().string() + ":" + std::to_string(number), {}, {}});
    open = true;
    if (is_expectation(line)) {
      cases.back().expectations.push_back(read_expectation(line));
    } else {
      add_text(line, cases.back().text);
    }
  }
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

bool names(const Argument& argument, const std::string& wanted, Comparison comparison) {
  if (wanted == "*" || plain(argument.label) == plain(wanted)) return true;
  if (comparison == Comparison::LabelOnly) return false;
  return plain(argument.mention) == plain(wanted) ||
         std::any_of(argument.aliases.begin(), argument.aliases.end(),
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

bool meets(const Statement& statement, const Expectation& expectation, Comparison comparison) {
  const bool object = expectation.object == "-" || expectation.object == "*"
                          ? expectation.object == "*" || !statement.object
                          : statement.object && names(*statement.object, expectation.object, comparison);
  return object && names(statement.subject, expectation.subject, comparison) &&
         statement.predicate.lemma == expectation.lemma &&
         std::all_of(expectation.qualifiers.begin(), expectation.qualifiers.end(),
                     [&](const std::string& wanted) { return has_qualifier(statement, wanted); }) &&
         has_status(statement, expectation.status);
}

std::vector<Statement> statements_of(const Pipeline& pipeline, const GoldenCase& golden) {
  Document document;
  document.id = golden.place;
  document.text = golden.text;
  std::vector<Statement> statements;
  pipeline.extract(document, [&](Statement&& statement) { statements.push_back(std::move(statement)); });
  return statements;
}

}  // namespace

std::vector<GoldenCase> read_golden(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(fs::path(ENTENTE_SOURCE_DIR) / folder)) {
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<GoldenCase> cases;
  for (const fs::path& file : files) read_cases(file, cases);
  return cases;
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

GoldenResult check_golden(const std::vector<GoldenCase>& cases, const Pipeline& pipeline,
                          Comparison comparison) {
  GoldenResult result;
  for (const GoldenCase& golden : cases) {
    const std::vector<Statement> statements = statements_of(pipeline, golden);
    std::string all;
    for (const Statement& statement : statements) all += "\n    " + told(statement);
    for (const Expectation& expectation : golden.expectations) {
      const bool found = std::any_of(statements.begin(), statements.end(), [&](const Statement& statement) {
        return meets(statement, expectation, comparison);
      });
      const std::string line = "\n" + golden.place + ": " + golden.text + "\n  " + expectation.line;
      if (!expectation.wanted) {
        if (found) result.unwanted += line;
        continue;
      }
      ++result.wanted;
      result.met += found ? 1 : 0;
      if (!found) result.missing += line + all;
    }
  }
  return result;
}

}  // namespace entente::testing
