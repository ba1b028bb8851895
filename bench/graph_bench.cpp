#include <benchmark/benchmark.h>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "export/exporter.h"
#include "graph/build.h"
#include "graph/entity_lookup.h"
#include "graph/knowledge_graph.h"
#include "graph/metrics.h"
#include "graph/paths.h"
#include "graph/resolve.h"
#include "graph/subgraph.h"

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

/// 100,000 nodes, 300,000 edges.
const KnowledgeGraph& large_graph() {
  static const KnowledgeGraph graph = random_graph(100000);
  return graph;
}

void write_format(benchmark::State& state, const char* format) {
  const KnowledgeGraph& graph = large_graph();
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

/// Statements of documents with five people each: full names, surnames, initials; every third is an
/// organization with a short form. `entities`: about how many distinct labels.
std::vector<Statement> random_names(std::size_t entities) {
  std::mt19937 random(1);
  const auto word = [&](std::size_t kinds) {
    std::string text;
    for (std::size_t n = random() % kinds + 1; n > 0; n /= 17)
      text += std::string(1, "bdfgklmnprstvwzhj"[n % 17]) + "aeiou"[n % 5];
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
  };
  std::vector<Statement> statements;
  for (std::size_t i = 0; i < entities; ++i) {
    const auto argument = [&] {
      const std::string given = word(500), surname = word(entities / 10);
      const std::string forms[] = {given + ' ' + surname, given + ' ' + surname, surname,
                                   given.substr(0, 1) + ". " + surname,
                                   given + ' ' + word(26).substr(0, 1) + ". " + surname};
      const bool body = random() % 3 == 0;
      const std::string name =
          body ? word(entities) + ' ' + word(300) + (random() % 2 == 0 ? " Works" : " Works Ltd.")
               : forms[random() % 5];
      return Argument{slug(name), name, body ? EntityType::Organization : EntityType::Person, name, {}};
    };
    Statement statement;
    statement.subject = argument();
    statement.object = argument();
    statement.predicate = {"asked", "ask", PredicateClass::Request};
    statement.evidence.document = "d" + std::to_string(i / 5);
    statements.push_back(std::move(statement));
  }
  return statements;
}

void resolve_names(benchmark::State& state) {
  const std::vector<Statement> statements = random_names(static_cast<std::size_t>(state.range(0)));
  std::size_t entities = 0;
  for (auto _ : state) {
    const Resolution resolution = resolve(statements);
    entities = resolution.ledger.size();
    benchmark::DoNotOptimize(entities);
  }
  state.counters["merges"] = static_cast<double>(entities);
  state.counters["labels"] = static_cast<double>(build_graph(statements).vertex_count());
}
BENCHMARK(resolve_names)->ArgName("statements")->Arg(7000)->Arg(70000)->Unit(benchmark::kMillisecond);

void measure_graph(benchmark::State& state) {
  const KnowledgeGraph graph = random_graph(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(measure(graph));
}
BENCHMARK(measure_graph)->ArgName("nodes")->Arg(5000)->Arg(100000)->Unit(benchmark::kMillisecond);

void cut_around(benchmark::State& state) {
  const KnowledgeGraph& graph = large_graph();
  const std::size_t seed = 0;
  for (auto _ : state)
    benchmark::DoNotOptimize(around(graph, {&seed, 1}, static_cast<std::size_t>(state.range(0))));
}
BENCHMARK(cut_around)->ArgName("hops")->Arg(2)->Arg(99)->Unit(benchmark::kMillisecond);

void find_ways(benchmark::State& state) {
  const KnowledgeGraph& graph = large_graph();
  for (auto _ : state) benchmark::DoNotOptimize(between(graph, 0, 1, {.longest = 10, .paths = 100000}));
}
BENCHMARK(find_ways)->Unit(benchmark::kMillisecond);

/// For a name that nobody has.
void nearest_names(benchmark::State& state) {
  const EntityLookup lookup(large_graph());
  for (auto _ : state) benchmark::DoNotOptimize(lookup.nearest("Entty 4711", 5));
}
BENCHMARK(nearest_names)->Unit(benchmark::kMillisecond);

void build_lookup(benchmark::State& state) {
  const KnowledgeGraph& graph = large_graph();
  for (auto _ : state) benchmark::DoNotOptimize(EntityLookup(graph).find("entity 4711"));
}
BENCHMARK(build_lookup)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace entente
