#include "export/picture.h"

#include <sstream>

#include "export/dot_text.h"
#include "graph/types/error.h"

namespace entente {

GraphvizGraph to_graphviz(const KnowledgeGraph& graph, const ExportOptions& options) {
  std::ostringstream text;
  write_dot(graph, options, DotContent::Drawn, text);
  GraphvizGraph picture(agmemread(text.str().c_str()));
  if (!picture) throw Error("Graphviz could not read the graph; is there enough memory?");
  return picture;
}

}  // namespace entente
