#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

// How a format is found among those of a table; what exporters and importers share.

namespace entente {

/// Whether the path ends so, capitals or not.
inline bool has_ending(std::string_view path, std::string_view ending) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  if (path.size() < ending.size()) return false;
  const std::string_view tail = path.substr(path.size() - ending.size());
  return std::equal(tail.begin(), tail.end(), ending.begin(),
                    [&](char a, char b) { return lower(a) == lower(b); });
}

/// Whether two names are one, capitals or not.
inline bool is_same_name(std::string_view a, std::string_view b) {
  return a.size() == b.size() && has_ending(a, b);
}

/// The format of this name, or nullptr.
template <typename Table>
auto format_by_name(const Table& table, std::string_view name) -> decltype(table.front().get()) {
  for (const auto& format : table)
    if (format->name() == name) return format.get();
  return nullptr;
}

/// The format with the longest ending that the path has, or nullptr.
template <typename Table>
auto format_by_path(const Table& table, std::string_view path) -> decltype(table.front().get()) {
  decltype(table.front().get()) found = nullptr;
  std::size_t longest = 0;
  for (const auto& format : table)
    for (const std::string& ending : format->endings())
      if (ending.size() > longest && has_ending(path, ending)) {
        found = format.get();
        longest = ending.size();
      }
  return found;
}

}  // namespace entente
