#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace entente {

/// Reads comma-separated values as RFC 4180 has them: quoted fields may hold commas, line ends and doubled
/// quotes; lines end in LF or CRLF. A byte order mark is skipped. The stream must outlive the reader.
class CsvReader {
 public:
  struct Row {
    std::size_t line = 0;  ///< where it begins, from 1
    std::vector<std::string> fields;
  };

  /// `name` is what errors call the stream.
  CsvReader(std::istream& in, std::string name) : in_(in), name_(std::move(name)) {}

  /// The next row, a blank line being one with a single empty field; nothing at the end. Throws Error naming
  /// file and line for a quotation mark in the wrong place, text that is not UTF-8, or an unreadable stream.
  std::optional<Row> next();

 private:
  int take();
  std::string quoted(std::size_t begun);

  std::istream& in_;
  std::string name_;
  std::size_t line_ = 1;
  bool started_ = false;
};

}  // namespace entente
