#include "extract/coreference/candidates.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace entente {
namespace {

constexpr std::size_t kNearest = 40;      // of any words
constexpr std::size_t kFarthest = 10;     // sentences, for pronouns of the third person
constexpr std::size_t kWithOneWord = 8;   // further back, for each word
constexpr std::size_t kWithAnyWord = 20;  // further back, all together

/// Words by which a mention is found again from afar.
std::vector<std::uint64_t> keys_of(const MentionSigns& mention) {
  if (mention.pronoun != PronounClass::None) {
    const bool of_speech = mention.person < 3;
    return of_speech ? std::vector<std::uint64_t>{static_cast<std::uint64_t>(mention.pronoun)}
                     : std::vector<std::uint64_t>{};
  }
  std::vector<std::uint64_t> keys = mention.name;
  keys.push_back(mention.lemma);
  keys.push_back(mention.label);
  if (mention.letters != 0) keys.push_back(mention.letters);
  if (mention.initials != 0) keys.push_back(mention.initials);
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

bool holds(const MentionSigns& outer, const MentionSigns& inner) {
  return outer.sentence == inner.sentence && outer.first <= inner.first && inner.last <= outer.last;
}

/// What can never stand for the same thing: a phrase and one inside it, unless that is its relative pronoun.
bool excluded(const MentionSigns& anaphor, const MentionSigns& antecedent) {
  if (anaphor.pronoun == PronounClass::Who) return false;
  return holds(antecedent, anaphor) || holds(anaphor, antecedent);
}

}  // namespace

void CandidateFinder::add(MentionSigns mention) {
  const auto same = by_word_.find(mention.label);
  if (mention.pronoun == PronounClass::None && same != by_word_.end()) {
    mention.repeats = static_cast<std::uint32_t>(
        std::count_if(same->second.begin(), same->second.end(),
                      [&](std::size_t m) { return mentions_[m].label == mention.label; }));
  }
  for (const std::uint64_t key : keys_of(mention)) by_word_[key].push_back(mentions_.size());
  mentions_.push_back(std::move(mention));
}

std::vector<std::size_t> CandidateFinder::sharing_words(const MentionSigns& anaphor,
                                                        std::size_t before) const {
  std::vector<std::size_t> found;
  for (const std::uint64_t key : keys_of(anaphor)) {
    const auto with = by_word_.find(key);
    if (with == by_word_.end()) continue;
    const auto end = std::lower_bound(with->second.begin(), with->second.end(), before);
    const auto count = std::min<std::ptrdiff_t>(end - with->second.begin(), kWithOneWord);
    found.insert(found.end(), end - count, end);
  }
  std::sort(found.begin(), found.end(), std::greater<>());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  if (found.size() > kWithAnyWord) found.resize(kWithAnyWord);
  return found;
}

Candidates CandidateFinder::before(const MentionSigns& anaphor) const {
  const bool third_person_pronoun = anaphor.pronoun != PronounClass::None && anaphor.person == 3;
  Candidates candidates;
  const auto take = [&](std::size_t order) {
    const MentionSigns& antecedent = mentions_[order];
    if (excluded(anaphor, antecedent)) return;
    candidates.found.push_back({order, candidates.agreeing});
    if (may_agree(anaphor, antecedent)) ++candidates.agreeing;
    candidates.best = std::max(candidates.best, word_match(anaphor, antecedent));
  };
  std::size_t order = mentions_.size();
  while (order > 0 && mentions_.size() - order < kNearest) {
    if (third_person_pronoun && anaphor.sentence - mentions_[order - 1].sentence > kFarthest) break;
    take(--order);
  }
  for (const std::size_t far : sharing_words(anaphor, order)) take(far);
  return candidates;
}

}  // namespace entente
