#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/types/statement.h"

namespace entente {

/// Token indices of one sentence, ascending, not always contiguous.
using TokenSet = std::vector<std::size_t>;

/// No token: what look-ups return when there is none.
inline constexpr std::size_t kNoToken = static_cast<std::size_t>(-1);

/// An argument of a proposition, before its text is rendered.
struct PropositionArgument {
  std::size_t head = 0;  ///< token index of its syntactic head
  TokenSet full;         ///< the whole phrase, as it stands in the text
  TokenSet minimal;      ///< what names the thing: no relative clause, no determiner
  std::string
      role;        ///< qualifiers: the preposition or "time", "place", "amount"; empty for subject and object
  TokenSet owner;  ///< minimal phrase that a "whose" in it stands for; `minimal` is without that word
  TokenSet marker;  ///< the preposition's tokens, where it has one. A subject's: it is the agent of a passive
  bool clausal = false;  ///< a clause, not a noun phrase: "said that …"
  std::string label;     ///< the node's label where the words do not say it ("Sino-": "China"); mostly empty
};

/// One relation of a sentence: what every extractor finds, and what statements and surface tuples are
/// rendered from.
struct Proposition {
  std::string_view extractor;  ///< its name, which the extractor owns
  PropositionArgument subject;
  std::optional<PropositionArgument> object;
  std::vector<PropositionArgument> qualifiers;
  TokenSet predicate;      ///< the relation's words in the text, auxiliaries and particles included
  std::size_t anchor = 0;  ///< token index of the predicate's head word
  std::string label;       ///< "asked", "is president of"
  std::string lemma;       ///< "ask", "be president of"
  std::string
      passive_lemma;    ///< the statement's lemma where the subject is the patient: "be sent to"; else empty
  std::string surface;  ///< relation of the full surface tuple; empty: the words of `predicate`
  std::optional<PredicateClass> predicate_class;  ///< none: by the lexicon
  Polarity polarity = Polarity::Affirmed;
  Modality modality = Modality::Asserted;
  std::vector<PropositionArgument> speakers;  ///< whose words these are; then who says that they say so
  double confidence = 1.0;
  bool for_tuples = true;  ///< false: says anew what another proposition's words say, for the graph's sake
  bool needs_speaker = false;  ///< holds only if it is known whom its "I", "we" or "our" stands for
  bool mutual = false;  ///< subject and object are one phrase for two who do it to each other: "they met"
  bool for_statements = true;  ///< false: another proposition says it in the graph's way
};

}  // namespace entente
