#pragma once

#include <string>

#include "graph/types/statement.h"

namespace entente {

/// Where a statement's JSON stands.
enum class JsonPlace {
  Itself,    ///< as a JSON object
  InString,  ///< inside a string of JSON, DOT or Turtle, where a backslash escapes quotes and backslashes
};

/// Appends the statement as one JSON object without a line break, in the shape of docs/formats.md: keys in a
/// fixed order, fields with nothing to say left out, confidence in the fewest digits that read back the same.
/// Ill-formed UTF-8 in a string is replaced by U+FFFD; in a string, so are U+FFFE and U+FFFF. Without
/// `evidence`, the evidence is left out. Written here rather than by RapidJSON's writer, which takes three
/// times as long over so many short strings.
void append_statement(std::string& out, const Statement& statement, bool evidence = true,
                      JsonPlace place = JsonPlace::Itself);

/// The same as a string of its own. The inverse of statement_from_json.
std::string statement_to_json(const Statement& statement);

}  // namespace entente
