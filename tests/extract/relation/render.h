#pragma once

#include <string>
#include <vector>

#include "extract/relation/extractor.h"
#include "tests/extract/relation/parse_fixture.h"

namespace entente::testing {

/// What the extractor finds in a written parse (see Parse), one line a proposition:
/// "subject | lemma | object | role=qualifier … | what differs from plainly asserted", minimal phrases.
std::vector<std::string> told(const Extractor& extractor, const char* table);

/// Only what is for statements.
std::vector<std::string> told_for_graph(const Extractor& extractor, const char* table);

/// The labels of the propositions.
std::vector<std::string> labels(const Extractor& extractor, const char* table);

/// Full surface tuples: "relation; first; second; …".
std::vector<std::string> full(const Extractor& extractor, const char* table);

}  // namespace entente::testing
