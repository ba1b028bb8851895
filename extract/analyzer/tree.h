#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace entente {

/// Heads of the maximum spanning arborescence with exactly one root (Chu and Liu 1965, Edmonds 1967).
/// `scores` is [n, n + 1]: word d under the root (column 0) or under word h (column h + 1). Gives the index
/// of each word's head, -1 for the root. Ties go to the lower index. Linear in `scores` when the best heads
/// form a tree, as they mostly do; O(n³) at worst.
std::vector<std::int32_t> decode_tree(std::span<const float> scores, std::size_t words);

}  // namespace entente
