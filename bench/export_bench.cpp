// How fast and with how much memory graphs are written: bench_export [NODES EDGES [FORMAT…]]
//
// A random graph is written to a file in the folder for temporary files, in every format of text, each three
// times. Beside it stands what a plain writer takes for the same bytes: std::ofstream with its own buffer,
// one call a field, which escapes and computes nothing. Pictures take a layout and are left out.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <functional>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include "export/exporter.h"
#include "graph/knowledge_graph.h"

namespace {

using namespace entente;

constexpr int kRuns = 3;

/// Memory of this process in MiB, by its name in /proc: VmRSS now, VmHWM at its highest.
double memory(std::string_view line) {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;)
    if (word == line) {
      double kib = 0;
      status >> kib;
      return kib / 1024;
    }
  return 0;
}

Argument random_entity(std::mt19937& random, std::size_t nodes) {
  const std::size_t number = random() % nodes;
  const std::string name = fmt::format("Entity & Sons {}", number);
  return {fmt::format("entity-sons-{}", number),
          name,
          static_cast<EntityType>(number % kEntityTypeCount),
          name,
          {fmt::format("Sons {}", number)}};
}

/// One statement an edge, every field filled.
KnowledgeGraph random_graph(std::size_t nodes, std::size_t edges) {
  std::mt19937 random(1);
  KnowledgeGraph graph;
  for (std::size_t i = 0; graph.edge_count() < edges; ++i) {
    Statement s;
    s.id = fmt::format("s{}", i);
    s.subject = random_entity(random, nodes);
    s.object = random_entity(random, nodes);
    s.predicate = {"asked", "ask", static_cast<PredicateClass>(i % kPredicateClassCount)};
    s.qualifiers = {{"for", "help & <money>", EntityType::Concept}};
    s.time = fmt::format("19{:02}-0{}-16", i % 100, i % 9 + 1);
    s.extractor = "verbal";
    s.confidence = static_cast<double>(i % 100) / 100;
    s.evidence = {"a.txt", i, i * 60, i * 60 + 59,
                  fmt::format("A sentence with \"quotes\" that says so, number {}.", i)};
    graph.add(std::move(s));
  }
  return graph;
}

struct Time {
  double wall = std::numeric_limits<double>::max();
  double processor = std::numeric_limits<double>::max();  ///< tells more where others use the machine too
};

Time best(const std::function<void()>& work) {
  Time least;
  for (int i = 0; i < kRuns; ++i) {
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t begin = std::clock();
    work();
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    least.wall = std::min(least.wall, wall.count());
    least.processor = std::min(least.processor, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return least;
}

/// The file's bytes in pieces that end where a field or its markup does.
std::vector<std::string_view> fields_of(std::string_view bytes) {
  std::vector<std::string_view> fields;
  std::size_t from = 0;
  while (from < bytes.size()) {
    const std::size_t at = bytes.find_first_of("\"<>=,;\n", from);
    const std::size_t end = at == std::string_view::npos ? bytes.size() : at + 1;
    fields.push_back(bytes.substr(from, end - from));
    from = end;
  }
  return fields;
}

Time plain_time(const std::filesystem::path& path) {
  std::string bytes(std::filesystem::file_size(path), '\0');
  std::ifstream(path, std::ios::binary).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  const std::vector<std::string_view> fields = fields_of(bytes);
  return best([&] {
    std::ofstream out(path, std::ios::binary);
    for (const std::string_view field : fields)
      out.write(field.data(), static_cast<std::streamsize>(field.size()));
  });
}

void measure(const Exporter& exporter, const KnowledgeGraph& graph, double graph_memory) {
  const std::filesystem::path path =
      std::filesystem::temp_directory_path() / fmt::format("bench_export.{}", getpid());
  const Time time = best([&] {
    std::ofstream out(path, std::ios::binary);
    exporter.write(graph, {}, out);
  });
  const double peak = memory("VmHWM:");
  const double mib = static_cast<double>(std::filesystem::file_size(path)) / (1 << 20);
  const Time plain = plain_time(path);
  std::filesystem::remove(path);
  fmt::print(
      "{:<10} {:4.0f} MiB  {:5.2f} s, processor {:5.2f}  plain {:5.2f} s, processor {:5.2f}  memory x "
      "{:4.2f}\n",
      exporter.name(), mib, time.wall, time.processor, plain.wall, plain.processor, peak / graph_memory);
}

/// Does it in a process of its own, whose highest memory is then that of the work alone.
void in_child(const std::function<void()>& work) {
  std::fflush(stdout);
  const pid_t child = fork();
  if (child == 0) {
    work();
    std::fflush(stdout);
    _exit(0);
  }
  if (child > 0) waitpid(child, nullptr, 0);
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t nodes = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100000;
  const std::size_t edges = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 300000;
  const std::vector<std::string_view> wanted(argv + std::min(argc, 3), argv + argc);
  const KnowledgeGraph graph = random_graph(nodes, edges);
  const double graph_memory = memory("VmRSS:");
  fmt::print("{} nodes, {} edges, {:.0f} MiB\n", graph.vertex_count(), graph.edge_count(), graph_memory);
  for (const auto& exporter : exporters()) {
    const bool picture = exporter->binary() || exporter->name() == "svg";
    if (wanted.empty() ? !picture : std::find(wanted.begin(), wanted.end(), exporter->name()) != wanted.end())
      in_child([&] { measure(*exporter, graph, graph_memory); });
  }
}
