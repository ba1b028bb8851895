#pragma once

#include "extract/relation/pattern_rule.h"
#include "extract/relation/pattern_scanner.h"

namespace entente {

/// The index of a word by its name, or kNoWord.
std::size_t find_pattern_word(const PatternRule& rule, std::string_view name);

/// Reads what follows "=>": subject, predicate, object, qualifiers, options. All words of the rule are known.
/// Throws Error.
PatternOutput read_pattern_output(PatternScanner& scanner, const PatternRule& rule);

}  // namespace entente
