#pragma once

#include <vector>

#include "extract/coreference/entity_table.h"
#include "extract/relation/label_source.h"
#include "graph/types/statement.h"

namespace entente {

/// The statement with every label replaced by that of the entity it stands for: names by the fullest name,
/// pronouns and nominals by what they point to, possessors by their names. Confidence falls with what had to
/// be found out. What is said of a group whose members are known is said of each of them; what two do to each
/// other ("they met") becomes one statement from the first to the second. Nothing comes out where that leaves
/// nothing to tell, as of "they met" without anyone to stand for "they".
std::vector<Statement> resolve_statement(Statement statement, const StatementSources& sources,
                                         const EntityTable& table);

}  // namespace entente
