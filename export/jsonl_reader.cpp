#include "export/formats.h"
#include "export/head.h"
#include "graph/statements_io.h"

namespace entente {
namespace {

class JsonlImporter final : public Importer {
 public:
  std::string_view name() const override { return "jsonl"; }
  std::string_view description() const override { return "statements as JSON Lines, as extract writes them"; }
  const std::vector<std::string>& endings() const override { return endings_; }

  bool looks_like(std::string_view head) const override {
    head = trimmed_head(head);
    head = head.substr(0, head.find('\n'));
    return head.starts_with('{') && has_json_key(head, "predicate") && !has_json_key(head, "@context");
  }

  KnowledgeGraph read(std::istream& in, const std::string& name) const override {
    StatementReader reader(in, name);
    KnowledgeGraph graph;
    while (auto statement = reader.next()) graph.add(std::move(*statement));
    return graph;
  }

 private:
  std::vector<std::string> endings_ = {".jsonl", ".ndjson"};
};

}  // namespace

std::unique_ptr<Importer> make_jsonl_importer() {
  return std::make_unique<JsonlImporter>();
}

}  // namespace entente
