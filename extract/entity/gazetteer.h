#pragma once

#include <string_view>

namespace entente {

/// Facts about names of states and cities, independent of case. Lower-case ASCII in, views of static tables
/// out.

/// The usual English name of a state for one of its names ("u.s.", "ussr", "people's republic of china"), or
/// empty.
std::string_view country_named(std::string_view lower);
/// The state of an adjective or noun of origin ("chinese", "briton"), or empty.
std::string_view country_of_demonym(std::string_view lower);
/// The state of a word that stands before a hyphen for it ("sino-soviet": "sino" is China), or empty.
std::string_view country_of_prefix(std::string_view lower);
/// Capitals and cities of world importance.
bool is_city(std::string_view lower);

}  // namespace entente
