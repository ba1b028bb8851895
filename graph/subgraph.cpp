#include "graph/subgraph.h"

#include <utility>

namespace entente {
namespace {

constexpr std::size_t npos = KnowledgeGraph::npos;

/// Copies the vertices in `keep`, and the statements for which `keeps` holds, whose vertices have to be among
/// them.
template <typename Keeps>
KnowledgeGraph copy(const KnowledgeGraph& graph, const std::vector<bool>& keep, const Keeps& keeps) {
  KnowledgeGraph out;
  std::vector<std::size_t> index(graph.vertex_count(), npos);
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) {
    if (keep[i]) index[i] = out.add_entity(graph.vertex(i).entity);
  }
  for (std::size_t i = 0; i < graph.statement_count(); ++i) {
    if (!keeps(i)) continue;
    const KnowledgeGraph::Place& place = graph.place(i);
    const Statement& statement = graph.statement(i);
    if (place.fact) {
      out.add_fact(index[place.owner], statement);
      continue;
    }
    const Edge& edge = graph.edge(place.owner);
    Predicate predicate = edge.predicate;
    predicate.predicate_class = statement.predicate.predicate_class;
    out.add_edge(index[graph.source(place.owner)], index[graph.target(place.owner)],
                 {edge.id, std::move(predicate), edge.polarity, {statement}});
  }
  return out;
}

}  // namespace

KnowledgeGraph subgraph(const KnowledgeGraph& graph, const std::vector<bool>& keep) {
  return copy(graph, keep, [&](std::size_t i) {
    const KnowledgeGraph::Place& place = graph.place(i);
    return place.fact ? keep[place.owner]
                      : keep[graph.source(place.owner)] && keep[graph.target(place.owner)];
  });
}

KnowledgeGraph edge_subgraph(const KnowledgeGraph& graph, const std::vector<bool>& keep) {
  std::vector<bool> joined(graph.vertex_count());
  for (std::size_t e = 0; e < graph.edge_count(); ++e) {
    if (keep[e]) joined[graph.source(e)] = joined[graph.target(e)] = true;
  }
  return copy(graph, joined, [&](std::size_t i) {
    const KnowledgeGraph::Place& place = graph.place(i);
    return !place.fact && keep[place.owner];
  });
}

KnowledgeGraph filter_graph(const KnowledgeGraph& graph, const std::function<bool(const Statement&)>& keeps,
                            Bare bare) {
  std::vector<bool> statements(graph.statement_count());
  std::vector<bool> vertices(graph.vertex_count(), bare == Bare::Kept);
  for (std::size_t i = 0; i < statements.size(); ++i) {
    statements[i] = keeps(graph.statement(i));
    if (!statements[i]) continue;
    const KnowledgeGraph::Place& place = graph.place(i);
    vertices[place.fact ? place.owner : graph.source(place.owner)] = true;
    if (!place.fact) vertices[graph.target(place.owner)] = true;
  }
  return copy(graph, vertices, [&](std::size_t i) { return statements[i]; });
}

std::vector<std::size_t> distances(const KnowledgeGraph& graph,
                                   std::span<const KnowledgeGraph::VertexIndex> seeds, std::size_t most) {
  std::vector<std::size_t> steps(graph.vertex_count(), npos);
  std::vector<KnowledgeGraph::VertexIndex> queue;
  const auto reach = [&](KnowledgeGraph::VertexIndex vertex, std::size_t after) {
    if (steps[vertex] != npos) return;
    steps[vertex] = after;
    queue.push_back(vertex);
  };
  for (const KnowledgeGraph::VertexIndex seed : seeds) reach(seed, 0);
  for (std::size_t next = 0; next < queue.size(); ++next) {
    const KnowledgeGraph::VertexIndex vertex = queue[next];
    const std::size_t after = steps[vertex] + 1;
    if (after > most) break;
    for (const std::size_t edge : graph.out_edges(vertex)) reach(graph.target(edge), after);
    for (const std::size_t edge : graph.in_edges(vertex)) reach(graph.source(edge), after);
  }
  return steps;
}

KnowledgeGraph around(const KnowledgeGraph& graph, std::span<const KnowledgeGraph::VertexIndex> seeds,
                      std::size_t hops) {
  const std::vector<std::size_t> steps = distances(graph, seeds, hops);
  std::vector<bool> keep(steps.size());
  for (std::size_t i = 0; i < steps.size(); ++i) keep[i] = steps[i] != npos;
  return subgraph(graph, keep);
}

}  // namespace entente
