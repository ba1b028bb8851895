// Words a second and peak memory of reading text, from raw text to statements, on one thread.
//
// usage: bench_throughput WEIGHTS WORDS TEXT-OR-FOLDER
//
// The texts' paragraphs are repeated in a fixed order until there are about WORDS words.

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <optional>
#include <set>
#include <sstream>
#include <sys/resource.h>

#include "extract/pipeline.h"
#include "graph/types/error.h"

namespace entente {
namespace {

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string texts_under(const std::filesystem::path& path) {
  if (!std::filesystem::is_directory(path)) return read(path);
  std::set<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(path)) {
    if (entry.path().extension() == ".txt") files.insert(entry.path());
  }
  std::string text;
  for (const auto& file : files) text += read(file) + "\n\n";
  return text;
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t';
    words += !space && !inside;
    inside = !space;
  }
  return words;
}

template <typename Work>
double seconds(const Work& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

int run(const std::filesystem::path& weights, std::size_t words, const std::filesystem::path& source) {
  const std::string once = texts_under(source);
  const std::size_t words_once = count_words(once);
  if (words_once == 0) throw Error({source.string(), {}, {}}, "no text to measure with");
  Document document;
  document.id = "bench";
  for (std::size_t at = 0; at < words; at += words_once) document.text += once + "\n\n";
  const auto total = static_cast<double>(count_words(document.text));
  std::size_t sentences = 0, statements = 0;
  std::optional<Pipeline> pipeline;
  const double load = seconds([&] { pipeline.emplace(weights, PipelineOptions{}); });
  const double trees = seconds([&] { pipeline->analyze(document, [&](const Sentence&) { ++sentences; }); });
  const double all = seconds([&] { pipeline->extract(document, [&](Statement&&) { ++statements; }); });
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  fmt::print("{} words, {} sentences, {} statements, one thread\n", total, sentences, statements);
  fmt::print("load weights         {:.3f} s\n", load);
  fmt::print("text to trees        {:.2f} s  {:.0f} words/s\n", trees, total / trees);
  fmt::print("text to statements   {:.2f} s  {:.0f} words/s\n", all, total / all);
  fmt::print("peak memory          {} MB, {} MB of it the text\n", usage.ru_maxrss / 1024,
             document.text.size() >> 20);
  return 0;
}

}  // namespace
}  // namespace entente

int main(int argc, char** argv) {
  if (argc != 4) {
    fmt::print(stderr, "usage: bench_throughput WEIGHTS WORDS TEXT-OR-FOLDER\n");
    return 2;
  }
  try {
    return entente::run(argv[1], std::strtoul(argv[2], nullptr, 10), argv[3]);
  } catch (const entente::Error& error) {
    fmt::print(stderr, "bench_throughput: {}\n", error.what());
    return 1;
  }
}
