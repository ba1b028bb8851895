#pragma once

#include <cstdint>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "extract/document.h"

namespace entente {

enum class InputFormat : std::uint8_t { Text, Html, JsonLines };

struct ReadOptions {
  bool lossy = false;  ///< ill-formed UTF-8 becomes U+FFFD (else it is an error)
};

/// The documents of one input, one after the other.
class DocumentSource {
 public:
  virtual ~DocumentSource() = default;
  /// The next document, or nothing at the end. Throws Error naming the source, and the line or byte.
  virtual std::optional<Document> next() = 0;
};

/// What a file holds by its ending (".txt", ".html", ".jsonl" …, capitals or not); none: an ending that says
/// nothing.
std::optional<InputFormat> input_format_by_path(std::string_view path);

/// Reads documents from a stream, which must outlive the source. They get `id` unless they bring their own;
/// `source` is the path or URL, and what errors call the stream.
std::unique_ptr<DocumentSource> open_documents(std::istream& in, InputFormat format, std::string id,
                                               std::string source, const ReadOptions& options = {});

}  // namespace entente
