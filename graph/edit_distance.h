#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace entente {

/// The characters of UTF-8, each as its bytes packed into one number: enough to tell them apart.
std::u32string characters_of(std::string_view utf8);

/// How many characters must be put in, left out, changed or swapped with their neighbour to make one of the
/// other (optimal string alignment: Damerau 1964, no character moved twice), at most
/// `most` + 1. Time goes
/// with the product of the lengths.
std::size_t edit_distance(std::u32string_view left, std::u32string_view right, std::size_t most);

}  // namespace entente
