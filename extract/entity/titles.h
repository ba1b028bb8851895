#pragma once

#include <cstddef>

#include "extract/document.h"
#include "graph/types/title.h"

namespace entente {

/// Whether the title stays in the label of the person: always where sovereigns and saints bear it ("Queen
/// Victoria", "Pope John Paul II"), a rank before a single name ("Prince Charles", "Lady Gaga", "Mrs
/// Thatcher"; not "Prince Charles Stuart"), never where it does not begin with a capital, nor an office.
/// `title` and `name`: tokens; the name's tokens are those of the named span over `name`, else that one.
bool keeps_title(const Sentence& sentence, std::size_t title, std::size_t name);

}  // namespace entente
