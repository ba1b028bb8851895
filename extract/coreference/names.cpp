#include "extract/coreference/names.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <unordered_map>
#include <utility>

#include "extract/coreference/name_forms.h"
#include "extract/relation/one_of.h"

namespace entente {
namespace {

// Forms that share a word with more others than this say too little with it: "Company", "John".
constexpr std::size_t kMostSharing = 200;
// Where a short form fits several, a use of the full name counts half after so many sentences; the best has
// to be ahead by so much; and signs that it is the right one count so much. What is further back than
// kForgotten counts for nothing.
constexpr double kHalfLife = 6;
constexpr std::size_t kForgotten = 200;  // sentences
constexpr double kLead = 1.3;
constexpr double kIntroducedFirst = 1.2;
constexpr double kRightType = 3;
constexpr double kRightGender = 3;

class NameGrouper {
 public:
  explicit NameGrouper(std::span<const Mention> mentions)
      : mentions_(mentions), forms_(collect_name_forms(mentions)) {}

  std::vector<std::size_t> group() {
    group_.resize(forms_.size());
    std::iota(group_.begin(), group_.end(), std::size_t{0});
    compare_all();
    settle_short_forms();
    std::vector<std::size_t> result(mentions_.size(), kNoMention);
    for (std::size_t f = 0; f < forms_.size(); ++f) {
      for (const std::size_t m : forms_[f].mentions) result[m] = root(f);
    }
    for (const auto& [mention, form] : placed_) result[mention] = root(form);
    return result;
  }

 private:
  // --- comparing

  std::size_t root(std::size_t f) {
    while (group_[f] != f) f = group_[f] = group_[group_[f]];
    return f;
  }
  void unite(std::size_t a, std::size_t b) {
    a = root(a);
    b = root(b);
    group_[std::max(a, b)] = std::min(a, b);
  }

  /// Forms are compared if they share a word, or if one may be the other's acronym.
  void compare_all() {
    std::unordered_map<std::string, std::vector<std::size_t>> sharing;
    for (std::size_t f = 0; f < forms_.size(); ++f) {
      for (std::string& word : words_of(forms_[f])) {
        auto& others = sharing[std::move(word)];
        if (others.size() >= kMostSharing || (!others.empty() && others.back() == f)) continue;
        for (const std::size_t other : others) compare(other, f);
        others.push_back(f);
      }
    }
  }

  void compare(std::size_t a, std::size_t b) {
    switch (relation_of(forms_[a], forms_[b])) {
      case NameRelation::Same:
        unite(a, b);
        break;
      case NameRelation::LeftIsShort:
        longer_[a].push_back(b);
        break;
      case NameRelation::RightIsShort:
        longer_[b].push_back(a);
        break;
      default:
        break;
    }
  }

  // --- short forms

  /// A short form goes with its full form; the longer of short forms are settled first, so that what they
  /// went with is known.
  void settle_short_forms() {
    std::vector<std::size_t> shorts;
    for (const auto& entry : longer_) shorts.push_back(entry.first);
    std::sort(shorts.begin(), shorts.end(), [&](std::size_t a, std::size_t b) {
      const std::size_t left = forms_[a].text.size(), right = forms_[b].text.size();
      return left != right ? left > right : a < b;
    });
    std::erase_if(shorts, [&](std::size_t f) { return settle(f); });
    for (const std::size_t f : shorts) {
      if (!settle(f)) place_all(f);
    }
  }

  /// The groups that the form may be short for, without its own.
  std::vector<std::size_t> groups_for(std::size_t f) {
    std::vector<std::size_t> groups;
    for (const std::size_t full : longer_[f]) groups.push_back(root(full));
    std::sort(groups.begin(), groups.end());
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    std::erase(groups, root(f));
    return groups;
  }

  /// Whether there was only one that it may be short for, or none.
  bool settle(std::size_t f) {
    const std::vector<std::size_t> groups = groups_for(f);
    if (groups.size() > 1) return false;
    if (groups.empty()) return true;
    const bool body = forms_[groups.front()].type == EntityType::Organization;
    if (!body || forms_[f].type != EntityType::Person) unite(f, groups.front());
    return true;
  }

  /// Of several who share a surname, each use is for the one most in mind.
  void place_all(std::size_t f) {
    const std::vector<std::size_t> groups = groups_for(f);
    std::vector<Rival> rivals;
    for (const std::size_t group : groups)
      rivals.push_back({group, {}, MentionGender::Unknown, forms_[group].type == EntityType::Organization});
    for (std::size_t other = 0; other < forms_.size(); ++other) {
      const auto at = std::lower_bound(groups.begin(), groups.end(), root(other));
      if (at == groups.end() || *at != root(other)) continue;
      auto& uses = rivals[static_cast<std::size_t>(at - groups.begin())].uses;
      uses.insert(uses.end(), forms_[other].mentions.begin(), forms_[other].mentions.end());
    }
    for (Rival& rival : rivals) {
      std::sort(rival.uses.begin(), rival.uses.end());
      for (const std::size_t m : rival.uses) {
        if (rival.gender == MentionGender::Unknown) rival.gender = mentions_[m].gender;
      }
    }
    for (const std::size_t m : forms_[f].mentions) place(m, rivals);
  }

  /// Who a short form may stand for.
  struct Rival {
    std::size_t form = 0;
    std::vector<std::size_t> uses;  ///< mentions, ascending
    MentionGender gender = MentionGender::Unknown;
    bool body = false;
  };

  /// Nobody where two come out nearly alike: two people in one node are worse than two nodes.
  void place(std::size_t m, std::vector<Rival>& rivals) {
    Rival* best = nullptr;
    double most = 0, second = 0;
    const MentionGender said = gender_said_after(m);
    for (Rival& rival : rivals) {
      double weight = familiarity(m, rival);
      if (mentions_[m].type == (rival.body ? EntityType::Organization : EntityType::Person))
        weight *= kRightType;
      const MentionGender gender = rival.body ? MentionGender::Neuter : rival.gender;
      if (said != MentionGender::Unknown && gender == said) weight *= kRightGender;
      if (&rival == &rivals.front()) weight *= kIntroducedFirst;
      second = std::max(second, std::min(weight, most));
      if (weight > most) {
        best = &rival;
        most = weight;
      }
    }
    if (best == nullptr || most < kLead * second) return;
    placed_.emplace_back(m, best->form);
    best->uses.insert(std::upper_bound(best->uses.begin(), best->uses.end(), m), m);
  }

  double familiarity(std::size_t m, const Rival& rival) const {
    double sum = 0;
    for (auto use = std::lower_bound(rival.uses.begin(), rival.uses.end(), m); use-- != rival.uses.begin();) {
      const std::size_t distance = mentions_[m].sentence - mentions_[*use].sentence;
      if (distance > kForgotten) break;
      sum += std::exp2(-static_cast<double>(distance) / kHalfLife);
    }
    return sum;
  }

  /// "Halden says that it", but not "Halden sold it".
  static bool tells_gender(const Mention& pronoun) {
    if (pronoun.gender == MentionGender::Neuter)
      return pronoun.pronoun == PronounKind::Possessive || pronoun.role == MentionRole::Subject;
    return pronoun.gender != MentionGender::Unknown;
  }

  /// "Orsini, who made her fortune with bread": what the next pronoun of the sentence says, unless somebody
  /// else is named before it.
  MentionGender gender_said_after(std::size_t m) const {
    for (std::size_t next = m + 1; next < mentions_.size(); ++next) {
      const Mention& mention = mentions_[next];
      if (mention.sentence != mentions_[m].sentence) break;
      const bool another = mention.form != MentionForm::Pronoun && mention.type == EntityType::Person;
      if (another && mention.definiteness != Definiteness::Possessed) break;  // "her brother" begins with her
      if (mention.form == MentionForm::Pronoun && tells_gender(mention)) return mention.gender;
    }
    return MentionGender::Unknown;
  }

  std::span<const Mention> mentions_;
  std::vector<NameForm> forms_;
  std::vector<std::size_t> group_;  ///< union-find over forms; the smallest is the root
  std::unordered_map<std::size_t, std::vector<std::size_t>> longer_;
  std::vector<std::pair<std::size_t, std::size_t>> placed_;  ///< mention, form
};

}  // namespace

std::string place_part(const Mention& mention) {
  const bool place = mention.type == EntityType::Country || mention.type == EntityType::City ||
                     mention.type == EntityType::Place;
  if (!place) return {};
  for (const std::string& word : mention.modifiers) {
    const bool part = one_of(word, {"central", "coastal", "eastern", "inland", "lower", "mainland",
                                    "northeastern", "northern", "northwestern", "occupied", "rural",
                                    "southeastern", "southern", "southwestern", "upper", "urban", "western"});
    if (part) return word;
  }
  return {};
}

std::vector<std::size_t> group_names(std::span<const Mention> mentions) {
  return NameGrouper(mentions).group();
}

}  // namespace entente
