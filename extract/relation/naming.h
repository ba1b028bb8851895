#pragma once

#include <cstddef>

#include "extract/relation/sentence_view.h"

namespace entente {

/// "Queen Victoria", "Lake Geneva": whether what stands before the name (`child`, nmod:desc) belongs to its
/// label; the titles of other people say only what they are.
bool names_with_title(const SentenceView& view, std::size_t head, std::size_t child);

/// "Keane of Moss & Hart": whether a full name or a title says who it is, so that what follows "of" (at
/// `child`) only says from where. Not "Catherine of Aragon".
bool names_enough(const SentenceView& view, std::size_t head, std::size_t child);

/// Whether the apposition is but a short or a long form of the name: "Central Intelligence Agency (CIA)",
/// "CIA (Central Intelligence Agency)".
bool is_short_name(const SentenceView& view, std::size_t name, std::size_t appositive);

/// The place that a noun for its kind only announces: "Lviv" for the noun of "the city of Lviv"; kNoToken for
/// any other noun.
std::size_t place_named_by(const SentenceView& view, std::size_t noun);

/// "Harbour Works, a company based in Oslo": of the company, the name, since it is Harbour Works that is
/// based there. The clause must hang below the noun. kNoToken where there is no such name.
std::size_t name_described(const SentenceView& view, std::size_t noun, std::size_t clause_head);

}  // namespace entente
