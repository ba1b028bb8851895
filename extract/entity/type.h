#pragma once

#include <cstddef>
#include <string_view>

#include "extract/document.h"
#include "graph/types/entity.h"

namespace entente {

/// What kind of entity the noun phrase with this head names. Evidence in this order: dates, money and counts;
/// a named span that covers the head; states and cities by name; head nouns that say it (minister, ministry,
/// war); the analyzer's nominal type. `label` is the phrase's canonical label.
EntityType entity_type(const Sentence& sentence, std::size_t head, std::string_view label);

/// Kinds of head noun, by lemma.
bool is_role_noun(std::string_view lemma);          ///< offices and positions: president, leader, spokesman
bool is_kinship_noun(std::string_view lemma);       ///< father, wife
bool is_organization_noun(std::string_view lemma);  ///< ministry, company, army
bool is_event_noun(std::string_view lemma);         ///< war, summit, visit

}  // namespace entente
