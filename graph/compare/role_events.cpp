#include "graph/compare/role_events.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

#include "graph/types/name.h"

namespace entente {
namespace {

constexpr std::size_t npos = KnowledgeGraph::npos;
constexpr std::array<std::string_view, kStandingCount> kNames = {"fact", "reported", "unreal", "denied"};

constexpr std::size_t kAnswerWithin = 2;  // sentences

/// Whether somebody may answer so to what was asked, offered, said against him.
bool answers(PredicateClass answer, PredicateClass prompt) {
  const bool wanted = prompt == PredicateClass::Request || prompt == PredicateClass::Agree;
  const bool hostile = prompt == PredicateClass::Accuse || prompt == PredicateClass::Threaten;
  switch (answer) {
    case PredicateClass::Agree:
    case PredicateClass::Concede:
    case PredicateClass::Aid:
      return wanted;
    case PredicateClass::Reject:
      return wanted || hostile;
    default:
      return false;
  }
}

/// Roles of an argument towards whom something is done.
bool leads_to_somebody(std::string_view role) {
  constexpr auto kRoles = std::to_array<std::string_view>({"against", "for", "from", "to", "with"});
  return std::find(kRoles.begin(), kRoles.end(), role) != kRoles.end();
}

class Collector {
 public:
  Collector(const Side& side, std::size_t number, const std::vector<Role>& roles)
      : side_(side), role_of_(side.graph.vertex_count(), npos) {
    for (std::size_t r = 0; r < roles.size(); ++r) {
      const std::size_t vertex = roles[r].members[number];
      if (vertex == npos) continue;
      role_of_[vertex] = r;
      if (roles[r].principal) know_by_names(side.graph.vertex(vertex).entity, r);
    }
  }

  std::vector<RoleEvent> collect() {
    for (std::size_t i = 0; i < side_.graph.statement_count(); ++i)
      if (const KnowledgeGraph::Place& place = side_.graph.place(i); !place.fact) add(i, place.owner);
    add_answers();
    return std::move(events_);
  }

 private:
  void know_by_names(const Entity& entity, std::size_t role) {
    principals_.try_emplace(fold_name(entity.label), role);
    for (const std::string& alias : entity.aliases) principals_.try_emplace(fold_name(alias), role);
  }

  void add(std::size_t index, std::size_t edge) {
    const Statement& statement = side_.graph.statement(index);
    const Predicate& predicate = side_.graph.edge(edge).predicate;
    const std::size_t from = role_of_[side_.graph.source(edge)], to = role_of_[side_.graph.target(edge)];
    if (from == npos || to == npos || from == to) return;
    const PredicateClass own = statement.predicate.predicate_class;
    // The edge's label is that of most of its statements; a folded one's says more than the statement's own.
    const bool folded = predicate.lemma != statement.predicate.lemma;
    events_.push_back({from, to, &statement, folded ? predicate.label : statement.predicate.label,
                       predicate.lemma, own, standing_of(statement), false});
    if (is_principal(from) && !is_principal(to)) add_further(statement, from);
  }

  bool is_principal(std::size_t role) const {
    return std::any_of(principals_.begin(), principals_.end(),
                       [role](const auto& entry) { return entry.second == role; });
  }

  /// Towards a principal whom a further argument names.
  void add_further(const Statement& statement, std::size_t from) {
    for (const Qualifier& qualifier : statement.qualifiers) {
      if (!leads_to_somebody(qualifier.role)) continue;
      const auto found = principals_.find(fold_name(qualifier.label));
      if (found == principals_.end() || found->second == from) continue;
      const std::string object = statement.object ? ' ' + statement.object->label : std::string();
      const std::string rest = object + ' ' + qualifier.role;
      events_.push_back({from, found->second, &statement, statement.predicate.label + rest,
                         statement.predicate.lemma + rest, statement.predicate.predicate_class,
                         standing_of(statement), false});
      return;
    }
  }

  /// What calls for an answer.
  struct Prompt {
    std::size_t sentence, from, to;
    PredicateClass predicate_class;
  };

  /// Of each document, what principals say to principals, by sentence.
  std::map<std::string_view, std::vector<Prompt>> prompts() const {
    std::map<std::string_view, std::vector<Prompt>> found;
    for (const RoleEvent& event : events_) {
      if (event.standing == Standing::Denied || !is_principal(event.from) || !is_principal(event.to))
        continue;
      const Evidence& evidence = event.statement->evidence;
      found[evidence.document].push_back({evidence.sentence, event.from, event.to, event.predicate_class});
    }
    for (auto& [document, list] : found)
      std::stable_sort(list.begin(), list.end(),
                       [](const Prompt& a, const Prompt& b) { return a.sentence < b.sentence; });
    return found;
  }

  void add_answers() {
    const auto said = prompts();
    if (said.empty()) return;
    for (const std::size_t vertex : side_.principals)
      for (const Statement& fact : side_.graph.vertex(vertex).facts) {
        const auto list = said.find(fact.evidence.document);
        const bool own = (fact.subject.id.empty() ? fact.subject.label : fact.subject.id) ==
                         side_.graph.vertex(vertex).entity.id;
        if (own && list != said.end()) answer(fact, role_of_[vertex], list->second);
      }
  }

  /// To whoever last said to `role` what may be answered so.
  void answer(const Statement& fact, std::size_t role, const std::vector<Prompt>& said) {
    const std::size_t sentence = fact.evidence.sentence;
    for (auto at = said.rbegin(); at != said.rend(); ++at) {
      if (at->sentence + kAnswerWithin < sentence) return;
      const bool fits = answers(fact.predicate.predicate_class, at->predicate_class);
      if (at->sentence > sentence || at->to != role || !fits) continue;
      const std::string object = fact.object ? ' ' + fact.object->label : std::string();
      events_.push_back({role, at->from, &fact, fact.predicate.label + object, fact.predicate.lemma,
                         fact.predicate.predicate_class, standing_of(fact), true});
      return;
    }
  }

  const Side& side_;
  std::vector<std::size_t> role_of_;
  std::unordered_map<std::string, std::size_t> principals_;  ///< roles by folded names
  std::vector<RoleEvent> events_;
};

}  // namespace

std::string_view to_string(Standing value) {
  return kNames[static_cast<std::size_t>(value)];
}

Standing standing_of(const Statement& statement) {
  if (statement.polarity == Polarity::Negated) return Standing::Denied;
  if (statement.modality != Modality::Asserted) return Standing::Unreal;
  return statement.attribution ? Standing::Reported : Standing::Fact;
}

std::vector<RoleEvent> events_of(const Side& side, std::size_t side_number, const std::vector<Role>& roles) {
  return Collector(side, side_number, roles).collect();
}

}  // namespace entente
