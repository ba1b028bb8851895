#pragma once

#include <cstddef>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "graph/compare/comparison.h"

namespace entente {

struct ComparisonOutputOptions {
  std::string title;                  ///< empty: the names of the sides
  std::string generator = "entente";  ///< program and version
  std::size_t quotes = 2;             ///< example sentences in a cell; 0: none
  std::size_t most_drawn = 14;        ///< entities drawn of each side in a picture; principals come first
  std::size_t width = 100;            ///< columns of plain text
};

/// Writes a comparison in one format. Stateless; libraries' rules hold: no files are opened here.
class ComparisonWriter {
 public:
  virtual ~ComparisonWriter() = default;
  virtual std::string_view name() const = 0;                    ///< "markdown", as --format takes it
  virtual std::string_view description() const = 0;             ///< one line for --help
  virtual const std::vector<std::string>& endings() const = 0;  ///< {".md"}
  virtual bool binary() const { return false; }
  /// Throws Error if the stream fails or a picture cannot be laid out.
  virtual void write(const Comparison& comparison, const ComparisonOutputOptions& options,
                     std::ostream& out) const = 0;
};

/// All formats, in the order in which they are listed.
const std::vector<std::unique_ptr<ComparisonWriter>>& comparison_writers();
/// By name ("json") or by a path's ending ("a/b.json"); nullptr if there is none.
const ComparisonWriter* comparison_writer_by_name(std::string_view name);
const ComparisonWriter* comparison_writer_by_path(std::string_view path);

}  // namespace entente
