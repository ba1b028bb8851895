#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "extract/relation/sentence_view.h"
#include "extract/relation/time_phrase.h"

namespace entente {

/// How a clause stands to the story's present: "he left", "he had left", "he will leave"; Other: anything
/// else, such as the present tense or an infinitive.
enum class Tense : std::uint8_t { Past, Pluperfect, Future, Other };

/// A phrase of time in a sentence. Holds nothing of the sentence.
struct TimeMention {
  TimePhrase phrase;
  std::size_t first = 0, last = 0;  ///< its tokens: [first, last)
  TimeBound bound = TimeBound::At;  ///< what its preposition says
  Tense tense = Tense::Other;       ///< of the clause around it
  bool dates_clause = false;  ///< it is an adjunct of a main or adverbial clause: the story stands there then
  bool quoted = false;        ///< within quotation marks: its "yesterday" is the speaker's
};

/// The phrases of time in a sentence, in text order, not overlapping. Linear.
std::vector<TimeMention> find_time_mentions(const SentenceView& view);

/// Index of the mention that covers the token, or mentions.size().
std::size_t mention_covering(const std::vector<TimeMention>& mentions, std::size_t token);

}  // namespace entente
