#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace entente::segment {

/// The words inside a stretch of letters, as their sizes in bytes, which add up to the whole.
struct WordPieces {
  static constexpr std::size_t kMost = 4;
  std::array<std::size_t, kMost> sizes{};
  std::size_t count = 0;
};

/// Parts contractions and possessives as the UD English treebanks do: don't = do + n't, can't = ca + n't,
/// cannot = can + not, it's = it + 's, Galois' = Galois + ', gonna = gon + na, dont = do + nt. One piece for
/// any other word.
WordPieces split_contraction(std::string_view word);

}  // namespace entente::segment
