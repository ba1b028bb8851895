#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What a node or an edge of a file says of itself, by name. Names are told apart whatever their case.
class Columns {
 public:
  struct Column {
    std::string name;  ///< as the file has it
    std::string value;
  };

  /// The first of two that have one name stays.
  void add(std::string_view name, std::string value);
  /// Puts another value in the place of the one that is there, or adds it.
  void set(std::string_view name, std::string value);
  /// The value, or nullptr if there is none or it is empty.
  const std::string* find(std::string_view name) const;
  /// The value of the first of these names that has one, or nullptr.
  const std::string* first_of(std::initializer_list<std::string_view> names) const;
  /// The value, or nothing.
  std::string text(std::string_view name) const;
  const std::vector<Column>& all() const { return columns_; }
  void clear() { columns_.clear(); }

 private:
  std::vector<Column> columns_;
};

}  // namespace entente
