#include "export/formats.h"
#include "export/lookahead.h"
#include "export/neo4j_rows.h"
#include "export/text_out.h"

namespace entente {
namespace {

/// A script that may be run again. All user text stands in strings, none in comments, where Neo4j would still
/// replace \uXXXX.
void write_script(const KnowledgeGraph& graph, const ExportOptions& options, std::ostream& stream) {
  TextOut out(stream);
  Neo4jRows rows(graph, options.evidence, Neo4jRows::Syntax::Cypher);
  out << Neo4jRows::kConstraint << ";\n";
  for (const Neo4jRows::Batch& batch : rows.batches()) {
    std::string_view before = "UNWIND [\n";
    const Lookahead lookahead(graph, batch.indices);
    for (std::size_t row = 0; row < batch.indices.size(); ++row) {
      if (batch.kind == Neo4jRows::Kind::Nodes) {
        lookahead.pass_vertex(row);
      } else {
        lookahead.pass(row);
      }
      out << before;
      before = ",\n";
      rows.append_row(out.text(), batch.kind, batch.indices[row]);
      out.settle();
    }
    out << "\n] AS row\n" << batch.then << ";\n";
  }
  out.finish();
}

class CypherExporter final : public Exporter {
 public:
  std::string_view name() const override { return "cypher"; }
  std::string_view description() const override { return "script for cypher-shell, may be run again"; }
  const std::vector<std::string>& endings() const override { return endings_; }

  void write_part(std::size_t /*part*/, const KnowledgeGraph& graph, const ExportOptions& options,
                  std::ostream& out) const override {
    write_script(graph, options, out);
  }

 private:
  std::vector<std::string> endings_ = {".cypher", ".cql"};
};

}  // namespace

std::unique_ptr<Exporter> make_cypher_exporter() {
  return std::make_unique<CypherExporter>();
}

}  // namespace entente
