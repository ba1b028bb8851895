#pragma once

#include <array>
#include <string_view>

#include "graph/types/statement.h"

namespace entente {

/// Words of one class, parted by commas without spaces. No word stands in two classes of one table.
struct ClassWords {
  PredicateClass value;
  std::string_view words;
};

/// Predicate lemmas: "ask", "call for", "be member of".
extern const std::array<ClassWords, kPredicateClassCount - 1> kClassVerbs;
/// A verb's lemma and the lemma of its object's head: "withdraw troop".
extern const std::array<ClassWords, 18> kClassFrames;

}  // namespace entente
