#include "export/picture.h"

#include <sstream>
#include <string>
#include <string_view>

#include "export/dot_text.h"
#include "graph/types/error.h"

namespace entente {
namespace {

// An id discipline that maps no name leaves names to cgraph, which then asks for a number for each. Only the
// name of the whole graph is kept here: cgraph never frees what it keeps of that one itself.

struct Ids {
  IDTYPE last = 0;
  IDTYPE whole = 0;  ///< 0: not met yet
  std::string name;  ///< of the whole
};

void* open_ids(Agraph_t* /*graph*/, Agdisc_t* /*discipline*/) {
  return new Ids;
}
void close_ids(void* state) {
  delete static_cast<Ids*>(state);
}
long id_for(void* state, int type, char* name, IDTYPE* id, int create) {
  Ids& ids = *static_cast<Ids*>(state);
  if (name == nullptr) {
    *id = ++ids.last;
    return 1;
  }
  if (type != AGRAPH) return 0;
  if (ids.whole == 0 && create != 0) {
    ids.whole = ++ids.last;
    ids.name = name;
  }
  if (ids.whole == 0 || ids.name != name) return 0;
  *id = ids.whole;
  return 1;
}
long no_id_of_choice(void* /*state*/, int /*type*/, IDTYPE /*id*/) {
  return 0;
}
void free_id(void* /*state*/, int /*type*/, IDTYPE /*id*/) {}
char* name_of(void* state, int type, IDTYPE id) {
  Ids& ids = *static_cast<Ids*>(state);
  return type == AGRAPH && id != 0 && id == ids.whole ? ids.name.data() : nullptr;
}
void register_id(void* /*state*/, int /*type*/, void* /*object*/) {}

int read_text(void* channel, char* buffer, int size) {
  auto& rest = *static_cast<std::string_view*>(channel);
  const std::size_t count = rest.copy(buffer, static_cast<std::size_t>(size));
  rest.remove_prefix(count);
  return static_cast<int>(count);
}

/// cgraph keeps the addresses of its parts.
Agdisc_t* discipline() {
  static Agiddisc_t ids = {open_ids, id_for, no_id_of_choice, free_id, name_of, close_ids, register_id};
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
