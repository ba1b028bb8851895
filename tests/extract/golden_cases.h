#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "extract/pipeline.h"
#include "graph/types/statement.h"

namespace entente::testing {

/// A statement that must, or must not, come out of a text.
struct Expectation {
  bool wanted = true;
  std::string line;  ///< as written
  std::string subject, lemma, object;
  std::vector<std::string> qualifiers, status;
};

/// A text and what is expected of it.
struct GoldenCase {
  std::string place;  ///< "file:line"
  std::string text;
  std::vector<Expectation> expectations;
};

/// What an expectation's words are compared with.
enum class Comparison {
  AnyWords,   ///< label, mention or an alias of the argument
  LabelOnly,  ///< the label, as it is after resolution
};

/// The cases of all files of a folder below the sources, by file name. The format:
/// tests/extract/golden/README.md.
std::vector<GoldenCase> read_golden(const std::filesystem::path& folder);

/// The newest weights file, or that of the variable ENTENTE_WEIGHTS; nothing if there is none.
std::optional<std::filesystem::path> weights_file();

/// What came of the cases.
struct GoldenResult {
  std::size_t wanted = 0;  ///< expectations of statements that must come out
  std::size_t met = 0;     ///< of those
  std::string missing;     ///< one that did not come out a line, with all that did
  std::string unwanted;    ///< what came out and must not

  double share() const { return static_cast<double>(met) / static_cast<double>(wanted); }
};

GoldenResult check_golden(const std::vector<GoldenCase>& cases, const Pipeline& pipeline,
                          Comparison comparison);

/// "subject | lemma | object | role=qualifier; | polarity modality by speaker"
std::string told(const Statement& statement);

}  // namespace entente::testing
