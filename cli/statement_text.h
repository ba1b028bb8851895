#pragma once

#include <ostream>
#include <string>

#include "graph/types/statement.h"

namespace entente::cli {

/// "Mao Zedong | asked | Joseph Stalin | for: help | said by: Kissinger | negated | 0.94"
std::string render(const Statement& statement);

/// Statements for reading: each sentence once, and under it what it says.
class StatementText {
 public:
  void write(const Statement& statement, std::ostream& out);

 private:
  Evidence last_;
};

}  // namespace entente::cli
