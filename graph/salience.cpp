#include "graph/salience.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "graph/subgraph.h"

namespace entente {
namespace {

constexpr double kFollow = 0.85;
constexpr int kMostSteps = 100;
constexpr double kSettled = 1e-10;

/// How likely the reader opens the texts at each vertex.
std::vector<double> restarts(const KnowledgeGraph& graph) {
  std::vector<double> shares(graph.vertex_count());
  for (std::size_t i = 0; i < shares.size(); ++i)
    shares[i] = static_cast<double>(std::max<std::size_t>(graph.vertex(i).entity.mentions, 1));
  const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
  for (double& share : shares) share /= sum;
  return shares;
}

struct Link {
  std::size_t from, to;
  double weight;
};

/// Edges between different vertices; what says something of one vertex alone leads nowhere.
std::vector<Link> links_of(const KnowledgeGraph& graph) {
  std::vector<Link> links;
  links.reserve(graph.edge_count());
  for (std::size_t e = 0; e < graph.edge_count(); ++e) {
    if (graph.source(e) != graph.target(e))
      links.push_back({graph.source(e), graph.target(e), graph.edge(e).weight()});
  }
  return links;
}

}  // namespace

std::vector<double> salience(const KnowledgeGraph& graph) {
  const std::vector<double> restart = restarts(graph);
  const std::vector<Link> links = links_of(graph);
  std::vector<double> degree(graph.vertex_count());
  for (const Link& link : links) {
    degree[link.from] += link.weight;
    degree[link.to] += link.weight;
  }
  std::vector<double> score = restart, next(score.size());
  for (int step = 0; step < kMostSteps; ++step) {
    double stranded = 0;  // from who is linked to nobody the reader can only restart
    for (std::size_t i = 0; i < score.size(); ++i)
      if (degree[i] == 0) stranded += score[i];
    const double again = 1 - kFollow + kFollow * stranded;
    for (std::size_t i = 0; i < score.size(); ++i) next[i] = again * restart[i];
    for (const Link& link : links) {
      next[link.to] += kFollow * score[link.from] * link.weight / degree[link.from];
      next[link.from] += kFollow * score[link.to] * link.weight / degree[link.to];
    }
    double change = 0;
    for (std::size_t i = 0; i < score.size(); ++i) change += std::abs(next[i] - score[i]);
    score.swap(next);
    if (change < kSettled) break;
  }
  return score;
}

std::vector<std::size_t> by_salience(const KnowledgeGraph& graph) {
  const std::vector<double> score = salience(graph);
  std::vector<std::size_t> order(graph.vertex_count());
  std::iota(order.begin(), order.end(), std::size_t{0});
  // Scores that differ by less than they are exact to are equal.
  const auto rank = [&](std::size_t i) { return std::llround(score[i] * 1e9); };
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const Entity& x = graph.vertex(a).entity;
    const Entity& y = graph.vertex(b).entity;
    if (rank(a) != rank(b)) return rank(a) > rank(b);
    return x.mentions != y.mentions ? x.mentions > y.mentions : x.id < y.id;
  });
  return order;
}

KnowledgeGraph select(const KnowledgeGraph& graph, const Selection& selection) {
  std::vector<bool> keep(graph.vertex_count());
  for (std::size_t i = 0; i < keep.size(); ++i) {
    const Entity& entity = graph.vertex(i).entity;
    const std::vector<EntityType>& types = selection.types;
    const bool typed = types.empty() || std::find(types.begin(), types.end(), entity.type) != types.end();
    keep[i] = typed && entity.mentions >= selection.min_mentions;
  }
  KnowledgeGraph kept = subgraph(graph, keep);
  if (selection.top == 0 || selection.top >= kept.vertex_count()) return kept;
  const std::vector<std::size_t> order = by_salience(kept);
  keep.assign(kept.vertex_count(), false);
  for (std::size_t i = 0; i < selection.top; ++i) keep[order[i]] = true;
  return subgraph(kept, keep);
}

}  // namespace entente
