#include "extract/relation/pattern_matcher.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "extract/entity/label.h"
#include "extract/entity/type.h"
#include "extract/relation/arguments.h"
#include "extract/relation/pattern_vocabulary.h"

namespace entente {
namespace {

template <typename Value>
std::uint64_t bit(Value value) {
  return std::uint64_t{1} << static_cast<unsigned>(value);
}

std::uint64_t name_bit(const SentenceView& view, std::size_t token) {
  const NamedSpan* name = view.name_covering(token);
  return name == nullptr ? 0 : bit(name->type);
}

bool fits_any(const PatternTest& test, std::string_view text) {
  const std::string folded = test.ignores_case ? fold_case(text) : std::string();
  const std::string_view compared = test.ignores_case ? std::string_view(folded) : text;
  return std::any_of(test.values.begin(), test.values.end(),
                     [&](const PatternValue& value) { return fits(value, compared); });
}

}  // namespace

const std::string& pattern_lemma(const SentenceView& view, std::size_t token) {
  const std::string& lemma = view.token(token).lemma;
  return lemma.empty() ? view.lower(token) : lemma;
}

PatternMatcher::PatternMatcher(const SentenceView& view)
    : view_(view), graph_(view), types_(view.size(), 0) {}

/// The type that the graph would show for the phrase.
std::uint64_t PatternMatcher::type_bit(std::size_t token) {
  if (types_[token] == 0) {
    const PropositionArgument phrase = noun_argument(view_, token);
    const std::string label = canonical_label(view_.document_text(), view_.sentence(), phrase.minimal);
    types_[token] = bit(entity_type(view_.sentence(), phrase.head, label));
  }
  return types_[token];
}

bool PatternMatcher::passes(const PatternTest& test, std::size_t token) {
  const Token& word = view_.token(token);
  switch (test.attribute) {
    case PatternAttribute::Form:
      return fits_any(test, word.form) != test.negated;
    case PatternAttribute::Lemma:
      return fits_any(test, pattern_lemma(view_, token)) != test.negated;
    case PatternAttribute::Upos:
      return ((bit(word.upos) & test.set) != 0) != test.negated;
    case PatternAttribute::Xpos:
      return ((bit(word.xpos) & test.set) != 0) != test.negated;
    case PatternAttribute::Type:
      return ((type_bit(token) & test.set) != 0) != test.negated;
    case PatternAttribute::Name:
      return ((name_bit(view_, token) & test.set) != 0) != test.negated;
  }
  return false;
}

bool PatternMatcher::passes(const PatternWord& word, std::size_t token) {
  return std::all_of(word.tests.begin(), word.tests.end(),
                     [&](const PatternTest& test) { return passes(test, token); });
}

bool PatternMatcher::is_bound(std::size_t token) const {
  return std::find(bound_.begin(), bound_.end(), token) != bound_.end();
}

TokenSet PatternMatcher::candidates(const PatternStep& step) {
  TokenSet found;
  graph_.follow(bound_[step.from], step.link, found);
  budget_ -= std::min(budget_, found.size() + 1);
  return found;
}

bool PatternMatcher::bind(const std::vector<PatternOperation>& plan, std::size_t at,
                          const std::function<bool()>& done) {
  const PatternStep& step = plan[at].step;
  for (const std::size_t token : candidates(step)) {
    if (budget_ == 0) break;
    if (is_bound(token) || !passes(rule_->words[step.to], token)) continue;
    bound_[step.to] = token;
    const bool stop = advance(plan, at + 1, done);
    bound_[step.to] = kNoToken;
    if (stop) return true;
  }
  return false;
}

bool PatternMatcher::is_absent(const PatternStep& step) {
  const TokenSet found = candidates(step);
  return std::none_of(found.begin(), found.end(), [&](std::size_t token) {
    return !is_bound(token) && passes(rule_->words[step.to], token);
  });
}

bool PatternMatcher::is_linked(const PatternStep& step) {
  budget_ -= std::min(budget_, std::size_t{1});
  return graph_.linked(bound_[step.from], bound_[step.to], step.link);
}

bool PatternMatcher::advance(const std::vector<PatternOperation>& plan, std::size_t at,
                             const std::function<bool()>& done) {
  if (at == plan.size()) return done();
  const PatternStep& step = plan[at].step;
  switch (plan[at].kind) {
    case PatternOperation::Kind::Bind:
      return bind(plan, at, done);
    case PatternOperation::Kind::Check:
      if (is_linked(step) == step.negated) return false;
      break;
    case PatternOperation::Kind::Absent:
      if (!is_absent(step) || budget_ == 0) return false;
      break;
  }
  return advance(plan, at + 1, done);
}

/// All tokens that fit an optional word in the present match.
TokenSet PatternMatcher::gather(const PatternOption& option) {
  TokenSet found;
  for (const std::size_t token : candidates(option.plan.front().step)) {
    if (is_bound(token) || !passes(rule_->words[option.word], token)) continue;
    bound_[option.word] = token;
    if (advance(option.plan, 1, [] { return true; })) found.push_back(token);
    bound_[option.word] = kNoToken;
  }
  return found;
}

PatternMatch PatternMatcher::complete() {
  PatternMatch match;
  match.tokens.resize(bound_.size());
  for (std::size_t word = 0; word < bound_.size(); ++word) {
    if (bound_[word] != kNoToken) match.tokens[word] = {bound_[word]};
  }
  for (const PatternOption& option : rule_->options) match.tokens[option.word] = gather(option);
  return match;
}

void PatternMatcher::find(const PatternRule& rule, std::span<const std::size_t> anchors,
                          const std::function<bool(PatternMatch&&)>& sink) {
  rule_ = &rule;
  budget_ = kPatternBudget;
  bound_.assign(rule.words.size(), kNoToken);
  const auto done = [&] { return !sink(complete()); };
  for (const std::size_t anchor : anchors) {
    if (budget_ == 0) return;
    --budget_;
    if (!passes(rule.words[rule.anchor], anchor)) continue;
    bound_[rule.anchor] = anchor;
    const bool stop = advance(rule.plan, 0, done);
    bound_[rule.anchor] = kNoToken;
    if (stop) return;
  }
}

}  // namespace entente
