#pragma once

#include <cstddef>

#include "extract/relation/clause.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// Head of the phrase that names who speaks in a clause with a verb of speech; kNoToken where the verb is no
/// such, or nobody is named. In "quoted the minister as saying" the minister does.
std::size_t speaking_voice(const SentenceView& view, const Clause& clause);

}  // namespace entente
