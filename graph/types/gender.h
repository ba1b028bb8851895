#pragma once

#include <cstdint>
#include <string_view>

namespace entente {

enum class Gender : std::uint8_t { Unknown, Feminine, Masculine };

/// Whose name a given name is, with or without capitals and accents: "Olga", "Mehmet", "Geun-hye". From a
/// table of some 6,500 names of many countries. Unknown: not in the table, or borne by men and women alike
/// ("Robin", "Andrea"), or rather a surname or a common word.
Gender given_name_gender(std::string_view name);

/// What a title says, lower case, with or without its full stop: "mr", "queen", "señora". Most say nothing.
Gender title_gender(std::string_view lower);

/// What the ending of a surname or a patronymic says: "Tereshkova", "Kowalska", "Jónsdóttir", "Sergeyevna"
/// are women's. Unknown says nothing: men's forms are borne by women, too.
Gender surname_gender(std::string_view name);

}  // namespace entente
