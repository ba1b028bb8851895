#include "extract/entity/type.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

#include "extract/entity/gazetteer.h"

namespace entente {
namespace {

// Each list is sorted.
constexpr std::string_view kRoles[] = {
    "activist",      "actor",      "adviser",    "advisor",      "agent",          "aide",
    "ally",          "ambassador", "analyst",    "architect",    "artist",         "attorney",
    "author",        "captain",    "ceo",        "chair",        "chairman",       "chairperson",
    "chairwoman",    "champion",   "chancellor", "chief",        "co-founder",     "coach",
    "cofounder",     "colonel",    "commander",  "commissioner", "composer",       "congressman",
    "congresswoman", "consultant", "councillor", "counsel",      "dean",           "deputy",
    "designer",      "dictator",   "diplomat",   "director",     "doctor",         "economist",
    "editor",        "emperor",    "employee",   "engineer",     "envoy",          "executive",
    "expert",        "founder",    "general",    "governor",     "head",           "heir",
    "historian",     "inventor",   "journalist", "judge",        "justice",        "king",
    "lawyer",        "leader",     "lecturer",   "lieutenant",   "major",          "manager",
    "marshal",       "mayor",      "member",     "minister",     "monarch",        "negotiator",
    "officer",       "official",   "operator",   "owner",        "painter",        "partner",
    "patriarch",     "physicist",  "pioneer",    "poet",         "politician",     "pope",
    "premier",       "president",  "priest",     "prince",       "princess",       "producer",
    "professor",     "prosecutor", "publisher",  "queen",        "representative", "researcher",
    "ruler",         "scholar",    "scientist",  "secretary",    "senator",        "sergeant",
    "shareholder",   "soldier",    "speaker",    "spokesman",    "spokesperson",   "spokeswoman",
    "student",       "successor",  "teacher",    "treasurer",    "tsar",           "veteran",
    "winner",        "writer"};
constexpr std::string_view kKin[] = {
    "aunt",    "brother",    "child",      "cousin",        "daughter",    "ex-husband",  "ex-wife",
    "father",  "fiancé",     "fiancée",    "granddaughter", "grandfather", "grandmother", "grandson",
    "husband", "mother",     "nephew",     "niece",         "parent",      "sister",      "son",
    "spouse",  "stepfather", "stepmother", "stepson",       "uncle",       "widow",       "wife"};
constexpr std::string_view kOrganizations[] = {
    "academy", "administration", "agency",      "alliance",   "army",         "association",  "authority",
    "bank",    "brigade",        "bureau",      "business",   "cabinet",      "church",       "club",
    "college", "commission",     "committee",   "company",    "congress",     "corporation",  "council",
    "court",   "department",     "division",    "embassy",    "factory",      "federation",   "firm",
    "force",   "foundation",     "fund",        "government", "hospital",     "institute",    "institution",
    "junta",   "laboratory",     "legislature", "library",    "military",     "militia",      "ministry",
    "museum",  "navy",           "newspaper",   "office",     "organisation", "organization", "parliament",
    "party",   "police",         "politburo",   "publisher",  "regime",       "school",       "senate",
    "startup", "subsidiary",     "supplier",    "team",       "tribunal",     "union",        "university"};
constexpr std::string_view kEvents[] = {
    "accident",   "agreement",   "anniversary", "assassination", "attack",      "battle",     "bombing",
    "campaign",   "celebration", "ceremony",    "championship",  "clash",       "conference", "conflict",
    "congress",   "conquest",    "coup",        "crash",         "crisis",      "defeat",     "election",
    "exercise",   "explosion",   "festival",    "funeral",       "genocide",    "invasion",   "killing",
    "massacre",   "meeting",     "merger",      "murder",        "negotiation", "occupation", "operation",
    "protest",    "raid",        "rally",       "rebellion",     "referendum",  "revolt",     "revolution",
    "riot",       "siege",       "split",       "strike",        "summit",      "takeover",   "talk",
    "tournament", "trial",       "uprising",    "visit",         "war",         "wedding"};
constexpr std::string_view kPeople[] = {"boy",    "citizen", "civilian", "customer", "girl",     "guy",
                                        "man",    "patient", "people",   "person",   "resident", "rival",
                                        "victim", "visitor", "voter",    "woman",    "worker"};
constexpr std::string_view kGroups[] = {"bolshevik", "catholic",   "christian", "communist",  "conservative",
                                        "crowd",     "democrat",   "elite",     "family",     "fascist",
                                        "group",     "jew",        "liberal",   "muslim",     "nationalist",
                                        "nazi",      "population", "public",    "republican", "socialist"};
constexpr std::string_view kWorks[] = {"album", "article",  "book", "essay",  "film", "memoir",  "movie",
                                       "novel", "painting", "poem", "report", "song", "symphony"};
constexpr std::string_view kDates[] = {
    "century", "date",   "day",   "decade",   "evening", "hour",    "minute", "month", "morning",  "night",
    "spring",  "summer", "today", "tomorrow", "week",    "weekend", "winter", "year",  "yesterday"};

template <std::size_t N>
bool is_in(const std::string_view (&list)[N], std::string_view word) {
  return std::binary_search(std::begin(list), std::end(list), word);
}

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

EntityType place_type(std::string_view label) {
  const std::string lower = lower_ascii(label);
  if (!country_named(lower).empty()) return EntityType::Country;
  return is_city(lower) ? EntityType::City : EntityType::Place;
}

EntityType type_of_name(NameType type, std::string_view label) {
  switch (type) {
    case NameType::Person:
      return EntityType::Person;
    case NameType::Organization:
      return !country_named(lower_ascii(label)).empty() ? EntityType::Country : EntityType::Organization;
    case NameType::Gpe:
      return place_type(label);
    case NameType::Place:
      return EntityType::Place;
    case NameType::Norp:
      return EntityType::Group;
    case NameType::Event:
      return EntityType::Event;
    case NameType::Work:
    case NameType::Law:
      return EntityType::Work;
    case NameType::Date:
    case NameType::Time:
      return EntityType::Date;
    case NameType::Money:
      return EntityType::Money;
    case NameType::Percent:
    case NameType::Quantity:
    case NameType::Ordinal:
    case NameType::Cardinal:
      return EntityType::Quantity;
    case NameType::Product:
    case NameType::Language:
      return EntityType::Concept;
  }
  return EntityType::Concept;
}

EntityType type_of_nominal(NominalType type, bool plural) {
  switch (type) {
    case NominalType::Person:
      return plural ? EntityType::Group : EntityType::Person;
    case NominalType::Place:
      return EntityType::Place;
    case NominalType::Organization:
      return EntityType::Organization;
    case NominalType::Event:
      return EntityType::Event;
    case NominalType::Time:
      return EntityType::Date;
    default:
      return EntityType::Concept;
  }
}

std::optional<EntityType> type_of_noun(const std::string& lemma, bool plural) {
  if (is_role_noun(lemma) || is_kinship_noun(lemma) || is_in(kPeople, lemma)) {
    return plural || lemma == "people" ? EntityType::Group : EntityType::Person;
  }
  if (is_in(kGroups, lemma)) return EntityType::Group;
  if (is_organization_noun(lemma)) return EntityType::Organization;
  if (is_event_noun(lemma)) return EntityType::Event;
  if (is_in(kWorks, lemma)) return EntityType::Work;
  if (is_in(kDates, lemma)) return EntityType::Date;
  return std::nullopt;
}

const NamedSpan* name_over(const Sentence& sentence, std::size_t head) {
  for (const NamedSpan& name : sentence.names) {
    if (name.first <= head && head < name.last) return &name;
  }
  return nullptr;
}

}  // namespace

bool is_role_noun(std::string_view lemma) {
  return is_in(kRoles, lemma);
}
bool is_kinship_noun(std::string_view lemma) {
  return is_in(kKin, lemma);
}
bool is_organization_noun(std::string_view lemma) {
  return is_in(kOrganizations, lemma);
}
bool is_event_noun(std::string_view lemma) {
  return is_in(kEvents, lemma);
}

EntityType entity_type(const Sentence& sentence, std::size_t head, std::string_view label) {
  const Token& token = sentence.tokens[head];
  const bool plural = token.xpos == Xpos::Nns || token.xpos == Xpos::Nnps;
  const NamedSpan* name = name_over(sentence, head);
  const std::string lemma = lower_ascii(token.lemma.empty() ? token.form : token.lemma);
  if (token.upos == Upos::Num || token.upos == Upos::Sym) {
    return name != nullptr ? type_of_name(name->type, label) : EntityType::Quantity;
  }
  if (token.upos == Upos::Noun) {  // "the Communist Party's chairman": the head decides, not a name inside
    if (name != nullptr && name->type >= NameType::Date) return type_of_name(name->type, label);
    if (const auto known = type_of_noun(lemma, plural)) return *known;
  }
  const EntityType place = place_type(label);
  if (place != EntityType::Place) return place;
  if (name != nullptr) {
    // What is called an organization too easily: laws, fields of study, towns.
    const bool doubtful = name->type == NameType::Organization &&
                          (token.nominal == NominalType::Abstract || token.nominal == NominalType::Place);
    return doubtful ? type_of_nominal(token.nominal, plural) : type_of_name(name->type, label);
  }
  if (token.upos == Upos::Propn) {
    if (const auto known = type_of_noun(lemma, plural)) return *known;
  }
  if (token.upos == Upos::Pron)
    return token.nominal == NominalType::None ? EntityType::Concept : type_of_nominal(token.nominal, false);
  return type_of_nominal(token.nominal, plural);
}

}  // namespace entente
