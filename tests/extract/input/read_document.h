#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "extract/input/document_source.h"
#include "graph/types/error.h"

namespace entente {

/// Every document of an input held in memory, called "in.x".
inline std::vector<Document> read_documents(const std::string& bytes, InputFormat format,
                                            const ReadOptions& options = {}) {
  std::istringstream in(bytes);
  const auto source = open_documents(in, format, "name", "in.x", options);
  std::vector<Document> documents;
  while (auto document = source->next()) documents.push_back(std::move(*document));
  return documents;
}

/// What the error says, or "no error".
inline std::string error_of(const std::string& bytes, InputFormat format, const ReadOptions& options = {}) {
  try {
    read_documents(bytes, format, options);
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

}  // namespace entente
