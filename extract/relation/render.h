#pragma once

#include <optional>

#include "extract/document.h"
#include "extract/relation/dating.h"
#include "extract/relation/proposition.h"
#include "extract/relation/sentence_view.h"
#include "extract/relation/speech.h"
#include "graph/types/statement.h"

namespace entente {

/// A phrase as an argument of a statement: label, id, type, mention. Its label may be empty.
Argument render_argument(const Document& document, const SentenceView& view, const PropositionArgument& from);

/// The statement of a proposition, with labels, types, class and evidence; its id stays empty, and
/// date_statements gives it its time. Nothing if the subject has no label, or if the proposition is for
/// tuples only. `mentions` are the sentence's. `speech` tells who speaks: it gives the attribution of what
/// stands in quotations, and what "I" and "we" stand for there, which multiplies the confidence by its own.
/// Arguments that remain pronouns keep the pronoun as their label (is_bare_pronoun tells them).
std::optional<UndatedStatement> render_statement(const Document& document, const SentenceView& view,
                                                 const std::vector<TimeMention>& mentions,
                                                 const Proposition& proposition, const Speech& speech = {});

}  // namespace entente
