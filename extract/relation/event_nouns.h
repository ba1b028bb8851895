#pragma once

#include <span>
#include <string_view>

namespace entente {

/// A noun for what someone does, with the verb that says the same: "invasion": "invade".
struct EventNoun {
  std::string_view noun;          ///< lemma, of one word or two ("trade war")
  std::string_view lemma;         ///< the verb with its preposition: "invade", "trade with"
  std::string_view label;         ///< the verb as an arrow shows it: "invaded", "trades with"
  std::string_view prepositions;  ///< those that bring the other party, parted by spaces: "on against"
};

/// All readings of a noun (a lemma); empty for other nouns. Views of a static table.
std::span<const EventNoun> events_of_noun(std::string_view lemma);

/// The reading in which the preposition brings the other party, or null.
const EventNoun* event_towards(std::span<const EventNoun> events, std::string_view preposition);

/// The reading that holds between two ("talks between", "the Sino-Soviet split"), or null.
const EventNoun* event_between(std::span<const EventNoun> events);

/// A noun for what happens to one alone ("death": "die"), or null.
const EventNoun* single_event(std::string_view lemma);

}  // namespace entente
