#include "extract/input/document_source.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "extract/input/html_reader.h"
#include "extract/input/jsonl_reader.h"
#include "extract/input/text_reader.h"

namespace entente {
namespace {

struct Ending {
  std::string_view ending;
  InputFormat format;
};

constexpr std::array kEndings = {
    Ending{".txt", InputFormat::Text},        Ending{".text", InputFormat::Text},
    Ending{".md", InputFormat::Text},         Ending{".html", InputFormat::Html},
    Ending{".htm", InputFormat::Html},        Ending{".xhtml", InputFormat::Html},
    Ending{".jsonl", InputFormat::JsonLines}, Ending{".ndjson", InputFormat::JsonLines},
};

bool ends_with_ignoring_case(std::string_view path, std::string_view ending) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return path.size() > ending.size() && std::equal(ending.rbegin(), ending.rend(), path.rbegin(),
                                                   [&](char a, char b) { return a == lower(b); });
}

}  // namespace

std::optional<InputFormat> input_format_by_path(std::string_view path) {
  for (const Ending& known : kEndings)
    if (ends_with_ignoring_case(path, known.ending)) return known.format;
  return std::nullopt;
}

std::unique_ptr<DocumentSource> open_documents(std::istream& in, InputFormat format, std::string id,
                                               std::string source, const ReadOptions& options) {
  switch (format) {
    case InputFormat::Text:
      return std::make_unique<TextReader>(in, std::move(id), std::move(source), options);
    case InputFormat::Html:
      return std::make_unique<HtmlReader>(in, std::move(id), std::move(source), options);
    case InputFormat::JsonLines:
      return std::make_unique<JsonlReader>(in, std::move(id), std::move(source), options);
  }
  return std::make_unique<TextReader>(in, std::move(id), std::move(source), options);
}

}  // namespace entente
