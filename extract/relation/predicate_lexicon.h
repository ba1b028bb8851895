#pragma once

#include <optional>
#include <string_view>

#include "extract/relation/lexicon/entries.h"

namespace entente {

// The project's own lexicon of predicates: what entries look like is in lexicon/entries.h. All look-ups take
// constant time.

/// "ask", "call for", "be loyal".
std::optional<PredicateClass> class_of_verb(std::string_view verb);
/// "withdraw|@troops", as it stands in the lexicon.
std::optional<PredicateClass> class_of_frame(std::string_view frame);
/// The kind of a noun's lemma, or null.
const NounKind* kind_of_noun(std::string_view noun);
/// The name of the verb's group ("~do"), or empty.
std::string_view group_of_verb(std::string_view verb);

}  // namespace entente
