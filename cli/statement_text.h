#pragma once

#include <ostream>
#include <string>

#include "extract/relation/explain.h"
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

/// A sentence, what it says with the reasons, and why the rest of it says nothing.
void write_explanation(const Explanation& explanation, std::ostream& out);

}  // namespace entente::cli
