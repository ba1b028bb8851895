#pragma once

#include <cstddef>
#include <string>

#include "extract/relation/coordination.h"
#include "extract/relation/proposition.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// The noun phrase headed by `head` as an argument. Its conjuncts are arguments of their own and left out;
/// where `head` is a predicate nominal, so are the clause's subject, copula and adverbials.
///   full:    the phrase as it stands, without case marker, conjunction and punctuation at its edges, nor the
///            relative clause or apposition that a comma or bracket sets off
///   minimal: what names the thing: no relative or adnominal clause, apposition, parenthesis, leading
///            determiner, nor prepositional phrase but those with "of"
/// Where a name is in apposition to a common noun, head and minimal are the name's.
/// role and marker stay empty. Where `without` hangs below `head`, the clause or phrase that holds it is left
/// out: the relative clause that the argument is the subject of.
PropositionArgument noun_argument(const SentenceView& view, std::size_t head, std::size_t without = kNoToken);

/// The same with its preposition: marker holds the preposition's tokens, role its words in lower case
/// ("for", "because of"); both empty where there is none. A conjunct without one takes that of the first.
PropositionArgument oblique_argument(const SentenceView& view, std::size_t head,
                                     std::size_t without = kNoToken);

/// A whole clause as an argument: full and minimal are both its span, without the subordinator that
/// introduces it (marker, role) and the punctuation at its edges.
PropositionArgument clause_argument(const SentenceView& view, std::size_t head,
                                    std::size_t without = kNoToken);

/// The phrase with all its conjuncts as one span, edges trimmed as for noun_argument.
TokenSet coordinated_span(const SentenceView& view, std::size_t head);

/// Adds to an adjective's minimal phrase what it makes no sense without: "unable to row", "capable of
/// rowing home", "more than a game", with the measure before it ("too steep to climb"). Nothing
/// is added where that would be longer than a label.
void add_complement_words(const SentenceView& view, std::size_t adjective, TokenSet& minimal);

/// Tokens of the preposition (or possessive marker) that `head` carries, with its fixed parts.
TokenSet case_tokens(const SentenceView& view, std::size_t head);

/// "start-up", "brother-in-law": the word and what hyphens join to it without a space.
TokenSet hyphenated_word(const SentenceView& view, std::size_t head);

/// The words of the tokens in lower case, with single spaces.
std::string lower_words(const SentenceView& view, const TokenSet& tokens);

/// Takes punctuation (but quotes and brackets whose partner is inside) off both ends.
void trim_punctuation(const SentenceView& view, TokenSet& tokens);

/// Whether the token heads a clause with a verb or a copula.
bool heads_clause(const SentenceView& view, std::size_t i);

}  // namespace entente
