#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <string>
#include <utility>

#include "extract/input/document_source.h"

namespace entente {

/// Documents as JSON Lines, one object a line: {"id": …, "title": …, "date": …, "source" or "url": …, "text":
/// …}. Only "text" is needed; a document without an id gets "ID:LINE". Other fields are passed over, of a
/// repeated key the first counts, blank lines are skipped. Offsets refer to the decoded "text". Throws Error
/// naming line and column; the next call goes on with the next line.
class JsonlReader : public DocumentSource {
 public:
  JsonlReader(std::istream& in, std::string id, std::string source, const ReadOptions& options)
      : in_(in), id_(std::move(id)), source_(std::move(source)), options_(options) {}

  std::optional<Document> next() override;

 private:
  bool read_line();
  void check_line();
  Document parse_line();

  std::istream& in_;
  std::string id_;
  std::string source_;
  ReadOptions options_;
  std::string line_;
  std::size_t line_number_ = 0;
};

}  // namespace entente
