#include "extract/relation/pattern_parser.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "extract/relation/pattern_output_parser.h"
#include "extract/relation/pattern_plan.h"
#include "extract/relation/pattern_scanner.h"
#include "extract/relation/pattern_test_parser.h"
#include "extract/relation/pattern_vocabulary.h"

namespace entente {
namespace {

constexpr std::size_t kMostWords = 24;   // of one rule
constexpr std::size_t kMostSteps = 100;  // of one rule
constexpr std::size_t kDeepest = 32;     // levels of a step with {}
constexpr std::size_t kUsualDepth = 8;   // levels of a step without

std::string quote(std::string_view word) {
  return "'" + std::string(word) + "'";
}

std::optional<PatternLinkKind> order_link(std::string_view name) {
  if (name == "before") return PatternLinkKind::Before;
  if (name == "after") return PatternLinkKind::After;
  if (name == "right-before") return PatternLinkKind::RightBefore;
  if (name == "right-after") return PatternLinkKind::RightAfter;
  return std::nullopt;
}

bool is_reserved(std::string_view name) {
  return name == "rule" || order_link(name);
}

/// Reads one rule, from "rule" to its outputs.
class RuleReader {
 public:
  explicit RuleReader(PatternScanner& scanner) : scanner_(scanner) {}

  PatternRule read() {
    read_name();
    while (!scanner_.sees("=>")) read_clause();
    if (rule_.words.empty()) scanner_.fail_expecting("a word such as verb:[lemma=fund]");
    const std::size_t loose = plan_pattern(steps_, rule_);
    if (loose != kNoWord) {
      scanner_.fail(rule_.words[loose].place, "no step links this word to " + described(rule_.anchor));
    }
    while (scanner_.take("=>")) rule_.outputs.push_back(read_pattern_output(scanner_, rule_));
    return std::move(rule_);
  }

 private:
  struct Target {
    std::size_t word;
    bool fresh;  ///< introduced here
  };

  /// For messages about words that have a name, or about what stands beside them.
  std::string described(std::size_t word) const {
    return rule_.words[word].name.empty() ? "the other words" : quote(rule_.words[word].name);
  }

  void read_name() {
    if (scanner_.peek_name() != "rule") scanner_.fail_expecting("'rule'");
    scanner_.name();
    rule_.name = scanner_.name();
    if (rule_.name.empty()) scanner_.fail_expecting("the rule's name");
    rule_.extractor = "pattern:" + rule_.name;
    scanner_.expect(":", "':' after the rule's name");
  }

  /// A word and the steps from it.
  void read_clause() {
    const std::size_t place = scanner_.place();
    if (scanner_.peek_name() == "rule")
      scanner_.fail(place, "expected '=>' and what the rule tells before the next rule");
    const Target first = read_word("a word or '=>'");
    if (!first.fresh && !step_follows()) scanner_.fail_expecting("a step such as >obj or before");
    while (step_follows()) read_step(first.word);
  }

  bool step_follows() {
    const char next = scanner_.peek();
    return next == '>' || next == '<' || next == '!' || order_link(scanner_.peek_name());
  }

  /// NAME, NAME:[tests] or [tests].
  Target read_word(std::string_view what) {
    const std::size_t place = scanner_.place();
    if (scanner_.peek() == '[') return {introduce({}, place), true};
    const std::string_view name = scanner_.name();
    if (name.empty()) scanner_.fail_expecting(what);
    if (is_reserved(name))
      scanner_.fail(place, quote(name) + " cannot name a word: it is part of the language");
    const std::size_t known = find_pattern_word(rule_, name);
    if (scanner_.take(":")) {
      if (known != kNoWord) {
        scanner_.fail(place, "there is a word " + quote(name) + " already; write " + std::string(name) +
                                 " without tests to mean the same word");
      }
      if (scanner_.peek() != '[') scanner_.fail_expecting("'['");
      return {introduce(name, place), true};
    }
    if (known == kNoWord) fail_unknown(name, place);
    return {known, false};
  }

  [[noreturn]] void fail_unknown(std::string_view name, std::size_t place) {
    std::vector<std::string_view> known;
    for (const PatternWord& word : rule_.words) {
      if (!word.name.empty()) known.push_back(word.name);
    }
    scanner_.fail(place, "no word is called " + quote(name) + " yet" + did_you_mean(name, known) +
                             "; write " + std::string(name) + ":[] for any word");
  }

  std::size_t introduce(std::string_view name, std::size_t place) {
    if (rule_.words.size() == kMostWords)
      scanner_.fail(place, "a rule has at most " + std::to_string(kMostWords) + " words");
    PatternWord word;
    word.name = name;
    word.place = place;
    word.tests = read_pattern_tests(scanner_);
    rule_.words.push_back(std::move(word));
    return rule_.words.size() - 1;
  }

  void read_step(std::size_t from) {
    PatternStep step;
    step.from = from;
    step.place = scanner_.place();
    if (steps_.size() == kMostSteps)
      scanner_.fail(step.place, "a rule has at most " + std::to_string(kMostSteps) + " steps");
    step.negated = scanner_.take("!");
    step.link = read_link();
    const std::size_t mark = scanner_.place();
    const bool optional = scanner_.take("?");
    if (optional && step.negated) scanner_.fail(mark, "a step cannot have both '!' and '?'");
    const std::size_t place = scanner_.place();
    const Target target = read_word("a word after the step, such as object:[] or []");
    step.to = target.word;
    if (step.to == from) scanner_.fail(place, "a step from a word to itself");
    if (target.fresh) {
      settle(step, optional, place);
    } else {
      check_known(step, optional, place);
    }
    steps_.push_back(step);
  }

  /// Whether the new word must be there, may be, or must not.
  void settle(const PatternStep& step, bool optional, std::size_t place) {
    PatternWord& word = rule_.words[step.to];
    const std::size_t option = rule_.words[step.from].optional;
    if (optional && option != kNoWord)
      scanner_.fail(step.place, described(step.from) + " is optional itself, so no step from it can be");
    if (step.negated && !word.name.empty())
      scanner_.fail(place, "a word that must not be there has no name; write only the tests in brackets");
    word.absent = step.negated;
    word.optional = optional ? step.to : option;
  }

  void check_known(const PatternStep& step, bool optional, std::size_t place) const {
    if (optional) {
      scanner_.fail(place,
                    "only a new word can be optional, and " + described(step.to) + " was introduced before");
    }
    const std::size_t from = rule_.words[step.from].optional;
    const std::size_t to = rule_.words[step.to].optional;
    if (from != kNoWord && to != kNoWord && from != to) {
      scanner_.fail(place, described(step.from) + " and " + described(step.to) +
                               " are both optional and cannot be linked");
    }
  }

  PatternLink read_link() {
    PatternLink link;
    if (const auto order = order_link(scanner_.peek_name())) {
      scanner_.name();
      link.kind = *order;
      return link;
    }
    if (scanner_.take(">>")) {
      link.kind = PatternLinkKind::Below;
    } else if (scanner_.take("<<")) {
      link.kind = PatternLinkKind::Above;
    } else if (scanner_.take("<")) {
      link.kind = PatternLinkKind::Head;
    } else {
      scanner_.expect(">", "a step such as >obj or before");
    }
    link.relations = read_relations();
    const bool deep = link.kind == PatternLinkKind::Below || link.kind == PatternLinkKind::Above;
    if (deep) link.depth = read_depth();
    return link;
  }

  std::uint64_t read_relations() {
    std::uint64_t relations = 0;
    std::string_view name = scanner_.relation();
    if (name.empty()) return kPatternAnyRelation;
    while (true) {
      const auto known = pattern_relations(name);
      if (!known) {
        scanner_.fail(scanner_.place_of(name), "unknown relation " + quote(name) +
                                                   did_you_mean(name, pattern_relation_names()) +
                                                   "; 'entente analyze' shows the relations of a text");
      }
      relations |= *known;
      if (!scanner_.take("|")) return relations;
      scanner_.place();
      name = scanner_.relation();
      if (name.empty()) scanner_.fail_expecting("a relation after '|'");
    }
  }

  std::size_t read_depth() {
    if (!scanner_.take("{")) return kUsualDepth;
    const std::size_t place = scanner_.place();
    const std::string_view text = scanner_.bare_value();
    std::size_t depth = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, depth);
    if (error != std::errc() || stop != end || depth == 0 || depth > kDeepest) {
      scanner_.fail(place, "expected a number of levels from 1 to " + std::to_string(kDeepest) + ", found " +
                               scanner_.found_at(place));
    }
    scanner_.expect("}", "'}'");
    return depth;
  }

  PatternScanner& scanner_;
  PatternRule rule_;
  std::vector<PatternStep> steps_;
};

}  // namespace

std::vector<PatternRule> parse_patterns(std::string_view text, const std::string& file,
                                        std::span<const PatternRule> others) {
  PatternScanner scanner(text, file);
  std::vector<PatternRule> rules;
  do {
    const std::size_t place = scanner.place();
    PatternRule rule = RuleReader(scanner).read();
    const auto same = [&](const PatternRule& other) { return other.name == rule.name; };
    if (std::any_of(rules.begin(), rules.end(), same) || std::any_of(others.begin(), others.end(), same))
      scanner.fail(place, "there is a rule " + quote(rule.name) + " already");
    rules.push_back(std::move(rule));
  } while (!scanner.at_end());
  return rules;
}

}  // namespace entente
