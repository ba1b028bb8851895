#include "export/graphviz_render.h"

#include <memory>
#include <string_view>

#include "export/graphviz_session.h"
#include "graph/types/error.h"

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

std::string reason() {
  const std::string errors = GraphvizSession::errors();
  return errors.empty() ? "no reason given; is the graphviz package installed?" : errors;
}

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

}  // namespace

GraphvizLayout::GraphvizLayout(Agraph_t* graph, const std::string& engine)
    : context_(graphviz_context()), graph_(graph) {
  if (gvLayout(context_, graph, engine.c_str()) != 0)
    throw Error("Graphviz could not lay the graph out with " + engine + ": " + reason());
}

GraphvizLayout::~GraphvizLayout() {
  gvFreeLayout(context_, graph_);
}

std::string GraphvizLayout::render(const std::string& format) const {
  char* data = nullptr;
  unsigned int length = 0;
  const int status = gvRenderData(context_, graph_, format.c_str(), &data, &length);
  const std::unique_ptr<char, RenderedCloser> rendered(data);
  if (status != 0 || data == nullptr)
    throw Error("Graphviz could not draw the graph as " + format + ": " + reason());
  std::string image(data, length);
  if (format == "pdf") fix_creation_date(image);
  return image;
}

void GraphvizLayout::attach() const {
  attach_attrs(graph_);
}

}  // namespace entente
