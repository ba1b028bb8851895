#pragma once

#include <cstddef>
#include <span>

#include "extract/coreference/chain.h"
#include "extract/coreference/mention.h"

namespace entente {

/// How many sentences back a pronoun's antecedent may stand.
inline constexpr std::size_t kPronounReach = 3;

/// How much the chain is in mind where the pronoun stands: the weights of its mentions in the sentences
/// before, by role, halved with each sentence (after Lappin and Leass 1994), more for names and for what has
/// the pronoun's own role. 0: out of reach. `pronoun` is the index of the pronoun among `mentions`.
double salience(std::size_t pronoun, const Chain& chain, std::span<const Mention> mentions);

}  // namespace entente
