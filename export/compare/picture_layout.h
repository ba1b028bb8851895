#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "export/compare/picture_plan.h"

namespace entente {

/// Lengths are points, y goes upwards as Graphviz has it.
struct PictureSize {
  double width = 0, height = 0;
};
struct PicturePoint {
  double x = 0, y = 0;
};

/// Where all roles and lines lie in every panel.
struct PictureLayout {
  struct Course {
    bool turned = false;  ///< drawn from `to` to `from`, with the arrow at its tail
    std::string spline;   ///< as Graphviz's attribute pos
    PicturePoint words;   ///< their centre
  };
  PictureSize size;
  std::map<std::size_t, std::pair<PicturePoint, PictureSize>> roles;  ///< centres
  std::map<std::pair<std::size_t, std::size_t>, Course> lines;        ///< by roles
};

/// How roles are arranged.
struct PictureFlow {
  bool down = false;   ///< ranks go down rather than to the right
  bool outer = false;  ///< who has to do with one of two principals alone lies outside rather than between
};

// All need a GraphvizSession and throw Error if Graphviz fails.

/// One layout for all panels: of all roles and lines that any of them has, each as large as its largest text
/// on any side. Two principals come first and last, so that what they say to each other and to others goes
/// between.
PictureLayout lay_out(const PicturePlan& plan, const PictureFlow& flow);

/// The sizes of nodes with these attributes.
std::vector<PictureSize> measure_nodes(const std::vector<std::string>& looks);

/// A spline moved.
std::string moved(const std::string& spline, const PicturePoint& by);

}  // namespace entente
