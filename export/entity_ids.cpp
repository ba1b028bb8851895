#include "export/entity_ids.h"

namespace entente {

EntityIds::EntityIds(const KnowledgeGraph& graph, Append append) {
  begins_.reserve(graph.vertex_count() + 1);
  begins_.push_back(0);
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) {
    append(text_, graph.vertex(i).entity.id);
    begins_.push_back(text_.size());
  }
}

}  // namespace entente
