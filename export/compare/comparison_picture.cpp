#include "export/compare/comparison_picture.h"

#include <algorithm>
#include <array>
#include <utility>

#include "export/compare/formats.h"
#include "export/compare/picture_layout.h"
#include "export/compare/picture_legend.h"
#include "export/compare/picture_look.h"
#include "export/compare/picture_plan.h"
#include "export/compare/picture_sheet.h"
#include "export/graphviz_render.h"
#include "export/graphviz_session.h"
#include "export/picture.h"
#include "export/stream.h"

namespace entente {
namespace {

constexpr double kSmallestType = 7;  // points in print
// Entities of a side: more than the most have never fitted on a sheet.
constexpr std::size_t kFewest = 2, kMostOnPaper = 40;

/// The arrangement that can be printed largest.
struct Drawing {
  double scale = 0;
  std::string dot;
};

Drawing best_drawing(const Comparison& comparison, const ComparisonOutputOptions& options, std::size_t most,
                     const std::string& format, const PicturePaper& paper) {
  constexpr std::array<PictureFlow, 4> kFlows = {
      {{false, false}, {false, true}, {true, false}, {true, true}}};
  const PicturePlan plan = plan_picture(comparison, most);
  const std::vector<LegendItem> legend = picture_legend(plan);
  Drawing best;
  for (const PictureFlow& flow : kFlows) {
    if (flow.outer && plan.principals != 2) continue;
    const PictureLayout layout = lay_out(plan, flow);
    for (std::size_t columns = plan.panels.size(); columns > 0; --columns) {
      const PictureSheet sheet(plan, layout, legend, columns, options.title, paper);
      if (sheet.scale() > best.scale) best = {sheet.scale(), sheet.dot(format)};
    }
  }
  return best;
}

}  // namespace

std::string draw_comparison(const Comparison& comparison, const ComparisonOutputOptions& options,
                            const std::string& format, const PicturePaper& paper) {
  const GraphvizSession session;
  Drawing best;
  for (std::size_t most = std::clamp<std::size_t>(options.most_drawn, kFewest, kMostOnPaper);;) {
    best = best_drawing(comparison, options, most, format, paper);
    const double fit = best.scale * kWordsSize / kSmallestType;
    if (fit >= 1 || most == kFewest) break;
    // The further from fitting, the larger the step.
    const auto step = static_cast<std::size_t>(static_cast<double>(most) * (1 - fit) / 2);
    most = std::max(kFewest, most - std::max<std::size_t>(1, step));
  }
  const GraphvizGraph graph = read_dot(best.dot);
  return GraphvizLayout(graph.get(), "nop2").render(format);
}

namespace {

class ComparisonPicture final : public ComparisonWriter {
 public:
  ComparisonPicture(std::string format, std::string description, bool binary)
      : format_(std::move(format)),
        description_(std::move(description)),
        binary_(binary),
        endings_{'.' + format_} {}

  std::string_view name() const override { return format_; }
  std::string_view description() const override { return description_; }
  const std::vector<std::string>& endings() const override { return endings_; }
  bool binary() const override { return binary_; }

  void write(const Comparison& comparison, const ComparisonOutputOptions& options,
             std::ostream& out) const override {
    write_bytes(out, draw_comparison(comparison, options, format_));
  }

 private:
  std::string format_;
  std::string description_;
  bool binary_;
  std::vector<std::string> endings_;
};

}  // namespace

std::unique_ptr<ComparisonWriter> make_svg_comparison() {
  return std::make_unique<ComparisonPicture>(
      "svg", "picture for the web: the sides in one layout, with tooltips", false);
}
std::unique_ptr<ComparisonWriter> make_pdf_comparison() {
  return std::make_unique<ComparisonPicture>("pdf", "picture for print, A4 across", true);
}
std::unique_ptr<ComparisonWriter> make_png_comparison() {
  return std::make_unique<ComparisonPicture>("png", "picture in pixels", true);
}

}  // namespace entente
