#include "extract/coreference/name_forms.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "extract/coreference/names.h"
#include "extract/entity/gazetteer.h"
#include "extract/relation/one_of.h"
#include "graph/types/gender.h"
#include "graph/types/title.h"

namespace entente {
namespace {

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

bool is_name(const Mention& mention) {
  return mention.form == MentionForm::Name && mention.members.empty() && !mention.name.empty() &&
         mention.type != EntityType::Date && mention.type != EntityType::Money &&
         mention.type != EntityType::Quantity;
}

/// What no list nor model has a type for may be anyone.
bool may_be_person(const NameForm& form) {
  return form.type == EntityType::Person || form.type == EntityType::Concept;
}

bool is_one_word(const std::string& name) {
  return !name.empty() && name.find(' ') == std::string::npos;
}

/// Finds forms of one word that belong to a person of the text though they were taken for something else.
class PersonFinder {
 public:
  explicit PersonFinder(const std::vector<NameForm>& forms) {
    for (const NameForm& form : forms) {
      if (form.type == EntityType::Person && form.person.words.size() > 1) {
        for (const NameWord& word : form.person.words) persons_.insert(word.text);
        given_.insert(form.person.words[form.person.family_first ? 1 : 0].text);
      } else if (form.type != EntityType::Person) {
        const auto words = words_of(form);
        if (words.size() > 1) others_.insert(words.begin(), words.end());
      }
    }
  }

  bool is_person(const NameForm& form, std::span<const Mention> mentions) const {
    const std::string word = fold_name(form.text);
    if (form.type == EntityType::Person || !is_one_word(word) || others_.contains(word)) return false;
    if (kind_of(form.type) != Kind::Place) return persons_.contains(word);
    return given_.contains(word) && given_name_gender(word) != Gender::Unknown &&
           std::all_of(form.mentions.begin(), form.mentions.end(),
                       [&](std::size_t m) { return acts(mentions[m].role); });
  }

 private:
  /// "Sofia asked", but "in Sofia".
  static bool acts(MentionRole role) {
    return role == MentionRole::Subject || role == MentionRole::Agent || role == MentionRole::Indirect ||
           role == MentionRole::Object || role == MentionRole::Possessor;
  }

  std::unordered_set<std::string> persons_, given_;  ///< words of full names
  std::unordered_set<std::string> others_;           ///< words of longer names of anything else
};

NameMatch match(const NameForm& a, const NameForm& b) {
  const bool persons = a.type == EntityType::Person || b.type == EntityType::Person;
  if (persons) return match_person_names(a.person, b.person);
  return match_names(a.type, a.text, b.text);
}

bool may_be_alike(const NameForm& a, const NameForm& b) {
  const bool person = a.type == EntityType::Person || b.type == EntityType::Person;
  return kind_of(a.type) == kind_of(b.type) || (person && may_be_person(a) && may_be_person(b));
}

/// "Holcroft", who may be a person, may be "Holcroft Ltd.", too.
bool is_named_after(const NameForm& name, const NameForm& body) {
  return may_be_person(name) && body.type == EntityType::Organization &&
         match_names(EntityType::Organization, name.text, body.text).relation == NameRelation::LeftIsShort;
}

/// "League" of "League of Nations", "Commission" of "European Commission", once the full name was used.
bool is_head_of(const NameForm& part, const NameForm& full) {
  if (part.type == EntityType::Person || kind_of(full.type) == Kind::Place) return false;
  const std::string word = fold_name(part.text), name = fold_name(full.text);
  if (part.mentions.front() < full.mentions.front() || !is_body_noun(word)) return false;
  if (name.starts_with(word + " of ") || name.starts_with(word + " for ")) return true;
  if (!name.ends_with(' ' + word)) return false;
  const std::string before = name.substr(0, name.size() - word.size() - 1);  // not "Friends of the Museum"
  return !before.ends_with(" the") && !before.ends_with(" of") && !before.ends_with(" for");
}

/// "Sheikh Mohammed", "Queen Elizabeth": rulers and their kin are called by their given names.
bool is_titled_given_name(const NameForm& part, const NameForm& full) {
  if (part.person.words.size() != 1 || part.person.titles.empty() || full.person.words.size() < 2)
    return false;
  const std::string& title = part.person.titles.front();
  const TitleKind kind = title_kind(title);
  const bool by_given = one_of(title, {"dame", "shaikh", "sheik", "sheikh", "sir"});
  const bool high =
      by_given || kind == TitleKind::Sovereign || (kind == TitleKind::Rank && !is_form_of_address(title));
  return high && part.person.words.front().text == full.person.words.front().text;
}

/// "Lula" of "Luiz Inácio Lula da Silva", but not "Philip" of "John Philip Sousa".
bool is_word_of(const NameForm& part, const NameForm& full) {
  if (part.person.words.size() != 1 || full.person.words.size() < 3) return false;
  const NameWord& word = part.person.words.front();
  return given_name_gender(word.text) == Gender::Unknown &&
         std::any_of(full.person.words.begin(), full.person.words.end(),
                     [&](const NameWord& other) { return other.text == word.text; });
}

}  // namespace

std::vector<std::string> words_of(const NameForm& form) {
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

std::vector<NameForm> collect_name_forms(std::span<const Mention> mentions) {
  std::vector<NameForm> forms;
  std::unordered_map<std::string, std::size_t> known;
  for (std::size_t m = 0; m < mentions.size(); ++m) {
    if (!is_name(mentions[m])) continue;
    std::string text = text_of(mentions[m]);
    const auto [at, fresh] = known.try_emplace(key_of(mentions[m], text), forms.size());
    if (fresh) forms.push_back({std::move(text), {}, {}, EntityType::Concept, {}});
    NameForm& form = forms[at->second];
    form.mentions.push_back(m);
    ++form.votes[static_cast<std::size_t>(mentions[m].type)];
  }
  for (NameForm& form : forms) {
    form.type =
        static_cast<EntityType>(std::max_element(form.votes.begin(), form.votes.end()) - form.votes.begin());
    if (may_be_person(form)) form.person = parse_person_name(form.text);
  }
  const PersonFinder finder(forms);
  for (NameForm& form : forms) {
    if (!finder.is_person(form, mentions)) continue;
    form.type = EntityType::Person;
    form.person = parse_person_name(form.text);
  }
  return forms;
}

NameRelation relation_of(const NameForm& left, const NameForm& right) {
  if (!may_be_alike(left, right)) {
    if (is_named_after(left, right)) return NameRelation::LeftIsShort;
    return is_named_after(right, left) ? NameRelation::RightIsShort : NameRelation::Different;
  }
  const NameRelation relation = match(left, right).relation;
  if (relation != NameRelation::Compatible && relation != NameRelation::Different) return relation;
  const auto is_short = [](const NameForm& part, const NameForm& full) {
    return is_head_of(part, full) || is_word_of(part, full) || is_titled_given_name(part, full);
  };
  if (is_short(left, right)) return NameRelation::LeftIsShort;
  return is_short(right, left) ? NameRelation::RightIsShort : relation;
}

}  // namespace entente
