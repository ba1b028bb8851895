#pragma once

#include <memory>

#include "export/exporter.h"
#include "export/importer.h"

namespace entente {

// One line a format; the tables in exporter.cpp and importer.cpp list them.
std::unique_ptr<Exporter> make_dot_exporter();
std::unique_ptr<Exporter> make_graphml_exporter();
std::unique_ptr<Exporter> make_gexf_exporter();
std::unique_ptr<Exporter> make_jsonld_exporter();
std::unique_ptr<Exporter> make_turtle_exporter();
std::unique_ptr<Exporter> make_neo4j_csv_exporter();
std::unique_ptr<Exporter> make_cypher_exporter();
std::unique_ptr<Exporter> make_csv_exporter();
std::unique_ptr<Exporter> make_jsonl_exporter();
std::unique_ptr<Exporter> make_svg_exporter();
std::unique_ptr<Exporter> make_png_exporter();
std::unique_ptr<Exporter> make_pdf_exporter();

std::unique_ptr<Importer> make_jsonl_importer();
std::unique_ptr<Importer> make_graphml_importer();
std::unique_ptr<Importer> make_jsonld_importer();

}  // namespace entente
