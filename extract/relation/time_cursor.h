#pragma once

#include <cstddef>
#include <span>

#include "extract/relation/time_words.h"

namespace entente {

/// A place among words of time. Reads past the end give TimeWordKind::End.
struct TimeCursor {
  std::span<const TimeWord> words;
  std::size_t at = 0;

  const TimeWord& word(std::size_t ahead = 0) const {
    static constexpr TimeWord kEnd{TimeWordKind::End, false, true, true, 0, 0, 0};
    return at + ahead < words.size() ? words[at + ahead] : kEnd;
  }
  TimeWordKind kind(std::size_t ahead = 0) const { return word(ahead).kind; }
  bool is(TimeWordKind kind, int value, std::size_t ahead = 0) const {
    return word(ahead).kind == kind && word(ahead).value == value;
  }
  /// Goes on if the word is of the kind.
  bool take(TimeWordKind kind) {
    if (word().kind != kind) return false;
    ++at;
    return true;
  }
};

/// Calls `read`; where it finds nothing, the cursor goes back to where it was.
template <typename Read>
auto or_go_back(TimeCursor& cursor, const Read& read) {
  const std::size_t before = cursor.at;
  auto found = read();
  if (!found) cursor.at = before;
  return found;
}

}  // namespace entente
