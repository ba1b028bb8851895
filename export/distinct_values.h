#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/types/statement.h"

namespace entente {

/// What statements say beside who did what to whom, each value once, in the order in which it comes first.
/// The views last as long as the statements; the memory is used again by the next call.
class DistinctValues {
 public:
  using Values = std::vector<std::string_view>;

  const Values& sentences(const std::vector<Statement>& statements);
  const Values& documents(const std::vector<Statement>& statements);
  const Values& times(const std::vector<Statement>& statements);

 private:
  template <typename Field>
  const Values& collect(const std::vector<Statement>& statements, const Field& field);

  Values values_;
};

}  // namespace entente
