#pragma once

#include <vector>

#include "extract/coreference/mention.h"

namespace entente {

/// Capitals that act are read as their states: in "Moscow launched an attack" Moscow is Russia, in "he flew
/// to Moscow" and "Moscow lies on a river" it stays a city. Of a capital's states of several times (Russia,
/// the Soviet Union) the one that the text names most is meant. `mentions`: of a whole text. Linear.
void read_capitals_as_states(std::vector<Mention>& mentions);

}  // namespace entente
