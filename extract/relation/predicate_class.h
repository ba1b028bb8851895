#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/types/entity.h"
#include "graph/types/predicate_class.h"

namespace entente {

/// An argument as the lexicon of predicates sees it.
struct FrameArgument {
  std::string preposition;  ///< lower case; "as" for a predicative ("took him hostage"); empty: direct object
  std::string lemma;        ///< of its head noun, lower case; empty for a clause
  EntityType type = EntityType::Concept;
  bool clausal = false;
};

/// What decides the class of a predicate. Polarity does not: "did not attack" is a negated ASSAULT.
struct PredicateFrame {
  std::string
      lemma;  ///< the statement's: "call on", "sign treaty with", "be president of", "continue to serve"
  std::string verb;  ///< lemma of the verb itself, where one above it stands first in `lemma`; may be empty
  std::optional<FrameArgument> object;  ///< the statement's; `lemma` ends with its preposition, if any
  std::optional<FrameArgument>
      patient;  ///< what it is done to, where that is the subject: "troops were sent"
  std::vector<FrameArgument> qualifiers;  ///< further arguments; their types are not looked at
};

/// The class of a predicate by the project's lexicon, after the event types of PLOVER (Halterman et al. 2023)
/// and static classes of our own. The most specific entry decides: verb and noun ("strike a deal"), verb and
/// kind of noun ("withdraw troops"), verb and type ("sign a player"), the verb with its preposition, the verb
/// alone. OTHER where nothing is known. Constant time but for the length of the words.
PredicateClass predicate_class(const PredicateFrame& frame);

}  // namespace entente
