#pragma once

#include "extract/relation/predicate_class.h"
#include "extract/relation/proposition.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// The frame that decides a proposition's class. `statement` has the types of the subject and the object
/// already.
PredicateFrame predicate_frame(const SentenceView& view, const Proposition& proposition,
                               const Statement& statement);

}  // namespace entente
