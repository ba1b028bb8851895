#include "extract/coreference/entity_table.h"

#include <algorithm>
#include <map>
#include <utility>

#include "extract/coreference/metonymy.h"
#include "extract/coreference/names.h"
#include "extract/entity/gazetteer.h"

namespace entente {
namespace {

// Owners of owners are named so deep: "her brother's friend's house".
constexpr std::size_t kMostOwners = 4;

std::string lower_ascii(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

std::size_t count_words(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

std::string possessive(std::string owner) {
  return owner + (owner.ends_with('s') ? "'" : "'s");
}

/// Puts the name in the place of the possessor: "his own house" is "Mao's house".
void put_owner(std::string& label, const LabelOwner& owner, const std::string& name) {
  if (owner.size == label.size()) {  // "a friend of hers"
    label = name;
    return;
  }
  std::size_t size = owner.size;
  if (label.compare(owner.begin + size, 5, " own ") == 0) size += 4;
  label.replace(owner.begin, size, possessive(name));
}

bool is_clear(const Mention& mention) {
  return mention.form != MentionForm::Pronoun && !mention.label.empty();
}

/// "Northern Italy" is not called Italy.
const std::string& name_of(const Mention& mention) {
  return place_part(mention).empty() ? mention.name : mention.label;
}

}  // namespace

EntityTable::EntityTable(std::vector<Mention> mentions, const ChainOptions& options)
    : mentions_(std::move(mentions)) {
  if (options.capitals_as_states) read_capitals_as_states(mentions_);
  chains_ = find_chains(mentions_, options);
  entities_.resize(chains_.chains.size());
  for (std::size_t m = 0; m < mentions_.size(); ++m) {
    if (mentions_[m].members.empty() && mentions_[m].at != kNowhere) at_.try_emplace(mentions_[m].at, m);
  }
  name_entities();
}

std::size_t EntityTable::mention_at(std::size_t at) const {
  const auto found = at_.find(at);
  return found == at_.end() ? kNoMention : found->second;
}

std::size_t EntityTable::entity_at(std::size_t at) const {
  const std::size_t m = mention_at(at);
  if (m == kNoMention) return kNoEntity;
  const std::size_t entity = chains_.chain_of[m];
  return entities_[entity].label.empty() ? kNoEntity : entity;
}

std::size_t EntityTable::entity_named(std::string_view name) const {
  const auto found = named_.find(std::string(name));
  return found == named_.end() ? kNoEntity : found->second;
}

/// People by the fullest name, states by their usual one, all else by the most frequent one.
std::string EntityTable::best_name(const Chain& chain) const {
  std::map<std::string, std::size_t> uses;
  std::vector<std::string> order;
  for (const std::size_t m : chain.mentions) {
    const Mention& mention = mentions_[m];
    if (mention.form != MentionForm::Name || mention.name.empty()) continue;
    const std::string& name = name_of(mention);
    if (++uses[name] == 1) order.push_back(name);
  }
  if (order.empty()) return {};
  if (chain.type == EntityType::Country) {
    for (const std::string& name : order) {
      const std::string_view country = country_named(lower_ascii(name));
      if (!country.empty()) return std::string(country);
    }
  }
  const bool person = chain.type == EntityType::Person;
  return *std::max_element(order.begin(), order.end(), [&](const std::string& a, const std::string& b) {
    const std::size_t words_a = person ? std::min<std::size_t>(count_words(a), 3) : 0;
    const std::size_t words_b = person ? std::min<std::size_t>(count_words(b), 3) : 0;
    if (words_a != words_b) return words_a < words_b;
    if (uses[a] != uses[b]) return uses[a] < uses[b];
    return false;  // the first met
  });
}

std::string EntityTable::owned(std::string label, const std::vector<LabelOwner>& owners, std::size_t depth) {
  for (auto owner = owners.rbegin(); owner != owners.rend(); ++owner) {
    std::size_t entity = owner->at == kNowhere ? entity_named(owner->name) : kNoEntity;
    const std::size_t m = owner->at == kNowhere ? kNoMention : mention_at(owner->at);
    if (m != kNoMention) entity = chains_.chain_of[m];
    if (entity == kNoEntity || owner->begin + owner->size > label.size()) continue;
    const std::string name = label_of(entity, depth + 1);
    if (name.empty()) continue;
    put_owner(label, *owner, name);
  }
  return label;
}

std::string EntityTable::owned(std::string label, const std::vector<LabelOwner>& owners) const {
  for (auto owner = owners.rbegin(); owner != owners.rend(); ++owner) {
    const std::size_t entity = owner->at == kNowhere ? entity_named(owner->name) : entity_at(owner->at);
    if (entity == kNoEntity || owner->begin + owner->size > label.size()) continue;
    put_owner(label, *owner, entities_[entity].label);
  }
  return label;
}

/// Empty while it is being made, which ends a circle of owners, and for pronouns that nothing was found for.
std::string EntityTable::label_of(std::size_t c, std::size_t depth) {
  TextEntity& entity = entities_[c];
  if (!entity.label.empty() || depth > kMostOwners) return entity.label;
  const Chain& chain = chains_.chains[c];
  std::string label = best_name(chain);
  if (label.empty() && !chain.parts.empty()) {
    for (std::size_t i = 0; i < chain.parts.size(); ++i) {
      const std::string part = label_of(chain.parts[i], depth + 1);
      label += (i == 0 ? "" : i + 1 == chain.parts.size() ? " and " : ", ") + part;
    }
  }
  if (label.empty()) {
    const auto clear = std::find_if(chain.mentions.begin(), chain.mentions.end(),
                                    [&](std::size_t m) { return is_clear(mentions_[m]); });
    if (clear != chain.mentions.end())
      label = owned(mentions_[*clear].label, mentions_[*clear].owners, depth);
  }
  entities_[c].label = label;
  return label;
}

void EntityTable::name_entities() {
  for (std::size_t c = 0; c < entities_.size(); ++c) {
    label_of(c, 0);
    TextEntity& entity = entities_[c];
    const Chain& chain = chains_.chains[c];
    entity.type = chain.type;
    entity.parts = chain.parts;
    entity.named = chain.named;
    entity.mentions = chain.mentions.size();
    for (const std::size_t m : chain.mentions) {
      const Mention& mention = mentions_[m];
      if (mention.form == MentionForm::Pronoun || (mention.form == MentionForm::Nominal && !chain.named))
        continue;
      for (const std::string& name : {name_of(mention), mention.label}) {
        const auto [at, fresh] = named_.try_emplace(name, c);
        if (!fresh && at->second != c) at->second = kNoEntity;
      }
      if (mention.form == MentionForm::Name && name_of(mention) != entity.label)
        entity.names.push_back(name_of(mention));
    }
    std::sort(entity.names.begin(), entity.names.end());
    entity.names.erase(std::unique(entity.names.begin(), entity.names.end()), entity.names.end());
  }
}

}  // namespace entente
