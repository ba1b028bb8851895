#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "extract/relation/proposition.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// A noun phrase read as a relation to something: "the president of China", "China's president", "an heir to
/// the throne".
struct Role {
  std::string label;       ///< "president of"
  std::string lemma;       ///< "president of"
  bool plural = false;     ///< the noun is: "leaders of"
  TokenSet words;          ///< the noun, what is compounded with it, the preposition
  PropositionArgument of;  ///< "China"
};

/// The role that the phrase names, or nothing. The role of a coordinated possessor is given for its first
/// part.
std::optional<Role> role_of(const SentenceView& view, std::size_t noun);

}  // namespace entente
