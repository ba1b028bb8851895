#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "extract/coreference/association.h"
#include "extract/coreference/chain_store.h"

namespace entente {

/// What the rules say that mentions take up. Chains are given as in ChainStore; kNoMention: none.
class ReferenceRules : protected ChainStore {
 protected:
  /// How far back nominals look, in sentences.
  static constexpr std::size_t kWordReach = 12;

  explicit ReferenceRules(std::span<const Mention> mentions);

  /// Whether agreement, binding, predicate and speaker let the pronoun stand for the chain.
  bool may_stand_for(std::size_t pronoun, const Chain& candidate) const;
  /// "His son, Chiang Ching-kuo": whether the pronoun's relative has the family name of the chain.
  bool shares_family(std::size_t pronoun, const Chain& candidate) const;
  /// The chain most in mind where the pronoun stands.
  std::size_t most_salient(std::size_t pronoun) const;
  /// "they" by salience: several rather than a body of people, the two just told of before that.
  std::size_t antecedent_of_they(std::size_t pronoun);
  /// "they" that is no one in reach, or "their" of what two have with each other ("their meeting"): the two
  /// just told of. `found`: what it would be else.
  std::size_t two_rather_than(std::size_t pronoun, std::size_t found);

  std::size_t antecedent_of_nominal(std::size_t nominal);
  /// "the two leaders": a group of two, or the two told of most of those in reach.
  std::size_t antecedent_of_pair(std::size_t pair);
  /// What its head, modifiers and owner, or its kind, say.
  std::size_t by_words(std::size_t nominal) const;
  /// What no word of the nominal says: "the Soviet leader", "his country".
  std::size_t by_association(std::size_t nominal) const;

  /// One a mention: which names are of one thing (see group_names).
  std::vector<std::size_t> group_of_;

 private:
  template <typename Fits>
  std::size_t most_salient(std::size_t pronoun, const Fits& fits) const;
  bool same_words(const Mention& nominal, const Chain& candidate) const;
  bool is_called_otherwise(const Mention& pronoun, const Chain& candidate) const;
  bool speaks(const Mention& pronoun, const Chain& candidate) const;
  std::size_t head_of_state(std::size_t nominal, std::string_view state) const;
  std::size_t own_state(std::size_t nominal) const;
  std::size_t name_of(const Chain& chain) const;
  bool fits(const Mention& pair, EntityType type, const Chain& group) const;
  bool acts(const Chain& chain) const;
  std::vector<std::size_t> last_two(std::size_t m, EntityType type, std::size_t reach) const;
  std::size_t group_of_two(std::size_t m, const std::vector<std::size_t>& two);

  std::vector<std::size_t> uses_;  ///< one a name group: how often it is named in all of the text
  Associations associations_;
};

}  // namespace entente
