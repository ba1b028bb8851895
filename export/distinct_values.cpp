#include "export/distinct_values.h"

#include <algorithm>
#include <unordered_set>

namespace entente {

template <typename Field>
const DistinctValues::Values& DistinctValues::collect(const std::vector<Statement>& statements,
                                                      const Field& field) {
  constexpr std::size_t kFew = 8;  // up to here, looking through them is faster
  std::unordered_set<std::string_view> seen;
  values_.clear();
  for (const Statement& statement : statements) {
    const std::string_view value = field(statement);
    if (value.empty() || (!values_.empty() && values_.back() == value)) continue;
    if (values_.size() == kFew) seen.insert(values_.begin(), values_.end());
    const bool fresh = values_.size() < kFew
                           ? std::find(values_.begin(), values_.end(), value) == values_.end()
                           : seen.insert(value).second;
    if (fresh) values_.push_back(value);
  }
  return values_;
}

const DistinctValues::Values& DistinctValues::sentences(const std::vector<Statement>& statements) {
  return collect(statements, [](const Statement& s) -> std::string_view { return s.evidence.text; });
}

const DistinctValues::Values& DistinctValues::documents(const std::vector<Statement>& statements) {
  return collect(statements, [](const Statement& s) -> std::string_view { return s.evidence.document; });
}

const DistinctValues::Values& DistinctValues::times(const std::vector<Statement>& statements) {
  return collect(statements, [](const Statement& s) -> std::string_view { return s.time; });
}

}  // namespace entente
