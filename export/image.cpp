#include "export/dot_text.h"
#include "export/formats.h"
#include "export/graphviz_render.h"
#include "export/graphviz_session.h"
#include "export/picture.h"
#include "export/stream.h"

namespace entente {
namespace {

class ImageExporter final : public Exporter {
 public:
  ImageExporter(std::string format, std::string description, bool binary)
      : format_(std::move(format)),
        description_(std::move(description)),
        binary_(binary),
        endings_{'.' + format_} {}

  std::string_view name() const override { return format_; }
  std::string_view description() const override { return description_; }
  const std::vector<std::string>& endings() const override { return endings_; }
  bool binary() const override { return binary_; }

  void write_part(std::size_t /*part*/, const KnowledgeGraph& graph, const ExportOptions& options,
                  std::ostream& out) const override {
    const GraphvizSession session;
    const GraphvizGraph picture = to_graphviz(graph, options);
    const GraphvizLayout layout(picture.get(), layout_engine(graph, options));
    write_bytes(out, layout.render(format_));
  }

 private:
  std::string format_;
  std::string description_;
  bool binary_;
  std::vector<std::string> endings_;
};

}  // namespace

std::unique_ptr<Exporter> make_svg_exporter() {
  return std::make_unique<ImageExporter>("svg", "picture for the web, with the sentences as tooltips", false);
}
std::unique_ptr<Exporter> make_png_exporter() {
  return std::make_unique<ImageExporter>("png", "picture in pixels", true);
}
std::unique_ptr<Exporter> make_pdf_exporter() {
  return std::make_unique<ImageExporter>("pdf", "picture for print", true);
}

}  // namespace entente
