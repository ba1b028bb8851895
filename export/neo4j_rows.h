#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "export/distinct_values.h"
#include "export/entity_ids.h"
#include "export/relation_names.h"
#include "graph/knowledge_graph.h"

namespace entente {

/// A graph as rows for Cypher statements, which find nodes and relationships by their uid or make them: run
/// again they change nothing. Labels and types cannot be parameters, so each batch is of one; they are names
/// of our own or reduced to letters, digits and `_`. All text of the graph stands in the rows.
class Neo4jRows {
 public:
  enum class Syntax { Cypher, Json };  ///< of rows: inside a statement, or as its parameter
  enum class Kind { Nodes, Relationships };

  struct Batch {
    Kind kind;
    std::string then;                  ///< what is done with each `row`
    std::vector<std::size_t> indices;  ///< of vertices or edges
  };

  static constexpr std::size_t kBatch = 1000;  ///< rows at most
  /// To be run first: without it, finding nodes would be slow and two writers might make a node twice.
  static constexpr std::string_view kConstraint =
      "CREATE CONSTRAINT entente_uid IF NOT EXISTS FOR (n:Entity) REQUIRE n.uid IS UNIQUE";

  /// `evidence`: with sentences and documents. The graph must outlive this.
  Neo4jRows(const KnowledgeGraph& graph, bool evidence, Syntax syntax);

  /// The batch's statement for rows in its parameter `rows`; it returns how many it took.
  static std::string statement(const Batch& batch) {
    return "UNWIND $rows AS row\n" + batch.then + "\nRETURN count(*) AS rows";
  }

  /// In the order in which they must be run: nodes before what joins them.
  const std::vector<Batch>& batches() const { return batches_; }
  /// Appends the row of a vertex or an edge of a batch.
  void append_row(std::string& out, Kind kind, std::size_t index);

 private:
  void make_batches();
  void append_node(std::size_t index);
  void append_edge(std::size_t index);
  /// What stands between two values, in both syntaxes.
  struct Markup {
    std::string_view cypher, json;
  };
  void put(const Markup& markup) { *out_ += json_ ? markup.json : markup.cypher; }
  void text(const Markup& before, std::string_view value);
  template <typename Values>
  void list(const Markup& before, const Values& values);

  const KnowledgeGraph& graph_;
  const bool evidence_;
  const bool json_;
  const EntityIds ids_;
  RelationNames names_;
  DistinctValues values_;
  std::vector<Batch> batches_;
  std::string* out_ = nullptr;  ///< of the row at hand
};

}  // namespace entente
