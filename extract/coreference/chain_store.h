#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "extract/coreference/chain.h"

namespace entente {

/// The chains of a text while it is read: which mention is in which, and which were mentioned last. A base
/// for what decides.
class ChainStore {
 protected:
  explicit ChainStore(std::span<const Mention> mentions)
      : mentions_(mentions), chain_of_(mentions.size(), kNoMention) {}

  const Chain& chain(std::size_t c) const { return chains_[c]; }
  /// Whether the mention is in a chain by now.
  bool is_known(std::size_t m) const { return chain_of_[m] != kNoMention; }
  /// The chain of whose the thing is, or kNoMention.
  std::size_t owner_chain(const Mention& mention) const {
    return mention.owner == kNoMention ? kNoMention : chain_of_[mention.owner];
  }
  std::size_t sentences_since(const Chain& chain, const Mention& mention) const {
    return mention.sentence - mentions_[chain.last()].sentence;
  }

  /// A chain without mentions.
  std::size_t add_chain(std::size_t owner);
  /// Puts the mention into the chain, or into a new one for kNoMention.
  void join(std::size_t m, std::size_t c);
  void merge(std::size_t a, std::size_t b);

  /// Calls `see(chain)` from the last mentioned back until it returns false or `reach`, in sentences, is
  /// passed.
  template <typename See>
  void look_back(const Mention& mention, std::size_t reach, const See& see) const {
    std::size_t looked = 0;
    for (std::size_t i = recent_.size(); i-- > 0 && looked < kMostCandidates;) {
      const std::size_t c = recent_[i];
      if (touched_[c] != i || chains_[c].mentions.empty()) continue;
      ++looked;
      if (sentences_since(chains_[c], mention) > reach || !see(c)) return;
    }
  }

  std::span<const Mention> mentions_;
  std::vector<std::size_t> chain_of_;  ///< one a mention
  std::vector<Chain> chains_;

 private:
  // Chains that one mention is compared with at most.
  static constexpr std::size_t kMostCandidates = 60;

  void touch(std::size_t c);

  std::vector<std::size_t> recent_;   ///< chains in the order they were mentioned, again and again
  std::vector<std::size_t> touched_;  ///< index into recent_ of each chain's last mention
};

}  // namespace entente
