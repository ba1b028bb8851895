#include "export/columns.h"

#include <utility>

#include "export/by_name.h"

namespace entente {

void Columns::add(std::string_view name, std::string value) {
  if (find(name) == nullptr) columns_.push_back({std::string(name), std::move(value)});
}

void Columns::set(std::string_view name, std::string value) {
  for (Column& column : columns_) {
    if (!is_same_name(column.name, name)) continue;
    column.value = std::move(value);
    return;
  }
  columns_.push_back({std::string(name), std::move(value)});
}

const std::string* Columns::find(std::string_view name) const {
  for (const Column& column : columns_)
    if (!column.value.empty() && is_same_name(column.name, name)) return &column.value;
  return nullptr;
}

const std::string* Columns::first_of(std::initializer_list<std::string_view> names) const {
  for (const std::string_view name : names)
    if (const std::string* value = find(name)) return value;
  return nullptr;
}

std::string Columns::text(std::string_view name) const {
  const std::string* value = find(name);
  return value == nullptr ? std::string() : *value;
}

}  // namespace entente
