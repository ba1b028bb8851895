#include "export/compare/comparison_writer.h"

#include <algorithm>

#include "export/compare/formats.h"

namespace entente {
namespace {

bool ends_with(std::string_view path, std::string_view ending) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return path.size() >= ending.size() && std::equal(ending.rbegin(), ending.rend(), path.rbegin(),
                                                    [&](char a, char b) { return lower(a) == lower(b); });
}

std::vector<std::unique_ptr<ComparisonWriter>> all_writers() {
  std::vector<std::unique_ptr<ComparisonWriter>> all;
  for (const auto make :
       {make_text_comparison, make_markdown_comparison, make_json_comparison, make_html_comparison,
        make_svg_comparison, make_pdf_comparison, make_png_comparison})
    all.push_back(make());
  return all;
}

}  // namespace

const std::vector<std::unique_ptr<ComparisonWriter>>& comparison_writers() {
  static const std::vector<std::unique_ptr<ComparisonWriter>> all = all_writers();
  return all;
}

const ComparisonWriter* comparison_writer_by_name(std::string_view name) {
  for (const auto& writer : comparison_writers())
    if (writer->name() == name) return writer.get();
  return nullptr;
}

const ComparisonWriter* comparison_writer_by_path(std::string_view path) {
  for (const auto& writer : comparison_writers())
    for (const std::string& ending : writer->endings())
      if (ends_with(path, ending)) return writer.get();
  return nullptr;
}

}  // namespace entente
