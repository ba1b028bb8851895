#pragma once

#include <cstddef>
#include <vector>

#include "extract/relation/clause.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// How the clause headed by the token hangs in the sentence, coordination aside.
ClauseKind clause_kind(const SentenceView& view, std::size_t head);

/// "went on to ask": no purpose, but what went on.
bool goes_on(const SentenceView& view, std::size_t head);

/// Sets copular, passive, infinitive, participle and due. `clauses` holds those before it; head, kind and
/// conjunct must be set.
void set_clause_form(const SentenceView& view, const std::vector<Clause>& clauses, Clause& clause);

/// "the army of Napoleon, who …": the person right before "who" rather than the thing that is theirs.
/// `clause`: head of the relative clause.
std::size_t person_meant(const SentenceView& view, std::size_t clause, std::size_t antecedent);

}  // namespace entente
