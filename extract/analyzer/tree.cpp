#include "extract/analyzer/tree.h"

#include <algorithm>
#include <cassert>

namespace entente {
namespace {

// Each further root costs more than any tree can gain, so the best arborescence has one root.
constexpr double kRootPenalty = 1e7;
constexpr double kNever = -1e15;

/// Dense scores of a directed graph: node 0 is the root, at(d, h) the score of h as the head of d.
struct Graph {
  explicit Graph(std::size_t n) : size(n), scores(n * n, kNever) {}
  double& at(std::size_t d, std::size_t h) { return scores[d * size + h]; }
  double at(std::size_t d, std::size_t h) const { return scores[d * size + h]; }

  std::size_t size;
  std::vector<double> scores;
};

using Heads = std::vector<std::size_t>;

Heads best_heads(const Graph& graph) {
  Heads head(graph.size, 0);
  for (std::size_t d = 1; d < graph.size; ++d) {
    const auto row = graph.scores.begin() + static_cast<std::ptrdiff_t>(d * graph.size);
    head[d] =
        static_cast<std::size_t>(std::max_element(row, row + static_cast<std::ptrdiff_t>(graph.size)) - row);
  }
  return head;
}

/// Nodes of one cycle, or none.
std::vector<std::size_t> find_cycle(const Heads& head) {
  std::vector<std::size_t> seen(head.size(), 0);
  for (std::size_t start = 1; start < head.size(); ++start) {
    std::size_t node = start;
    while (node != 0 && seen[node] == 0) {
      seen[node] = start;
      node = head[node];
    }
    if (node == 0 || seen[node] != start) continue;
    std::vector<std::size_t> cycle{node};
    for (std::size_t next = head[node]; next != node; next = head[next]) cycle.push_back(next);
    return cycle;
  }
  return {};
}

Heads arborescence(const Graph& graph);

/// The graph with `cycle` drawn into one node (the last), and where its arcs came from.
struct Contraction {
  Graph graph;
  std::vector<std::size_t> rest;  // old nodes outside the cycle; the root first
  std::vector<std::size_t> entered,
      leaving;  // for each of rest: the cycle's node that it enters best, or that governs it best
};

Contraction contract(const Graph& graph, const Heads& head, const std::vector<std::size_t>& cycle) {
  std::vector<bool> inside(graph.size, false);
  for (const std::size_t node : cycle) inside[node] = true;
  Contraction made{Graph(graph.size - cycle.size() + 1), {}, {}, {}};
  for (std::size_t node = 0; node < graph.size; ++node) {
    if (!inside[node]) made.rest.push_back(node);
  }
  const std::size_t last = made.rest.size();
  made.entered.resize(last);
  made.leaving.resize(last);
  for (std::size_t i = 0; i < last; ++i) {
    const std::size_t node = made.rest[i];
    for (std::size_t j = 0; j < last && i > 0; ++j) made.graph.at(i, j) = graph.at(node, made.rest[j]);
    double best_in = 2 * kNever, best_out = 2 * kNever;
    for (const std::size_t c : cycle) {
      const double in = graph.at(c, node) - graph.at(c, head[c]);
      if (in > best_in) best_in = in, made.entered[i] = c;
      if (graph.at(node, c) > best_out) best_out = graph.at(node, c), made.leaving[i] = c;
    }
    made.graph.at(last, i) = best_in;
    if (i > 0) made.graph.at(i, last) = best_out;
  }
  return made;
}

Heads arborescence(const Graph& graph) {
  Heads head = best_heads(graph);
  std::vector<std::size_t> cycle = find_cycle(head);
  if (cycle.empty()) return head;
  std::sort(cycle.begin(), cycle.end());
  const Contraction made = contract(graph, head, cycle);
  const Heads found = arborescence(made.graph);
  const std::size_t last = made.rest.size();
  for (std::size_t i = 1; i < last; ++i) {
    head[made.rest[i]] = found[i] == last ? made.leaving[i] : made.rest[found[i]];
  }
  const std::size_t from = found[last];
  head[made.entered[from]] = made.rest[from];
  return head;
}

}  // namespace

std::vector<std::int32_t> decode_tree(std::span<const float> scores, std::size_t words) {
  assert(scores.size() == words * (words + 1));
  Graph graph(words + 1);
  for (std::size_t d = 0; d < words; ++d) {
    const float* row = scores.data() + d * (words + 1);
    for (std::size_t h = 0; h <= words; ++h) {
      if (h != d + 1) graph.at(d + 1, h) = static_cast<double>(row[h]) - (h == 0 ? kRootPenalty : 0.0);
    }
  }
  const Heads head = arborescence(graph);
  std::vector<std::int32_t> result(words);
  for (std::size_t d = 0; d < words; ++d) result[d] = static_cast<std::int32_t>(head[d + 1]) - 1;
  return result;
}

}  // namespace entente
