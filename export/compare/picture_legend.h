#pragma once

#include <string>
#include <vector>

#include "export/compare/picture_layout.h"
#include "export/compare/picture_plan.h"

namespace entente {

/// One entry of a legend: a stroke with its meaning, or a node as a sample.
struct LegendItem {
  std::string stroke;  ///< attributes of a line; empty: none
  std::string look;    ///< attributes of the node
  PictureSize size;    ///< of the node
};

/// What colours, strokes and fills in the picture mean, as far as they occur. Needs a GraphvizSession.
std::vector<LegendItem> picture_legend(const PicturePlan& plan);

}  // namespace entente
