// How well and how fast graphs are aligned, on random graphs of which it is known who stands for whom:
// bench_compare [GRAPHS]
//
// Each line is the mean of so many pairs of graphs (default 20; 3 from 500 vertices on).
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fmt/format.h>

#include "graph/compare/alignment.h"
#include "tests/graph/compare/planted.h"

namespace {

using namespace entente;

struct Result {
  double right = 0, score = 0, seconds = 0, proved = 0;
};

Result measure(std::size_t vertices, double relations, double noise, std::size_t exact_up_to,
               std::size_t graphs) {
  Result mean;
  for (std::size_t i = 0; i < graphs; ++i) {
    const Planted planted = plant(vertices, relations, noise, static_cast<std::uint32_t>(i + 1));
    AlignmentOptions options;
    options.fixed = planted.principals;
    options.exact_up_to = exact_up_to;
    const auto start = std::chrono::steady_clock::now();
    const Alignment alignment = align(planted.left, planted.right, options);
    mean.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    mean.right += right_share(planted, alignment);
    mean.score += alignment.score;
    mean.proved += alignment.exact ? 1 : 0;
  }
  const auto n = static_cast<double>(graphs);
  return {mean.right / n, mean.score / n, mean.seconds / n, mean.proved / n};
}

void against_noise(std::size_t vertices, double relations, std::size_t graphs) {
  fmt::print("\n{} vertices, {} relations each\n{:>6} {:>16} {:>16} {:>10} {:>10} {:>9} {:>9}\n", vertices,
             relations, "noise", "right, search", "right, exact", "score", "score", "proved", "seconds");
  for (const double noise : {0.0, 0.05, 0.1, 0.2, 0.3, 0.5}) {
    const Result search = measure(vertices, relations, noise, 0, graphs);
    const Result exact = measure(vertices, relations, noise, vertices, graphs);
    fmt::print("{:>6.2f} {:>16.3f} {:>16.3f} {:>10.2f} {:>10.2f} {:>9.2f} {:>9.3f}\n", noise, search.right,
               exact.right, search.score, exact.score, exact.proved, exact.seconds);
  }
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t graphs = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 20;
  for (const std::size_t vertices : {8, 12, 20, 30}) against_noise(vertices, 3, graphs);
  against_noise(30, 1.5, graphs);
  fmt::print("\nsearch alone, 3 relations each\n{:>8} {:>6} {:>8} {:>9}\n", "vertices", "noise", "right",
             "seconds");
  for (const std::size_t vertices : {50, 100, 200, 500, 1000, 2000})
    for (const double noise : {0.0, 0.1, 0.2, 0.3}) {
      const Result result =
          measure(vertices, 3, noise, 0, vertices < 500 ? graphs : std::min<std::size_t>(graphs, 3));
      fmt::print("{:>8} {:>6.2f} {:>8.3f} {:>9.3f}\n", vertices, noise, result.right, result.seconds);
    }
}
