#include "extract/relation/pattern.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "extract/relation/pattern_matcher.h"
#include "extract/relation/pattern_output.h"
#include "extract/relation/pattern_parser.h"

namespace entente {
namespace {

/// What one rule may tell about one sentence.
constexpr std::size_t kMostPropositions = 48;

bool same_relation(const Proposition& a, const Proposition& b) {
  if (a.subject.head != b.subject.head || a.lemma != b.lemma) return false;
  if (a.object.has_value() != b.object.has_value()) return false;
  return !a.object || a.object->head == b.object->head;
}

/// Qualifiers that only the second has.
void add_qualifiers(const Proposition& from, Proposition& to) {
  for (const PropositionArgument& qualifier : from.qualifiers) {
    const auto same = [&](const PropositionArgument& other) {
      return other.head == qualifier.head && other.role == qualifier.role;
    };
    if (std::none_of(to.qualifiers.begin(), to.qualifiers.end(), same)) to.qualifiers.push_back(qualifier);
  }
}

/// Collects what rules tell beside what the built-in extractors found.
class Collector {
 public:
  explicit Collector(std::vector<Proposition>& known) : known_(known) {}

  void take(Proposition&& proposition) {
    for (Proposition& other : told_) {
      if (!same_relation(other, proposition)) continue;
      if (other.extractor == proposition.extractor) add_qualifiers(proposition, other);
      return;
    }
    yield_to_known(proposition);
    if (proposition.for_statements || proposition.for_tuples) told_.push_back(std::move(proposition));
  }

  std::size_t size() const { return told_.size(); }

  /// In text order, rules that begin at the same word in the order of the file.
  void finish() {
    std::stable_sort(told_.begin(), told_.end(),
                     [](const Proposition& a, const Proposition& b) { return a.anchor < b.anchor; });
    std::move(told_.begin(), told_.end(), std::back_inserter(known_));
  }

 private:
  /// A proposition may be for statements alone or for tuples alone, so each use is compared by itself.
  void yield_to_known(Proposition& proposition) {
    for (Proposition& other : known_) {
      if (!same_relation(other, proposition)) continue;
      if (other.for_statements) proposition.for_statements = false;
      if (other.for_tuples) proposition.for_tuples = false;
      if (proposition.predicate_class) other.predicate_class = proposition.predicate_class;
    }
  }

  std::vector<Proposition>& known_;
  std::vector<Proposition> told_;
};

/// The words where each rule may begin, for the rules that may begin somewhere.
std::map<std::size_t, std::vector<std::size_t>> anchors_of(const PatternSet& patterns,
                                                           const SentenceView& view) {
  std::map<std::size_t, std::vector<std::size_t>> anchors;
  std::vector<std::size_t> rules;
  for (std::size_t i = 0; i < view.size(); ++i) {
    rules.clear();
    patterns.find(pattern_lemma(view, i), view.token(i).form, rules);
    for (const std::size_t rule : rules) anchors[rule].push_back(i);
  }
  return anchors;
}

}  // namespace

void PatternSet::add(std::string_view text, const std::string& file) {
  for (PatternRule& rule : parse_patterns(text, file, rules_)) {
    const std::size_t index = rules_.size();
    for (const std::string& lemma : rule.lemmas) by_lemma_[lemma].push_back(index);
    for (const std::string& form : rule.forms) by_form_[form].push_back(index);
    if (rule.lemmas.empty() && rule.forms.empty()) anywhere_.push_back(index);
    rules_.push_back(std::move(rule));
  }
}

void PatternSet::find(const std::string& lemma, const std::string& form,
                      std::vector<std::size_t>& found) const {
  const auto add_from = [&](const Index& index, const std::string& key) {
    const auto at = index.find(key);
    if (at != index.end()) found.insert(found.end(), at->second.begin(), at->second.end());
  };
  add_from(by_lemma_, lemma);
  add_from(by_form_, form);
  found.insert(found.end(), anywhere_.begin(), anywhere_.end());
}

void PatternExtractor::extract(const SentenceView& sentence, std::vector<Proposition>& found) const {
  const auto anchors = anchors_of(*patterns_, sentence);
  if (anchors.empty()) return;
  PatternMatcher matcher(sentence);
  Collector collector(found);
  for (const auto& [index, tokens] : anchors) {
    const PatternRule& rule = patterns_->rules()[index];
    const std::size_t most = collector.size() + kMostPropositions;
    matcher.find(rule, tokens, [&, &rule = rule](PatternMatch&& match) {
      for (const PatternOutput& output : rule.outputs) {
        for (Proposition& proposition : tell_pattern(sentence, rule, output, match))
          collector.take(std::move(proposition));
      }
      return collector.size() < most;
    });
  }
  collector.finish();
}

}  // namespace entente
