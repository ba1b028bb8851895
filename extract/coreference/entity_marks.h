#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "extract/coreference/entity_table.h"

namespace entente {

/// The brackets of a sentence's mentions as CoNLL-U holds them in MISC (Entity=, after the CorefUD and GUM
/// treebanks): "(e3-Person" where a mention of entity 3 begins, "e3)" where it ends, "(e3-Person)" for one
/// word; outer mentions open first and close last. One string a token, empty where no mention begins or
/// ends. Relative pronouns and coordinations that nothing takes up are left out, as GUM leaves them out.
/// `first`, `last`: the sentence's mentions, as indices into the table's. Entities count from 1, on from
/// `before`.
std::vector<std::string> entity_marks(const EntityTable& table, std::size_t first, std::size_t last,
                                      std::size_t tokens, std::size_t before);

}  // namespace entente
