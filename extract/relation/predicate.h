#pragma once

#include <cstddef>
#include <string>

#include "extract/relation/clause.h"
#include "extract/relation/proposition.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// The words of a clause's relation, without any preposition of an argument.
struct PredicateWords {
  TokenSet tokens;                ///< as they stand: auxiliaries, negation, adverbs inside, verb, particle
  std::string label;              ///< without the adverbs: "had been fighting", "continues to serve"
  std::string lemma;              ///< "fight", "serve", "carry out"
  std::size_t first = kNoClause;  ///< outermost clause of the chain: that of "continues"
};

/// The predicate of a clause, together with the verbs above whose subject it shares and that say only how it
/// holds: "continues to serve", "tried to leave", "is expected to spend".
/// `with_head` false leaves out a predicate nominal or adjective: "continues to be", "is not".
PredicateWords predicate_words(const SentenceView& view, std::size_t clause, bool with_head = true);

/// The form of "be" that makes a participle without auxiliary finite: "troops (are) stationed in", "a letter
/// (was) denouncing"; tense after the clause above, number after `subject`. Empty for other predicates.
std::string missing_copula(const SentenceView& view, std::size_t clause, std::size_t subject);

/// Whether the clause's predicate is told together with the one above it (see predicate_words), so that the
/// one above needs no proposition of its own.
bool joins_above(const SentenceView& view, std::size_t clause);

/// The label of a passive told from its agent's side: "was questioned" gives "questioned", "may be attacked"
/// gives "may attack".
std::string active_label(const SentenceView& view, std::size_t clause);

}  // namespace entente
