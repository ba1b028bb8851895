#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "extract/coreference/chain.h"
#include "extract/coreference/mention.h"

namespace entente {

/// Which mentions stand for one thing.
struct Chains {
  std::vector<Chain> chains;          ///< in the order of their first mentions; none is empty
  std::vector<std::size_t> chain_of;  ///< one a mention
};

/// Resolves the mentions of a text (all of it, or a long stretch). From left to right, each mention joins the
/// chain that names, grammar or salience give it, or begins one:
///   1. names by their form, wherever they stand (see names.h), countries by all their names;
///   2. what the grammar says: apposition, relative and reflexive pronouns, other names;
///   3. "I" and "we" by who speaks;
///   4. nominals by head, modifiers and owner, by what was said of a name, by kind ("the country"); "the two
///      leaders" by the last two that were told of together;
///   5. pronouns by agreement, binding and salience (after Lappin and Leass 1994), with the learned scores of
///      pairs where there are any.
/// Deterministic; linear in the mentions but for the candidates of each, which are bounded.
Chains find_chains(std::span<const Mention> mentions);

}  // namespace entente
