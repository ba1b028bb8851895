#include "graph/compare/alignment_problem.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "graph/types/name.h"

namespace entente {
namespace {

constexpr double kSameEntity = 1.0;
constexpr double kSameType = 0.1;
constexpr double kSharedFact = 0.1, kMostSharedFacts = 0.3;

/// Kinds of thing within which one may stand for another: who acts, and where.
bool may_stand_for(EntityType a, EntityType b) {
  if (a == b) return true;
  // A concept may be anything that the analyzer had no better name for, but people it knows.
  if (a == EntityType::Concept || b == EntityType::Concept)
    return a != EntityType::Person && b != EntityType::Person;
  using Types = std::array<EntityType, 4>;
  constexpr Types kBodies = {EntityType::Organization, EntityType::Group, EntityType::Country,
                             EntityType::City};
  constexpr Types kPlaces = {EntityType::Place, EntityType::City, EntityType::Country, EntityType::Country};
  constexpr Types kPeople = {EntityType::Person, EntityType::Group, EntityType::Group, EntityType::Group};
  const auto both_in = [&](const Types& types) {
    return std::find(types.begin(), types.end(), a) != types.end() &&
           std::find(types.begin(), types.end(), b) != types.end();
  };
  return both_in(kBodies) || both_in(kPlaces) || both_in(kPeople);
}

std::size_t shared(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::size_t count = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (*x == *y) ++count;
    const bool left_first = *x <= *y, right_first = *y <= *x;
    if (left_first) ++x;
    if (right_first) ++y;
  }
  return count;
}

}  // namespace

std::vector<std::vector<std::string>> fact_words(const KnowledgeGraph& graph) {
  std::vector<std::vector<std::string>> words(graph.vertex_count());
  for (std::size_t v = 0; v < words.size(); ++v) {
    const std::string& id = graph.vertex(v).entity.id;
    for (const Statement& fact : graph.vertex(v).facts) {
      // What somebody does to the vertex is no fact about itself.
      const std::string& subject = fact.subject.id.empty() ? fact.subject.label : fact.subject.id;
      if (subject != id || fact.polarity == Polarity::Negated) continue;
      words[v].push_back(fact.predicate.lemma + (fact.object ? ' ' + fold_name(fact.object->label) : ""));
    }
    std::sort(words[v].begin(), words[v].end());
    words[v].erase(std::unique(words[v].begin(), words[v].end()), words[v].end());
  }
  return words;
}

AlignmentProblem::AlignmentProblem(const KnowledgeGraph& left, const KnowledgeGraph& right,
                                   const AlignmentOptions& options)
    : left_(left),
      right_(right),
      left_bonds_(bonds_of(left)),
      right_bonds_(bonds_of(right)),
      fixed_left_(left.vertex_count(), npos),
      fixed_right_(right.vertex_count(), npos),
      given_(left.vertex_count(), false),
      same_(left.vertex_count(), npos),
      left_facts_(fact_words(left)),
      right_facts_(fact_words(right)) {
  for (const auto& [a, b] : options.fixed) fix(a, b, true);
  find_same_entities();
  if (!options.names_first) return;
  for (std::size_t u = 0; u < same_.size(); ++u)
    if (same_[u] != npos) fix(u, same_[u], false);
}

void AlignmentProblem::fix(std::size_t left, std::size_t right, bool given) {
  if (fixed_left_[left] != npos || fixed_right_[right] != npos) return;  // what was said first counts
  fixed_left_[left] = right;
  fixed_right_[right] = left;
  given_[left] = given;
}

void AlignmentProblem::find_same_entities() {
  std::unordered_map<std::string, std::size_t> by_name;
  for (std::size_t x = 0; x < right_.vertex_count(); ++x)
    by_name.try_emplace(fold_name(right_.vertex(x).entity.label), x);
  for (std::size_t u = 0; u < left_.vertex_count(); ++u) {
    const Entity& entity = left_.vertex(u).entity;
    std::size_t found = right_.find(entity.id);
    if (found == npos) {
      const auto at = by_name.find(fold_name(entity.label));
      if (at != by_name.end()) found = at->second;
    }
    if (found != npos && may_stand_for(entity.type, right_.vertex(found).entity.type)) same_[u] = found;
  }
}

bool AlignmentProblem::allowed(std::size_t left, std::size_t right) const {
  if (fixed_left_[left] != npos || fixed_right_[right] != npos) return fixed_left_[left] == right;
  return may_stand_for(left_.vertex(left).entity.type, right_.vertex(right).entity.type);
}

double AlignmentProblem::own(std::size_t left, std::size_t right) const {
  const EntityType type = left_.vertex(left).entity.type;
  const double typed = type == right_.vertex(right).entity.type ? kSameType : 0.0;
  const auto facts = static_cast<double>(shared(left_facts_[left], right_facts_[right]));
  return typed + std::min(kMostSharedFacts, kSharedFact * facts);
}

double AlignmentProblem::pair_score(std::size_t left, std::size_t right, double relations) const {
  const double same = same_entity(left, right) ? kSameEntity : 0.0;
  if (relations <= 0 && same == 0 && !is_fixed(left)) return 0;
  return same + own(left, right) + relations / 2 * (1 + relations / (relations + 1));
}

const Bond* AlignmentProblem::find(std::span<const Bond> bonds, std::size_t other) {
  const auto at = std::lower_bound(bonds.begin(), bonds.end(), other,
                                   [](const Bond& bond, std::size_t vertex) { return bond.other < vertex; });
  return at == bonds.end() || at->other != other ? nullptr : &*at;
}

double AlignmentProblem::matched_weight(std::size_t left, std::size_t right, const Mapping& mapping) const {
  double sum = 0;
  for (const Bond& bond : left_bonds_[left]) {
    const std::size_t image = mapping[bond.other];
    if (image == npos) continue;
    const Bond* other = find(right_bonds_[right], image);
    if (other != nullptr) sum += weight(bond, *other);
  }
  return sum;
}

double AlignmentProblem::score(const Mapping& mapping) const {
  double sum = 0;
  for (std::size_t u = 0; u < mapping.size(); ++u)
    if (mapping[u] != npos) sum += pair_score(u, mapping[u], matched_weight(u, mapping[u], mapping));
  return sum;
}

}  // namespace entente
