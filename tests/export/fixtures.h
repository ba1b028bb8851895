#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "export/exporter.h"
#include "graph/knowledge_graph.h"

namespace entente {

/// Three plain statements and a fact, as a reader would expect them; the golden files show this graph.
KnowledgeGraph small_graph();

/// Names, predicates and evidence that break careless writers: markup, quotes, control characters, invalid
/// UTF-8, keywords and values of the target languages, a formula, an injection, a very long sentence;
/// five parallel edges, one negated and two of one type to Neo4j, a self-loop, an isolated vertex, a fact,
/// partial and open dates, confidence 0 and 1.
KnowledgeGraph hostile_graph();

/// The hostile names, each the label of one vertex, in vertex order.
const std::vector<std::string>& hostile_names();

/// A graph of this size with text of ordinary length, the same on every call.
KnowledgeGraph large_graph(std::size_t vertices, std::size_t edges);

/// What the exporter of this name writes.
std::string exported(const KnowledgeGraph& graph, const std::string& format, ExportOptions options = {});

/// How often the part occurs.
std::size_t count(const std::string& text, const std::string& part);

}  // namespace entente
