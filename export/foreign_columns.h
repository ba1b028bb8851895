#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "export/columns.h"
#include "graph/types/entity.h"
#include "graph/types/statement.h"

// What other programs say of nodes and edges. A column is one of ours only if it can be read as one: its name
// alone says little, and no value of a column is an error.

namespace entente {

/// The elements of a JSON array of strings, as which APOC writes lists; nothing if the text is something
/// else.
std::optional<std::vector<std::string>> json_strings(std::string_view text);
/// Whether the text begins as a JSON array of objects does, or is an empty one: so statements are written.
bool begins_like_statements(std::string_view text);
/// How many statements name a node, if it says so; 3.0 is 3.
std::optional<std::size_t> mentions_from(const Columns& columns);
/// Other forms of a node's name: a list, or else a line each.
std::vector<std::string> aliases_from(const Columns& columns);
/// An entity type by its name in any case, in a list such as ":Entity:Person" the first that is known.
std::optional<EntityType> type_by_any_name(std::string_view names);
/// As class names are written in any case.
std::optional<PredicateClass> class_by_any_name(std::string name);

/// An edge as one statement, without subject and object. What is not read and says nothing of how it looks
/// becomes a qualifier, each element of a list one.
Statement foreign_statement(const std::string& id, const Columns& columns);

}  // namespace entente
