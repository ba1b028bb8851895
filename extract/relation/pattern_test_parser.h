#pragma once

#include <vector>

#include "extract/relation/pattern_rule.h"
#include "extract/relation/pattern_scanner.h"

namespace entente {

/// Reads the tests of a word, from '[' to ']'. Throws Error.
std::vector<PatternTest> read_pattern_tests(PatternScanner& scanner);

}  // namespace entente
