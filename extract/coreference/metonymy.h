#pragma once

#include <vector>

#include "extract/coreference/mention.h"

namespace entente {

/// Capitals that act are read as their states: in "Ankara closed its border" Ankara is Turkey, in "he flew
/// to Ankara" and "Ankara lies on a plain" it stays a city. Of a capital's states of several times (Russia,
/// the Soviet Union) the one that the text names most is meant. `mentions`: of a whole text. Linear.
void read_capitals_as_states(std::vector<Mention>& mentions);

}  // namespace entente
