#pragma once

#include <string>
#include <string_view>

namespace entente {

/// An SVG element that stands in HTML, drawn from above: x and y are pixels, y goes down.
class SvgChart {
 public:
  static constexpr double kWidth = 760;

  enum class Anchor { Start, Middle, End };

  void line(double x1, double y1, double x2, double y2, std::string_view colour, double width);
  void bar(double x, double y, double width, double height, std::string_view colour);
  /// `hollow`: only its outline. With a tooltip unless it is empty.
  void dot(double x, double y, double radius, std::string_view colour, bool hollow,
           std::string_view tooltip = {});
  void text(double x, double y, std::string_view words, std::string_view colour,
            Anchor anchor = Anchor::Start);

  /// `label` says to those who do not see it what it shows.
  std::string finish(double height, std::string_view label) const;

 private:
  std::string body_;
};

}  // namespace entente
