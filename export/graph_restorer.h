#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "export/columns.h"
#include "graph/knowledge_graph.h"
#include "graph/types/error.h"

namespace entente {

/// Makes a graph of nodes and edges that a file tells by columns, in any order: exactly the graph it was if
/// the columns are those that this program writes, and else a statement for each edge.
class GraphRestorer {
 public:
  explicit GraphRestorer(std::string file) : file_(std::move(file)) {}

  /// A node, by the id it has in the file. Throws Error if there is one already or a column is damaged.
  void add_node(const std::string& id, const Columns& columns, std::size_t line);
  /// An edge between two nodes, which may come later.
  void add_edge(const std::string& id, const std::string& source, const std::string& target,
                const Columns& columns, std::size_t line);
  /// The graph; to be called once. Throws Error if an edge names a node that never came.
  KnowledgeGraph take();

 private:
  static constexpr std::size_t npos = KnowledgeGraph::npos;
  /// A node that came or was named.
  struct Node {
    std::string id;
    std::size_t vertex = npos;
    std::size_t line = 0;  ///< where it is named first
    bool came = false;
    bool counted = false;  ///< it says itself how many statements name it
  };
  struct PendingEdge {
    std::size_t source, target;  ///< nodes
    bool own;                    ///< the edge has its statements; else one that lacks subject and object
    Edge edge;
  };

  std::size_t node(const std::string& id, std::size_t line);
  Entity entity_from(const std::string& id, const Columns& columns) const;
  Edge own_edge(const Columns& columns, const Error::Place& place) const;
  /// Of a foreign edge. Counts as a mention where the node does not tell how many it has.
  Argument name_in_statement(std::size_t node);

  std::string file_;
  KnowledgeGraph graph_;
  std::deque<Node> nodes_;
  std::unordered_map<std::string_view, std::size_t> by_id_;
  std::vector<PendingEdge> edges_;
  bool foreign_ = false;  ///< some edge had no statements
};

}  // namespace entente
