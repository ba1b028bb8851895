#include "extract/coreference/coreference.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "extract/coreference/association.h"
#include "extract/coreference/chain_store.h"
#include "extract/coreference/names.h"
#include "extract/coreference/nominals.h"
#include "extract/coreference/salience.h"
#include "extract/relation/one_of.h"

namespace entente {
namespace {

// How far back a nominal looks for what it takes up, in sentences: by its words, by its kind, as a pair.
constexpr std::size_t kWordReach = 12;
constexpr std::size_t kKindReach = 3;
constexpr std::size_t kPairReach = 6;
// "the owner of the house of the friend of …": possessors of possessors that are looked into.
constexpr std::size_t kMostOwners = 16;
constexpr std::size_t kStateReach = 8;
// A pronoun whose candidates are all less in mind than that stands for something else.
constexpr double kLeastSalience = 0.12;
// Nor is anyone a state's leader who is told of with it in less than this share of sentences with states.
constexpr double kLeastAssociation = 0.2;
// … and more than others in reach by this factor.
constexpr double kClearAssociation = 1.3;

/// Each mention with the best of its candidates, whatever else is known.
Chains best_chains(std::span<const Mention> mentions, const std::vector<RankedCandidates>& ranked) {
  std::vector<Chain> chains;
  std::vector<std::size_t> chain_of;
  for (std::size_t m = 0; m < mentions.size(); ++m) {
    const std::size_t c = ranked[m].empty() ? chains.size() : chain_of[ranked[m].front().mention];
    if (c == chains.size()) chains.emplace_back();
    add_mention(chains[c], m, mentions[m]);
    chain_of.push_back(c);
  }
  return in_order(std::move(chains), std::move(chain_of));
}

class ChainFinder : ChainStore {
 public:
  ChainFinder(std::span<const Mention> mentions, std::vector<RankedCandidates> ranked)
      : ChainStore(mentions),
        ranked_(std::move(ranked)),
        group_of_(group_names(mentions)),
        associations_(mentions, group_of_) {}

  Chains find() {
    for (std::size_t m = 0; m < mentions_.size(); ++m) resolve(m);
    return in_order(std::move(chains_), std::move(chain_of_));
  }

 private:
  /// A phrase stands before the possessor inside it, but has to know whose it is.
  void resolve(std::size_t m, std::size_t depth = 0) {
    if (is_known(m)) return;
    const std::size_t owner = mentions_[m].owner;
    if (owner != kNoMention && depth < kMostOwners) resolve(owner, depth + 1);
    join(m, antecedent_of(m));
    if (group_of_[m] != kNoMention) named_first_.try_emplace(group_of_[m], m);
    unite(m);
  }

  /// The chain that the mention joins, or kNoMention.
  std::size_t antecedent_of(std::size_t m) {
    const Mention& mention = mentions_[m];
    if (group_of_[m] != kNoMention) {
      const auto first = named_first_.find(group_of_[m]);
      if (first != named_first_.end()) return chain_of_[first->second];
      return learned() ? first_of_name(m) : kNoMention;
    }
    if (mention.same_as != kNoMention)  // what stands further on is united with it then
      return chain_of_[mention.same_as];
    if (mention.form == MentionForm::Pronoun) return antecedent_of_pronoun(m);
    if (!mention.members.empty()) return learned() ? learned_nominal(m) : kNoMention;
    if (learned() && !is_pair(mention)) return learned_nominal(m);
    return antecedent_of_nominal(m);
  }

  /// What the grammar says of two mentions that have chains by now.
  void unite(std::size_t m) {
    const Mention& mention = mentions_[m];
    const std::size_t same = mention.same_as;
    if (same != kNoMention && is_known(same)) merge(chain_of_[same], chain_of_[m]);
    if (same != kNoMention && !is_known(same)) waiting_for_[same].push_back(m);
    for (const std::size_t other : waiting_for_[m]) merge(chain_of_[m], chain_of_[other]);

    if (mention.described != kNoMention && is_known(mention.described))
      describe(chain_of_[mention.described], mention);
    if (!mention.title.empty()) add_head(chains_[chain_of_[m]], mention.title);
    // A coordination stands before its members: who is in it is known when all of them are.
    const std::size_t whole = mention.part_of;
    if (whole == kNoMention || mentions_[whole].members.empty()) return;
    const auto& members = mentions_[whole].members;
    if (!std::all_of(members.begin(), members.end(), [&](std::size_t other) { return is_known(other); }))
      return;
    if (!is_known(whole)) resolve(whole);
    Chain& group = chains_[chain_of_[whole]];
    if (!group.parts.empty()) return;
    for (const std::size_t member : members) group.parts.push_back(chain_of_[member]);
  }

  static void add_head(Chain& chain, const std::string& word) {
    const auto at = std::lower_bound(chain.heads.begin(), chain.heads.end(), word);
    if (at == chain.heads.end() || *at != word) chain.heads.insert(at, word);
  }

  /// "Xi is the president": "the president" may be Xi from now on.
  void describe(std::size_t c, const Mention& predicate) {
    if (predicate.nominal == NominalType::Person && predicate.number == MentionNumber::Singular)
      add_head(chains_[c], predicate.lemma);
  }

  bool learned() const { return !ranked_.empty(); }

  /// The chain of the best candidate that fits.
  template <typename Fits>
  std::size_t best_ranked(std::size_t m, const Fits& fits) const {
    for (const RankedCandidate& candidate : ranked_[m]) {
      const std::size_t c = chain_of_[candidate.mention];
      if (c != kNoMention && !is_barred(mentions_[m], chain(c), mentions_) && fits(chain(c))) return c;
    }
    return kNoMention;
  }

  /// A name met for the first time may be what was told of before without it.
  std::size_t first_of_name(std::size_t m) const {
    return best_ranked(m, [](const Chain& candidate) { return !candidate.named; });
  }

  std::size_t learned_nominal(std::size_t m) const {
    const std::size_t owner = owner_chain(mentions_[m]);
    return best_ranked(m, [&](const Chain& candidate) {
      return owner == kNoMention || candidate.owner == kNoMention || candidate.owner == owner;
    });
  }

  std::size_t learned_pronoun(std::size_t m) const {
    const Mention& mention = mentions_[m];
    return best_ranked(m, [&](const Chain& candidate) {
      return agrees(mention, candidate) && !is_called_otherwise(mention, candidate) &&
             !speaks(mention, candidate);
    });
  }

  // --- pronouns

  std::size_t antecedent_of_pronoun(std::size_t m) {
    const Mention& mention = mentions_[m];
    switch (mention.pronoun) {
      case PronounKind::Personal:
      case PronounKind::Possessive:
      case PronounKind::Reflexive:
        break;
      case PronounKind::Demonstrative:
        return learned() ? learned_pronoun(m) : kNoMention;
      default:
        return kNoMention;
    }
    if (mention.person != 3) return antecedent_of_speaker(m);
    if (learned()) return learned_pronoun(m);
    if (mention.number == MentionNumber::Plural) return antecedent_of_they(m);
    return most_salient(m, [](const Chain&) { return true; });
  }

  template <typename Fits>
  std::size_t most_salient(std::size_t m, const Fits& fits) const {
    const Mention& mention = mentions_[m];
    double best = kLeastSalience;
    std::size_t found = kNoMention;
    look_back(mention, kPronounReach, [&](std::size_t c) {
      const Chain& candidate = chain(c);
      if (!fits(candidate) || !agrees(mention, candidate) || is_called_otherwise(mention, candidate) ||
          is_barred(mention, candidate, mentions_) || speaks(mention, candidate))
        return true;
      const double score = salience(m, candidate, mentions_);
      if (score > best) {
        best = score;
        found = c;
      }
      return true;
    });
    return found;
  }

  /// "It was a meeting of equals": it is no city.
  bool is_called_otherwise(const Mention& pronoun, const Chain& candidate) const {
    if (pronoun.predicate == kNoMention) return false;
    const Mention& predicate = mentions_[pronoun.predicate];
    return predicate.typed && candidate.type != EntityType::Concept && predicate.type != candidate.type &&
           !(predicate.type == EntityType::Place && is_place(candidate.type)) &&
           !(predicate.type == EntityType::Group && candidate.type == EntityType::Organization);
  }

  static bool is_place(EntityType type) { return type == EntityType::Country || type == EntityType::City; }

  /// Who speaks does not say "he" of himself.
  bool speaks(const Mention& pronoun, const Chain& candidate) const {
    if (pronoun.speaker.empty()) return false;
    return std::any_of(candidate.mentions.begin(), candidate.mentions.end(),
                       [&](std::size_t m) { return mentions_[m].label == pronoun.speaker; });
  }

  std::size_t antecedent_of_speaker(std::size_t m) {
    const Mention& mention = mentions_[m];
    const bool singular = mention.number == MentionNumber::Singular;
    std::string key = mention.person == 1 ? (singular ? "i" : "we") : "you";
    if (mention.speech != kNoQuotation) {
      key += mention.speaker.empty()
                 ? '#' + std::to_string(mention.paragraph) + '#' + std::to_string(mention.speech)
                 : ':' + mention.speaker;
      if (mention.person == 1 && singular && !mention.speaker.empty()) {
        const std::size_t speaker = chain_labelled(mention, mention.speaker);
        if (speaker != kNoMention) return speaker;
      }
    }
    const auto [at, fresh] = speakers_.try_emplace(std::move(key), m);
    return fresh ? kNoMention : chain_of_[at->second];
  }

  std::size_t chain_labelled(const Mention& mention, const std::string& label) const {
    std::size_t found = kNoMention;
    look_back(mention, kWordReach, [&](std::size_t c) {
      const auto& all = chain(c).mentions;
      const bool labelled = std::any_of(all.rbegin(), all.rend(), [&](std::size_t m) {
        return mentions_[m].label == label && mentions_[m].form != MentionForm::Pronoun;
      });
      if (labelled) found = c;
      return !labelled;
    });
    return found;
  }

  static bool is_several(const Chain& chain) {
    return chain.number == MentionNumber::Plural || !chain.parts.empty() || chain.type == EntityType::Group;
  }

  /// Without a plural in reach, "they" may be the two people just told of, or a body of people.
  std::size_t antecedent_of_they(std::size_t m) {
    const std::size_t several = most_salient(m, is_several);
    if (several != kNoMention) return several;
    const auto two = last_two(m, EntityType::Person, 1);
    if (two.size() == 2) return group_of_two(m, two);
    return most_salient(m, [](const Chain&) { return true; });
  }

  // --- nominals

  std::size_t antecedent_of_nominal(std::size_t m) {
    const Mention& mention = mentions_[m];
    if (is_pair(mention)) return antecedent_of_pair(m);
    if (mention.definiteness == Definiteness::Indefinite) return kNoMention;
    const std::size_t owner = owner_chain(mention);
    std::size_t found = kNoMention;
    look_back(mention, kWordReach, [&](std::size_t c) {
      const Chain& candidate = chain(c);
      const bool words =
          takes_up_words(mention, owner, candidate) && (!bare(mention) || same_words(mention, candidate));
      const bool kind =
          !words && sentences_since(candidate, mention) <= kKindReach && takes_up_kind(mention, candidate);
      if ((words || kind) && !is_barred(mention, candidate, mentions_)) found = c;
      return found == kNoMention;
    });
    return found == kNoMention && is_head_of_state(mention) ? head_of_state(m) : found;
  }

  /// "the Soviet leader": of the people in reach, the one told of most together with the state, if that is
  /// clear.
  std::size_t head_of_state(std::size_t m) const {
    const Mention& mention = mentions_[m];
    const std::string_view state = state_of(mention, mentions_);
    if (state.empty()) return kNoMention;
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

  /// The group of the chain's names.
  std::size_t name_of(const Chain& chain) const {
    const auto name = std::find_if(chain.mentions.begin(), chain.mentions.end(),
                                   [&](std::size_t m) { return group_of_[m] != kNoMention; });
    return name == chain.mentions.end() ? kNoMention : group_of_[*name];
  }

  static bool bare(const Mention& mention) { return mention.definiteness == Definiteness::Bare; }

  /// What has no article takes up only what was called the same.
  bool same_words(const Mention& mention, const Chain& candidate) const {
    return std::any_of(candidate.mentions.begin(), candidate.mentions.end(), [&](std::size_t m) {
      const Mention& other = mentions_[m];
      return other.form == mention.form && other.lemma == mention.lemma &&
             other.modifiers == mention.modifiers;
    });
  }

  // --- two of them

  std::size_t antecedent_of_pair(std::size_t m) {
    const Mention& mention = mentions_[m];
    const EntityType type = type_of_pair(mention);
    std::size_t found = kNoMention;
    look_back(mention, kPairReach, [&](std::size_t c) {
      const Chain& candidate = chain(c);
      if (candidate.parts.size() == 2 && fits(candidate, type)) found = c;
      return found == kNoMention;
    });
    if (found != kNoMention && !is_barred(mention, chain(found), mentions_)) return found;
    const auto two = last_two(m, type, kPairReach);
    return two.size() == 2 ? group_of_two(m, two) : kNoMention;
  }

  bool fits(const Chain& group, EntityType type) const {
    return std::all_of(group.parts.begin(), group.parts.end(), [&](std::size_t part) {
      return type == EntityType::Concept ? chain(part).named : chain(part).type == type;
    });
  }

  /// The named chains of the type in the last sentences, if they are two; with kinds unknown, two people or
  /// two states.
  std::vector<std::size_t> last_two(std::size_t m, EntityType type, std::size_t reach) const {
    if (type == EntityType::Concept) {
      auto people = last_two(m, EntityType::Person, reach);
      return people.size() == 2 ? people : last_two(m, EntityType::Country, reach);
    }
    std::vector<std::size_t> found;
    look_back(mentions_[m], reach, [&](std::size_t c) {
      const Chain& candidate = chain(c);
      if (candidate.named && candidate.type == type && candidate.parts.empty() &&
          !is_barred(mentions_[m], candidate, mentions_))
        found.push_back(c);
      return found.size() <= 2;
    });
    std::sort(found.begin(), found.end());
    return found;
  }

  /// The chain of the group of these two, made if need be.
  std::size_t group_of_two(std::size_t m, const std::vector<std::size_t>& two) {
    std::size_t known = kNoMention;
    look_back(mentions_[m], kWordReach, [&](std::size_t c) {
      std::vector<std::size_t> parts = chain(c).parts;
      std::sort(parts.begin(), parts.end());
      if (parts == two) known = c;
      return known == kNoMention;
    });
    if (known != kNoMention) return known;
    const std::size_t group = add_chain(owner_chain(mentions_[m]));
    chains_[group].parts = two;
    chains_[group].number = MentionNumber::Plural;
    return group;
  }

  std::vector<RankedCandidates> ranked_;  ///< one a mention; empty: nothing was learned
  std::vector<std::size_t> group_of_;     ///< of names
  Associations associations_;
  std::unordered_map<std::size_t, std::size_t> named_first_;  ///< first mention of each group
  std::unordered_map<std::string, std::size_t> speakers_;     ///< first mention of each
  std::unordered_map<std::size_t, std::vector<std::size_t>> waiting_for_;
};

}  // namespace

Chains find_chains(std::span<const Mention> mentions, const ChainOptions& options) {
  std::vector<RankedCandidates> ranked;
  if (options.scorer && options.method != ChainMethod::Rules)
    ranked = rank_candidates(*options.scorer, mentions);
  if (!ranked.empty() && options.method == ChainMethod::Learned) return best_chains(mentions, ranked);
  return ChainFinder(mentions, std::move(ranked)).find();
}

}  // namespace entente
