#pragma once

#include <string_view>

#include "graph/types/statement.h"

namespace entente {

/// The class of a predicate by the project's lexicon, after the event types of PLOVER (Halterman et al. 2023)
/// and static classes of our own. `lemma` is the predicate's ("ask", "call on", "be president of"), `object`
/// the lemma of the object's head noun, which decides for some verbs: withdraw troops is RETREAT, withdraw
/// aid SANCTION. Both lower case; `object` may be empty.
PredicateClass predicate_class(std::string_view lemma, std::string_view object);

}  // namespace entente
