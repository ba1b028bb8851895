#include "graph/name_nodes.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <unordered_map>

#include "graph/types/name_keys.h"

namespace entente {
namespace {

constexpr std::size_t kSides = 6;

bool is_own_id(const NameUnit& unit) {
  const std::string of_label = slug(unit.label());
  return !of_label.empty() && unit.id != of_label && unit.id != unit.label();
}

/// "envoy-2": the number that resolve() gave to somebody without a name says nothing in another run.
bool is_numbered(const NameUnit& unit) {
  const std::string stem = slug(unit.label()) + '-';
  return unit.id.size() > stem.size() && unit.id.starts_with(stem) &&
         unit.id.find_first_not_of("0123456789", stem.size()) == std::string::npos;
}

/// The side that concepts of this group take: the one with most mentions.
NameSide leading_side(const std::vector<NameUnit>& units, const std::vector<std::size_t>& group) {
  std::array<std::size_t, kSides> votes{};
  for (const std::size_t unit : group) {
    const NameSide side = side_of(leading_type(units[unit].types));
    if (side != NameSide::Concept) votes[static_cast<std::size_t>(side)] += units[unit].mentions + 1;
  }
  const auto best = std::max_element(votes.begin(), votes.end());
  return *best == 0 ? NameSide::Concept : static_cast<NameSide>(best - votes.begin());
}

/// Makes one node of units.
class NodeMaker {
 public:
  NodeMaker(const std::vector<NameUnit>& units, const AliasTable* aliases)
      : units_(units), aliases_(aliases) {}

  NameNode make(std::vector<std::size_t> members) const {
    NameNode node;
    node.units = std::move(members);
    const NameUnit& first = units_[node.units.front()];
    node.id = first.id;
    node.identity = first.identity;
    count(node);
    if (node.identity != AliasTable::npos) {
      const Identity& identity = aliases_->identities()[node.identity];
      node.label = identity.label;
      node.type = identity.type;
      node.id = slug(identity.label).empty() ? identity.label : slug(identity.label);
    }
    describe(node);
    return node;
  }

 private:
  void count(NameNode& node) const {
    std::map<std::string, std::size_t> labels;
    std::array<std::size_t, kEntityTypeCount> types{};
    for (const std::size_t index : node.units) {
      const NameUnit& unit = units_[index];
      for (const auto& [label, mentions] : unit.labels) labels[label] += mentions;
      for (std::size_t i = 0; i < types.size(); ++i) types[i] += unit.types[i];
      node.mentions += unit.mentions;
      node.documents.push_back(unit.document);
      if (node.gender == Gender::Unknown) node.gender = unit.title;
    }
    std::sort(node.documents.begin(), node.documents.end());
    node.documents.erase(std::unique(node.documents.begin(), node.documents.end()), node.documents.end());
    const auto best = std::max_element(labels.begin(), labels.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    node.label = best->first;
    node.type = leading_type(types);
  }

  void describe(NameNode& node) const {
    node.side = side_of(node.type);
    node.kind = label_kind(node.type, node.label);
    node.own_id = node.identity == AliasTable::npos && is_own_id(units_[node.units.front()]);
    if (node.kind != LabelKind::Proper || node.side == NameSide::Value) return;
    if (node.side == NameSide::Person || node.side == NameSide::Concept) {
      node.person = parse_person_name(node.label);
      node.information = name_information(node.person);
      if (node.gender == Gender::Unknown && !node.person.is_single()) node.gender = node.person.gender;
    }
    if (node.side != NameSide::Person) node.information = name_information(node.type, node.label);
    for (const std::size_t unit : node.units) {
      for (const std::string& alias : units_[unit].aliases) {
        std::string folded = fold_name(alias);
        const bool name =
            folded.find(' ') != std::string::npos && label_kind(node.type, alias) == LabelKind::Proper;
        if (name) node.aliases.push_back(std::move(folded));
      }
    }
    std::sort(node.aliases.begin(), node.aliases.end());
    node.aliases.erase(std::unique(node.aliases.begin(), node.aliases.end()), node.aliases.end());
  }

  const std::vector<NameUnit>& units_;
  const AliasTable* aliases_;
};

using Groups = std::vector<std::vector<std::size_t>>;

/// Units of one id, parted by side where they cannot be one thing, and people without a name by document.
void part(const std::vector<NameUnit>& units, const std::vector<std::size_t>& group, Groups& out) {
  const NameUnit& first = units[group.front()];
  if (is_own_id(first) &&
      !(is_numbered(first) && label_kind(EntityType::Person, first.label()) == LabelKind::Generic)) {
    out.push_back(group);
    return;
  }
  const NameSide leader = leading_side(units, group);
  std::map<std::pair<NameSide, std::size_t>, std::vector<std::size_t>> parts;
  for (const std::size_t index : group) {
    const NameUnit& unit = units[index];
    NameSide side = side_of(leading_type(unit.types));
    const bool nameless = label_kind(EntityType::Person, unit.label()) == LabelKind::Generic;
    if (side == NameSide::Concept && !nameless) side = leader;
    const bool someone = side == NameSide::Person && nameless;
    parts[{side, someone ? unit.document + 1 : 0}].push_back(index);
  }
  for (auto& [key, members] : parts) out.push_back(std::move(members));
}

}  // namespace

NameSide side_of(EntityType type) {
  switch (type) {
    case EntityType::Person:
      return NameSide::Person;
    case EntityType::Organization:
    case EntityType::Group:
    case EntityType::Country:
    case EntityType::City:
    case EntityType::Place:
      return NameSide::Body;
    case EntityType::Event:
      return NameSide::Event;
    case EntityType::Work:
      return NameSide::Work;
    case EntityType::Date:
    case EntityType::Money:
    case EntityType::Quantity:
      return NameSide::Value;
    case EntityType::Concept:
      return NameSide::Concept;
  }
  return NameSide::Concept;
}

std::vector<NameNode> make_nodes(const std::vector<NameUnit>& units, const AliasTable* aliases,
                                 bool by_name) {
  std::unordered_map<std::string, std::size_t> group_of;
  Groups groups;
  for (std::size_t i = 0; i < units.size(); ++i) {
    const NameUnit& unit = units[i];
    const std::string key =
        unit.identity == AliasTable::npos ? "i" + unit.id : "t" + std::to_string(unit.identity);
    const auto [at, fresh] = group_of.try_emplace(key, groups.size());
    if (fresh) groups.emplace_back();
    groups[at->second].push_back(i);
  }
  Groups parts;
  for (const std::vector<std::size_t>& group : groups) {
    const bool whole = !by_name || units[group.front()].identity != AliasTable::npos;
    if (whole) {
      parts.push_back(group);
    } else {
      part(units, group, parts);
    }
  }
  const NodeMaker maker(units, aliases);
  std::vector<NameNode> nodes;
  nodes.reserve(parts.size());
  for (std::vector<std::size_t>& members : parts) nodes.push_back(maker.make(std::move(members)));
  std::sort(nodes.begin(), nodes.end(), [](const NameNode& a, const NameNode& b) {
    const auto key = [](const NameNode& n) { return std::tie(n.label, n.id, n.side, n.documents); };
    if (a.identity != b.identity) return a.identity < b.identity;
    if (a.information != b.information) return a.information > b.information;
    return a.mentions != b.mentions ? a.mentions > b.mentions : key(a) < key(b);
  });
  return nodes;
}

}  // namespace entente
