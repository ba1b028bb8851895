#include <string_view>

#include "export/formats.h"
#include "export/graphviz_session.h"
#include "export/picture.h"
#include "export/stream.h"

namespace entente {
namespace {

int put(void* stream, const char* text) {
  try {
    std::ostream& out = *static_cast<std::ostream*>(stream);
    out << std::string_view(text);
    return out ? 0 : -1;
  } catch (...) {  // the stream may throw; Graphviz is C
    return -1;
  }
}

int flush(void* /*stream*/) {
  return 0;
}

class DotExporter final : public Exporter {
 public:
  std::string_view name() const override { return "dot"; }
  std::string_view description() const override { return "Graphviz DOT, ready to be laid out"; }
  const std::vector<std::string>& endings() const override { return endings_; }

  void write(const KnowledgeGraph& graph, const ExportOptions& options, std::ostream& out) const override {
    const GraphvizSession session;
    Agiodisc_t io = AgIoDisc;
    io.putstr = put;
    io.flush = flush;
    Agdisc_t disc{nullptr, nullptr, &io};
    const GraphvizGraph picture = to_graphviz(graph, options, PictureData::Everything, &disc);
    if (agwrite(picture.get(), &out) != 0 || !out)
      throw Error("cannot write the graph: the output failed; is the disk full?");
  }

 private:
  std::vector<std::string> endings_ = {".dot", ".gv"};
};

}  // namespace

std::unique_ptr<Exporter> make_dot_exporter() {
  return std::make_unique<DotExporter>();
}

}  // namespace entente
