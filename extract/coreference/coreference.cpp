#include "extract/coreference/coreference.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>
#include <utility>

#include "extract/coreference/nominals.h"
#include "extract/coreference/reference_rules.h"
#include "extract/coreference/salience.h"
#include "extract/entity/type.h"

namespace entente {
namespace {

// "the owner of the house of the friend of …": possessors of possessors that are looked into.
constexpr std::size_t kMostOwners = 16;
// How much what is in mind weighs beside what was learned of a pair.
constexpr double kSalienceWeight = 1.2;
// How much it says that a relative has the owner's family name.
constexpr double kFamilyWeight = 2;
// What is out of reach is still so much in mind.
constexpr double kFaint = 0.02;

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

// Log-odds over which a learned link is rather clear. GUM dev scores the same from 0 to 3.
constexpr float kClearScore = 1;

class ChainFinder : ReferenceRules {
 public:
  ChainFinder(std::span<const Mention> mentions, std::vector<RankedCandidates> ranked)
      : ReferenceRules(mentions), ranked_(std::move(ranked)) {}

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

  /// What has a name is taken up by a noun that it was never called only where that is rather clear: a wrong
  /// link puts what one did on another's node.
  static float least_score(const Mention& mention, const Chain& candidate) {
    const bool told_so = std::binary_search(candidate.heads.begin(), candidate.heads.end(), mention.lemma);
    const bool clear = told_so || takes_up_kind(mention, candidate);
    return mention.form == MentionForm::Nominal && candidate.named && !clear ? kClearScore : 0;
  }

  /// The chain of the best candidate that fits.
  template <typename Fits>
  std::size_t best_ranked(std::size_t m, const Fits& fits) const {
    for (const RankedCandidate& candidate : ranked_[m]) {
      const std::size_t c = chain_of_[candidate.mention];
      if (c == kNoMention || candidate.score < least_score(mentions_[m], chain(c))) continue;
      if (!is_barred(mentions_[m], chain(c), mentions_) && is_as_many(mentions_[m], chain(c)) &&
          fits(chain(c)))
        return c;
    }
    return kNoMention;
  }

  /// One is not several whose names are known, nor the other way round.
  static bool is_as_many(const Mention& mention, const Chain& candidate) {
    if (mention.form == MentionForm::Pronoun) return true;
    if (!candidate.parts.empty()) return mention.number != MentionNumber::Singular;
    return !(candidate.named && candidate.type == EntityType::Person &&
             mention.number == MentionNumber::Plural);
  }

  /// A name met for the first time may be what was told of before without it; one of two who share it is not
  /// both of them.
  std::size_t first_of_name(std::size_t m) const {
    return best_ranked(m, [&](const Chain& candidate) { return may_be_named(mentions_[m], candidate); });
  }

  std::size_t learned_nominal(std::size_t m) const {
    const std::size_t owner = owner_chain(mentions_[m]);
    const std::size_t found = best_ranked(m, [&](const Chain& candidate) {
      return (owner == kNoMention || candidate.owner == kNoMention || candidate.owner == owner) &&
             !names_another(mentions_[m], candidate) && !is_stranger(mentions_[m], candidate) &&
             !is_of_other_kind(mentions_[m], candidate);
    });
    if (found != kNoMention) return found;
    // Words are trusted beside what was learned for what is somebody's and for people: "the general".
    const bool person =
        mentions_[m].type == EntityType::Person && mentions_[m].definiteness == Definiteness::Definite;
    const std::size_t by_its_words = owner != kNoMention || person ? by_words(m) : kNoMention;
    return by_its_words != kNoMention ? by_its_words : by_association(m);
  }

  /// "a minister", "the governor" after a name that was never said to be one: somebody else. What grammar
  /// ties to the name does not come here.
  static bool is_stranger(const Mention& nominal, const Chain& candidate) {
    if (!candidate.named || nominal.number == MentionNumber::Plural) return false;
    if (nominal.definiteness == Definiteness::Indefinite) return true;
    const bool office = candidate.type == EntityType::Person && is_role_noun(nominal.lemma);
    return office && !std::binary_search(candidate.heads.begin(), candidate.heads.end(), nominal.lemma);
  }

  /// What was learned of the pairs and what is in mind, together.
  std::size_t learned_pronoun(std::size_t m) {
    double best = 0;
    std::size_t found = kNoMention;
    for (const RankedCandidate& candidate : ranked_[m]) {
      const std::size_t c = chain_of_[candidate.mention];
      if (c == kNoMention || !may_stand_for(m, chain(c))) continue;
      const double salient = std::log(std::max(salience(m, chain(c), mentions_), kFaint));
      const double score =
          candidate.score + kSalienceWeight * salient + (shares_family(m, chain(c)) ? kFamilyWeight : 0);
      if (found == kNoMention || score > best) {
        best = score;
        found = c;
      }
    }
    return mentions_[m].number == MentionNumber::Plural ? two_rather_than(m, found) : found;
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
    return most_salient(m);
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

  std::vector<RankedCandidates> ranked_;                      ///< one a mention; empty: nothing was learned
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
