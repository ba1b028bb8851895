#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "graph/aliases.h"
#include "graph/ledger.h"
#include "graph/name_units.h"

namespace entente {

/// One thing: units of any number of documents.
struct NameCluster {
  std::string id;     ///< unique
  std::string label;  ///< the fullest
  EntityType type = EntityType::Concept;
  std::size_t identity = AliasTable::npos;  ///< of the table of aliases
};

struct NameClustering {
  std::vector<NameCluster> clusters;
  std::vector<std::size_t> cluster_of;  ///< of each unit
  std::vector<MergeReason> reason_of;   ///< why each unit is there; Equal where nothing moved it
};

/// Joins units as resolve() says. `aliases` may be null if no unit has an identity.
NameClustering cluster_names(const NameUnits& units, const AliasTable* aliases, bool by_name);

}  // namespace entente
