#pragma once

#include <istream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "graph/knowledge_graph.h"

namespace entente {

/// Reads one format. Stateless.
class Importer {
 public:
  virtual ~Importer() = default;
  virtual std::string_view name() const = 0;                    ///< that of the exporter: "graphml"
  virtual std::string_view description() const = 0;             ///< one line for --help
  virtual const std::vector<std::string>& endings() const = 0;  ///< {".graphml"}

  /// Whether a file that begins so is of this format; the head is as much of it as the caller has, a few
  /// kilobytes at best. Two formats never claim the same head.
  virtual bool looks_like(std::string_view head) const = 0;

  /// The graph as the file has it: the same vertices, edges and statements in the same order. `name` is what
  /// errors call the stream, such as its path. Throws Error naming file, line or byte. Linear, but for the
  /// order of statements (n log n).
  virtual KnowledgeGraph read(std::istream& in, const std::string& name) const = 0;
};

/// All formats that can be read, in the order in which they are listed.
const std::vector<std::unique_ptr<Importer>>& importers();
/// By name ("graphml"), by the longest ending that a path has, or by how a file begins; nullptr if there is
/// none.
const Importer* importer_by_name(std::string_view name);
const Importer* importer_by_path(std::string_view path);
const Importer* importer_by_head(std::string_view head);

}  // namespace entente
