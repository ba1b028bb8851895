#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "extract/coreference/chain.h"
#include "extract/coreference/mention.h"
#include "extract/coreference/pair_scorer.h"

namespace entente {

/// How chains are found.
enum class ChainMethod : std::uint8_t {
  Rules,
  Learned,  ///< each mention joins the candidate of the best score, whatever the rules say: for measuring
  Both,
};

struct ChainOptions {
  std::shared_ptr<const PairScorer> scorer = nullptr;  ///< null: rules alone
  ChainMethod method = ChainMethod::Both;
  bool capitals_as_states = false;  ///< see metonymy.h
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
Chains find_chains(std::span<const Mention> mentions, const ChainOptions& options = {});

}  // namespace entente
