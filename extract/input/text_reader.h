#pragma once

#include <istream>
#include <string>
#include <utility>

#include "extract/input/document_source.h"

namespace entente {

/// The whole stream as one document. A byte order mark is dropped; nothing else is changed, so offsets into
/// the text are those of the file. Refuses UTF-16, text with NUL bytes (a binary file) and, unless lossy,
/// ill-formed UTF-8, naming the byte.
class TextReader : public DocumentSource {
 public:
  TextReader(std::istream& in, std::string id, std::string source, const ReadOptions& options)
      : in_(in), id_(std::move(id)), source_(std::move(source)), options_(options) {}

  std::optional<Document> next() override;

 private:
  std::istream& in_;
  std::string id_;
  std::string source_;
  ReadOptions options_;
  bool done_ = false;
};

/// The rest of a stream. Throws Error naming `source` if reading fails.
std::string read_all(std::istream& in, const std::string& source);

/// Makes sure that `text` is what every reader promises: no byte order mark, no NUL, valid UTF-8. `offset` is
/// where it begins in the file. Throws Error naming `source` and the byte.
std::string checked_text(std::string text, const std::string& source, const ReadOptions& options,
                         std::size_t offset = 0);

}  // namespace entente
