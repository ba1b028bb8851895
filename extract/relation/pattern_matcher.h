#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "extract/relation/pattern_graph.h"
#include "extract/relation/pattern_rule.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// How many words a rule may look at in one sentence. When they are used up, what was found stays and the
/// search ends, so that no rule can take exponential time.
inline constexpr std::size_t kPatternBudget = 50'000;

/// What tests on lemmas look at: the form in lower case where the analyzer gives no lemma.
const std::string& pattern_lemma(const SentenceView& view, std::size_t token);

/// The tokens that a rule's words were found to be.
struct PatternMatch {
  /// One list a word: one token for a word that must be there, all that fit for an optional one, ascending;
  /// empty for the others.
  std::vector<TokenSet> tokens;
};

/// Finds rules in one sentence, by backtracking along their plans. Refers to the view.
class PatternMatcher {
 public:
  explicit PatternMatcher(const SentenceView& view);

  /// Calls `sink` for every match whose anchor is one of `anchors`, in their order and then in text order,
  /// until it returns false. No two words of a match are the same token.
  void find(const PatternRule& rule, std::span<const std::size_t> anchors,
            const std::function<bool(PatternMatch&&)>& sink);

 private:
  bool passes(const PatternTest& test, std::size_t token);
  bool passes(const PatternWord& word, std::size_t token);
  std::uint64_t type_bit(std::size_t token);
  bool is_bound(std::size_t token) const;
  /// Does the plan's operations from `at` on; true: stop searching.
  bool advance(const std::vector<PatternOperation>& plan, std::size_t at, const std::function<bool()>& done);
  bool bind(const std::vector<PatternOperation>& plan, std::size_t at, const std::function<bool()>& done);
  /// Where a step may lead, at its cost.
  TokenSet candidates(const PatternStep& step);
  bool is_absent(const PatternStep& step);
  bool is_linked(const PatternStep& step);
  PatternMatch complete();
  TokenSet gather(const PatternOption& option);

  const SentenceView& view_;
  PatternGraph graph_;
  const PatternRule* rule_ = nullptr;
  std::vector<std::size_t> bound_;  ///< token of each word, or kNoToken
  std::size_t budget_ = 0;
  std::vector<std::uint64_t> types_;  ///< bit of each token's entity type; 0: not asked for yet
};

}  // namespace entente
