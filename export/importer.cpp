#include "export/importer.h"

#include "export/by_name.h"
#include "export/formats.h"

namespace entente {
namespace {

std::vector<std::unique_ptr<Importer>> all_importers() {
  std::vector<std::unique_ptr<Importer>> all;
  for (const auto make : {make_jsonl_importer, make_graphml_importer, make_jsonld_importer})
    all.push_back(make());
  return all;
}

}  // namespace

const std::vector<std::unique_ptr<Importer>>& importers() {
  static const std::vector<std::unique_ptr<Importer>> all = all_importers();
  return all;
}

const Importer* importer_by_name(std::string_view name) {
  return format_by_name(importers(), name);
}

const Importer* importer_by_path(std::string_view path) {
  return format_by_path(importers(), path);
}

const Importer* importer_by_head(std::string_view head) {
  for (const auto& importer : importers())
    if (importer->looks_like(head)) return importer.get();
  return nullptr;
}

}  // namespace entente
