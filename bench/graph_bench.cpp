#include <benchmark/benchmark.h>
#include <random>
#include <sstream>
#include <string>

#include "export/exporter.h"
#include "graph/knowledge_graph.h"

namespace entente {
namespace {

/// A random graph with three edges a node, each with one statement and its sentence.
KnowledgeGraph random_graph(std::size_t nodes) {
  std::mt19937 random(1);
  KnowledgeGraph graph;
  for (std::size_t i = 0; i < 3 * nodes; ++i) {
    const auto argument = [&] {
      const std::string name = "Entity " + std::to_string(random() % nodes);
      return Argument{slug(name), name, EntityType::Person, name, {}};
    };
    Statement statement;
    statement.id = "s" + std::to_string(i);
    statement.subject = argument();
    statement.object = argument();
    statement.predicate = {"asked", "ask", PredicateClass::Request};
    statement.qualifiers = {{"for", "help & <money>", EntityType::Concept}};
    statement.evidence = {"a.txt", i, i * 60, i * 60 + 59,
                          "A sentence with \"quotes\" that says so, number " + std::to_string(i)};
    graph.add(statement);
  }
  return graph;
}

void write_format(benchmark::State& state, const char* format) {
  static const KnowledgeGraph graph = random_graph(100000);
  const Exporter& exporter = *exporter_by_name(format);
  std::int64_t bytes = 0;
  for (auto _ : state) {
    std::ostringstream out;
    exporter.write(graph, {}, out);
    bytes += static_cast<std::int64_t>(out.str().size());
  }
  state.SetBytesProcessed(bytes);
}
BENCHMARK_CAPTURE(write_format, jsonl, "jsonl")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(write_format, graphml, "graphml")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(write_format, jsonld, "jsonld")->Unit(benchmark::kMillisecond);

void build(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(random_graph(static_cast<std::size_t>(state.range(0))));
  state.SetItemsProcessed(state.iterations() * state.range(0) * 3);
}
BENCHMARK(build)->ArgName("nodes")->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace entente
