#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "extract/coreference/mention.h"

namespace entente {

/// The word that makes the name of a place that of a part of it: "northern" of "northern Italy", which is no
/// Italy; empty for all else.
std::string place_part(const Mention& mention);

/// Which names of a text are names of one thing: one group a mention, kNoMention for what is no name. A
/// state is known by all its names. People by full name, surname or given name alone, either order, with and
/// without titles; a short name goes with the full name that fits, the one nearest before it if several fit
/// and it was used since, and stays alone otherwise: two people in one node are worse than two nodes.
/// Organizations and other things by name, acronym and short form. Looks both ways: a headline's surname
/// finds the full name further down. Linear in the mentions but for names that share a word.
std::vector<std::size_t> group_names(std::span<const Mention> mentions);

}  // namespace entente
