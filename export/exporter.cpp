#include "export/exporter.h"

#include <algorithm>

#include "export/formats.h"

namespace entente {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool ends_with(std::string_view path, std::string_view ending) {
  if (path.size() < ending.size()) return false;
  const std::string_view tail = path.substr(path.size() - ending.size());
  return std::equal(tail.begin(), tail.end(), ending.begin(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

std::vector<std::unique_ptr<Exporter>> all_exporters() {
  std::vector<std::unique_ptr<Exporter>> all;
  for (const auto make : {make_dot_exporter, make_graphml_exporter, make_jsonld_exporter, make_jsonl_exporter,
                          make_svg_exporter, make_png_exporter, make_pdf_exporter})
    all.push_back(make());
  return all;
}

}  // namespace

const std::vector<std::unique_ptr<Exporter>>& exporters() {
  static const std::vector<std::unique_ptr<Exporter>> all = all_exporters();
  return all;
}

const Exporter* exporter_by_name(std::string_view name) {
  for (const auto& exporter : exporters())
    if (exporter->name() == name) return exporter.get();
  return nullptr;
}

const Exporter* exporter_by_path(std::string_view path) {
  for (const auto& exporter : exporters())
    for (const std::string& ending : exporter->endings())
      if (ends_with(path, ending)) return exporter.get();
  return nullptr;
}

}  // namespace entente
