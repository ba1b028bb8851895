#include "graph/metrics.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/property_map/property_map.hpp>
#include <utility>

#include "graph/salience.h"

namespace entente {
namespace {

using Undirected = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

Undirected undirected(const Ties& ties) {
  Undirected graph(ties.size());
  for (std::size_t i = 0; i < ties.size(); ++i) {
    for (const Tie& tie : ties[i])
      if (i < tie.to) boost::add_edge(i, tie.to, graph);
  }
  return graph;
}

std::size_t tie_count(const Ties& ties) {
  std::size_t ends = 0;
  for (const std::vector<Tie>& list : ties) ends += list.size();
  return ends / 2;
}

/// The vertices of the largest component.
std::size_t largest(const std::vector<std::size_t>& component, std::size_t count) {
  std::vector<std::size_t> sizes(count);
  for (const std::size_t number : component) ++sizes[number];
  return sizes.empty() ? 0 : *std::max_element(sizes.begin(), sizes.end());
}

void count_components(const KnowledgeGraph& graph, const Ties& ties, GraphMetrics& metrics) {
  std::vector<std::size_t> component(graph.vertex_count());
  metrics.weak_components = boost::connected_components(undirected(ties), component.data());
  metrics.largest_weak = largest(component, metrics.weak_components);
  const auto index = boost::get(boost::vertex_index, graph.adjacency());
  metrics.strong_components = boost::strong_components(
      graph.adjacency(), boost::make_iterator_property_map(component.begin(), index));
  metrics.largest_strong = largest(component, metrics.strong_components);
}

void count_pairs(const KnowledgeGraph& graph, GraphMetrics& metrics) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t e = 0; e < graph.edge_count(); ++e)
    if (graph.source(e) != graph.target(e)) pairs.emplace_back(graph.source(e), graph.target(e));
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  metrics.pairs = pairs.size();
  if (metrics.vertices < 2) return;
  const auto size = static_cast<double>(metrics.vertices), arrows = static_cast<double>(pairs.size());
  metrics.density = arrows / (size * (size - 1));
  if (pairs.empty()) return;
  const auto back = std::count_if(pairs.begin(), pairs.end(), [&](const auto& pair) {
    return std::binary_search(pairs.begin(), pairs.end(), std::make_pair(pair.second, pair.first));
  });
  metrics.reciprocity = static_cast<double>(back) / arrows;
  if (metrics.density < 1)
    metrics.reciprocity_against_chance = (*metrics.reciprocity - metrics.density) / (1 - metrics.density);
}

void count_degrees(const KnowledgeGraph& graph, const Ties& ties, GraphMetrics& metrics) {
  metrics.degrees.resize(graph.vertex_count());
  for (std::size_t e = 0; e < graph.edge_count(); ++e) {
    const std::size_t source = graph.source(e), target = graph.target(e);
    if (source == target) continue;
    ++metrics.degrees[source].out;
    ++metrics.degrees[target].in;
    metrics.degrees[source].statements += graph.edge(e).statements.size();
    metrics.degrees[target].statements += graph.edge(e).statements.size();
  }
  for (std::size_t i = 0; i < ties.size(); ++i) metrics.degrees[i].neighbours = ties[i].size();
}

}  // namespace

std::vector<double> betweenness(const Ties& ties) {
  const Undirected graph = undirected(ties);
  std::vector<double> scores(ties.size());
  const auto map = boost::make_iterator_property_map(scores.begin(), boost::get(boost::vertex_index, graph));
  boost::brandes_betweenness_centrality(graph, map);
  if (ties.size() > 2) boost::relative_betweenness_centrality(graph, map);
  return scores;
}

std::optional<double> transitivity(const Ties& ties) {
  double triples = 0;
  std::size_t triangles = 0;
  // Each triangle is found from its least vertex, in the order of degrees, so that hubs are not searched.
  const auto before = [&](std::size_t a, std::size_t b) {
    return ties[a].size() != ties[b].size() ? ties[a].size() < ties[b].size() : a < b;
  };
  std::vector<bool> marked(ties.size());
  std::vector<std::vector<std::size_t>> later(ties.size());
  for (std::size_t i = 0; i < ties.size(); ++i) {
    const auto degree = static_cast<double>(ties[i].size());
    triples += degree * (degree - 1) / 2;
    for (const Tie& tie : ties[i])
      if (before(i, tie.to)) later[i].push_back(tie.to);
  }
  for (std::size_t i = 0; i < ties.size(); ++i) {
    for (const std::size_t j : later[i]) marked[j] = true;
    for (const std::size_t j : later[i])
      triangles += static_cast<std::size_t>(
          std::count_if(later[j].begin(), later[j].end(), [&](std::size_t k) { return marked[k]; }));
    for (const std::size_t j : later[i]) marked[j] = false;
  }
  if (triples == 0) return std::nullopt;
  return 3 * static_cast<double>(triangles) / triples;
}

GraphMetrics measure(const KnowledgeGraph& graph) {
  GraphMetrics metrics;
  metrics.vertices = graph.vertex_count();
  metrics.edges = graph.edge_count();
  metrics.statements = graph.statement_count();
  for (std::size_t i = 0; i < graph.statement_count(); ++i) {
    if (graph.place(i).fact) ++metrics.facts;
    const QuadClass quad = quad_class(graph.statement(i).predicate.predicate_class);
    ++metrics.quads[static_cast<std::size_t>(quad)];
  }
  const Ties ties = ties_of(graph);
  count_pairs(graph, metrics);
  count_components(graph, ties, metrics);
  count_degrees(graph, ties, metrics);
  metrics.transitivity = transitivity(ties);
  metrics.salience = salience(graph);
  if (metrics.vertices * tie_count(ties) <= kMostBetweennessWork) metrics.betweenness = betweenness(ties);
  metrics.communities = find_communities(ties);
  return metrics;
}

}  // namespace entente
