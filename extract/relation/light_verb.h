#pragma once

#include <optional>
#include <string>
#include <vector>

#include "extract/relation/clause.h"
#include "extract/relation/proposition.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// An event told by a verb that means little and a noun that means all: "paid a visit to", "held talks with".
struct LightEvent {
  std::size_t noun = kNoToken;
  std::string lemma;                         ///< "visit", "talk with"
  std::vector<PropositionArgument> targets;  ///< who is concerned, one a conjunct; at least one
  std::vector<PropositionArgument> others;   ///< what else hangs on the noun: "for a loan"
};

/// The event of an active clause whose verb and object are such a pair, and whose other party is named behind
/// the noun or in one of `qualifiers` (then taken out of them). Nothing otherwise.
std::optional<LightEvent> light_event(const SentenceView& view, const Clause& clause,
                                      std::vector<PropositionArgument>& qualifiers);

}  // namespace entente
