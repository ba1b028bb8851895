#include "export/dot_text.h"
#include "export/formats.h"

namespace entente {
namespace {

class DotExporter final : public Exporter {
 public:
  std::string_view name() const override { return "dot"; }
  std::string_view description() const override { return "Graphviz DOT, ready to be laid out"; }
  const std::vector<std::string>& endings() const override { return endings_; }

  void write_part(std::size_t /*part*/, const KnowledgeGraph& graph, const ExportOptions& options,
                  std::ostream& out) const override {
    write_dot(graph, options, DotContent::Everything, out);
  }

 private:
  std::vector<std::string> endings_ = {".dot", ".gv"};
};

}  // namespace

std::unique_ptr<Exporter> make_dot_exporter() {
  return std::make_unique<DotExporter>();
}

}  // namespace entente
