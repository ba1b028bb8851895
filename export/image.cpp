#include <graphviz/gvc.h>

#include "export/dot_text.h"
#include "export/formats.h"
#include "export/graphviz_session.h"
#include "export/picture.h"
#include "export/stream.h"

namespace entente {
namespace {

struct RenderedCloser {
  void operator()(char* data) const { gvFreeRenderData(data); }
};

/// One context for the life of the process, never freed: the Pango plugin of Graphviz 2.42 remembers a font
/// name that belongs to the context in which it last measured text, and reads it in the next one.
GVC_t* graphviz_context() {
  static GVC_t* const context = gvContext();
  if (context == nullptr) throw Error("Graphviz could not start; is the graphviz package installed?");
  return context;
}

/// A layout, freed before its graph.
class Layout {
 public:
  Layout(GVC_t* context, Agraph_t* graph, const std::string& engine) : context_(context), graph_(graph) {
    if (gvLayout(context, graph, engine.c_str()) != 0)
      throw Error("Graphviz could not lay the graph out with " + engine + ": " + reason());
  }
  ~Layout() { gvFreeLayout(context_, graph_); }
  Layout(const Layout&) = delete;
  Layout& operator=(const Layout&) = delete;

  static std::string reason() {
    const std::string errors = GraphvizSession::errors();
    return errors.empty() ? "no reason given; is the graphviz package installed?" : errors;
  }

 private:
  GVC_t* context_;
  Agraph_t* graph_;
};

/// Cairo stamps a PDF with the time of day; the same graph must give the same bytes. Digits are overwritten
/// in place because the file's index counts bytes.
void fix_creation_date(std::string& pdf) {
  constexpr std::string_view kKey = "/CreationDate (D:";
  constexpr std::string_view kDate = "19700101000000";
  const std::size_t at = pdf.rfind(kKey);
  if (at == std::string::npos) return;
  for (std::size_t i = 0; i < kDate.size() && at + kKey.size() + i < pdf.size(); ++i) {
    char& c = pdf[at + kKey.size() + i];
    if (c < '0' || c > '9') return;
    c = kDate[i];
  }
}

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
    std::string image = render(graph, options);
    if (format_ == "pdf") fix_creation_date(image);
    write_bytes(out, image);
  }

 private:
  std::string render(const KnowledgeGraph& graph, const ExportOptions& options) const {
    const GraphvizSession session;
    GVC_t* const context = graphviz_context();
    const GraphvizGraph picture = to_graphviz(graph, options);
    const Layout layout(context, picture.get(), layout_engine(graph, options));
    char* data = nullptr;
    unsigned int length = 0;
    const int status = gvRenderData(context, picture.get(), format_.c_str(), &data, &length);
    const std::unique_ptr<char, RenderedCloser> rendered(data);
    if (status != 0 || data == nullptr)
      throw Error("Graphviz could not draw the graph as " + format_ + ": " + Layout::reason());
    return {data, length};
  }

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
