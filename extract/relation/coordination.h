#pragma once

#include <cstddef>

#include "extract/relation/proposition.h"
#include "extract/relation/sentence_view.h"

namespace entente {

/// `head` and its conjuncts of the same kind, in text order. A verbal conjunct of a nominal (or the reverse)
/// heads a clause of its own and is left out, as is what another conjunct denies ("trucks, not tanks").
TokenSet conjuncts(const SentenceView& view, std::size_t head);

/// "the Cork, Limerick and Galway Bank": coordination inside a name splits nothing.
bool within_name(const SentenceView& view, std::size_t head, std::size_t child);

/// "the baker, the butcher and the smith": what stands like an apposition, but is one of a list; or kNoToken.
std::size_t listed_apposition(const SentenceView& view, std::size_t head);

/// "Smith & Sons", "“Sense and Sensibility”", "wrote War and Peace": one firm or work, though no span of a
/// known name covers it; also "the islands of Malta and Gozo", where the second name hangs on the islands.
bool within_title(const SentenceView& view, std::size_t head, std::size_t child);

}  // namespace entente
