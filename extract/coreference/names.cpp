#include "extract/coreference/names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "extract/entity/gazetteer.h"
#include "extract/relation/one_of.h"
#include "graph/types/gender.h"
#include "graph/types/name.h"

namespace entente {
namespace {

// Forms that share a word with more others than this say too little with it: "Company", "John".
constexpr std::size_t kMostSharing = 200;
// Where a short form fits several, a use of the full name counts half after so many sentences; the best has
// to be ahead by so much; and signs that it is the right one count so much.
constexpr double kHalfLife = 6;
constexpr double kLead = 1.3;
constexpr double kIntroducedFirst = 1.2;
constexpr double kRightType = 3;
constexpr double kRightGender = 3;

/// What kinds of thing are told apart before their names are compared.
enum class Kind : std::uint8_t { Person, Body, Place, Other };

Kind kind_of(EntityType type) {
  switch (type) {
    case EntityType::Person:
      return Kind::Person;
    case EntityType::Organization:
      return Kind::Body;
    case EntityType::Country:
    case EntityType::City:
    case EntityType::Place:
      return Kind::Place;
    default:
      return Kind::Other;
  }
}

/// Nouns that a body's name may be cut down to: "the League", "the Commission".
bool is_body_noun(std::string_view word) {
  constexpr auto kNouns = std::to_array<std::string_view>(
      {"academy",    "agency",     "alliance", "assembly",     "association",  "authority",  "bank",
       "board",      "bureau",     "cabinet",  "church",       "college",      "commission", "committee",
       "company",    "conference", "congress", "corporation",  "council",      "court",      "department",
       "federation", "foundation", "front",    "fund",         "institute",    "league",     "legion",
       "ministry",   "movement",   "museum",   "organisation", "organization", "parliament", "party",
       "senate",     "service",    "society",  "tribunal",     "union",        "university"});
  static_assert(std::is_sorted(kNouns.begin(), kNouns.end()));
  return std::binary_search(kNouns.begin(), kNouns.end(), word);
}

/// All mentions that are written alike.
struct Form {
  std::string text;                   ///< as first written, with a title that tells the gender
  std::vector<std::size_t> mentions;  ///< ascending
  std::array<std::size_t, kEntityTypeCount> votes{};
  EntityType type = EntityType::Concept;
  PersonName person;  ///< of persons

  std::size_t words() const { return person.words.size(); }
};

std::string lower_ascii(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

/// The words that forms are compared by, with the title where it tells man and woman apart.
std::string text_of(const Mention& mention) {
  if (mention.type == EntityType::Person && title_gender(mention.title) != Gender::Unknown)
    return mention.title + ' ' + mention.name;
  const std::string part = place_part(mention);
  return part.empty() ? mention.name : part + ' ' + mention.name;
}

std::string key_of(const Mention& mention, const std::string& text) {
  if (mention.type != EntityType::Person && place_part(mention).empty()) {
    const std::string_view country = country_named(lower_ascii(mention.name));
    if (!country.empty()) return '=' + std::string(country);
  }
  std::string key = fold_name(text);
  return key.empty() ? text : key;
}

class NameGrouper {
 public:
  explicit NameGrouper(std::span<const Mention> mentions) : mentions_(mentions) {}

  std::vector<std::size_t> group() {
    collect();
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
  static bool is_name(const Mention& mention) {
    return mention.form == MentionForm::Name && mention.members.empty() && !mention.name.empty() &&
           mention.type != EntityType::Date && mention.type != EntityType::Money &&
           mention.type != EntityType::Quantity;
  }

  void collect() {
    std::unordered_map<std::string, std::size_t> known;
    for (std::size_t m = 0; m < mentions_.size(); ++m) {
      if (!is_name(mentions_[m])) continue;
      std::string text = text_of(mentions_[m]);
      const auto [at, fresh] = known.try_emplace(key_of(mentions_[m], text), forms_.size());
      if (fresh) forms_.push_back({std::move(text), {}, {}, EntityType::Concept, {}});
      Form& form = forms_[at->second];
      form.mentions.push_back(m);
      ++form.votes[static_cast<std::size_t>(mentions_[m].type)];
    }
    for (Form& form : forms_) {
      form.type = static_cast<EntityType>(std::max_element(form.votes.begin(), form.votes.end()) -
                                          form.votes.begin());
      if (may_be_person(form)) form.person = parse_person_name(form.text);
    }
  }

  /// What no list nor model has a type for may be anyone.
  static bool may_be_person(const Form& form) {
    return form.type == EntityType::Person || form.type == EntityType::Concept;
  }

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

  static std::vector<std::string> words_of(const Form& form) {
    std::vector<std::string> words;
    if (form.type == EntityType::Person || !form.person.words.empty()) {
      for (const NameWord& word : form.person.words) {
        if (!word.initial) words.push_back(word.text);
      }
      return words;
    }
    const std::string folded = fold_name(form.text);
    std::string initials;
    for (std::size_t at = 0; at < folded.size();) {
      const std::size_t end = std::min(folded.find(' ', at), folded.size());
      if (end > at && !one_of(folded.substr(at, end - at), {"and", "for", "of", "the", "in", "on", "de"})) {
        words.push_back(folded.substr(at, end - at));
        initials += folded[at];
      }
      at = end + 1;
    }
    if (initials.size() > 1) words.push_back(std::move(initials));
    return words;
  }

  NameMatch match(const Form& a, const Form& b) const {
    const bool persons = a.type == EntityType::Person || b.type == EntityType::Person;
    if (persons) return match_person_names(a.person, b.person);
    return match_names(a.type, a.text, b.text);
  }

  void compare(std::size_t a, std::size_t b) {
    const Form& left = forms_[a];
    const Form& right = forms_[b];
    if (!may_be_alike(left, right)) {
      if (is_named_after(left, right)) longer_[a].push_back(b);
      if (is_named_after(right, left)) longer_[b].push_back(a);
      return;
    }
    switch (match(left, right).relation) {
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
        if (is_head_of(left, right)) longer_[a].push_back(b);
        if (is_head_of(right, left)) longer_[b].push_back(a);
        break;
    }
  }

  static bool may_be_alike(const Form& a, const Form& b) {
    const bool person = a.type == EntityType::Person || b.type == EntityType::Person;
    return kind_of(a.type) == kind_of(b.type) || (person && may_be_person(a) && may_be_person(b));
  }

  /// "Holcroft", who may be a person, may be "Holcroft Ltd.", too.
  static bool is_named_after(const Form& name, const Form& body) {
    return may_be_person(name) && body.type == EntityType::Organization &&
           match_names(EntityType::Organization, name.text, body.text).relation == NameRelation::LeftIsShort;
  }

  /// "League" of "League of Nations", "Commission" of "European Commission", once the full name was used.
  static bool is_head_of(const Form& part, const Form& full) {
    if (part.type == EntityType::Person || kind_of(full.type) == Kind::Place) return false;
    const std::string word = fold_name(part.text), name = fold_name(full.text);
    if (part.mentions.front() < full.mentions.front() || !is_body_noun(word)) return false;
    if (name.starts_with(word + " of ") || name.starts_with(word + " for ")) return true;
    if (!name.ends_with(' ' + word)) return false;
    const std::string before = name.substr(0, name.size() - word.size() - 1);  // not "Friends of the Museum"
    return !before.ends_with(" the") && !before.ends_with(" of") && !before.ends_with(" for");
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
    std::vector<Rival> rivals;
    for (const std::size_t group : groups_for(f)) {
      Rival rival{group, {}, MentionGender::Unknown, forms_[group].type == EntityType::Organization};
      for (std::size_t other = 0; other < forms_.size(); ++other) {
        if (root(other) != group) continue;
        const auto& all = forms_[other].mentions;
        rival.uses.insert(rival.uses.end(), all.begin(), all.end());
      }
      std::sort(rival.uses.begin(), rival.uses.end());
      for (const std::size_t m : rival.uses) {
        if (rival.gender == MentionGender::Unknown) rival.gender = mentions_[m].gender;
      }
      rivals.push_back(std::move(rival));
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
      if (said != MentionGender::Unknown && rival.gender == said) weight *= kRightGender;
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
    for (const std::size_t use : rival.uses) {
      if (use >= m) break;
      const std::size_t distance = mentions_[m].sentence - mentions_[use].sentence;
      sum += std::exp2(-static_cast<double>(distance) / kHalfLife);
    }
    return sum;
  }

  /// "Orsini, who made her fortune with bread": what the next pronoun of the sentence says, unless somebody
  /// else is named before it.
  MentionGender gender_said_after(std::size_t m) const {
    for (std::size_t next = m + 1; next < mentions_.size(); ++next) {
      const Mention& mention = mentions_[next];
      if (mention.sentence != mentions_[m].sentence) break;
      if (mention.form != MentionForm::Pronoun && mention.type == EntityType::Person) break;
      const bool tells =
          mention.gender == MentionGender::Masculine || mention.gender == MentionGender::Feminine;
      if (mention.form == MentionForm::Pronoun && tells) return mention.gender;
    }
    return MentionGender::Unknown;
  }

  std::span<const Mention> mentions_;
  std::vector<Form> forms_;
  std::vector<std::size_t> group_;  ///< union-find over forms; the smallest is the root
  std::unordered_map<std::size_t, std::vector<std::size_t>> longer_;
  std::vector<std::pair<std::size_t, std::size_t>> placed_;  ///< mention, form
};

}  // namespace

std::string place_part(const Mention& mention) {
  if (kind_of(mention.type) != Kind::Place) return {};
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
