#pragma once

#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "graph/knowledge_graph.h"

namespace entente {

/// Strict: nothing that the GraphML schema does not know. Rich: types and relations as XML attributes too,
/// where Gephi and APOC look for them first, and colours and sizes.
enum class GraphmlProfile { Rich, Strict };

struct ExportOptions {
  std::string title;                  ///< shown or stored where the format has a place for it
  std::string generator = "entente";  ///< program and version, stored as provenance
  bool evidence = true;               ///< carry sentences and offsets
  std::size_t max_label =
      60;              ///< longest label drawn in a picture, in code points; longer ones end in an ellipsis
  std::string layout;  ///< Graphviz engine (dot, neato, fdp, sfdp, circo, twopi); empty: chosen by size
  GraphmlProfile graphml = GraphmlProfile::Rich;
  bool aggregate = false;  ///< GEXF: beside the graph, one with a single edge for all between two entities
};

/// Writes one format. Stateless.
class Exporter {
 public:
  virtual ~Exporter() = default;
  virtual std::string_view name() const = 0;                    ///< "graphml", as --format takes it
  virtual std::string_view description() const = 0;             ///< one line for --help
  virtual const std::vector<std::string>& endings() const = 0;  ///< {".graphml"}
  virtual bool binary() const { return false; }

  /// The files it makes, by what is added to the output's name: "nodes" makes g-nodes.csv of g.csv, nothing
  /// is the name itself. Most formats make one file.
  virtual std::vector<std::string> parts(const ExportOptions& options) const;
  /// Writes one of them. Linear in the graph unless it lays a picture out. Throws Error if the format cannot
  /// hold the graph or the stream fails.
  virtual void write_part(std::size_t part, const KnowledgeGraph& graph, const ExportOptions& options,
                          std::ostream& out) const = 0;
  /// Writes all of them, one behind the other.
  void write(const KnowledgeGraph& graph, const ExportOptions& options, std::ostream& out) const;

  /// A command that takes the files, by their paths in the order of parts(), where they want to go; empty if
  /// there is none worth telling.
  virtual std::string import_command(const std::vector<std::string>& paths) const;
};

/// All formats, in the order in which they are listed.
const std::vector<std::unique_ptr<Exporter>>& exporters();
/// By name ("dot") or by the longest ending that a path has ("a/b.dot"); nullptr if there is none.
const Exporter* exporter_by_name(std::string_view name);
const Exporter* exporter_by_path(std::string_view path);

/// The path of a part: g-nodes.csv for g.csv, g-nodes.csv for g too if the path has none of the endings.
std::string part_path(const Exporter& exporter, const std::string& path, const std::string& part);

}  // namespace entente
