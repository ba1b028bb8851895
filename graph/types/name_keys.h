#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "graph/types/entity.h"
#include "graph/types/name.h"

namespace entente {

/// Blocking: which names are worth comparing. Where match_names says that `name` is the same as or a short
/// form of `full`, then some key of keys_to_find(name) is among keys_to_be_found(full) (other spellings of a
/// surname and of a given name at once excepted). Keys of two types never meet unless the types name the same
/// kinds of thing. A handful a name; those that begin with "w" (one word of a person's name) and "i" (initial
/// and surname) may be shared by many, the others by few.
std::vector<std::string> keys_to_be_found(EntityType type, std::string_view full);
std::vector<std::string> keys_to_be_found(const PersonName& full);
std::vector<std::string> keys_to_find(EntityType type, std::string_view name);
std::vector<std::string> keys_to_find(const PersonName& name);

/// How much a name tells: of two forms of one name the fuller has more. Comparable within a type.
std::size_t name_information(EntityType type, std::string_view name);
std::size_t name_information(const PersonName& name);

}  // namespace entente
