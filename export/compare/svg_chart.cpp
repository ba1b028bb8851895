#include "export/compare/svg_chart.h"

#include <fmt/format.h>
#include <iterator>

#include "export/escape.h"

namespace entente {
namespace {

std::string_view name_of(SvgChart::Anchor anchor) {
  return anchor == SvgChart::Anchor::Start ? "start" : anchor == SvgChart::Anchor::Middle ? "middle" : "end";
}

}  // namespace

void SvgChart::line(double x1, double y1, double x2, double y2, std::string_view colour, double width) {
  fmt::format_to(std::back_inserter(body_),
                 "<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" stroke=\"{}\" "
                 "stroke-width=\"{:.1f}\"/>\n",
                 x1, y1, x2, y2, colour, width);
}

void SvgChart::bar(double x, double y, double width, double height, std::string_view colour) {
  fmt::format_to(std::back_inserter(body_),
                 "<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"{}\"/>\n", x, y,
                 width, height, colour);
}

void SvgChart::dot(double x, double y, double radius, std::string_view colour, bool hollow,
                   std::string_view tooltip) {
  fmt::format_to(
      std::back_inserter(body_),
      "<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:.1f}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"1.5\">", x,
      y, radius, hollow ? "#FFFFFF" : colour, colour);
  if (!tooltip.empty()) {
    body_ += "<title>";
    append_xml_attribute(body_, tooltip);
    body_ += "</title>";
  }
  body_ += "</circle>\n";
}

void SvgChart::text(double x, double y, std::string_view words, std::string_view colour, Anchor anchor) {
  fmt::format_to(std::back_inserter(body_), "<text x=\"{:.1f}\" y=\"{:.1f}\" fill=\"{}\" text-anchor=\"{}\">",
                 x, y, colour, name_of(anchor));
  append_xml_attribute(body_, words);
  body_ += "</text>\n";
}

std::string SvgChart::finish(double height, std::string_view label) const {
  std::string out = fmt::format(
      "<svg class=\"chart\" viewBox=\"0 0 {:.0f} {:.0f}\" width=\"{:.0f}\" role=\"img\" aria-label=\"",
      kWidth, height, kWidth);
  append_xml_attribute(out, label);
  return out + "\">\n" + body_ + "</svg>\n";
}

}  // namespace entente
