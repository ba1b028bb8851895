#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "extract/relation/clause.h"
#include "extract/relation/proposition.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// Appends the circumstances of a clause as qualifiers, in text order: its prepositional and adverbial
/// phrases, with relative pronouns replaced by what they stand for. Roles: "time", "place", "amount" where
/// clear, else the preposition; adverbial clauses are clausal, their role is the subordinator.
void add_adjuncts(const SentenceView& view, std::size_t clause, std::vector<PropositionArgument>& qualifiers);

/// oblique_argument, but "in favour of Chiang" is Chiang with a preposition of three words.
PropositionArgument prepositional_argument(const SentenceView& view, std::size_t oblique,
                                           std::size_t without = kNoToken);

/// Makes a qualifier's role "time", "place" or "amount" where that is clear.
void refine_role(const SentenceView& view, PropositionArgument& argument);

/// Appends the adverbial clauses of a clause as clausal qualifiers.
void add_adverbial_clauses(const SentenceView& view, std::size_t clause,
                           std::vector<PropositionArgument>& qualifiers);

/// The words that a reporting clause in parenthesis reports: "…, the ministry said".
std::optional<PropositionArgument> reported_words(const SentenceView& view, std::size_t clause);

/// Sets polarity, modality and speaker as the clause has them.
void apply_status(const SentenceView& view, const Clause& clause, Proposition& proposition);

/// Sets the speaker of what is said without a verb at token `i`: that of the clause around it. Such
/// statements hold whether or not the clause does.
void apply_speaker(const SentenceView& view, std::size_t i, Proposition& proposition);

}  // namespace entente
