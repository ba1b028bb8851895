#pragma once

#include <string_view>

#include "extract/coreference/chain.h"
#include "extract/coreference/mention.h"

namespace entente {

/// Whether the nominal may take the chain up because its words do: the same head, no modifier that the chain
/// does not have, the same owner. `owner`: the chain that the mention belongs to, or kNoMention.
bool takes_up_words(const Mention& nominal, std::size_t owner, const Chain& chain);

/// Whether the nominal, of no article, has the chain's head but says another kind of it: "energy cooperation"
/// beside "investment cooperation".
bool names_another(const Mention& nominal, const Chain& chain);

/// Whether the nominal's head is a word for the kind of thing that a named chain is, and nothing else in it
/// speaks against: "the country", "the company", "the woman".
bool takes_up_kind(const Mention& nominal, const Chain& chain);

/// "the two leaders", "both countries", "the two": a group of two that was told of before.
bool is_pair(const Mention& mention);

/// What each of the pair must be: Person, Country …; Concept: anything that has a name.
EntityType type_of_pair(const Mention& pair);

}  // namespace entente
