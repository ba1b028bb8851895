#pragma once

#include <compare>
#include <cstddef>

namespace entente {

/// A half-open range [begin, end) of bytes in a UTF-8 text.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  auto operator<=>(const Span&) const = default;
};

}  // namespace entente
