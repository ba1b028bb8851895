#include "export/entity_ids.h"

namespace entente {
namespace {

constexpr std::size_t kAhead = 8;

}  // namespace

EntityIds::EntityIds(const KnowledgeGraph& graph, Append append) {
  begins_.reserve(graph.vertex_count() + 1);
  begins_.push_back(0);
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) {
    // The vertices lie side by side, their text does not: the processor is asked for it a few ahead.
    if (i + kAhead < graph.vertex_count()) __builtin_prefetch(graph.vertex(i + kAhead).entity.id.data());
    append(text_, graph.vertex(i).entity.id);
    begins_.push_back(text_.size());
  }
}

}  // namespace entente
