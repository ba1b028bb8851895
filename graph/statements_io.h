#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "graph/statement_json.h"
#include "graph/types/error.h"
#include "graph/types/statement.h"

namespace entente {

/// Reads one JSON object. Unknown fields are ignored. Where only a label is given, the id is its slug and the
/// lemma is the predicate's label, so that a statement can be written by hand. Throws Error at `place`, whose
/// offset, if set, is that of the text's first byte.
Statement statement_from_json(std::string_view json, const Error::Place& place = {});
/// The same for a JSON array of them.
std::vector<Statement> statements_from_json(std::string_view json, const Error::Place& place = {});

/// Writes the object and a line feed. Throws Error if the stream fails.
void write_statement(const Statement& statement, std::ostream& out);

/// Reads JSON Lines, one statement a line, blank lines and a byte order mark skipped; memory is that of the
/// longest line. The stream must outlive the reader.
class StatementReader {
 public:
  static constexpr std::size_t kLongestLine = std::size_t{64} << 20U;

  /// `name` is what errors call the stream, such as its path.
  StatementReader(std::istream& in, std::string name) : in_(in), name_(std::move(name)) {}

  /// The next statement, or nothing at the end. Throws Error naming file, line and byte.
  std::optional<Statement> next();

 private:
  bool read_line();

  std::istream& in_;
  std::string name_;
  std::string line_;
  std::size_t line_number_ = 0;
  std::size_t line_offset_ = 0;  ///< of line_ in the stream
  std::size_t offset_ = 0;       ///< of the next byte to read
};

}  // namespace entente
