#pragma once

#include <array>
#include <string_view>

#include "graph/types/predicate_class.h"

namespace entente {

// Words in these lists are lower-case lemmas, parted by commas and white space, in ASCII order; none stands
// in two lists of a table. The order and the uniqueness are checked when the tables are compiled.

/// Predicates of one class.
///   verbs:  a verb with its particle and preposition: "ask", "call on", "step down from"; after a copula the
///           adjective or noun: "be loyal"
///   frames: such a verb and its object, "withdraw|@troops". The object is the lemma of its head ("deal"),
///   the kind
///           of that noun ("@talks", see NounKind; "@kin" and "@role" for those that entity types know), its
///           entity type ("Person"; "Actor" for whatever can act; "Clause"; "None" for no object) or "*" for
///           any, after a preposition only. "~end|@talks" stands for all verbs of a group, see VerbGroup.
struct ClassFrames {
  PredicateClass value;
  std::string_view verbs;
  std::string_view frames;
};

/// Nouns that do the same to a verb, by the name that frames use for them.
struct NounKind {
  std::string_view name;
  PredicateClass event;  ///< the class of doing it: "hold a meeting"; OTHER where the noun names no event
  std::string_view nouns;
};

/// Verbs that do the same with a noun. "~do" are the light verbs, which leave the meaning to the noun.
struct VerbGroup {
  std::string_view name;
  std::string_view verbs;
};

}  // namespace entente
