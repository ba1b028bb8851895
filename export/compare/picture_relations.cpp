#include "export/compare/picture_relations.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace entente {
namespace {

/// Roles, polarity and a lemma or class.
using Key = std::tuple<std::size_t, std::size_t, Polarity, std::string>;

/// All relations of one key.
struct Kin {
  std::set<std::size_t> sides;
  std::size_t statements = 0;
};

std::vector<Key> keys_of(const PictureRelation& relation) {
  const Predicate& predicate = relation.edge.predicate;
  std::vector<Key> keys = {{relation.from, relation.to, relation.edge.polarity, predicate.lemma}};
  if (predicate.predicate_class != PredicateClass::Other)
    keys.emplace_back(relation.from, relation.to, relation.edge.polarity,
                      '#' + std::string(to_string(predicate.predicate_class)));
  return keys;
}

class SideRelations {
 public:
  SideRelations(const Comparison& comparison, std::size_t side, const std::vector<bool>& drawn)
      : comparison_(comparison), side_(side), drawn_(drawn) {}

  std::vector<PictureRelation> find() {
    for (const bool principals : {true, false}) {
      add_edges(principals);
      add_events(principals);
    }
    return std::move(found_);
  }

 private:
  /// Whether both are drawn, and are principals or not both.
  bool wanted(std::size_t from, std::size_t to, bool principals) const {
    const bool both = comparison_.roles[from].principal && comparison_.roles[to].principal;
    return from != to && drawn_[from] && drawn_[to] && both == principals;
  }

  void add_edges(bool principals) {
    const KnowledgeGraph& graph = comparison_.sides[side_].graph;
    for (std::size_t e = 0; e < graph.edge_count(); ++e) {
      const std::size_t from = comparison_.role_of(side_, graph.source(e));
      const std::size_t to = comparison_.role_of(side_, graph.target(e));
      if (!wanted(from, to, principals)) continue;
      Edge kept;
      kept.predicate = graph.edge(e).predicate;
      kept.polarity = graph.edge(e).polarity;
      for (const Statement& statement : graph.edge(e).statements)
        if (told_.insert(&statement).second) kept.statements.push_back(statement);
      if (!kept.statements.empty()) add(from, to, std::move(kept));
    }
  }

  void add_events(bool principals) {
    for (const RoleEvent& event : comparison_.events[side_]) {
      if (!wanted(event.from, event.to, principals) || !told_.insert(event.statement).second) continue;
      Edge edge;
      edge.predicate = {event.label, event.lemma, event.predicate_class};
      edge.polarity = event.statement->polarity;
      edge.statements = {*event.statement};
      add(event.from, event.to, std::move(edge));
    }
  }

  void add(std::size_t from, std::size_t to, Edge edge) {
    if (is_mutual(edge) && from > to) std::swap(from, to);
    const auto [at, fresh] =
        places_.try_emplace({from, to, edge.polarity, edge.predicate.lemma}, found_.size());
    if (fresh) {
      found_.push_back({from, to, std::move(edge), false, 0});
      return;
    }
    auto& statements = found_[at->second].edge.statements;
    statements.insert(statements.end(), edge.statements.begin(), edge.statements.end());
  }

  const Comparison& comparison_;
  std::size_t side_;
  const std::vector<bool>& drawn_;
  std::vector<PictureRelation> found_;
  std::map<Key, std::size_t> places_;
  std::unordered_set<const Statement*> told_;
};

}  // namespace

std::vector<std::vector<PictureRelation>> picture_relations(const Comparison& comparison,
                                                            const std::vector<bool>& drawn) {
  std::vector<std::vector<PictureRelation>> all;
  std::map<Key, Kin> kin;
  for (std::size_t s = 0; s < comparison.sides.size(); ++s) {
    all.push_back(SideRelations(comparison, s, drawn).find());
    for (const PictureRelation& relation : all.back())
      for (const Key& key : keys_of(relation)) {
        kin[key].sides.insert(s);
        kin[key].statements += relation.edge.statements.size();
      }
  }
  for (auto& relations : all)
    for (PictureRelation& relation : relations)
      for (const Key& key : keys_of(relation)) {
        const Kin& its = kin[key];
        if (its.sides.size() < 2) continue;
        relation.shared = true;
        relation.kin = std::max(relation.kin, its.statements);
      }
  return all;
}

}  // namespace entente
