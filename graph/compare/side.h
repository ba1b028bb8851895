#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "graph/knowledge_graph.h"

namespace entente {

struct SideOptions {
  std::size_t hops = 1;          ///< surroundings: everybody who can be reached over so many relations
  std::size_t most_others = 60;  ///< of these the most salient; 0: all
};

/// One of the things compared: some principals with their surroundings, or a whole graph.
struct Side {
  std::string name;                                     ///< "Mao Zedong – Joseph Stalin"
  KnowledgeGraph graph;                                 ///< principals and surroundings
  std::vector<KnowledgeGraph::VertexIndex> principals;  ///< in `graph`, as given; none: the whole graph
  std::size_t sentences = 0;  ///< how many sentences tell of a principal, or of anything where there is none
  std::size_t documents = 0;  ///< how many documents these stand in
};

/// `name`: empty for the principals' labels. Principals told twice count once. Linear in the graph.
Side make_side(const KnowledgeGraph& graph, std::span<const KnowledgeGraph::VertexIndex> principals,
               std::string name, const SideOptions& options = {});

/// A whole graph as a side.
Side make_side(KnowledgeGraph graph, std::string name);

}  // namespace entente
