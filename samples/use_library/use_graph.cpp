// Reads statements (JSON Lines, as `entente extract` writes them) from standard input, prints whom each
// entity acts on, and writes the graph as GraphML to the file named first.
#include <fstream>
#include <iostream>

#include "export/exporter.h"
#include "graph/build.h"
#include "graph/statements_io.h"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: use_graph GRAPH.graphml < statements.jsonl\n";
    return 2;
  }
  try {
    entente::StatementReader reader(std::cin, "standard input");
    entente::GraphBuilder builder;
    while (auto statement = reader.next()) {
      builder.add(std::move(*statement));
    }
    const entente::KnowledgeGraph graph = builder.take();
    for (std::size_t i = 0; i < graph.edge_count(); ++i) {
      const entente::Edge& edge = graph.edge(i);
      std::cout << graph.vertex(graph.source(i)).entity.label << " | " << edge.predicate.label << " | "
                << graph.vertex(graph.target(i)).entity.label << '\n';
    }
    std::ofstream file(argv[1], std::ios::binary);
    entente::exporter_by_name("graphml")->write(graph, {}, file);
    return file.flush() ? 0 : 1;
  } catch (const entente::Error& error) {
    std::cerr << "use_graph: " << error.what() << '\n';
    return 1;
  }
}
