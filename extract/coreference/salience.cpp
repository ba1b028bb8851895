#include "extract/coreference/salience.h"

#include <algorithm>
#include <cmath>

namespace entente {
namespace {

double weight_of(MentionRole role) {
  switch (role) {
    case MentionRole::Subject:
      return 1.0;
    case MentionRole::Agent:
    case MentionRole::Object:
      return 0.6;
    case MentionRole::Indirect:
    case MentionRole::Possessor:
      return 0.55;
    case MentionRole::Oblique:
      return 0.4;
    case MentionRole::Appositive:
    case MentionRole::Other:
      return 0.3;
    case MentionRole::Modifier:
      return 0.25;
    case MentionRole::Predicate:
      return 0.1;
  }
  return 0;
}

/// "they" is rather several than a country; "it" rather a state or a body than an abstraction.
double liking(const Mention& pronoun, const Chain& chain) {
  const bool plural = chain.number == MentionNumber::Plural || !chain.parts.empty();
  if (pronoun.number == MentionNumber::Plural) {
    if (chain.type == EntityType::Country) return 0.4;
    return plural ? 1.2 : 0.7;
  }
  if (pronoun.gender != MentionGender::Neuter)
    return (chain.named ? 1.2 : 1.0) * (chain.gender == pronoun.gender ? 1.5 : 1.0);
  switch (chain.type) {
    case EntityType::Organization:
    case EntityType::Country:
      return 1.2;
    case EntityType::Money:
    case EntityType::Quantity:
      return 0.3;
    case EntityType::Person:
    case EntityType::Group:
      return 0.5;
    default:
      return 1.0;
  }
}

}  // namespace

double salience(std::size_t pronoun, const Chain& chain, std::span<const Mention> mentions) {
  const Mention& self = mentions[pronoun];
  double sum = 0;
  for (auto at = chain.mentions.rbegin(); at != chain.mentions.rend(); ++at) {
    const Mention& other = mentions[*at];
    if (*at >= pronoun) continue;
    const std::size_t distance = self.sentence - other.sentence;
    if (distance > kPronounReach) break;
    double weight = weight_of(other.role) * std::pow(0.5, static_cast<double>(distance));
    if (other.role == self.role) weight *= 1.2;
    const bool own_clause = distance == 0 && other.clause == self.clause;
    if (own_clause && self.role == MentionRole::Possessor && other.role == MentionRole::Subject)
      weight *= 1.5;
    if (other.paragraph != self.paragraph) weight *= 0.7;
    if (other.speech != self.speech && other.speech != kNoQuotation) weight *= 0.5;
    sum += weight;
  }
  if (sum == 0) return 0;
  const double known = std::log2(1.0 + static_cast<double>(chain.mentions.size()));
  return sum * liking(self, chain) * (1.0 + 0.05 * known);
}

}  // namespace entente
