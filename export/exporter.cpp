#include "export/exporter.h"

#include <algorithm>

#include "export/by_name.h"
#include "export/formats.h"

namespace entente {
namespace {

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
  return format_by_name(exporters(), name);
}

const Exporter* exporter_by_path(std::string_view path) {
  return format_by_path(exporters(), path);
}

std::string part_path(const Exporter& exporter, const std::string& path, const std::string& part) {
  if (part.empty()) return path;
  const auto& endings = exporter.endings();
  const bool named = std::any_of(endings.begin(), endings.end(),
                                 [&](const std::string& ending) { return has_ending(path, ending); });
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
