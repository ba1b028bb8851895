#pragma once

#include <vector>

#include "extract/coreference/mention.h"

namespace entente {

/// The noun that a relative pronoun stands for, or kNoToken.
std::size_t relative_antecedent(const SentenceView& view, std::size_t pronoun);

/// Sets what the grammar of the sentence says of its mentions: which are one thing, which cannot be, whose
/// they are, what they stand in. `mentions`: all of the sentence, in their order, with members as indices.
void link_mentions(const SentenceView& view, std::vector<Mention>& mentions);

}  // namespace entente
