#pragma once

#include "extract/relation/clause.h"
#include "extract/relation/proposition.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// How sure a verbal proposition is, in (0, 1): a hand-made score, a product of factors for how its subject
/// and object were found, the kind of its clause, and signs of a doubtful parse. It orders propositions; it
/// is not a probability yet: calibrated_confidence makes one of it.
double confidence_of(const SentenceView& view, const Clause& clause, const Proposition& proposition);

}  // namespace entente
