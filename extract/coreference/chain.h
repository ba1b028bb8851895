#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "extract/coreference/mention.h"

namespace entente {

/// What is known of one thing after reading some of its mentions.
struct Chain {
  std::vector<std::size_t> mentions;  ///< ascending indices into the text's mentions
  std::vector<std::size_t> parts;     ///< chains; of a group whose members are known: "the two leaders"
  std::size_t owner = kNoMention;     ///< chain; of what is named by whose it is: "his father"
  std::array<std::uint32_t, kEntityTypeCount> votes{};  ///< for its type, of names and head nouns
  EntityType type = EntityType::Concept;
  MentionGender gender = MentionGender::Unknown;
  MentionNumber number = MentionNumber::Unknown;
  bool named = false;                  ///< a name is among its mentions
  bool human = false;                  ///< a person or people, as far as words tell
  std::vector<std::string> heads;      ///< lemmas of its nominals' heads and last words of its names, sorted
  std::vector<std::string> modifiers;  ///< of all its mentions, sorted

  std::size_t last() const { return mentions.back(); }
};

/// Takes a mention into the chain.
void add_mention(Chain& chain, std::size_t index, const Mention& mention);

/// Takes all of another chain in.
void absorb(Chain& chain, Chain&& other);

/// Whether the pronoun's gender, number and person allow that it stands for the chain.
bool agrees(const Mention& pronoun, const Chain& chain);

/// Whether the mention stands in the same clause as one of the chain's in a way that keeps the two apart:
/// "Mao asked him". `mentions` are the text's.
bool is_barred(const Mention& mention, const Chain& chain, std::span<const Mention> mentions);

/// Which mentions stand for one thing.
struct Chains {
  std::vector<Chain> chains;          ///< in the order of their first mentions; none is empty
  std::vector<std::size_t> chain_of;  ///< one a mention
};

/// Numbers the chains in the order of their first mentions and drops those without. `chain_of`: one a
/// mention.
Chains in_order(std::vector<Chain> chains, std::vector<std::size_t> chain_of);

}  // namespace entente
