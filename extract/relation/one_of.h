#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace entente {

/// Whether the word is one of a few; for longer lists a sorted array is faster.
inline bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace entente
