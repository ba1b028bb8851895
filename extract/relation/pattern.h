#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/relation/extractor.h"
#include "extract/relation/pattern_rule.h"

namespace entente {

/// Rules that users write for relations that the built-in extractors miss (docs/patterns.md). Immutable once
/// filled, so one set serves all threads. Method: tests on words and steps along the dependency tree, as in
/// Semgrex (Chambers et al. 2007).
class PatternSet {
 public:
  /// Adds the rules of a pattern file; `file` names it in errors. Throws Error with line and column, and then
  /// leaves the set as it was.
  void add(std::string_view text, const std::string& file);

  const std::vector<PatternRule>& rules() const { return rules_; }
  /// Appends the indices of the rules that may begin at a word with this lemma and form.
  void find(const std::string& lemma, const std::string& form, std::vector<std::size_t>& found) const;

 private:
  using Index = std::unordered_map<std::string, std::vector<std::size_t>>;
  std::vector<PatternRule> rules_;
  Index by_lemma_, by_form_;
  std::vector<std::size_t> anywhere_;  ///< rules that may begin at any word
};

/// Applies a set of rules. Runs after the built-in extractors: what it finds with the subject, object and
/// predicate lemma of a proposition that is there already is dropped, but a class that the rule states goes
/// to that proposition.
class PatternExtractor : public Extractor {
 public:
  explicit PatternExtractor(std::shared_ptr<const PatternSet> patterns) : patterns_(std::move(patterns)) {}

  std::string_view name() const override { return "pattern"; }
  /// Linear in the sentence for rules that begin at a lemma or form; no rule looks at more than
  /// kPatternBudget words. The propositions refer to the set.
  void extract(const SentenceView& sentence, std::vector<Proposition>& found) const override;

 private:
  std::shared_ptr<const PatternSet> patterns_;
};

}  // namespace entente
