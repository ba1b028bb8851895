#include "extract/relation/pattern_plan.h"

#include <algorithm>
#include <utility>

namespace entente {
namespace {

using Kind = PatternOperation::Kind;

/// The step as seen from its other end.
PatternStep turned(PatternStep step) {
  std::swap(step.from, step.to);
  switch (step.link.kind) {
    case PatternLinkKind::Child:
      step.link.kind = PatternLinkKind::Head;
      break;
    case PatternLinkKind::Head:
      step.link.kind = PatternLinkKind::Child;
      break;
    case PatternLinkKind::Below:
      step.link.kind = PatternLinkKind::Above;
      break;
    case PatternLinkKind::Above:
      step.link.kind = PatternLinkKind::Below;
      break;
    case PatternLinkKind::Before:
      step.link.kind = PatternLinkKind::After;
      break;
    case PatternLinkKind::After:
      step.link.kind = PatternLinkKind::Before;
      break;
    case PatternLinkKind::RightBefore:
      step.link.kind = PatternLinkKind::RightAfter;
      break;
    case PatternLinkKind::RightAfter:
      step.link.kind = PatternLinkKind::RightBefore;
      break;
  }
  return step;
}

/// The optional word that a step belongs to, or kNoWord.
std::size_t option_of(const PatternRule& rule, const PatternStep& step) {
  const std::size_t from = rule.words[step.from].optional;
  return from != kNoWord ? from : rule.words[step.to].optional;
}

/// Orders the steps so that each starts from a word that is bound already.
class Planner {
 public:
  Planner(const PatternRule& rule, std::vector<bool>& bound) : rule_(rule), bound_(bound) {}

  std::vector<PatternOperation> plan(std::vector<PatternStep> steps) {
    std::vector<PatternOperation> last;  // what must be absent is looked for when all else is known
    for (auto at = steps.begin(); at != steps.end();) {
      const bool check = at->negated;
      if (check) last.push_back({rule_.words[at->to].absent ? Kind::Absent : Kind::Check, *at});
      at = check ? steps.erase(at) : at + 1;
    }
    while (take_next(steps)) {
    }
    made_.insert(made_.end(), last.begin(), last.end());
    return std::move(made_);
  }

 private:
  /// Checks come first: they are cheap and end a useless search early.
  bool take_next(std::vector<PatternStep>& steps) {
    const auto ready = [&](const PatternStep& step) { return bound_[step.from] && bound_[step.to]; };
    const auto open = [&](const PatternStep& step) { return bound_[step.from] || bound_[step.to]; };
    auto at = std::find_if(steps.begin(), steps.end(), ready);
    const bool check = at != steps.end();
    if (!check) at = std::find_if(steps.begin(), steps.end(), open);
    if (at == steps.end()) return false;
    const PatternStep step = bound_[at->from] ? *at : turned(*at);
    bound_[step.to] = true;
    made_.push_back({check ? Kind::Check : Kind::Bind, step});
    steps.erase(at);
    return true;
  }

  const PatternRule& rule_;
  std::vector<bool>& bound_;
  std::vector<PatternOperation> made_;
};

/// The words that the attribute must be one of, where a test lists them in full.
std::vector<std::string> listed(const PatternWord& word, PatternAttribute attribute) {
  for (const PatternTest& test : word.tests) {
    if (test.attribute != attribute || test.negated || test.ignores_case) continue;
    std::vector<std::string> words;
    for (const PatternValue& value : test.values) {
      if (!value.open_begin && !value.open_end) words.push_back(value.text);
    }
    if (words.size() == test.values.size()) return words;
  }
  return {};
}

void choose_anchor(PatternRule& rule) {
  const auto choose = [&](PatternAttribute attribute, std::vector<std::string>& found) {
    for (std::size_t i = 0; i < rule.words.size(); ++i) {
      const PatternWord& word = rule.words[i];
      if (word.optional != kNoWord || word.absent) continue;
      found = listed(word, attribute);
      if (found.empty()) continue;
      std::sort(found.begin(), found.end());
      found.erase(std::unique(found.begin(), found.end()), found.end());
      rule.anchor = i;
      return true;
    }
    return false;
  };
  rule.anchor = 0;
  if (!choose(PatternAttribute::Lemma, rule.lemmas)) choose(PatternAttribute::Form, rule.forms);
}

}  // namespace

std::size_t plan_pattern(const std::vector<PatternStep>& steps, PatternRule& rule) {
  choose_anchor(rule);
  const auto steps_of = [&](std::size_t option) {
    std::vector<PatternStep> chosen;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(chosen),
                 [&](const PatternStep& step) { return option_of(rule, step) == option; });
    return chosen;
  };
  std::vector<bool> bound(rule.words.size(), false);
  bound[rule.anchor] = true;
  rule.plan = Planner(rule, bound).plan(steps_of(kNoWord));
  for (std::size_t i = 0; i < rule.words.size(); ++i) {
    if (rule.words[i].optional == i && !rule.words[i].absent)
      rule.options.push_back({i, Planner(rule, bound).plan(steps_of(i))});
  }
  for (std::size_t i = 0; i < rule.words.size(); ++i) {
    if (!bound[i] && !rule.words[i].absent) return i;
  }
  return kNoWord;
}

}  // namespace entente
