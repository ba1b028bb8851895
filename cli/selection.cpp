#include "cli/selection.h"

#include <algorithm>
#include <fmt/format.h>

#include "cli/commands.h"
#include "graph/fold.h"

namespace entente::cli {

void add_selection_options(CLI::App& command, SelectionOptions& options) {
  command
      .add_option(
          "--nodes", options.nodes,
          "named: people, groups, organizations, places, events, works and what has a name; the rest is told "
          "on edges and as facts; unless it is asked for, nodes of graphs among the inputs stay, too. all: "
          "every "
          "node")
      ->check(CLI::IsMember({"named", "all"}))
      ->type_name("WHICH")
      ->default_str("named");
  command.add_option("--types", options.types, "Only nodes of these types, parted by commas: Person,Country")
      ->type_name("TYPES");
  command
      .add_option("--min-mentions", options.selection.min_mentions, "Only nodes that so many statements name")
      ->type_name("N");
  command
      .add_option("--top", options.selection.top, "Only the N most salient nodes, and the edges among them")
      ->check(CLI::Range(1, 1000000000))
      ->type_name("N");
}

std::vector<EntityType> parse_types(const std::string& names) {
  std::vector<EntityType> types;
  for (std::size_t at = 0; !names.empty() && at <= names.size();) {
    const std::size_t end = std::min(names.find(',', at), names.size());
    const std::string name = names.substr(at, end - at);
    const auto type = entity_type_from(name);
    if (!type) {
      std::string known;
      for (std::size_t i = 0; i < kEntityTypeCount; ++i) {
        known += (known.empty() ? "" : ", ") + std::string(to_string(static_cast<EntityType>(i)));
      }
      throw UsageError(fmt::format("--types: there is no type '{}'; expected some of {}", name, known));
    }
    types.push_back(*type);
    at = end + 1;
  }
  return types;
}

KnowledgeGraph show(const SourceGraph& source, const SelectionOptions& options) {
  Selection selection = options.selection;
  selection.types = parse_types(options.types);
  if (options.nodes == "all" || (options.nodes.empty() && source.as_stored)) {
    return selection.everything() ? source.graph : select(source.graph, selection);
  }
  const std::vector<std::string> none;
  const KnowledgeGraph folded =
      fold_graph(source.graph, selection.types, options.nodes.empty() ? source.nodes : none);
  return selection.everything() ? folded : select(folded, selection);
}

}  // namespace entente::cli
