#include "graph/compare/side.h"

#include <algorithm>
#include <set>
#include <unordered_set>
#include <utility>

#include "graph/salience.h"
#include "graph/subgraph.h"

namespace entente {
namespace {

constexpr std::size_t npos = KnowledgeGraph::npos;

/// Principals and everybody near them, as far as there is room.
std::vector<bool> chosen(const KnowledgeGraph& graph, std::span<const std::size_t> principals,
                         const SideOptions& options) {
  const std::vector<std::size_t> far = distances(graph, principals, options.hops);
  std::vector<bool> keep(graph.vertex_count(), false);
  for (const std::size_t principal : principals) keep[principal] = true;
  const std::size_t room = options.most_others == 0 ? npos : options.most_others;
  std::size_t taken = 0;
  for (const std::size_t vertex : by_salience(graph)) {
    if (taken == room) break;
    if (keep[vertex] || far[vertex] == npos) continue;
    keep[vertex] = true;
    ++taken;
  }
  return keep;
}

/// Counts the sentences and documents of what is told of the principals, or of all.
void count_sources(Side& side) {
  std::set<std::pair<std::string_view, std::size_t>> sentences;
  std::unordered_set<std::string_view> documents;
  const auto is_principal = [&](std::size_t vertex) {
    return side.principals.empty() ||
           std::find(side.principals.begin(), side.principals.end(), vertex) != side.principals.end();
  };
  for (std::size_t i = 0; i < side.graph.statement_count(); ++i) {
    const KnowledgeGraph::Place& place = side.graph.place(i);
    const bool concerned = place.fact ? is_principal(place.owner)
                                      : is_principal(side.graph.source(place.owner)) ||
                                            is_principal(side.graph.target(place.owner));
    if (!concerned) continue;
    const Evidence& evidence = side.graph.statement(i).evidence;
    sentences.emplace(evidence.document, evidence.sentence);
    documents.insert(evidence.document);
  }
  side.sentences = sentences.size();
  side.documents = documents.size();
}

}  // namespace

Side make_side(const KnowledgeGraph& graph, std::span<const KnowledgeGraph::VertexIndex> principals,
               std::string name, const SideOptions& options) {
  Side side;
  side.graph = subgraph(graph, chosen(graph, principals, options));
  const char* between = principals.size() == 2 ? " – " : ", ";
  for (const std::size_t principal : principals) {
    const Entity& entity = graph.vertex(principal).entity;
    const std::size_t here = side.graph.find(entity.id);
    if (std::find(side.principals.begin(), side.principals.end(), here) != side.principals.end()) continue;
    side.principals.push_back(here);
    side.name += (side.name.empty() ? "" : between) + entity.label;
  }
  if (!name.empty()) side.name = std::move(name);
  count_sources(side);
  return side;
}

Side make_side(KnowledgeGraph graph, std::string name) {
  Side side;
  side.name = std::move(name);
  side.graph = std::move(graph);
  count_sources(side);
  return side;
}

}  // namespace entente
