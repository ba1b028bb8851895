#pragma once

#include <string>
#include <string_view>

namespace entente {

/// The lemma of a predicate whose label is fixed, in the way of the built-in extractors: the verb that the
/// label begins with in its base form, no articles ("funds": "fund", "is an ally of": "be ally of",
/// "invested in": "invest in"). Lower case.
std::string lemma_of_label(std::string_view label);

}  // namespace entente
