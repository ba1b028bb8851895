#pragma once

#include "extract/coreference/mention.h"

namespace entente {

/// Fills in first, last and span of a mention whose head and form are known: the head with what describes it,
/// to the left and right without a gap; without its conjuncts and appositions, what a predicate nominal has
/// for its clause's sake, punctuation and adverbs at the edges. The possessive ending is inside, as in GUM.
void set_phrase(const SentenceView& view, Mention& mention);

}  // namespace entente
