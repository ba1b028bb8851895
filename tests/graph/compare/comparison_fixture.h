#pragma once

#include <string>
#include <vector>

#include "graph/compare/comparison.h"

namespace entente {

/// Two pairs of leaders of our own invention. Ilse of Norland asks Otto of Ostmark for grain and loans, and
/// he lends; he leads Ostmark. Forty years later Marta of Norland gives what Viktor of Westmark asks for;
/// some say that Viktor is the supplicant. Norland is in both.
KnowledgeGraph two_pairs();

/// Ilse and Otto against Marta and Viktor.
Comparison compare_two_pairs(const ComparisonOptions& options = {});
/// The same of any graph, by ids.
Comparison compare_ids(const KnowledgeGraph& graph, const std::vector<std::vector<std::string>>& sides,
                       const ComparisonOptions& options = {});

}  // namespace entente
