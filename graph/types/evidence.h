#pragma once

#include <cstddef>
#include <string>

namespace entente {

/// Where a statement stands: the sentence that says so, quoted, and its place in the document.
struct Evidence {
  std::string document;      ///< the document's id
  std::size_t sentence = 0;  ///< index of the sentence in the document, from 0
  std::size_t begin = 0;     ///< byte offset of the sentence in the document's text
  std::size_t end = 0;       ///< one past its last byte
  std::string text;          ///< the sentence as it stands in the text

  bool operator==(const Evidence&) const = default;
};

}  // namespace entente
