#include "extract/analyzer/conllu.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "graph/types/error.h"

namespace entente {
namespace {

constexpr std::size_t kColumns = 10;
using Cells = std::array<std::string_view, kColumns>;

/// The words of a span on one line: inner white space becomes one space.
std::string on_one_line(std::string_view text) {
  std::string line;
  bool gap = false;
  for (const char c : text) {
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\v') {
      gap = true;
      continue;
    }
    if (gap && !line.empty()) line += ' ';
    gap = false;
    line += c;
  }
  return line;
}

std::string misc_of(const Sentence& sentence, std::size_t word, bool space_after, std::string_view entity) {
  std::string misc;
  for (const NamedSpan& name : sentence.names) {
    if (word < name.first || word >= name.last) continue;
    misc = std::string("Name=") + (word == name.first ? "B-" : "I-") + std::string(to_string(name.type));
  }
  if (!entity.empty()) misc = "Entity=" + std::string(entity) + (misc.empty() ? "" : '|' + misc);
  if (!space_after) misc += misc.empty() ? "SpaceAfter=No" : "|SpaceAfter=No";
  return misc.empty() ? "_" : misc;
}

class Reader {
 public:
  Reader(std::istream& in, std::string name) : in_(in), name_(std::move(name)) {}

  ConlluDocument read() {
    std::string line;
    while (std::getline(in_, line)) {
      ++number_;
      if (!line.empty() && line.back() == '\r') line.pop_back();
      take(line);
    }
    finish();
    if (made_.sentences.empty())
      throw Error({name_, {}, {}}, "no sentence in CoNLL-U; expected lines of ten columns");
    made_.document.id = name_;
    return std::move(made_);
  }

 private:
  [[noreturn]] void fail(const std::string& message) const { throw Error({name_, number_, {}}, message); }

  void take(std::string_view line) {
    if (line.empty()) return finish();
    if (line.front() == '#') return comment(line);
    const Cells cells = split(line);
    if (cells[0].find('.') != std::string_view::npos) return;
    const auto dash = cells[0].find('-');
    if (dash != std::string_view::npos) return multiword(cells, dash);
    if (number(cells[0]) != sentence_.tokens.size() + 1)
      fail("CoNLL-U word number " + std::string(cells[0]) + " is out of order");
    word(cells);
  }

  void comment(std::string_view line) {
    if (line.starts_with("# newpar") || line.starts_with("# newdoc")) paragraph_ = true;
    if (line.starts_with("# sent_id = ")) id_ = line.substr(12);
  }

  Cells split(std::string_view line) const {
    Cells cells;
    for (std::size_t i = 0; i < kColumns; ++i) {
      const auto tab = line.find('\t');
      if ((tab == std::string_view::npos) != (i + 1 == kColumns))
        fail("a CoNLL-U line needs ten columns parted by tabs");
      cells[i] = line.substr(0, tab);
      if (cells[i].empty())
        fail("empty column " + std::to_string(i + 1) + " in CoNLL-U; '_' stands for nothing");
      if (tab != std::string_view::npos) line.remove_prefix(tab + 1);
    }
    return cells;
  }

  std::size_t number(std::string_view text) const {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
      fail("'" + std::string(text) + "' is not a word number");
    return value;
  }

  void multiword(const Cells& cells, std::size_t dash) {
    const std::size_t first = number(cells[0].substr(0, dash));
    const std::size_t last = number(cells[0].substr(dash + 1));
    if (first != sentence_.tokens.size() + 1 || last < first)
      fail("multiword token " + std::string(cells[0]) + " is out of order");
    begin_text();
    const std::size_t begin = text().size();
    text() += cells[1];
    sentence_.multiwords.push_back({first - 1, last, {begin, text().size()}});
    inside_ = last;
    place_ = begin;
    space_ = cells[9].find("SpaceAfter=No") == std::string_view::npos;
  }

  void word(const Cells& cells) {
    Token token;
    token.form = cells[1];
    token.lemma = cells[2] == "_" && cells[1] != "_" ? "" : cells[2];
    token.upos = upos_from(cells[3]);
    token.xpos = xpos_from(cells[4]);
    token.relation = deprel_from(cells[7]);
    token.head = cells[6] == "_" ? -1 : static_cast<std::int32_t>(number(cells[6])) - 1;
    if (sentence_.tokens.size() < inside_) {
      inside_multiword(token);
    } else {
      begin_text();
      token.span.begin = text().size();
      text() += cells[1];
      token.span.end = text().size();
      space_ = cells[9].find("SpaceAfter=No") == std::string_view::npos;
    }
    token.space_after = space_;
    sentence_.tokens.push_back(std::move(token));
    if (sentence_.tokens.size() >= inside_) pending_space_ = space_;
  }

  /// Words of a multiword token share its span out by their lengths, as far as it goes.
  void inside_multiword(Token& token) {
    const Span whole = sentence_.multiwords.back().span;
    const bool last = sentence_.tokens.size() + 1 == inside_;
    token.span.begin = std::min(place_, whole.end);
    token.span.end = last ? whole.end : std::min(place_ + token.form.size(), whole.end);
    place_ = token.span.end;
  }

  std::string& text() { return made_.document.text; }

  void begin_text() {
    if (sentence_.tokens.empty() && !made_.sentences.empty()) {
      text() += paragraph_ ? "\n\n" : pending_space_ ? " " : "";
    } else if (!sentence_.tokens.empty() && pending_space_) {
      text() += ' ';
    }
    pending_space_ = false;
  }

  void finish() {
    if (sentence_.tokens.empty()) return;
    const auto count = static_cast<std::int32_t>(sentence_.tokens.size());
    for (const Token& token : sentence_.tokens) {
      if (token.head >= count) fail("a head points past the end of its sentence");
    }
    if (inside_ > sentence_.tokens.size()) fail("a multiword token has fewer words than it says");
    for (Token& token : sentence_.tokens) token.space_after = true;
    for (std::size_t i = 0; i < sentence_.tokens.size(); ++i) {
      const std::size_t end = sentence_.tokens[i].span.end;
      const bool last = i + 1 == sentence_.tokens.size();
      sentence_.tokens[i].space_after = last ? pending_space_ : sentence_.tokens[i + 1].span.begin > end;
    }
    sentence_.span = {sentence_.tokens.front().span.begin, sentence_.tokens.back().span.end};
    sentence_.index = made_.sentences.size();
    sentence_.starts_paragraph = paragraph_ || made_.sentences.empty();
    made_.sentences.push_back(std::move(sentence_));
    made_.ids.push_back(std::move(id_));
    sentence_ = {};
    id_.clear();
    paragraph_ = false;
    inside_ = 0;
  }

  std::istream& in_;
  std::string name_;
  std::size_t number_ = 0;
  ConlluDocument made_;
  Sentence sentence_;
  std::string id_;
  bool paragraph_ = false, space_ = true, pending_space_ = false;
  std::size_t inside_ = 0;  // words up to here belong to the multiword token read last
  std::size_t place_ = 0;
};

}  // namespace

void write_conllu(std::string_view text, const Sentence& sentence, std::ostream& out,
                  const std::vector<std::string>& entities) {
  if (sentence.starts_paragraph) out << "# newpar\n";
  out << "# sent_id = " << sentence.index + 1
      << "\n# text = " << on_one_line(text.substr(sentence.span.begin, sentence.span.size())) << '\n';
  auto multiword = sentence.multiwords.begin();
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    const Token& token = sentence.tokens[i];
    while (multiword != sentence.multiwords.end() && multiword->last <= i) ++multiword;
    const bool inside = multiword != sentence.multiwords.end() && multiword->first <= i;
    if (inside && multiword->first == i) {
      const bool space = sentence.tokens[multiword->last - 1].space_after;
      out << i + 1 << '-' << multiword->last << '\t'
          << on_one_line(text.substr(multiword->span.begin, multiword->span.size()))
          << "\t_\t_\t_\t_\t_\t_\t_\t" << (space ? "_" : "SpaceAfter=No") << '\n';
    }
    out << i + 1 << '\t' << token.form << '\t' << (token.lemma.empty() ? "_" : token.lemma) << '\t'
        << to_string(token.upos) << '\t' << to_string(token.xpos) << "\t_\t" << token.head + 1 << '\t'
        << to_string(token.relation) << "\t_\t"
        << misc_of(sentence, i, inside || token.space_after,
                   entities.empty() ? std::string_view() : entities[i])
        << '\n';
  }
  out << '\n';
}

ConlluDocument read_conllu(std::istream& in, const std::string& name) {
  return Reader(in, name).read();
}

}  // namespace entente
