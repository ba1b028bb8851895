#pragma once

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/types/entity.h"

namespace entente {

/// Why two nodes became one, or one became two.
enum class MergeReason : std::uint8_t {
  Table,     ///< the reader's table of aliases says so
  Equal,     ///< one label
  Folded,    ///< one label but for case, accents, punctuation, titles
  Order,     ///< surname first and last
  Part,      ///< a part of the only full name in reach
  Initials,  ///< initials of the only full name in reach
  Nickname,  ///< likewise
  Spelling,  ///< another transliteration of one word of the name
  Acronym,   ///< of the only name in reach
  Form,      ///< one name but for the legal form
  Alias,     ///< a form that the other document uses for the same thing
  Apart,     ///< no merge: one label of two things
};

std::string_view to_string(MergeReason reason);  ///< "initials"

/// How likely such a merge is right: a rule of thumb to sort by, from 0 to 1, not a probability.
double score_of(MergeReason reason);

/// One decision about an entity that the statements brought. Enough to take it back: in these documents, what
/// is now `kept` was `absorbed`.
struct Merge {
  std::string kept_id;
  std::string kept_label;
  EntityType kept_type = EntityType::Concept;
  std::string absorbed_id;
  std::string absorbed_label;
  EntityType absorbed_type = EntityType::Concept;
  MergeReason reason = MergeReason::Equal;
  std::size_t mentions = 0;            ///< of the absorbed, in these documents
  std::vector<std::string> documents;  ///< sorted

  bool operator==(const Merge&) const = default;
};

/// JSON Lines: kept, kept_label, kept_type, absorbed, absorbed_label, absorbed_type, reason, why, score,
/// mentions, documents. Throws Error if the stream fails.
void write_ledger(std::span<const Merge> ledger, std::ostream& out);

}  // namespace entente
