#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "export/compare/picture_layout.h"
#include "export/compare/picture_legend.h"
#include "export/compare/picture_plan.h"

namespace entente {

/// What a picture is to be printed on, in points; else what a printer leaves of A4 across (297 mm by 210 mm
/// without margins of 12 mm).
struct PicturePaper {
  double width = 773, height = 527;
};

/// A sheet of paper with the panels of a picture in a grid, a title above and a legend below.
class PictureSheet {
 public:
  /// `columns`: panels next to one another. Plan, layout and legend must outlive it.
  PictureSheet(const PicturePlan& plan, const PictureLayout& layout, const std::vector<LegendItem>& legend,
               std::size_t columns, std::string title, const PicturePaper& paper);

  /// How much smaller it has to be printed to fit on the paper, at most 1.
  double scale() const;
  /// In Graphviz's language, everything in its place, for the engine nop2. `format`: "svg", "pdf" or "png".
  std::string dot(const std::string& format) const;

 private:
  std::vector<std::vector<const LegendItem*>> legend_rows() const;
  PicturePoint corner(std::size_t panel) const;
  void add_panel(std::string& out, std::size_t panel) const;
  void add_legend(std::string& out) const;

  const PicturePlan& plan_;
  const PictureLayout& layout_;
  const std::vector<LegendItem>& legend_;
  std::size_t columns_;
  std::string title_;
  PicturePaper paper_;
  PictureSize panel_;  ///< with its heading
  PictureSize size_;
  double top_ = 0;  ///< height of the title
};

}  // namespace entente
