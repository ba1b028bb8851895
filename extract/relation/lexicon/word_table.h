#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace entente {

namespace word_list {

constexpr bool is_separator(char c) {
  return c == ',' || c == ' ' || c == '\n';
}

/// Calls `visit(begin, word)` for each word of a list; a word may hold single spaces.
template <typename Visit>
constexpr void for_each(std::string_view list, Visit visit) {
  std::size_t begin = 0;
  while (true) {
    while (begin < list.size() && is_separator(list[begin])) ++begin;
    if (begin == list.size()) return;
    std::size_t end = begin;
    while (end < list.size() && list[end] != ',' && list[end] != '\n') ++end;
    visit(begin, list.substr(begin, end - begin));
    begin = end;
  }
}

/// Words of all lists together.
template <std::size_t Lists>
constexpr std::size_t count(const std::array<std::string_view, Lists>& lists) {
  std::size_t words = 0;
  for (const std::string_view list : lists) for_each(list, [&](std::size_t, std::string_view) { ++words; });
  return words;
}

/// Whether each list is in ASCII order, without doubles.
template <std::size_t Lists>
constexpr bool in_order(const std::array<std::string_view, Lists>& lists) {
  bool sorted = true;
  for (const std::string_view list : lists) {
    std::string_view last;
    for_each(list, [&](std::size_t, std::string_view word) {
      sorted = sorted && last < word;
      last = word;
    });
  }
  return sorted;
}

/// Slots for so many words: a power of two, at most two thirds full.
constexpr std::size_t slots_for(std::size_t words) {
  return std::bit_ceil(words + words / 2 + 1);
}

}  // namespace word_list

/// Says in which of several lists a word stands: a hash table with linear probing, laid out by the compiler.
/// Six bytes a slot that point into the lists, which must outlive it.
template <std::size_t Lists, std::size_t Slots>
class WordTable {
 public:
  /// Throws (so that a constant does not compile) where a word stands twice.
  constexpr explicit WordTable(const std::array<std::string_view, Lists>& lists) : lists_(lists) {
    for (std::size_t list = 0; list < Lists; ++list) {
      word_list::for_each(lists[list], [&](std::size_t begin, std::string_view word) {
        Slot& slot = slots_[place_of(word)];
        if (slot.size != 0) throw "a word stands twice";
        slot = {static_cast<std::uint16_t>(list), static_cast<std::uint16_t>(begin),
                static_cast<std::uint8_t>(word.size())};
      });
    }
  }

  /// Index of the list that holds the word.
  constexpr std::optional<std::size_t> find(std::string_view word) const {
    const Slot& slot = slots_[place_of(word)];
    if (slot.size == 0 || word.empty()) return std::nullopt;
    return slot.list;
  }

 private:
  struct Slot {
    std::uint16_t list = 0;
    std::uint16_t begin = 0;
    std::uint8_t size = 0;  ///< 0: empty
  };

  /// The slot that holds the word, or the free one where it would go. FNV-1a.
  constexpr std::size_t place_of(std::string_view word) const {
    std::uint32_t hash = 2166136261U;
    for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    std::size_t at = (hash ^ (hash >> 15)) % Slots;
    while (slots_[at].size != 0 && word_at(slots_[at]) != word) at = (at + 1) % Slots;
    return at;
  }

  constexpr std::string_view word_at(const Slot& slot) const {
    return lists_[slot.list].substr(slot.begin, slot.size);
  }

  std::array<std::string_view, Lists> lists_;
  std::array<Slot, Slots> slots_{};
};

}  // namespace entente
