#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "extract/coreference/mention_signs.h"

namespace entente {

/// A mention that another may go back to.
struct Candidate {
  std::size_t order = 0;   ///< of the mention in the document
  std::size_t rivals = 0;  ///< candidates nearer to the anaphor that agree with it
};

/// What a mention may go back to, and what that says of it.
struct Candidates {
  std::vector<Candidate> found;  ///< nearest first
  WordMatch best = WordMatch::None;
  std::size_t agreeing = 0;  ///< candidates that agree in number, gender and person
};

/// Finds earlier mentions worth comparing with: the nearest, and those further back that share a word. Few
/// enough for the whole to stay linear in the text. For one document; mentions are given in order.
class CandidateFinder {
 public:
  /// Adds the mention to those that later ones may go back to, and counts its repeats.
  void add(MentionSigns mention);
  /// For a mention that has not been added yet: its order is mentions().size().
  Candidates before(const MentionSigns& anaphor) const;

  const std::vector<MentionSigns>& mentions() const { return mentions_; }

 private:
  std::vector<std::size_t> sharing_words(const MentionSigns& anaphor, std::size_t before) const;

  std::vector<MentionSigns> mentions_;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> by_word_;  ///< ascending
};

}  // namespace entente
