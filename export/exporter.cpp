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
  for (const auto make :
       {make_dot_exporter, make_graphml_exporter, make_gexf_exporter, make_jsonld_exporter,
        make_turtle_exporter, make_neo4j_csv_exporter, make_cypher_exporter, make_csv_exporter,
        make_jsonl_exporter, make_svg_exporter, make_png_exporter, make_pdf_exporter})
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
  const Exporter* found = nullptr;
  std::size_t longest = 0;
  for (const auto& exporter : exporters())
    for (const std::string& ending : exporter->endings())
      if (ending.size() > longest && ends_with(path, ending)) {
        found = exporter.get();
        longest = ending.size();
      }
  return found;
}

std::string part_path(const Exporter& exporter, const std::string& path, const std::string& part) {
  if (part.empty()) return path;
  const auto& endings = exporter.endings();
  const bool named = std::any_of(endings.begin(), endings.end(),
                                 [&](const std::string& ending) { return ends_with(path, ending); });
  const std::size_t dot = named ? path.rfind('.') : path.size();
  const std::string& ending = endings.front();
  return path.substr(0, dot) + '-' + part + (named ? path.substr(dot) : ending.substr(ending.rfind('.')));
}

std::vector<std::string> Exporter::parts(const ExportOptions& /*options*/) const {
  return {""};
}

std::string Exporter::import_command(const std::vector<std::string>& /*paths*/) const {
  return {};
}

void Exporter::write(const KnowledgeGraph& graph, const ExportOptions& options, std::ostream& out) const {
  for (std::size_t part = 0; part < parts(options).size(); ++part) write_part(part, graph, options, out);
}

}  // namespace entente
