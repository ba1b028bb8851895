#include "extract/coreference/chain.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace entente {
namespace {

void insert(std::vector<std::string>& words, const std::string& word) {
  const auto at = std::lower_bound(words.begin(), words.end(), word);
  if (at == words.end() || *at != word) words.insert(at, word);
}

void merge(std::vector<std::string>& words, const std::vector<std::string>& more) {
  for (const std::string& word : more) insert(words, word);
}

bool is_human(const Mention& mention) {
  if (mention.form == MentionForm::Pronoun)
    return mention.gender == MentionGender::Masculine || mention.gender == MentionGender::Feminine ||
           mention.person < 3;
  return mention.type == EntityType::Person || mention.type == EntityType::Group ||
         (mention.type == EntityType::Concept && mention.nominal == NominalType::Person);
}

/// A name's vote outweighs those of several nominals, and a full name's those of single words.
std::uint32_t weight_of(const Mention& mention) {
  if (mention.form == MentionForm::Pronoun) return 0;
  if (mention.form == MentionForm::Nominal) return mention.typed ? 2 : 1;
  return mention.name.find(' ') == std::string::npos ? 4 : 12;
}

void settle_type(Chain& chain) {
  // Concept says no more than "something": it wins only where nothing else was voted for.
  auto best = chain.votes.begin();
  for (auto at = chain.votes.begin(); at != chain.votes.end(); ++at) {
    const bool concept_type = at - chain.votes.begin() == static_cast<int>(EntityType::Concept);
    const bool best_is_concept = best - chain.votes.begin() == static_cast<int>(EntityType::Concept);
    if (!concept_type && *at > 0 && (*at > *best || (best_is_concept && *at * 4 > *best))) best = at;
    if (concept_type && *best == 0) best = at;
  }
  if (*best > 0) chain.type = static_cast<EntityType>(best - chain.votes.begin());
}

bool may_be_person(const Chain& chain) {
  if (chain.type == EntityType::Person) return true;
  return chain.type == EntityType::Concept && (chain.human || chain.named);
}

/// "for ten minutes": nothing that "they" take up.
bool is_measure(EntityType type) {
  return type == EntityType::Date || type == EntityType::Quantity || type == EntityType::Money;
}

}  // namespace

void add_mention(Chain& chain, std::size_t index, const Mention& mention) {
  chain.mentions.insert(std::upper_bound(chain.mentions.begin(), chain.mentions.end(), index), index);
  chain.votes[static_cast<std::size_t>(mention.type)] += weight_of(mention);
  settle_type(chain);
  chain.named = chain.named || mention.form == MentionForm::Name;
  chain.human = chain.human || is_human(mention);
  if (chain.gender == MentionGender::Unknown || chain.gender == MentionGender::Neuter) {
    if (mention.gender != MentionGender::Unknown && mention.pronoun != PronounKind::Relative)
      chain.gender = mention.gender;
  }
  if (chain.number == MentionNumber::Unknown && mention.form != MentionForm::Pronoun)
    chain.number = mention.number;
  if (mention.form == MentionForm::Pronoun) return;
  if (mention.members.empty()) insert(chain.heads, mention.lemma);
  merge(chain.modifiers, mention.modifiers);
}

void absorb(Chain& chain, Chain&& other) {
  std::vector<std::size_t> all;
  std::merge(chain.mentions.begin(), chain.mentions.end(), other.mentions.begin(), other.mentions.end(),
             std::back_inserter(all));
  chain.mentions = std::move(all);
  for (std::size_t i = 0; i < chain.votes.size(); ++i) chain.votes[i] += other.votes[i];
  settle_type(chain);
  if (chain.gender == MentionGender::Unknown || chain.gender == MentionGender::Neuter) {
    if (other.gender != MentionGender::Unknown) chain.gender = other.gender;
  }
  if (chain.number == MentionNumber::Unknown) chain.number = other.number;
  if (chain.parts.empty()) chain.parts = std::move(other.parts);
  if (chain.owner == kNoMention) chain.owner = other.owner;
  chain.named = chain.named || other.named;
  chain.human = chain.human || other.human;
  merge(chain.heads, other.heads);
  merge(chain.modifiers, other.modifiers);
  other = {};
}

bool agrees(const Mention& pronoun, const Chain& chain) {
  const bool plural = chain.number == MentionNumber::Plural || !chain.parts.empty();
  switch (pronoun.gender) {
    case MentionGender::Masculine:
    case MentionGender::Feminine:
      return !plural && may_be_person(chain) &&
             (chain.gender == pronoun.gender || chain.gender == MentionGender::Unknown ||
              (chain.gender == MentionGender::Neuter && chain.human));
    case MentionGender::Neuter:
      return !plural && chain.type != EntityType::Person && chain.type != EntityType::Date &&
             chain.gender != MentionGender::Masculine && chain.gender != MentionGender::Feminine &&
             !(chain.type == EntityType::Concept && chain.human);
    case MentionGender::Unknown:
      break;
  }
  if (is_measure(chain.type)) return false;
  if (pronoun.number == MentionNumber::Plural)
    return plural || chain.number == MentionNumber::Unknown || chain.type == EntityType::Group ||
           chain.type == EntityType::Country || chain.type == EntityType::Organization;
  return true;
}

bool is_barred(const Mention& mention, const Chain& chain, std::span<const Mention> mentions) {
  for (auto at = chain.mentions.rbegin(); at != chain.mentions.rend(); ++at) {
    const Mention& other = mentions[*at];
    if (other.sentence < mention.sentence) break;
    if (other.sentence > mention.sentence) continue;
    const auto bars = [&](const Mention& a, const Mention& b) {
      return std::binary_search(a.barred.begin(), a.barred.end(), b.head);
    };
    if (bars(mention, other) || bars(other, mention)) return true;
    const bool inside = other.first <= mention.first && mention.last <= other.last &&
                        other.clause == mention.clause && other.head != mention.head;
    const bool around = mention.first <= other.first && other.last <= mention.last &&
                        other.clause == mention.clause && other.head != mention.head;
    if (inside || around) return true;
  }
  return false;
}

Chains in_order(std::vector<Chain> chains, std::vector<std::size_t> chain_of) {
  std::vector<std::size_t> order;
  for (std::size_t c = 0; c < chains.size(); ++c) {
    if (!chains[c].mentions.empty()) order.push_back(c);
  }
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return chains[a].mentions.front() < chains[b].mentions.front();
  });
  std::vector<std::size_t> place(chains.size(), kNoMention);
  for (std::size_t i = 0; i < order.size(); ++i) place[order[i]] = i;
  Chains result;
  result.chain_of = std::move(chain_of);
  for (std::size_t& c : result.chain_of) c = place[c];
  for (const std::size_t c : order) {
    Chain chain = std::move(chains[c]);
    if (chain.owner != kNoMention) chain.owner = place[chain.owner];
    for (std::size_t& part : chain.parts) part = place[part];
    result.chains.push_back(std::move(chain));
  }
  return result;
}

}  // namespace entente
