#pragma once

#include <string_view>

namespace entente {

/// What a verb does to the clauses and arguments around it; flags, because verbs do several things.
struct VerbTraits {
  bool object_control = false;  ///< "asked him to leave": the object leaves
  bool speech = false;          ///< "said that": its clause is someone's words
  bool attitude = false;        ///< "believes that": its clause is someone's thought
  bool factive = false;         ///< "knew that": its clause holds
  bool directive = false;       ///< "urged that", "asked him to": its clause is wanted
  bool intention = false;       ///< "plans to": its infinitive is intended
  bool negative = false;        ///< "failed to", "deny that": its clause does not hold
  bool raising = false;         ///< "seems to", "continues to": says only how its infinitive holds
  bool possible = false;        ///< "seems to", "is said to": its infinitive may hold
  bool necessary = false;       ///< "has to", "needs to"
  bool light = false;           ///< "take refuge in": the noun carries the meaning
  bool blame = false;           ///< "accused him of lying": its object is who lied
  bool weighing = false;        ///< "considered closing": what was thought of, not what was done
  bool authoring = false;       ///< "wrote": its object is a work
  bool naming = false;  ///< "elected him mayor": its second object is what the first is called or made
};

/// Traits of a lemma; all false for an unknown one. Logarithmic in the size of the lexicon.
VerbTraits verb_traits(std::string_view lemma);

}  // namespace entente
