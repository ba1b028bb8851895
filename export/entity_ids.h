#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "graph/knowledge_graph.h"

namespace entente {

/// The ids of a graph's entities as a syntax writes them, side by side: edges ask for them in no order, and
/// vertices lie far apart in memory.
class EntityIds {
 public:
  using Append = void (*)(std::string& out, std::string_view text);  ///< of escape.h

  EntityIds(const KnowledgeGraph& graph, Append append);
  std::string_view operator[](std::size_t vertex) const {
    return std::string_view(text_).substr(begins_[vertex], begins_[vertex + 1] - begins_[vertex]);
  }

 private:
  std::string text_;
  std::vector<std::size_t> begins_;
};

}  // namespace entente
