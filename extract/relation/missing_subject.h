#pragma once

#include <vector>

#include "extract/relation/clause.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// Sets the subject of a clause that has none of its own, where the sentence tells whose it is: that of the
/// clause it is coordinated with or adverbial to, the noun it modifies, or what controls it. `before` holds
/// at least the clauses above, read already.
void find_missing_subject(const SentenceView& view, const std::vector<Clause>& before, Clause& clause);

}  // namespace entente
