#include "extract/relation/pattern_output_parser.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "extract/relation/pattern_vocabulary.h"

namespace entente {
namespace {

std::string quote(std::string_view word) {
  return "'" + std::string(word) + "'";
}

class OutputReader {
 public:
  OutputReader(PatternScanner& scanner, const PatternRule& rule) : scanner_(scanner), rule_(rule) {}

  PatternOutput read() {
    output_.subject = certain_word(expect_name("the word that is the subject"));
    read_predicate();
    read_object_and_options();
    return std::move(output_);
  }

 private:
  struct Name {
    std::size_t place;
    std::string_view text;
  };

  Name expect_name(std::string_view what) {
    const Name name = {scanner_.place(), scanner_.name()};
    if (name.text.empty()) scanner_.fail_expecting(what);
    return name;
  }

  std::size_t word_called(const Name& name) const {
    const std::size_t word = find_pattern_word(rule_, name.text);
    if (word != kNoWord) return word;
    std::vector<std::string_view> known;
    for (const PatternWord& other : rule_.words) {
      if (!other.name.empty()) known.push_back(other.name);
    }
    scanner_.fail(name.place, "the rule has no word " + quote(name.text) + did_you_mean(name.text, known));
  }

  /// A word that is there in every match.
  std::size_t certain_word(const Name& name) const {
    const std::size_t word = word_called(name);
    if (rule_.words[word].optional != kNoWord) {
      scanner_.fail(name.place, quote(name.text) +
                                    " is optional; subject and predicate need words that are always there");
    }
    return word;
  }

  /// A word that is certain or an optional step's own.
  std::size_t told_word(const Name& name) const {
    const std::size_t word = word_called(name);
    const std::size_t optional = rule_.words[word].optional;
    if (optional != kNoWord && optional != word) {
      scanner_.fail(name.place, quote(name.text) + " hangs on the optional word " +
                                    quote(rule_.words[optional].name) +
                                    "; only the optional word itself can be told");
    }
    return word;
  }

  void read_predicate() {
    if (scanner_.peek() == '"') return read_label();
    const Name name = expect_name("the predicate: a label in quotes, or a word");
    output_.predicate.push_back({{}, certain_word(name)});
  }

  /// "has {verb} in"
  void read_label() {
    const std::size_t begin = scanner_.place();
    std::vector<std::size_t> places;
    const std::string label = scanner_.quoted(&places);
    for (std::size_t at = 0; at < label.size();) {
      const std::size_t open = std::min(label.find_first_of("{}", at), label.size());
      if (open > at) output_.predicate.push_back({label.substr(at, open - at)});
      if (open == label.size()) break;
      const std::size_t close = label.find('}', open);
      if (label[open] == '}' || close == std::string::npos)
        scanner_.fail(places[open], "a brace without its partner; write {word} for a word of the rule");
      read_placeholder({places[open] + 1, std::string_view(label).substr(open + 1, close - open - 1)});
      at = close + 1;
    }
    if (label.find_first_not_of(' ') == std::string::npos) scanner_.fail(begin, "the label is empty");
  }

  /// "verb", "verb.lemma", "verb.form"
  void read_placeholder(Name name) {
    const std::size_t dot = std::min(name.text.find('.'), name.text.size());
    const std::string_view show = name.text.substr(dot);
    name.text = name.text.substr(0, dot);
    PatternLabelPart part{{}, certain_word(name)};
    if (show == ".lemma") {
      part.show = PatternLabelPart::Show::Lemma;
    } else if (show == ".form") {
      part.show = PatternLabelPart::Show::Form;
    } else if (!show.empty()) {
      scanner_.fail(name.place + dot, "expected .lemma or .form, found " + quote(show));
    }
    output_.predicate.push_back(std::move(part));
  }

  void read_object_and_options() {
    while (true) {
      if (scanner_.peek() == '(') {
        read_qualifiers();
        continue;
      }
      const std::string_view next = scanner_.peek_name();
      if (next.empty() || next == "rule") return;
      const Name name = expect_name({});
      if (scanner_.peek() == '=' && !scanner_.sees("=>")) {
        read_option(name);
      } else {
        set_object(name);
      }
    }
  }

  void set_object(const Name& name) {
    const bool first = !output_.object && output_.qualifiers.empty() && given_.empty();
    if (!first) scanner_.fail(name.place, "expected an option or the next rule, found " + quote(name.text));
    output_.object = told_word(name);
    if (*output_.object == output_.subject)
      scanner_.fail(name.place, quote(name.text) + " is the subject already");
  }

  void read_qualifiers() {
    if (!output_.qualifiers.empty()) scanner_.fail(scanner_.place(), "the qualifiers are given twice");
    scanner_.expect("(", "'('");
    do {
      output_.qualifiers.push_back(read_qualifier());
    } while (scanner_.take(","));
    scanner_.expect(")", "',' or ')'");
  }

  PatternQualifier read_qualifier() {
    PatternQualifier qualifier;
    if (scanner_.peek() == '"') {
      const std::size_t place = scanner_.place();
      qualifier.role = scanner_.quoted();
      if (qualifier.role.empty()) scanner_.fail(place, "the role is empty");
      scanner_.expect(":", "':' after the role");
      qualifier.word = told_word(expect_name("a word after the role"));
      return qualifier;
    }
    const Name first = expect_name("a qualifier: a word, or role: word");
    if (!scanner_.take(":")) {
      qualifier.word = told_word(first);
      return qualifier;
    }
    qualifier.role = first.text;
    qualifier.word = told_word(expect_name("a word after the role"));
    return qualifier;
  }

  void read_option(const Name& name) {
    if (!given_.insert(name.text).second) scanner_.fail(name.place, quote(name.text) + " is given twice");
    scanner_.expect("=", "'='");
    if (name.text == "class") {
      output_.predicate_class = read_known(predicate_class_from, PredicateClass::Other, "a class");
    } else if (name.text == "polarity") {
      output_.polarity = read_known(polarity_from, Polarity::Negated, "affirmed or negated");
    } else if (name.text == "modality") {
      output_.modality = read_known(modality_from, Modality::Asked, "a modality");
    } else if (name.text == "confidence") {
      read_confidence();
    } else if (name.text == "lemma") {
      output_.lemma = read_text("the predicate's lemma");
    } else {
      scanner_.fail(name.place,
                    "unknown option " + quote(name.text) +
                        did_you_mean(name.text, {"class", "confidence", "lemma", "polarity", "modality"}) +
                        "; there are class, confidence, lemma, polarity and modality");
    }
  }

  std::string read_text(std::string_view what) {
    const std::size_t place = scanner_.place();
    const bool quoted = scanner_.peek() == '"';
    std::string text = quoted ? scanner_.quoted() : std::string(scanner_.bare_value());
    if (text.empty() && quoted) scanner_.fail(place, "expected " + std::string(what) + ", found nothing");
    if (text.empty()) scanner_.fail_expecting(what);
    return text;
  }

  template <typename Value, typename Read>
  Value read_known(const Read& read, Value last, std::string_view what) {
    const std::size_t place = scanner_.place();
    const std::string text = read_text(what);
    if (const auto value = read(text)) return *value;
    std::vector<std::string_view> names;
    for (unsigned v = 0; v <= static_cast<unsigned>(last); ++v)
      names.push_back(to_string(static_cast<Value>(v)));
    scanner_.fail(place, "expected " + std::string(what) + ", found " + quote(text) +
                             did_you_mean(text, names) + "; there are " + list_names(names));
  }

  void read_confidence() {
    const std::size_t place = scanner_.place();
    const std::string text = read_text("a number");
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, output_.confidence);
    const bool whole = error == std::errc() && stop == end;
    if (!whole || !(output_.confidence > 0.0 && output_.confidence <= 1.0))
      scanner_.fail(place, "expected a confidence above 0, at most 1, found " + quote(text));
  }

  PatternScanner& scanner_;
  const PatternRule& rule_;
  PatternOutput output_;
  std::set<std::string_view> given_;  ///< options read so far
};

}  // namespace

std::size_t find_pattern_word(const PatternRule& rule, std::string_view name) {
  for (std::size_t i = 0; i < rule.words.size(); ++i) {
    if (rule.words[i].name == name) return i;
  }
  return kNoWord;
}

PatternOutput read_pattern_output(PatternScanner& scanner, const PatternRule& rule) {
  return OutputReader(scanner, rule).read();
}

}  // namespace entente
