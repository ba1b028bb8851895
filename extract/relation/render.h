#pragma once

#include <optional>

#include "extract/document.h"
#include "extract/relation/proposition.h"
#include "extract/relation/sentence_view.h"
#include "graph/types/statement.h"

namespace entente {

/// The statement of a proposition, with labels, types, class, time and evidence; its id stays empty. Nothing
/// if the subject has no label, or if the proposition is for tuples only. Arguments that are pronouns keep
/// the pronoun as their label (is_bare_pronoun tells them).
std::optional<Statement> render_statement(const Document& document, const SentenceView& view,
                                          const Proposition& proposition);

}  // namespace entente
