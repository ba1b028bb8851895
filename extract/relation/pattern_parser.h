#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/relation/pattern_rule.h"

namespace entente {

/// Reads a file of rules (docs/patterns.md has the grammar). `file` names it in errors. Throws Error with
/// line and column of the first thing that is wrong; a text without a rule is wrong, too. No rule may have
/// the name of one of `others`.
std::vector<PatternRule> parse_patterns(std::string_view text, const std::string& file,
                                        std::span<const PatternRule> others = {});

}  // namespace entente
