#pragma once

#include "extract/document.h"

namespace entente {

/// Brings what stands beside names into one shape, whatever the parser made of it, so that every extractor
/// reads it alike:
///   - a title or description right before a person's name hangs on the name as nmod:desc, with its own
///     modifiers ("former Polish prime minister | Jan Nowak"), and the name takes its place in the sentence;
///   - an acronym after "or" is an apposition ("the World Health Organization, or WHO");
///   - who is given an office is the object of the verb ("appointed | Ann Roe | editor");
///   - a participle that gives another name hangs on the name before it ("Burma, later called Myanmar").
/// The tokens stay a tree with one root. Linear.
void settle_names(Sentence& sentence);

}  // namespace entente
