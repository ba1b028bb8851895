#pragma once

#include <istream>
#include <optional>
#include <string>
#include <utility>

#include "extract/input/document_source.h"

namespace entente {

/// An HTML page as one document: its running text with an empty line between blocks, its title and the day it
/// was published where it says so. Scripts, styles, navigation, asides, footers and forms are left out; if
/// the page marks its main part and that holds a good deal of the text, only that is read. Offsets refer to
/// the text that is made, not to the page. The encoding is UTF-8 if the bytes are, else what the page
/// declares, else Windows-1252. Throws Error for a binary file, a page without text or one nested too deeply.
class HtmlReader : public DocumentSource {
 public:
  HtmlReader(std::istream& in, std::string id, std::string source, const ReadOptions& options)
      : in_(in), id_(std::move(id)), source_(std::move(source)), options_(options) {}

  std::optional<Document> next() override;

 private:
  std::istream& in_;
  std::string id_;
  std::string source_;
  ReadOptions options_;
  bool done_ = false;
};

}  // namespace entente
