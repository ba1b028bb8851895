#include "export/picture.h"

#include <sstream>
#include <string_view>

#include "export/dot_text.h"
#include "graph/types/error.h"

namespace entente {
namespace {

// An id discipline that maps no name leaves names to cgraph, which then asks for a number for each.

void* open_ids(Agraph_t* /*graph*/, Agdisc_t* /*discipline*/) {
  return new IDTYPE(0);
}
void close_ids(void* last) {
  delete static_cast<IDTYPE*>(last);
}
long next_id(void* last, int /*type*/, char* name, IDTYPE* id, int /*create*/) {
  if (name != nullptr) return 0;
  *id = ++*static_cast<IDTYPE*>(last);
  return 1;
}
long no_id_of_choice(void* /*last*/, int /*type*/, IDTYPE /*id*/) {
  return 0;
}
void free_id(void* /*last*/, int /*type*/, IDTYPE /*id*/) {}
char* no_name(void* /*last*/, int /*type*/, IDTYPE /*id*/) {
  return nullptr;
}
void register_id(void* /*last*/, int /*type*/, void* /*object*/) {}

int read_text(void* channel, char* buffer, int size) {
  auto& rest = *static_cast<std::string_view*>(channel);
  const std::size_t count = rest.copy(buffer, static_cast<std::size_t>(size));
  rest.remove_prefix(count);
  return static_cast<int>(count);
}

/// cgraph keeps the addresses of its parts.
Agdisc_t* discipline() {
  static Agiddisc_t ids = {open_ids, next_id, no_id_of_choice, free_id, no_name, close_ids, register_id};
  static Agiodisc_t input = {read_text, AgIoDisc.putstr, AgIoDisc.flush};
  static Agdisc_t all = {&AgMemDisc, &ids, &input};
  return &all;
}

}  // namespace

GraphvizGraph read_dot(const std::string& text) {
  std::string_view rest = text;
  GraphvizGraph graph(agread(&rest, discipline()));
  if (!graph) throw Error("Graphviz could not read the picture; is there enough memory?");
  return graph;
}

GraphvizGraph to_graphviz(const KnowledgeGraph& graph, const ExportOptions& options) {
  std::ostringstream text;
  write_dot(graph, options, DotContent::Drawn, text);
  return read_dot(text.str());
}

}  // namespace entente
