#include "tests/extract/relation/parse_fixture.h"

#include <algorithm>
#include <cctype>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace entente::testing {
namespace {

void read_name(std::istringstream& cells, Sentence& sentence) {
  NamedSpan name;
  std::string type;
  cells >> name.first >> name.last >> type;
  --name.first;
  name.type = name_type_from(type);
  sentence.names.push_back(name);
}

std::string lower(std::string word) {
  std::transform(word.begin(), word.end(), word.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return word;
}

Token read_word(std::string form, std::istringstream& cells, std::string& text) {
  std::string upos, relation, lemma, xpos, nominal;
  int head = 0;
  if (!(cells >> upos >> head >> relation)) throw std::invalid_argument("parse line: FORM UPOS HEAD DEPREL");
  cells >> lemma >> xpos >> nominal;
  Token word;
  word.space_after = form.size() < 2 || form.back() != '~';
  if (!word.space_after) form.pop_back();
  word.span = {text.size(), text.size() + form.size()};
  text += form;
  if (word.space_after) text += ' ';
  word.upos = upos_from(upos);
  word.xpos = xpos_from(xpos);
  word.nominal = nominal_type_from(nominal);
  word.relation = deprel_from(relation);
  word.head = head - 1;
  word.lemma = !lemma.empty() && lemma != "_" ? lemma : word.upos == Upos::Propn ? form : lower(form);
  word.form = std::move(form);
  return word;
}

}  // namespace

Sentence Parse::read(std::string_view table, std::string& text) {
  Sentence sentence;
  std::istringstream lines{std::string(table)};
  for (std::string line; std::getline(lines, line);) {
    std::istringstream cells(line);
    std::string first;
    if (!(cells >> first)) continue;
    if (first == "#") {
      cells >> first;  // "name"
      read_name(cells, sentence);
    } else {
      sentence.tokens.push_back(read_word(first, cells, text));
    }
  }
  sentence.span = {sentence.tokens.front().span.begin, sentence.tokens.back().span.end};
  return sentence;
}

Parse::Parse(std::string_view table) : sentence_(read(table, text_)), view_(text_, sentence_) {}

std::size_t Parse::at(std::string_view form) const {
  for (std::size_t i = 0; i < sentence_.tokens.size(); ++i) {
    if (sentence_.tokens[i].form == form) return i;
  }
  throw std::invalid_argument("no word '" + std::string(form) + "' in the parse");
}

}  // namespace entente::testing
