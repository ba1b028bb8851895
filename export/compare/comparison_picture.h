#pragma once

#include <string>

#include "export/compare/comparison_writer.h"
#include "export/compare/picture_sheet.h"

namespace entente {

/// The sides of a comparison as panels of one layout: who stands for one another lies at the same place in
/// every panel. Made for a sheet of paper: fewer entities than options.most_drawn are drawn where type would
/// be smaller than 7 points in print. `format`: "svg", "pdf" or "png". Throws Error if Graphviz fails.
std::string draw_comparison(const Comparison& comparison, const ComparisonOutputOptions& options,
                            const std::string& format, const PicturePaper& paper = {});

}  // namespace entente
