#pragma once

#include <vector>

#include "extract/relation/pattern_matcher.h"
#include "extract/relation/pattern_rule.h"
#include "extract/relation/proposition.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// The propositions that an output makes of a match: one, or one an object where the object is optional and
/// several were found.
std::vector<Proposition> tell_pattern(const SentenceView& view, const PatternRule& rule,
                                      const PatternOutput& output, const PatternMatch& match);

}  // namespace entente
