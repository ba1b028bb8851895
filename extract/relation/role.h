#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "extract/relation/proposition.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// A noun phrase read as a relation to something: "the president of China", "China's president", "an heir to
/// the throne".
struct Role {
  std::string label;    ///< "president of"
  std::string lemma;    ///< "president of"
  bool plural = false;  ///< the noun is: "leaders of"
  bool whole = true;    ///< without its relation the noun would say little: not so for "a nurse from Galway"
  TokenSet words;       ///< the noun, what is compounded with it, the preposition
  PropositionArgument of;                  ///< "China"
  std::vector<PropositionArgument> times;  ///< "from 2003 to 2010", where they hang on the noun
};

/// The role that the phrase names, or nothing. The lemma keeps what makes another office of it ("prime
/// minister of", "former president of"), the label all adjectives. The role of a coordinated possessor is
/// given for its first part.
std::optional<Role> role_of(const SentenceView& view, std::size_t noun);

}  // namespace entente
