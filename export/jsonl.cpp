#include "export/formats.h"
#include "graph/statements_io.h"

namespace entente {
namespace {

class JsonlExporter final : public Exporter {
 public:
  std::string_view name() const override { return "jsonl"; }
  std::string_view description() const override { return "statements as JSON Lines, as extract writes them"; }
  const std::vector<std::string>& endings() const override { return endings_; }

  /// Entities that no statement names have no place in this format and are left out.
  void write(const KnowledgeGraph& graph, const ExportOptions& options, std::ostream& out) const override {
    for (std::size_t i = 0; i < graph.statement_count(); ++i) {
      if (options.evidence) {
        write_statement(graph.statement(i), out);
      } else {
        Statement bare = graph.statement(i);
        bare.evidence = {};
        write_statement(bare, out);
      }
    }
  }

 private:
  std::vector<std::string> endings_ = {".jsonl", ".ndjson"};
};

}  // namespace

std::unique_ptr<Exporter> make_jsonl_exporter() {
  return std::make_unique<JsonlExporter>();
}

}  // namespace entente
