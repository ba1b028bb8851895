#include "cli/sides.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

#include "cli/commands.h"
#include "graph/entity_lookup.h"
#include "graph/types/error.h"

namespace entente::cli {
namespace {

std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(at, begin), text.size());
    std::size_t first = begin, last = end;
    while (first < last && text[first] == ' ') ++first;
    while (last > first && text[last - 1] == ' ') --last;
    if (last > first) {
      parts.push_back(text.substr(first, last - first));
    }
    begin = end + 1;
  }
  return parts;
}

SideWords side_told(std::string name, const std::vector<std::string>& values) {
  SideWords side{std::move(name), {}};
  for (const std::string& value : values) {
    for (std::string& word : split(value, ',')) {
      side.words.push_back(std::move(word));
    }
  }
  return side;
}

SideWords group_told(const std::string& value) {
  const std::size_t at = value.find('=');
  if (at == value.npos || at == 0) {
    throw UsageError(fmt::format("--group {}: expected NAME=A,B", value));
  }
  return side_told(value.substr(0, at), {value.substr(at + 1)});
}

void check(const std::vector<SideWords>& sides) {
  for (const SideWords& side : sides) {
    if (side.words.empty()) {
      throw UsageError(side.name.empty() ? "a side names nobody; expected names parted by commas"
                                         : fmt::format("--group {} names nobody", side.name));
    }
  }
}

CLI::Option* repeated(CLI::Option* option) {
  return option->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->allow_extra_args(false);
}

}  // namespace

void add_sides_options(CLI::App& command, SidesOptions& options) {
  repeated(command.add_option("--left", options.left,
                              "Whom to compare: names parted by commas; without GRAPH, files"))
      ->type_name("NAMES");
  repeated(command.add_option("--right", options.right, "With whom: the first with the first, and so on"))
      ->type_name("NAMES");
  repeated(command.add_option("--group", options.groups,
                              "Instead, for more than two sides: a name and who belongs to it"))
      ->type_name("NAME=NAMES");
  repeated(command.add_option("--map", options.map, "Who stands for whom: 'China=China,Soviet Union=Russia'"))
      ->type_name("A=B,…");
  command.add_option("--hops", options.around.hops, "How far the surroundings reach, in relations")
      ->check(CLI::Range(0, 100))
      ->type_name("N")
      ->capture_default_str();
  command
      .add_option("--others", options.around.most_others,
                  "How many entities of the surroundings are looked at, the most salient first; 0: all")
      ->check(CLI::Range(0, 1000000000))
      ->type_name("N")
      ->capture_default_str();
}

std::vector<SideWords> sides_told(const SidesOptions& options) {
  std::vector<SideWords> sides;
  const bool pair = !options.left.empty() || !options.right.empty();
  if (pair && !options.groups.empty()) {
    throw UsageError("--left and --right, or --group at least twice, but not both");
  }
  if (pair) {
    if (options.left.empty() || options.right.empty()) {
      throw UsageError(options.left.empty() ? "--left is missing: whom to compare with --right"
                                            : "--right is missing: with whom to compare --left");
    }
    sides = {side_told("", options.left), side_told("", options.right)};
  } else {
    for (const std::string& group : options.groups) {
      sides.push_back(group_told(group));
    }
    if (sides.size() < 2) {
      throw UsageError("expected --left and --right, or --group at least twice");
    }
  }
  check(sides);
  return sides;
}

std::vector<Side> sides_of(const KnowledgeGraph& graph, const std::vector<SideWords>& told,
                           const SideOptions& around) {
  const EntityLookup lookup(graph);
  std::vector<Side> sides;
  for (const SideWords& side : told) {
    std::vector<std::size_t> principals;
    for (const std::string& word : side.words) {
      principals.push_back(lookup.find(word));
    }
    sides.push_back(make_side(graph, principals, side.name, around));
  }
  return sides;
}

namespace {

/// What is said already of either of the two: principals stand for one another in their order.
void refuse_second(const ComparisonOptions::Hint& hint, const std::vector<ComparisonOptions::Hint>& known,
                   const std::vector<Side>& sides, const std::string& row) {
  const auto check = [&](const ComparisonOptions::Hint& before) {
    const bool same_first = before.first == hint.first, same_other = before.other == hint.other;
    if (before.side == hint.side && same_first != same_other) {
      throw UsageError(fmt::format("--map {}: {} already stands for {}", row,
                                   sides[0].graph.vertex(before.first).entity.label,
                                   sides[hint.side].graph.vertex(before.other).entity.label));
    }
  };
  const auto& firsts = sides[0].principals;
  const auto& others = sides[hint.side].principals;
  for (std::size_t i = 0; i < std::min(firsts.size(), others.size()); ++i) {
    check({hint.side, firsts[i], others[i]});
  }
  std::for_each(known.begin(), known.end(), check);
}

}  // namespace

std::vector<ComparisonOptions::Hint> hints_of(const std::vector<std::string>& map,
                                              const std::vector<Side>& sides) {
  std::vector<ComparisonOptions::Hint> hints;
  if (map.empty()) {
    return hints;
  }
  std::vector<EntityLookup> lookups;
  lookups.reserve(sides.size());
  for (const Side& side : sides) {
    lookups.emplace_back(side.graph);
  }
  for (const std::string& value : map) {
    for (const std::string& row : split(value, ',')) {
      const std::vector<std::string> names = split(row, '=');
      if (names.size() < 2 || names.size() > sides.size()) {
        throw UsageError(
            fmt::format("--map {}: expected A=B{}", row, sides.size() > 2 ? ", a name for each side" : ""));
      }
      const std::size_t first = lookups[0].find(names[0]);
      for (std::size_t s = 1; s < names.size(); ++s) {
        const ComparisonOptions::Hint hint{s, first, lookups[s].find(names[s])};
        refuse_second(hint, hints, sides, row);
        hints.push_back(hint);
      }
    }
  }
  return hints;
}

}  // namespace entente::cli
