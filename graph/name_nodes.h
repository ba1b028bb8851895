#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "graph/aliases.h"
#include "graph/name_units.h"
#include "graph/types/name.h"

namespace entente {

/// What can be one thing if it has one label: types beyond these sides never merge.
enum class NameSide : std::uint8_t { Person, Body, Event, Work, Value, Concept };

NameSide side_of(EntityType type);

/// Units that have one id in common, or one identity of the table: what names are compared by.
struct NameNode {
  std::string id;
  std::string label;
  EntityType type = EntityType::Concept;
  NameSide side = NameSide::Concept;
  std::size_t identity = AliasTable::npos;
  bool own_id = false;  ///< somebody gave the id: it is no slug of the label
  LabelKind kind = LabelKind::Proper;
  std::size_t mentions = 0;
  std::size_t information = 0;         ///< name_information
  Gender gender = Gender::Unknown;     ///< what its titles and its full name say
  PersonName person;                   ///< of persons and concepts that have a name
  std::vector<std::size_t> units;      ///< ascending
  std::vector<std::size_t> documents;  ///< ascending
  std::vector<std::string> aliases;    ///< folded names of more than one word, sorted
};

/// The nodes in the order in which they are to be joined: those of the table, then the fullest names first.
/// The order depends on nothing but what the units hold.
std::vector<NameNode> make_nodes(const std::vector<NameUnit>& units, const AliasTable* aliases, bool by_name);

}  // namespace entente
