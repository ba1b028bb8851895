#pragma once

#include <cstddef>
#include <vector>

#include "extract/relation/pattern_rule.h"

namespace entente {

/// Sets the order in which a rule's words are matched: its anchor (a word known by its lemma or form where
/// there is one), its plan and its options. Gives the first word that no chain of steps links to the anchor,
/// or kNoWord.
std::size_t plan_pattern(const std::vector<PatternStep>& steps, PatternRule& rule);

}  // namespace entente
