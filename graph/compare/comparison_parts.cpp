#include "graph/compare/comparison_parts.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "graph/types/name.h"

namespace entente {
namespace {

constexpr std::size_t npos = KnowledgeGraph::npos;

bool is_core(const Comparison& comparison, const RoleEvent& event) {
  const std::size_t principals = principal_roles(comparison);
  const bool from = event.from < principals, to = event.to < principals;
  if (principals == 0) return true;
  return principals == 1 ? from || to : from && to;
}

using RowKey = std::tuple<int, std::size_t, std::size_t, PredicateClass>;  ///< rank, roles, class

/// Where an event is told: principals among themselves, with others, all other matched roles; or nowhere.
bool row_key(const Comparison& comparison, const RoleEvent& event, RowKey& key) {
  const std::size_t principals = principal_roles(comparison);
  const auto shown = [&](std::size_t role) { return role < comparison.matched_roles ? role : kOthers; };
  const std::size_t from = shown(event.from), to = shown(event.to);
  const int concerned = (from < principals ? 1 : 0) + (to < principals ? 1 : 0);
  if (concerned == 0 && (from == kOthers || to == kOthers)) return false;
  const bool strangers = from == kOthers || to == kOthers;
  const int rank = concerned == 2 ? 0 : concerned == 0 ? 3 : strangers ? 2 : 1;
  key = {rank, from, to, event.predicate_class};
  return true;
}

void fill(Cell& cell, const Side& side, std::size_t all) {
  std::stable_sort(cell.events.begin(), cell.events.end(), [](const RoleEvent* a, const RoleEvent* b) {
    return a->standing != b->standing ? a->standing < b->standing
                                      : a->statement->confidence > b->statement->confidence;
  });
  for (const RoleEvent* event : cell.events) ++cell.standings[static_cast<std::size_t>(event->standing)];
  const auto count = static_cast<double>(cell.events.size());
  if (all > 0) cell.share = count / static_cast<double>(all);
  if (side.sentences > 0) cell.per_hundred = 100 * count / static_cast<double>(side.sentences);
}

bool is_grant(PredicateClass value) {
  return value == PredicateClass::Agree || value == PredicateClass::Concede ||
         value == PredicateClass::Cooperate || value == PredicateClass::Aid;
}

Exchange exchange_of(const Comparison& comparison, std::size_t asker, std::size_t asked) {
  Exchange exchange{asker, asked, {}};
  for (const auto& events : comparison.core) {
    Exchange::Counts& counts = exchange.sides.emplace_back();
    for (const RoleEvent* event : events) {
      const auto standing = static_cast<std::size_t>(event->standing);
      if (event->from == asker && event->to == asked && event->predicate_class == PredicateClass::Request)
        ++counts.asks[standing];
      if (event->from == asked && event->to == asker && is_grant(event->predicate_class))
        ++counts.grants[standing];
    }
  }
  return exchange;
}

bool is_empty(const Exchange& exchange) {
  return std::all_of(exchange.sides.begin(), exchange.sides.end(), [](const Exchange::Counts& counts) {
    const auto none = [](std::size_t count) { return count == 0; };
    return std::all_of(counts.asks.begin(), counts.asks.end(), none) &&
           std::all_of(counts.grants.begin(), counts.grants.end(), none);
  });
}

}  // namespace

std::size_t principal_roles(const Comparison& comparison) {
  std::size_t most = 0;
  for (const Side& side : comparison.sides) most = std::max(most, side.principals.size());
  return most;
}

void find_core(Comparison& comparison) {
  for (const auto& events : comparison.events) {
    auto& core = comparison.core.emplace_back();
    ClassCounts& classes = comparison.classes.emplace_back();
    for (const RoleEvent& event : events) {
      if (!is_core(comparison, event)) continue;
      core.push_back(&event);
      ++classes[static_cast<std::size_t>(event.predicate_class)];
    }
    comparison.small.push_back(core.size() < Comparison::kSmall);
  }
}

void find_rows(Comparison& comparison) {
  std::map<RowKey, std::vector<Cell>> rows;
  const std::size_t sides = comparison.sides.size();
  for (std::size_t s = 0; s < sides; ++s)
    for (const RoleEvent& event : comparison.events[s]) {
      RowKey key;
      if (!row_key(comparison, event, key)) continue;
      auto& cells = rows[key];
      cells.resize(sides);
      cells[s].events.push_back(&event);
    }
  for (auto& [key, cells] : rows) {
    for (std::size_t s = 0; s < sides; ++s) fill(cells[s], comparison.sides[s], comparison.events[s].size());
    comparison.rows.push_back({std::get<3>(key), std::get<1>(key), std::get<2>(key), std::move(cells)});
  }
}

void find_exchanges(Comparison& comparison) {
  const std::size_t principals = principal_roles(comparison);
  for (std::size_t asker = 0; asker < principals; ++asker)
    for (std::size_t asked = 0; asked < principals; ++asked) {
      if (asker == asked) continue;
      Exchange exchange = exchange_of(comparison, asker, asked);
      if (!is_empty(exchange)) comparison.exchanges.push_back(std::move(exchange));
    }
}

void find_directions(Comparison& comparison) {
  const std::size_t principals = principal_roles(comparison);
  const auto between = [&](std::size_t side, std::size_t from, std::size_t to) {
    std::vector<const RoleEvent*> found;
    for (const RoleEvent* event : comparison.core[side])
      if (event->from == from && event->to == to) found.push_back(event);
    return found;
  };
  for (std::size_t from = 0; from < principals; ++from)
    for (std::size_t to = 0; to < principals; ++to) {
      if (from == to) continue;
      Direction direction{from, to, {}};
      std::vector<double> answered;
      for (std::size_t s = 0; s < comparison.sides.size(); ++s) {
        const auto there = between(s, from, to), back = between(s, to, from);
        direction.balances.push_back(balance_of(there));
        answered.push_back(reciprocity(static_cast<double>(there.size()), static_cast<double>(back.size())));
      }
      comparison.directions.push_back(std::move(direction));
      if (from < to) comparison.reciprocities.push_back(std::move(answered));
    }
}

void find_predicates(Comparison& comparison) {
  std::map<std::string, PredicateUse> uses;
  for (std::size_t s = 0; s < comparison.sides.size(); ++s)
    for (const RoleEvent* event : comparison.core[s]) {
      const std::string lemma = (event->standing == Standing::Denied ? "not " : "") + event->lemma;
      const auto [at, fresh] = uses.try_emplace(lemma);
      if (fresh)
        at->second = {lemma, event->label, event->predicate_class,
                      std::vector<std::size_t>(comparison.sides.size())};
      ++at->second.counts[s];
    }
  for (auto& [lemma, use] : uses) comparison.predicates.push_back(std::move(use));
  const auto sides = [](const PredicateUse& use) {
    return std::count(use.counts.begin(), use.counts.end(), 0U);
  };
  std::stable_sort(comparison.predicates.begin(), comparison.predicates.end(),
                   [&](const PredicateUse& a, const PredicateUse& b) {
                     return sides(a) != sides(b) ? sides(a) < sides(b) : a.counts > b.counts;
                   });
}

void find_timelines(Comparison& comparison) {
  for (const auto& core : comparison.core) {
    auto& line = comparison.timelines.emplace_back();
    for (const RoleEvent* event : core)
      if (!event->statement->time.empty()) line.push_back(event);
    std::stable_sort(line.begin(), line.end(), [](const RoleEvent* a, const RoleEvent* b) {
      return a->statement->time < b->statement->time;
    });
  }
}

void find_traits(Comparison& comparison) {
  std::map<std::string, Trait> traits;
  const std::size_t principals = principal_roles(comparison);
  for (std::size_t s = 0; s < comparison.sides.size(); ++s)
    for (std::size_t r = 0; r < principals; ++r) {
      const std::size_t vertex = comparison.roles[r].members[s];
      if (vertex == npos) continue;
      const Vertex& it = comparison.sides[s].graph.vertex(vertex);
      for (const Statement& fact : it.facts) {
        const std::string& subject = fact.subject.id.empty() ? fact.subject.label : fact.subject.id;
        if (subject != it.entity.id || fact.polarity == Polarity::Negated) continue;
        const std::string object = fact.object ? ' ' + fold_name(fact.object->label) : std::string();
        Trait& trait = traits[fact.predicate.lemma + object];
        if (trait.label.empty())
          trait.label = fact.predicate.label + (fact.object ? ' ' + fact.object->label : "");
        trait.holders.push_back({s, r, &fact});
      }
    }
  std::vector<Trait> only_one;
  for (auto& [key, trait] : traits) {
    const auto elsewhere = [&](const Trait::Holder& holder) { return holder.side != trait.holders[0].side; };
    const bool shared = std::any_of(trait.holders.begin(), trait.holders.end(), elsewhere);
    const auto again = [&](const Trait::Holder& a) {
      return std::any_of(trait.holders.begin(), trait.holders.end(),
                         [&](const Trait::Holder& b) { return a.role == b.role && a.side != b.side; });
    };
    trait.turned = shared && std::none_of(trait.holders.begin(), trait.holders.end(), again);
    (shared ? comparison.traits : only_one).push_back(std::move(trait));
  }
  comparison.traits.insert(comparison.traits.end(), std::make_move_iterator(only_one.begin()),
                           std::make_move_iterator(only_one.end()));
}

}  // namespace entente
