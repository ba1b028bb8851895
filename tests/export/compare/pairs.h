#pragma once

#include <string>
#include <vector>

#include "graph/compare/comparison.h"
#include "graph/types/statement.h"

namespace entente {

/// "Ann asked Bob" in a sentence of its own; the lemma is the label.
Statement told(const std::string& subject, const std::string& label, PredicateClass predicate_class,
               const std::string& object, EntityType object_type = EntityType::Person);

/// Two pairs: Ann and Bob, Cid and Dora. On both sides the first asks the second; Ann visits Paris as Cid
/// visits Rome, Bob refused to pay Ann, who may help him, and Eve says that Dora feared Cid.
Comparison two_pairs();

/// Of these statements: each side the principals with these labels, none for all.
Comparison compared(const std::vector<Statement>& statements,
                    const std::vector<std::vector<std::string>>& sides);

}  // namespace entente
