#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "extract/document.h"

namespace entente {

/// The node label of a noun phrase: its words without articles, possessive endings, quotation marks and
/// brackets around it; names keep their capitals, words that are capital only because they begin a sentence
/// lose them, and names shouted in capitals are written as names. `tokens`: ascending indices into the
/// sentence. Spacing as in `text`, the document's. May be empty.
std::string canonical_label(std::string_view text, const Sentence& sentence,
                            std::span<const std::size_t> tokens);

/// The id of a label: its slug, or for one without letters or digits its bytes in hexadecimal.
std::string entity_id(std::string_view label);

}  // namespace entente
