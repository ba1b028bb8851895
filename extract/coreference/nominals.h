#pragma once

#include <string_view>

#include "extract/coreference/chain.h"
#include "extract/coreference/mention.h"

namespace entente {

/// Whether the nominal may take the chain up because its words do: the same head, no modifier that the chain
/// does not have, the same owner. `owner`: the chain that the mention belongs to, or kNoMention.
bool takes_up_words(const Mention& nominal, std::size_t owner, const Chain& chain);

/// Whether the nominal has the chain's head but says another kind of it, as "night trains" beside
/// "day trains", or which other one: "the second man", "the new bridge"; or one of several, or a
/// man of a woman.
bool names_another(const Mention& nominal, const Chain& chain);

/// Whether the nominal's head is a word for the kind of thing that a named chain is, and nothing else in it
/// speaks against: "the country", "the company", "the woman".
bool takes_up_kind(const Mention& nominal, const Chain& chain);

/// Whether the head is a word for another kind of thing than the named chain is: "my country" is no city.
bool is_of_other_kind(const Mention& nominal, const Chain& chain);

/// Whether the name may be that of what was told of without one: no group's, no woman's if it names a firm.
bool may_be_named(const Mention& name, const Chain& chain);

/// "the two leaders", "both countries", "the two": a group of two that was told of before.
bool is_pair(const Mention& mention);

/// Whether the chain may be one of a pair of this type (Concept: anything that has a name): of "the two
/// women" no man is.
bool may_be_of_pair(const Mention& pair, EntityType type, const Chain& chain);

/// What each of the pair must be: Person, Country …; Concept: anything that has a name.
EntityType type_of_pair(const Mention& pair);

}  // namespace entente
