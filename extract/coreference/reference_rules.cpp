#include "extract/coreference/reference_rules.h"

#include <algorithm>

#include "extract/coreference/names.h"
#include "extract/coreference/nominals.h"
#include "extract/coreference/salience.h"
#include "extract/entity/gazetteer.h"
#include "extract/entity/type.h"
#include "extract/relation/event_nouns.h"
#include "extract/relation/one_of.h"
#include "graph/types/name.h"

namespace entente {
namespace {

// How far back the rules look, in sentences: for the kind of thing, for two of them, for people of a state.
constexpr std::size_t kKindReach = 3;
constexpr std::size_t kPairReach = 6;
constexpr std::size_t kStateReach = 8;
constexpr std::size_t kOwnStateReach = 30;
// A pronoun whose candidates are all less in mind than that stands for something else.
constexpr double kLeastSalience = 0.12;
// Nor is anyone a state's leader who is told of with it in less than this share of clauses with states,
constexpr double kLeastAssociation = 0.2;
// … and more than others in reach by this factor.
constexpr double kClearAssociation = 1.3;
// Of more than two in reach two are meant if the text names them so much more often than the next.
constexpr std::size_t kClearlyMore = 2;
// A name in apposition to a phrase stands so many mentions behind its possessor at most.
constexpr std::size_t kNearestMentions = 4;

bool is_several(const Chain& chain) {
  return chain.number == MentionNumber::Plural || !chain.parts.empty() || chain.type == EntityType::Group;
}

bool is_place(EntityType type) {
  return type == EntityType::Country || type == EntityType::City;
}

std::string lower_ascii(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

/// Two single words need not be surnames.
bool share_surname(const PersonName& a, const PersonName& b) {
  if (a.words.size() < 2 || b.words.empty()) return false;
  return a.words[a.surname].text == b.words[b.surname].text;
}

}  // namespace

ReferenceRules::ReferenceRules(std::span<const Mention> mentions)
    : ChainStore(mentions),
      group_of_(group_names(mentions)),
      uses_(mentions.size(), 0),
      associations_(mentions, group_of_) {
  for (const std::size_t group : group_of_) {
    if (group != kNoMention) {
      if (group >= uses_.size()) uses_.resize(group + 1);
      ++uses_[group];
    }
  }
}

// --- pronouns

bool ReferenceRules::may_stand_for(std::size_t pronoun, const Chain& candidate) const {
  const Mention& mention = mentions_[pronoun];
  return agrees(mention, candidate) && !is_called_otherwise(mention, candidate) &&
         !is_barred(mention, candidate, mentions_) && !speaks(mention, candidate);
}

template <typename Fits>
std::size_t ReferenceRules::most_salient(std::size_t pronoun, const Fits& fits) const {
  double best = kLeastSalience;
  std::size_t found = kNoMention;
  look_back(mentions_[pronoun], kPronounReach, [&](std::size_t c) {
    if (!fits(chain(c)) || !may_stand_for(pronoun, chain(c))) return true;
    const double score = salience(pronoun, chain(c), mentions_);
    if (score > best) {
      best = score;
      found = c;
    }
    return true;
  });
  return found;
}

std::size_t ReferenceRules::most_salient(std::size_t pronoun) const {
  return most_salient(pronoun, [](const Chain&) { return true; });
}

/// "It was a battle of giants": it is no city.
bool ReferenceRules::is_called_otherwise(const Mention& pronoun, const Chain& candidate) const {
  if (pronoun.predicate == kNoMention) return false;
  const Mention& predicate = mentions_[pronoun.predicate];
  if (!predicate.typed || predicate.type == candidate.type) return false;
  if (pronoun.gender == MentionGender::Neuter && predicate.type == EntityType::Event) return true;
  return candidate.type != EntityType::Concept &&
         !(predicate.type == EntityType::Place && is_place(candidate.type)) &&
         !(predicate.type == EntityType::Group && candidate.type == EntityType::Organization);
}

/// Who speaks does not say "he" of himself.
bool ReferenceRules::speaks(const Mention& pronoun, const Chain& candidate) const {
  if (pronoun.speaker.empty()) return false;
  return std::any_of(candidate.mentions.begin(), candidate.mentions.end(),
                     [&](std::size_t m) { return mentions_[m].label == pronoun.speaker; });
}

bool ReferenceRules::shares_family(std::size_t pronoun, const Chain& candidate) const {
  const std::size_t kin = mentions_[pronoun].part_of;
  if (kin == kNoMention || mentions_[kin].owner != pronoun || !is_kinship_noun(mentions_[kin].lemma))
    return false;
  for (std::size_t m = pronoun + 1; m < mentions_.size() && m <= pronoun + kNearestMentions; ++m) {
    const Mention& relative = mentions_[m];
    if (relative.same_as != kin || relative.form != MentionForm::Name) continue;
    const PersonName name = parse_person_name(relative.name);
    return std::any_of(candidate.mentions.begin(), candidate.mentions.end(), [&](std::size_t other) {
      return mentions_[other].form == MentionForm::Name &&
             share_surname(name, parse_person_name(mentions_[other].name));
    });
  }
  return false;
}

std::size_t ReferenceRules::antecedent_of_they(std::size_t pronoun) {
  const std::size_t found = two_rather_than(pronoun, most_salient(pronoun, is_several));
  return found != kNoMention ? found : most_salient(pronoun);
}

std::size_t ReferenceRules::two_rather_than(std::size_t pronoun, std::size_t found) {
  const std::size_t around = mentions_[pronoun].part_of;
  const bool owns = around != kNoMention && mentions_[around].owner == pronoun;
  const bool mutual = owns && event_between(events_of_noun(mentions_[around].lemma)) != nullptr;
  // What cannot act, or was told of before others were, gives way to the two in the last sentence.
  const bool recent = found != kNoMention && sentences_since(chain(found), mentions_[pronoun]) <= 1;
  if (found != kNoMention && (recent ? !mutual || acts(chain(found)) : !mutual && acts(chain(found))))
    return found;
  const auto two = last_two(pronoun, EntityType::Concept, 1);
  return two.size() == 2 ? group_of_two(pronoun, two) : found;
}

/// Whether it may have something with others of its kind.
bool ReferenceRules::acts(const Chain& chain) const {
  return chain.human || chain.type == EntityType::Country || chain.type == EntityType::Organization ||
         chain.type == EntityType::Group ||
         std::any_of(chain.parts.begin(), chain.parts.end(), [&](std::size_t part) {
           return chains_[part].human || chains_[part].type == EntityType::Country;
         });
}

// --- nominals

std::size_t ReferenceRules::antecedent_of_nominal(std::size_t nominal) {
  const Mention& mention = mentions_[nominal];
  if (is_pair(mention)) return antecedent_of_pair(nominal);
  if (mention.definiteness == Definiteness::Indefinite) return kNoMention;
  const std::size_t found = by_words(nominal);
  return found != kNoMention ? found : by_association(nominal);
}

std::size_t ReferenceRules::by_words(std::size_t nominal) const {
  const Mention& mention = mentions_[nominal];
  const std::size_t owner = owner_chain(mention);
  const bool bare = mention.definiteness == Definiteness::Bare;
  std::size_t found = kNoMention;
  look_back(mention, kWordReach, [&](std::size_t c) {
    const Chain& candidate = chain(c);
    const bool words = takes_up_words(mention, owner, candidate) && (!bare || same_words(mention, candidate));
    const bool kind =
        !words && sentences_since(candidate, mention) <= kKindReach && takes_up_kind(mention, candidate);
    if ((words || kind) && !is_barred(mention, candidate, mentions_)) found = c;
    return found == kNoMention;
  });
  return found;
}

/// What has no article takes up only what was called the same.
bool ReferenceRules::same_words(const Mention& nominal, const Chain& candidate) const {
  return std::any_of(candidate.mentions.begin(), candidate.mentions.end(), [&](std::size_t m) {
    const Mention& other = mentions_[m];
    return other.form == nominal.form && other.lemma == nominal.lemma && other.modifiers == nominal.modifiers;
  });
}

std::size_t ReferenceRules::by_association(std::size_t nominal) const {
  const Mention& mention = mentions_[nominal];
  if (is_head_of_state(mention)) {
    const std::string_view state = state_of(mention, mentions_);
    return state.empty() ? kNoMention : head_of_state(nominal, state);
  }
  const bool state = one_of(mention.lemma, {"country", "homeland", "motherland", "nation"}) &&
                     mention.number != MentionNumber::Plural;
  return state && mention.definiteness == Definiteness::Possessed ? own_state(nominal) : kNoMention;
}

/// Of the people in reach, the one told of most together with the state, if that is clear.
std::size_t ReferenceRules::head_of_state(std::size_t nominal, std::string_view state) const {
  const Mention& mention = mentions_[nominal];
  double best = kLeastAssociation / kClearAssociation;
  std::size_t found = kNoMention;
  look_back(mention, kStateReach, [&](std::size_t c) {
    const Chain& candidate = chain(c);
    if (!candidate.named || candidate.type != EntityType::Person || !candidate.parts.empty() ||
        is_barred(mention, candidate, mentions_))
      return true;
    const double strength = associations_.strength(name_of(candidate), state, mention.sentence);
    if (strength > best * kClearAssociation) {
      found = c;
    } else if (strength > best / kClearAssociation) {
      found = kNoMention;  // two may be meant
    }
    best = std::max(best, strength);
    return true;
  });
  return found;
}

/// The state that the owner is told of with most, if that is clear.
std::size_t ReferenceRules::own_state(std::size_t nominal) const {
  const Mention& mention = mentions_[nominal];
  const std::size_t owner = owner_chain(mention);
  if (owner == kNoMention || chain(owner).type != EntityType::Person) return kNoMention;
  double best = kLeastAssociation / kClearAssociation;
  std::size_t found = kNoMention;
  look_back(mention, kOwnStateReach, [&](std::size_t c) {
    const Chain& candidate = chain(c);
    if (!candidate.named || candidate.type != EntityType::Country) return true;
    const auto name = std::find_if(candidate.mentions.begin(), candidate.mentions.end(), [&](std::size_t m) {
      return mentions_[m].form == MentionForm::Name && !country_named(lower_ascii(mentions_[m].name)).empty();
    });
    if (name == candidate.mentions.end()) return true;
    const std::string_view state = country_named(lower_ascii(mentions_[*name].name));
    const double strength = associations_.strength(name_of(chain(owner)), state, mention.sentence);
    if (strength > best * kClearAssociation) {
      found = c;
    } else if (strength > best / kClearAssociation) {
      found = kNoMention;
    }
    best = std::max(best, strength);
    return true;
  });
  return found;
}

/// The group of the chain's names.
std::size_t ReferenceRules::name_of(const Chain& chain) const {
  const auto name = std::find_if(chain.mentions.begin(), chain.mentions.end(),
                                 [&](std::size_t m) { return group_of_[m] != kNoMention; });
  return name == chain.mentions.end() ? kNoMention : group_of_[*name];
}

// --- two of them

std::size_t ReferenceRules::antecedent_of_pair(std::size_t pair) {
  const Mention& mention = mentions_[pair];
  const EntityType type = type_of_pair(mention);
  std::size_t found = kNoMention;
  look_back(mention, kPairReach, [&](std::size_t c) {
    const Chain& candidate = chain(c);
    if (candidate.parts.size() == 2 && fits(mention, type, candidate)) found = c;
    return found == kNoMention;
  });
  if (found != kNoMention && !is_barred(mention, chain(found), mentions_)) return found;
  const auto two = last_two(pair, type, kPairReach);
  return two.size() == 2 ? group_of_two(pair, two) : kNoMention;
}

bool ReferenceRules::fits(const Mention& pair, EntityType type, const Chain& group) const {
  return std::all_of(group.parts.begin(), group.parts.end(),
                     [&](std::size_t part) { return may_be_of_pair(pair, type, chain(part)); });
}

/// The named chains of the type in the last sentences, if they are two, or two of them are what the text is
/// about; with kinds unknown, two people or two states.
std::vector<std::size_t> ReferenceRules::last_two(std::size_t m, EntityType type, std::size_t reach) const {
  if (type == EntityType::Concept) {
    auto people = last_two(m, EntityType::Person, reach);
    return people.size() == 2 ? people : last_two(m, EntityType::Country, reach);
  }
  std::vector<std::size_t> found;
  look_back(mentions_[m], reach, [&](std::size_t c) {
    const Chain& candidate = chain(c);
    if (candidate.named && may_be_of_pair(mentions_[m], type, candidate) && candidate.parts.empty() &&
        !is_barred(mentions_[m], candidate, mentions_))
      found.push_back(c);
    return true;
  });
  const auto uses = [&](std::size_t c) {
    const std::size_t name = name_of(chain(c));
    return name == kNoMention ? std::size_t{0} : uses_[name];
  };
  std::stable_sort(found.begin(), found.end(),
                   [&](std::size_t a, std::size_t b) { return uses(a) > uses(b); });
  if (found.size() > 2 && uses(found[1]) < kClearlyMore * uses(found[2])) return {};
  if (found.size() > 2) found.resize(2);
  std::sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
    return chain(a).mentions.front() < chain(b).mentions.front();
  });
  return found;
}

/// The chain of the group of these two, made if need be.
std::size_t ReferenceRules::group_of_two(std::size_t m, const std::vector<std::size_t>& two) {
  std::size_t known = kNoMention;
  look_back(mentions_[m], kWordReach, [&](std::size_t c) {
    const auto& parts = chain(c).parts;
    if (parts.size() == 2 && std::is_permutation(parts.begin(), parts.end(), two.begin())) known = c;
    return known == kNoMention;
  });
  if (known != kNoMention) return known;
  const std::size_t group = add_chain(owner_chain(mentions_[m]));
  chains_[group].parts = two;
  chains_[group].number = MentionNumber::Plural;
  return group;
}

}  // namespace entente
