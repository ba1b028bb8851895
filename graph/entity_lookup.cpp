#include "graph/entity_lookup.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "graph/edit_distance.h"
#include "graph/types/error.h"
#include "graph/types/name.h"

namespace entente {
namespace {

using VertexIndex = KnowledgeGraph::VertexIndex;

/// So many times the mentions of the next: whom a bare name means without saying which.
constexpr std::size_t kDominance = 4;
/// So many names in a message.
constexpr std::size_t kListed = 5;

void add(std::vector<VertexIndex>& found, VertexIndex vertex) {
  if (found.empty() || found.back() != vertex) found.push_back(vertex);
}

/// Runs of so many words, each as (begin, size) in characters.
std::vector<std::pair<std::size_t, std::size_t>> runs_of_words(std::u32string_view text, std::size_t words) {
  std::vector<std::size_t> starts = {0};
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] == U' ') starts.push_back(i + 1);
  const std::size_t count = starts.size();
  starts.push_back(text.size() + 1);
  std::vector<std::pair<std::size_t, std::size_t>> runs;
  for (std::size_t first = 0; first + words <= count; ++first)
    runs.emplace_back(starts[first], starts[first + words] - 1 - starts[first]);
  return runs;
}

/// How far names are from one that was asked for.
class Nearness {
 public:
  explicit Nearness(std::string_view name)
      : name_(characters_of(name_key(name))),
        words_(1 + static_cast<std::size_t>(std::count(name_.begin(), name_.end(), U' '))),
        most_(std::max<std::size_t>(1, name_.size() / 3)) {}

  /// Twice the distance, and one more where it is that of some words only.
  std::size_t of(std::string_view form) const {
    const std::u32string text = characters_of(name_key(form));
    std::size_t best = 2 * edit_distance(name_, text, most_);
    for (const auto& [begin, size] : runs_of_words(text, words_)) {
      if (size == text.size()) continue;
      best =
          std::min(best, 1 + 2 * edit_distance(name_, std::u32string_view(text).substr(begin, size), most_));
    }
    return best;
  }
  bool near(std::size_t distance) const { return distance <= 2 * most_ + 1; }

 private:
  std::u32string name_;
  std::size_t words_;
  std::size_t most_;
};

}  // namespace

EntityLookup::EntityLookup(const KnowledgeGraph& graph, std::string noun)
    : graph_(graph), noun_(std::move(noun)) {
  for (VertexIndex v = 0; v < graph.vertex_count(); ++v) {
    const Entity& entity = graph.vertex(v).entity;
    add(by_label_[name_key(entity.label)], v);
    for (const std::string& alias : entity.aliases) add(by_alias_[name_key(alias)], v);
  }
}

VertexIndex EntityLookup::find(std::string_view name) const {
  if (const VertexIndex vertex = graph_.find(name); vertex != KnowledgeGraph::npos) return vertex;
  const std::string key = name_key(name);
  if (key.empty())
    throw Error(fmt::format("expected the name of some {}, with letters or digits; found '{}'", noun_, name));
  const Found labels = by_key(by_label_, key);
  Found written;
  std::copy_if(labels.begin(), labels.end(), std::back_inserter(written),
               [&](VertexIndex v) { return graph_.vertex(v).entity.label == name; });
  for (const Found& found : {written, labels, by_key(by_alias_, key)})
    if (!found.empty()) return one_of(found, name);
  for (const Found& found : by_form(name))
    if (!found.empty()) return one_of(found, name);
  fail_with_nearest(name);
}

EntityLookup::Found EntityLookup::by_key(const Index& index, const std::string& key) const {
  const auto at = index.find(key);
  return at == index.end() ? Found() : at->second;
}

std::vector<EntityLookup::Found> EntityLookup::by_form(std::string_view name) const {
  const PersonName person = parse_person_name(name);
  const auto match = [&](EntityType type, const std::string& form) {
    return type == EntityType::Person ? match_person_names(person, parse_person_name(form)).relation
                                      : match_names(type, name, form).relation;
  };
  std::vector<Found> found(3);
  for (VertexIndex v = 0; v < graph_.vertex_count(); ++v) {
    const Entity& entity = graph_.vertex(v).entity;
    const NameRelation relation = match(entity.type, entity.label);
    const bool same =
        relation == NameRelation::Same ||
        std::any_of(entity.aliases.begin(), entity.aliases.end(), [&](const std::string& alias) {
          return match(entity.type, alias) == NameRelation::Same;
        });
    if (same) {
      add(found[0], v);
      continue;
    }
    const bool is_short = relation == NameRelation::LeftIsShort;
    const bool is_fuller = relation == NameRelation::RightIsShort;
    if ((is_short || is_fuller) && label_kind(entity.type, entity.label) == LabelKind::Proper)
      add(found[is_short ? 1 : 2], v);
  }
  return found;
}

VertexIndex EntityLookup::one_of(Found found, std::string_view name) const {
  const auto mentions = [&](VertexIndex v) { return graph_.vertex(v).entity.mentions; };
  std::sort(found.begin(), found.end(), [&](VertexIndex a, VertexIndex b) {
    return mentions(a) != mentions(b) ? mentions(a) > mentions(b)
                                      : graph_.vertex(a).entity.id < graph_.vertex(b).entity.id;
  });
  const bool clear =
      found.size() == 1 || mentions(found[0]) >= kDominance * std::max<std::size_t>(mentions(found[1]), 1);
  if (clear) return found[0];
  throw Error(fmt::format("'{}' may mean any of {}: {}; say the full name or the id", name, found.size(),
                          describe(found)));
}

/// "Xi Jinping, Xi Zhongxun", with ids where labels do not tell them apart.
std::string EntityLookup::describe(const Found& found) const {
  const std::size_t listed = std::min(found.size(), kListed);
  const auto label = [&](std::size_t i) -> const std::string& {
    return graph_.vertex(found[i]).entity.label;
  };
  std::string list;
  for (std::size_t i = 0; i < listed; ++i) {
    bool twice = false;
    for (std::size_t j = 0; j < listed; ++j) twice = twice || (j != i && label(j) == label(i));
    if (i > 0) list += ", ";
    list += label(i);
    if (twice) list += fmt::format(" (id {})", graph_.vertex(found[i]).entity.id);
  }
  return found.size() > listed ? list + " …" : list;
}

std::vector<VertexIndex> EntityLookup::nearest(std::string_view name, std::size_t most) const {
  const Nearness nearness(name);
  std::vector<std::pair<std::size_t, VertexIndex>> near;
  for (VertexIndex v = 0; v < graph_.vertex_count(); ++v) {
    const Entity& entity = graph_.vertex(v).entity;
    std::size_t distance = nearness.of(entity.label);
    for (const std::string& alias : entity.aliases) distance = std::min(distance, nearness.of(alias));
    if (nearness.near(distance)) near.emplace_back(distance, v);
  }
  std::sort(near.begin(), near.end(), [&](const auto& a, const auto& b) {
    const Entity& x = graph_.vertex(a.second).entity;
    const Entity& y = graph_.vertex(b.second).entity;
    if (a.first != b.first) return a.first < b.first;
    return x.mentions != y.mentions ? x.mentions > y.mentions : x.id < y.id;
  });
  if (near.size() > most) near.resize(most);
  std::vector<VertexIndex> vertices;
  for (const auto& [distance, vertex] : near) vertices.push_back(vertex);
  return vertices;
}

void EntityLookup::fail_with_nearest(std::string_view name) const {
  if (graph_.vertex_count() == 0)
    throw Error(fmt::format("no {} is called '{}': there is none in the graph", noun_, name));
  const Found near = nearest(name, kListed);
  if (!near.empty())
    throw Error(fmt::format("no {} is called '{}'; nearest: {}", noun_, name, describe(near)));
  Found known(graph_.vertex_count());
  for (VertexIndex v = 0; v < known.size(); ++v) known[v] = v;
  std::stable_sort(known.begin(), known.end(), [&](VertexIndex a, VertexIndex b) {
    return graph_.vertex(a).entity.mentions > graph_.vertex(b).entity.mentions;
  });
  throw Error(
      fmt::format("no {} is called '{}', nor anything like it; there are {}", noun_, name, describe(known)));
}

VertexIndex find_entity(const KnowledgeGraph& graph, std::string_view name) {
  return EntityLookup(graph).find(name);
}

}  // namespace entente
