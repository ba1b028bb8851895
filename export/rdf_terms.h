#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "graph/types/entity.h"
#include "graph/types/evidence.h"

// What JSON-LD and Turtle share.

namespace entente {

/// The class of schema.org, or one of our own vocabulary, as a prefixed name: "schema:Person", "v:Group".
std::string_view schema_type(EntityType type);

/// The XML Schema type of an ISO 8601 date, "xsd:gYear"; empty if it is none. Processors do not check it.
std::string_view date_type(std::string_view time);

/// Evidence is one node however many statements rest on it.
class EvidenceNumbers {
 public:
  /// For at most `most` places.
  explicit EvidenceNumbers(std::size_t most);

  struct Number {
    std::size_t value;  ///< from 1, in the order in which they are first asked for
    bool fresh;         ///< asked for the first time
  };
  /// The evidence must outlive this.
  Number of(const Evidence& evidence);

 private:
  /// With its hash, so that most comparisons do not have to look at the evidence.
  struct Slot {
    std::size_t hash = 0;
    const Evidence* evidence = nullptr;
    std::size_t number = 0;
  };
  std::vector<Slot> slots_;  ///< a power of two, at most half full; searched from the hash onwards
  std::size_t count_ = 0;
};

}  // namespace entente
