#pragma once

#include <memory>

#include "export/compare/comparison_writer.h"

namespace entente {

// One line a format; the table in comparison_writer.cpp lists them.
std::unique_ptr<ComparisonWriter> make_text_comparison();
std::unique_ptr<ComparisonWriter> make_markdown_comparison();
std::unique_ptr<ComparisonWriter> make_json_comparison();
std::unique_ptr<ComparisonWriter> make_html_comparison();
std::unique_ptr<ComparisonWriter> make_svg_comparison();
std::unique_ptr<ComparisonWriter> make_pdf_comparison();
std::unique_ptr<ComparisonWriter> make_png_comparison();

}  // namespace entente
