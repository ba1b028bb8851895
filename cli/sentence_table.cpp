#include "cli/sentence_table.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string>
#include <vector>

#include "cli/terminal.h"
#include "graph/types/display_width.h"

namespace entente::cli {
namespace {

constexpr std::size_t kColumns = 7;
using Row = std::array<std::string, kColumns>;

Row row_of(const Sentence& sentence, std::size_t word) {
  const Token& token = sentence.tokens[word];
  const std::string head =
      token.head < 0
          ? "-"
          : fmt::format("{} {}", token.head + 1, sentence.tokens[static_cast<std::size_t>(token.head)].form);
  return {fmt::format("{}", word + 1),
          token.form,
          token.lemma,
          std::string(to_string(token.upos)),
          std::string(to_string(token.xpos)),
          std::string(to_string(token.relation)),
          head};
}

std::string words_of(const Sentence& sentence, const NamedSpan& name) {
  std::string words;
  for (std::size_t word = name.first; word < name.last; ++word) {
    words += sentence.tokens[word].form;
    if (word + 1 < name.last && sentence.tokens[word].space_after) {
      words += ' ';
    }
  }
  return words;
}

}  // namespace

void write_table(std::string_view text, const Sentence& sentence, std::ostream& out) {
  std::vector<Row> rows = {{"", "word", "lemma", "part", "tag", "relation", "head"}};
  for (std::size_t word = 0; word < sentence.tokens.size(); ++word) {
    rows.push_back(row_of(sentence, word));
  }
  std::array<std::size_t, kColumns> widths{};
  for (const Row& row : rows) {
    for (std::size_t column = 0; column < kColumns; ++column) {
      widths[column] = std::max(widths[column], display_width(row[column]));
    }
  }
  out << text.substr(sentence.span.begin, sentence.span.size()) << '\n';
  for (const Row& row : rows) {
    std::string line;
    for (std::size_t column = 0; column + 1 < kColumns; ++column) {
      line += padded(row[column], widths[column] + 2);
    }
    out << line << row.back() << '\n';
  }
  for (const NamedSpan& name : sentence.names) {
    out << "names: " << words_of(sentence, name) << " (" << to_string(name.type) << ")\n";
  }
  out << '\n';
}

}  // namespace entente::cli
