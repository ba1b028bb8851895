#include "graph/edit_distance.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

#include "graph/types/utf8.h"

namespace entente {

std::u32string characters_of(std::string_view utf8) {
  std::u32string characters;
  characters.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t size = utf8_step(utf8, at).size;
    char32_t packed = 0;
    for (const char byte : utf8.substr(at, size)) packed = (packed << 8U) | static_cast<unsigned char>(byte);
    characters += packed;
    at += size;
  }
  return characters;
}

std::size_t edit_distance(std::u32string_view left, std::u32string_view right, std::size_t most) {
  const auto [shorter, longer] = std::minmax({left.size(), right.size()});  // of values, not references
  if (longer - shorter > most) return most + 1;
  std::vector<std::size_t> last(right.size() + 1), row(right.size() + 1), before(right.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= left.size(); ++i) {
    std::swap(last, before);
    std::swap(row, last);
    row[0] = i;
    std::size_t least = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t change = left[i - 1] == right[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
      const bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
      least = std::min(least, row[j]);
    }
    // A swap reaches back two rows, but never below the least of the row between.
    if (least > most) return most + 1;
  }
  return std::min(row.back(), most + 1);
}

}  // namespace entente
