#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "graph/knowledge_graph.h"

namespace entente::cli {

/// "1 entity", "3 entities".
std::string counted(std::size_t count, const std::string& one, const std::string& many);

/// "14 entities, 21 relations, 34 statements from 2 documents, 1949 to 2023": what a graph holds.
std::string summary_of(const KnowledgeGraph& graph);

/// "Mao Zedong – asked → Joseph Stalin".
std::string relation_text(const KnowledgeGraph& graph, KnowledgeGraph::EdgeIndex edge);

/// Its count, and what makes it less than a plain fact: "  ×3  (negated, said by Tass, 1949-12)". A status, a
/// speaker or a time is named where all its statements have it. May be empty.
std::string relation_notes(const Edge& edge);

/// "Mao Zedong – arrived in Moscow by train": a statement by its own words, with the further arguments.
std::string fact_text(const Statement& statement);
/// "  (possible, 1949-12-16)"; may be empty.
std::string fact_notes(const Statement& statement);

/// "“Mao arrived in Moscow.” (talks.txt:0–22, said by Tass, 0.94)".
std::string evidence_text(const Statement& statement);

/// A way through the graph: "Mao Zedong – asked → Joseph Stalin ← met (+2) – Zhou Enlai". Between two it
/// names what is told most often, and how many more relations there are.
std::string way_text(const KnowledgeGraph& graph, const std::vector<KnowledgeGraph::VertexIndex>& way);

}  // namespace entente::cli
