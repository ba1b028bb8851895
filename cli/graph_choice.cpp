#include "cli/graph_choice.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "cli/commands.h"
#include "cli/relation_text.h"
#include "graph/entity_lookup.h"
#include "graph/subgraph.h"
#include "graph/types/error.h"
#include "graph/types/name.h"

namespace entente::cli {
namespace {

constexpr std::size_t npos = KnowledgeGraph::npos;
constexpr std::size_t kMostHops = 1000;
constexpr std::size_t kMostSteps = 50;

/// "VERBAL CONFLICT" for "verbal-conflict".
std::string upper_words(std::string_view name) {
  std::string upper(name);
  for (char& c : upper) {
    c = c == '-' || c == '_' ? ' ' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return upper;
}

std::string class_names() {
  std::string names;
  for (std::size_t i = 0; i < kPredicateClassCount; ++i) {
    names += fmt::format("{}{}", names.empty() ? "" : ", ", to_string(static_cast<PredicateClass>(i)));
  }
  for (std::size_t i = 0; i < kQuadClassCount; ++i) {
    std::string name(to_string(static_cast<QuadClass>(i)));
    std::replace(name.begin(), name.end(), ' ', '-');
    names += ", " + name;
  }
  return names;
}

void add_class(StatementQuery& query, const std::string& name) {
  const std::string upper = upper_words(name);
  if (const auto found = predicate_class_from(upper)) {
    query.classes.push_back(*found);
    return;
  }
  for (std::size_t i = 0; i < kQuadClassCount; ++i) {
    const auto quad = static_cast<QuadClass>(i);
    if (upper_words(to_string(quad)) == upper) {
      query.quads.push_back(quad);
      return;
    }
  }
  throw UsageError(fmt::format("--class: there is no class '{}'; expected some of {}", name, class_names()));
}

/// Who is meant, in the graph that is drawn. Who has no node there is told how to get one.
std::size_t find_vertex(const EntityLookup& lookup, const KnowledgeGraph& drawn, const SourceGraph& source,
                        const std::string& name) {
  try {
    return lookup.find(name);
  } catch (const Error&) {
    const std::string key = name_key(name);
    for (std::size_t v = 0; v < source.graph.vertex_count(); ++v) {
      const Entity& entity = source.graph.vertex(v).entity;
      if (name_key(entity.label) == key && drawn.find(entity.id) == npos) {
        throw Error(fmt::format("'{}' has no node of its own here ({}); see --nodes and --types", name,
                                to_string(entity.type)));
      }
    }
    throw;
  }
}

/// The same entities in a part of the graph.
std::vector<std::size_t> same_in(const KnowledgeGraph& part, const KnowledgeGraph& whole,
                                 const std::vector<std::size_t>& vertices) {
  std::vector<std::size_t> there;
  for (const std::size_t vertex : vertices) {
    const std::size_t at = part.find(whole.vertex(vertex).entity.id);
    if (at != npos) {
      there.push_back(at);
    }
  }
  return there;
}

std::string labels_of(const KnowledgeGraph& graph, const std::vector<std::size_t>& vertices) {
  std::string labels;
  for (const std::size_t vertex : vertices) {
    labels += (labels.empty() ? "" : ", ") + graph.vertex(vertex).entity.label;
  }
  return labels;
}

/// "3 ways from A to B over at most 4 steps".
std::string tell_ways(const KnowledgeGraph& graph, const Paths& found, std::size_t from, std::size_t to,
                      const ChoiceOptions& options) {
  const std::string ends =
      fmt::format("from {} to {}", graph.vertex(from).entity.label, graph.vertex(to).entity.label);
  const std::string steps = counted(options.longest, "step", "steps");
  if (!found.paths.empty()) {
    return found.complete
               ? fmt::format("{} {} over at most {}", counted(found.paths.size(), "way", "ways"), ends, steps)
               : fmt::format("The first {} {}; there may be more (--ways, --longest)",
                             counted(found.paths.size(), "way", "ways"), ends);
  }
  const std::size_t distance = distances(graph, {&from, 1}, graph.vertex_count())[to];
  return distance == npos ? fmt::format("No way {}", ends)
                          : fmt::format("No way {} over at most {}; the shortest has {} (--longest)", ends,
                                        steps, distance);
}

void cut_between(GraphPart& part, const std::vector<std::size_t>& ends, const ChoiceOptions& options) {
  PathLimits limits;
  limits.longest = options.longest;
  limits.paths = options.ways;
  const Paths found = between(part.graph, ends[0], ends[1], limits);
  part.heading = tell_ways(part.graph, found, ends[0], ends[1], options);
  KnowledgeGraph ways = path_subgraph(part.graph, found.paths);
  for (const VertexPath& path : found.paths) {
    part.ways.push_back(same_in(ways, part.graph, path));
  }
  part.graph = std::move(ways);
}

void cut_out(GraphPart& part, const KnowledgeGraph& drawn, const std::vector<std::size_t>& named,
             const ChoiceOptions& options) {
  const std::vector<std::size_t> there = same_in(part.graph, drawn, named);
  if (!options.around.empty()) {
    part.heading =
        fmt::format("Around {}, {}", labels_of(drawn, named), counted(options.hops, "step", "steps"));
    part.graph = around(part.graph, there, options.hops);
  } else if (there.size() == 2) {
    cut_between(part, there, options);
  } else {
    part.heading = fmt::format("No way from {} to {}: what else was asked for leaves nothing of one of them",
                               drawn.vertex(named[0]).entity.label, drawn.vertex(named[1]).entity.label);
    part.graph = KnowledgeGraph();
  }
}

}  // namespace

void add_choice_options(CLI::App& command, ChoiceOptions& options) {
  CLI::Option* around =
      command.add_option("--around", options.around, "Only this entity and what is near; may be repeated")
          ->type_name("NAME")
          ->expected(1)
          ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
          ->allow_extra_args(false);
  command.add_option("--hops", options.hops, "How many steps away is near")
      ->check(CLI::Range(std::size_t{0}, kMostHops))
      ->type_name("N")
      ->needs(around)
      ->capture_default_str();
  CLI::Option* between =
      command.add_option("--between", options.between, "How two entities are connected, in either direction")
          ->type_name("NAME")
          ->expected(2)
          ->excludes(around);
  command.add_option("--longest", options.longest, "No way with more steps")
      ->check(CLI::Range(std::size_t{1}, kMostSteps))
      ->type_name("N")
      ->needs(between)
      ->capture_default_str();
  command.add_option("--ways", options.ways, "No more ways than that")
      ->check(CLI::Range(std::size_t{1}, std::size_t{100000}))
      ->type_name("N")
      ->needs(between)
      ->capture_default_str();
  command
      .add_option("--class", options.classes,
                  "Only relations of these classes, parted by commas: REQUEST,AID or verbal-conflict")
      ->type_name("CLASSES");
  command
      .add_option("--from", options.from, "Only what is told of this day, month or year and later: 1949-12")
      ->type_name("DATE");
  command.add_option("--to", options.to, "… and of this one and before")->type_name("DATE");
  command.add_flag("--undated", options.undated, "With --from and --to: what has no date, too");
  command.add_option("--said-by", options.said_by, "Only what the text has this speaker say")
      ->type_name("NAME");
  command.add_option("--document", options.document, "Only what this document says")->type_name("NAME");
  add_selection_options(command, options.selection);
}

StatementQuery query_of(const ChoiceOptions& options) {
  StatementQuery query;
  const std::string& names = options.classes;
  for (std::size_t at = 0; !names.empty() && at <= names.size();) {
    const std::size_t end = std::min(names.find(',', at), names.size());
    add_class(query, names.substr(at, end - at));
    at = end + 1;
  }
  try {
    query.time = time_span(options.from, options.to);
  } catch (const Error& error) {
    throw UsageError(fmt::format("--from, --to: {}", error.message()));
  }
  if (options.undated && !query.time) {
    throw UsageError("--undated goes with --from or --to");
  }
  query.undated = options.undated;
  return query;
}

GraphPart choose(const SourceGraph& source, const ChoiceOptions& options) {
  StatementQuery query = query_of(options);
  if (!options.said_by.empty()) {
    query.speakers = find_speakers(source.graph, options.said_by);
  }
  if (!options.document.empty()) {
    query.documents = {find_document(source.graph, options.document)};
  }
  SelectionOptions selection = options.selection;
  selection.selection.top = 0;  // of what is chosen, in the end
  KnowledgeGraph drawn = show(source, selection);
  std::vector<std::size_t> named;
  if (!options.around.empty() || !options.between.empty()) {
    const EntityLookup lookup(drawn);
    for (const std::string& name : options.around.empty() ? options.between : options.around) {
      named.push_back(find_vertex(lookup, drawn, source, name));
    }
  }
  if (!options.between.empty() && named[0] == named[1]) {
    throw Error(fmt::format("'{}' and '{}' are one entity, {}", options.between[0], options.between[1],
                            drawn.vertex(named[0]).entity.label));
  }
  GraphPart part;
  part.found = drawn.statement_count();
  part.graph = query.everything() ? drawn : query_graph(drawn, query);
  if (!named.empty()) {
    cut_out(part, drawn, named, options);
  }
  if (options.selection.selection.top > 0 && part.ways.empty()) {
    Selection top;
    top.top = options.selection.selection.top;
    part.graph = select(part.graph, top);
  }
  return part;
}

}  // namespace entente::cli
