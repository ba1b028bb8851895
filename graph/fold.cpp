#include "graph/fold.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "graph/subgraph.h"
#include "graph/types/name.h"

namespace entente {
namespace {

constexpr std::size_t npos = KnowledgeGraph::npos;
/// Longer than this, in bytes, an argument is a clause and not a word for a label.
constexpr std::size_t kLongestArgument = 40;

/// Roles that read well at the end of a relation: "sold gas to".
bool leads_to_somebody(std::string_view role) {
  constexpr auto kRoles =
      std::to_array<std::string_view>({"about", "against", "at", "by", "for", "from", "in", "into", "of",
                                       "on", "onto", "over", "to", "toward", "towards", "with"});
  return std::binary_search(kRoles.begin(), kRoles.end(), role);
}

/// Roles of what is asked, given, accused of: "asked for loan".
bool completes(std::string_view role) {
  constexpr auto kRoles = std::to_array<std::string_view>(
      {"about", "against", "for", "from", "into", "of", "on", "over", "to", "with"});
  return std::binary_search(kRoles.begin(), kRoles.end(), role);
}

/// "lived in", "is smarter than": a further preposition would say nothing.
bool ends_in_preposition(std::string_view label) {
  const std::string_view last = label.substr(label.rfind(' ') + 1);
  return last == "than" || last == "as" || last == "after" || last == "before" || leads_to_somebody(last);
}

/// "is", "became", and what tells an office.
bool is_copula(const Predicate& predicate) {
  return predicate.lemma == "be" || predicate.lemma == "become" || predicate.lemma == "remain" ||
         predicate.predicate_class == PredicateClass::Identity ||
         predicate.predicate_class == PredicateClass::Role;
}

bool is_short(const std::string& label) {
  return !label.empty() && label.size() <= kLongestArgument;
}

class Folder {
 public:
  Folder(const KnowledgeGraph& graph, std::span<const EntityType> also, std::span<const std::string> also_ids)
      : graph_(graph), also_(also), also_ids_(also_ids.begin(), also_ids.end()) {}

  KnowledgeGraph fold() {
    keep_vertices();
    find_completions();
    for (std::size_t i = 0; i < graph_.statement_count(); ++i) place(i);
    return without_strays();
  }

 private:
  void keep_vertices() {
    kept_.assign(graph_.vertex_count(), npos);
    for (std::size_t i = 0; i < graph_.vertex_count(); ++i) {
      const Entity& entity = graph_.vertex(i).entity;
      if (!is_wanted(entity) && (!belongs_on_diagram(entity) || only_describes(i))) continue;
      kept_[i] = out_.add_entity(entity);
      by_name_.try_emplace(fold_name(entity.label), i);
    }
    for (std::size_t i = 0; i < graph_.vertex_count(); ++i) {
      if (kept_[i] == npos) continue;
      for (const std::string& alias : graph_.vertex(i).entity.aliases) {
        const auto [at, fresh] = by_alias_.try_emplace(fold_name(alias), i);
        if (!fresh && at->second != i) at->second = npos;
      }
    }
  }

  /// "engineer", "Swedish engineer" where nothing is told of it but that somebody is one.
  bool only_describes(std::size_t vertex) const {
    const Vertex& it = graph_.vertex(vertex);
    const auto in = graph_.in_edges(vertex);
    if (in.empty() || !graph_.out_edges(vertex).empty() || !it.facts.empty()) return false;
    return label_kind(it.entity.type, it.entity.label) != LabelKind::Proper &&
           std::all_of(in.begin(), in.end(),
                       [&](std::size_t edge) { return is_copula(graph_.edge(edge).predicate); });
  }

  /// The statement's vertices in the old graph; the target may be npos.
  std::pair<std::size_t, std::size_t> ends_of(std::size_t statement) const {
    const KnowledgeGraph::Place& place = graph_.place(statement);
    if (place.fact) return {place.owner, npos};
    return {graph_.source(place.owner), graph_.target(place.owner)};
  }

  std::size_t kept(std::size_t vertex) const { return vertex == npos ? npos : kept_[vertex]; }

  /// What completes the relation of a statement between two vertices that stay, or empty: "for loan".
  static std::string completion_of(const Statement& statement) {
    if (ends_in_preposition(statement.predicate.label)) return {};
    for (const Qualifier& qualifier : statement.qualifiers) {
      const bool nameless = qualifier.type == EntityType::Concept || qualifier.type == EntityType::Money ||
                            qualifier.type == EntityType::Quantity;
      if (nameless && completes(qualifier.role) && is_short(qualifier.label))
        return qualifier.role + ' ' + qualifier.label;
    }
    return {};
  }

  /// An edge gets its completion if all its statements have the same.
  void find_completions() {
    completions_.resize(graph_.edge_count());
    for (std::size_t e = 0; e < graph_.edge_count(); ++e) {
      const std::vector<Statement>& statements = graph_.edge(e).statements;
      std::string first = completion_of(statements.front());
      const bool same = std::all_of(statements.begin(), statements.end(),
                                    [&](const Statement& s) { return completion_of(s) == first; });
      if (same) completions_[e] = std::move(first);
    }
  }

  void place(std::size_t index) {
    const Statement& statement = graph_.statement(index);
    const auto [source, target] = ends_of(index);
    const std::size_t from = kept(source), to = kept(target);
    if (from != npos && to != npos) {
      out_.connect(from, to, predicate_of(statement, graph_.place(index).owner), statement);
    } else if (from != npos) {
      if (was_folded(index)) {
        out_.add_fact(from, statement);
      } else {
        place_by_qualifier(statement, source);
      }
    } else if (to != npos) {
      out_.add_fact(to, statement);
    }
  }

  /// How an edge between two vertices that stay calls itself for one of its statements.
  Predicate predicate_of(const Statement& statement, std::size_t edge) const {
    Predicate predicate = graph_.edge(edge).predicate;
    predicate.predicate_class = statement.predicate.predicate_class;
    if (predicate.lemma != statement.predicate.lemma) return predicate;  // it was folded: "sell gas to"
    const std::string& completion = completions_[edge];
    predicate.label =
        completion.empty() ? statement.predicate.label : statement.predicate.label + ' ' + completion;
    return predicate;
  }

  /// A fact that names another thing, or another thing first, was made one by folding.
  bool was_folded(std::size_t index) const {
    const KnowledgeGraph::Place& place = graph_.place(index);
    if (!place.fact) return false;
    const Statement& statement = graph_.statement(index);
    const Argument& subject = statement.subject;
    return statement.object ||
           graph_.vertex(place.owner).entity.id != (subject.id.empty() ? subject.label : subject.id);
  }

  /// The vertex that stays under this name, or is the only one that is called so, else npos.
  std::size_t vertex_named(const std::string& label) const {
    const std::string name = fold_name(label);
    const auto at = by_name_.find(name);
    if (at != by_name_.end()) return at->second;
    const auto alias = by_alias_.find(name);
    return alias == by_alias_.end() ? npos : alias->second;
  }

  /// "sold gas to" China, or else a fact of Russia.
  void place_by_qualifier(const Statement& statement, std::size_t source) {
    const bool told = statement.object ? is_short(statement.object->label)
                                       : !ends_in_preposition(statement.predicate.label);
    for (const Qualifier& qualifier : statement.qualifiers) {
      if (!told || !leads_to_somebody(qualifier.role)) continue;
      const std::size_t named = vertex_named(qualifier.label);
      if (named == npos || named == source) continue;
      const std::string object = statement.object ? ' ' + statement.object->label : std::string();
      Predicate predicate = statement.predicate;
      predicate.label += object + ' ' + qualifier.role;
      predicate.lemma += object + ' ' + qualifier.role;
      out_.connect(kept_[source], kept_[named], predicate, statement);
      return;
    }
    out_.add_fact(kept_[source], statement);
  }

  /// "couple", alone and linked to nobody, tells a reader nothing; a name does.
  KnowledgeGraph without_strays() {
    std::vector<bool> keep(out_.vertex_count());
    for (std::size_t i = 0; i < keep.size(); ++i) {
      const Entity& entity = out_.vertex(i).entity;
      const bool linked = !out_.out_edges(i).empty() || !out_.in_edges(i).empty();
      keep[i] = linked || is_wanted(entity) || label_kind(entity.type, entity.label) == LabelKind::Proper;
    }
    const bool all = std::find(keep.begin(), keep.end(), false) == keep.end();
    return all ? std::move(out_) : subgraph(out_, keep);
  }

  bool is_wanted(const Entity& entity) const {
    return std::find(also_.begin(), also_.end(), entity.type) != also_.end() || also_ids_.contains(entity.id);
  }

  const KnowledgeGraph& graph_;
  std::span<const EntityType> also_;
  std::unordered_set<std::string_view> also_ids_;
  KnowledgeGraph out_;
  std::vector<std::size_t> kept_;  ///< of each vertex, its index in the new graph, or npos
  std::unordered_map<std::string, std::size_t> by_name_;   ///< kept vertices by folded label
  std::unordered_map<std::string, std::size_t> by_alias_;  ///< npos: two are called so
  std::vector<std::string> completions_;                   ///< of each edge, or empty
};

}  // namespace

bool belongs_on_diagram(const Entity& entity) {
  switch (entity.type) {
    case EntityType::Date:
    case EntityType::Money:
    case EntityType::Quantity:
      return false;
    case EntityType::Concept:
      return label_kind(entity.type, entity.label) == LabelKind::Proper;
    default:
      return true;
  }
}

KnowledgeGraph fold_graph(const KnowledgeGraph& graph, std::span<const EntityType> also,
                          std::span<const std::string> also_ids) {
  return Folder(graph, also, also_ids).fold();
}

}  // namespace entente
