#pragma once

#include <cstddef>
#include <initializer_list>
#include <string_view>

#include "extract/relation/clause.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// Whether a subordinator of the clause is one of the words (lower case).
bool starts_with_mark(const SentenceView& view, std::size_t head,
                      std::initializer_list<std::string_view> words);

/// Whether an adverb of the word is this one: "too weak".
bool has_degree(const SentenceView& view, std::size_t head, std::string_view adverb);

/// Whether the phrase denies what it names: "no one", "neither side", "not all senators".
bool is_negative_phrase(const SentenceView& view, std::size_t head);

/// "did not sign or ratify", "refused to sign or pay": the second verb stands under the first one's
/// auxiliaries, "to" and negation.
bool shares_auxiliaries(const SentenceView& view, const Clause& clause, const Clause& first);

/// "was too weak to defend it", "is strong enough to defend it": what the measure allows or not.
bool is_result(const SentenceView& view, const Clause& clause, const Clause& outer);

/// The word with "too" or "enough" there, or kNoToken.
std::size_t measured_word(const SentenceView& view, const Clause& clause, const Clause& outer);

/// "prevented the crowd from entering", "kept it from falling".
bool is_held_off(const SentenceView& view, const Clause& clause, const Clause& outer);

/// The first clause of the coordination that the clause stands in, itself if there is none.
const Clause& first_conjunct(const std::vector<Clause>& clauses, const Clause& clause);

/// Modality of a clause; those before it in the list must have theirs.
Modality clause_modality(const SentenceView& view, const std::vector<Clause>& clauses, const Clause& clause);

}  // namespace entente
