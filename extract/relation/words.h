#pragma once

#include <cstddef>
#include <string_view>

#include "extract/relation/sentence_view.h"

namespace entente {

/// "who", "whom", "which", "that" as a pronoun.
bool is_relative_pronoun(const SentenceView& view, std::size_t i);
/// "where", "when" as an adverb.
bool is_relative_adverb(const SentenceView& view, std::size_t i);

/// A word for a point or stretch of time: a year, a month, a weekday, "year", "century", a date found by the
/// analyzer.
bool is_temporal(const SentenceView& view, std::size_t i);
/// An adverb of time: "now", "yesterday", "recently".
bool is_temporal_adverb(std::string_view word);
/// A place by name, or a noun that the analyzer takes for one.
bool is_place(const SentenceView& view, std::size_t i);

/// An adverb that makes one verb with the verb before it: "came out", "gave back".
bool is_directional(std::string_view word);

/// An adverb that says something of the whole clause, not of the adjective after it: "also", "usually".
bool is_sentence_adverb(std::string_view word);

/// "not", "n't", "never" and others that turn a clause into its opposite.
bool is_negation(std::string_view word);
/// Whether the clause has an "until": with a negation it says that something held from then on.
bool lifts_negation(const SentenceView& view, std::size_t clause_head);

/// "not only", "not just": no negation.
bool is_focus_negation(const SentenceView& view, std::size_t i);

/// "no", "nobody", "nothing", "neither": as argument or determiner they negate the clause.
bool is_negative_pronoun(std::string_view word);

/// Nouns that say how, where a bare one follows "by": "by force", "by mail".
bool is_manner_noun(std::string_view word);

/// Begins with a capital (ASCII).
bool is_capitalised(const SentenceView& view, std::size_t i);

}  // namespace entente
