#include "export/formats.h"
#include "export/text_out.h"
#include "graph/statement_json.h"

namespace entente {
namespace {

class JsonlExporter final : public Exporter {
 public:
  std::string_view name() const override { return "jsonl"; }
  std::string_view description() const override { return "statements as JSON Lines, as extract writes them"; }
  const std::vector<std::string>& endings() const override { return endings_; }

  /// Entities that no statement names have no place in this format and are left out.
  void write_part(std::size_t /*part*/, const KnowledgeGraph& graph, const ExportOptions& options,
                  std::ostream& stream) const override {
    TextOut out(stream);
    for (std::size_t i = 0; i < graph.statement_count(); ++i) {
      append_statement(out.text(), graph.statement(i), options.evidence);
      out << "\n";
      out.settle();
    }
    out.finish();
  }

 private:
  std::vector<std::string> endings_ = {".jsonl", ".ndjson"};
};

}  // namespace

std::unique_ptr<Exporter> make_jsonl_exporter() {
  return std::make_unique<JsonlExporter>();
}

}  // namespace entente
