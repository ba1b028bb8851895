#include "extract/coreference/mention_traits.h"

#include <algorithm>
#include <array>

#include "extract/relation/one_of.h"
#include "graph/types/name.h"

namespace entente {
namespace {

using enum PronounKind;
constexpr auto kHe = MentionGender::Masculine;
constexpr auto kShe = MentionGender::Feminine;
constexpr auto kIt = MentionGender::Neuter;
constexpr auto kAnyGender = MentionGender::Unknown;
constexpr auto kOne = MentionNumber::Singular;
constexpr auto kMany = MentionNumber::Plural;
constexpr auto kAnyNumber = MentionNumber::Unknown;

struct PronounEntry {
  std::string_view word;
  PronounTraits traits;
};

// Sorted by word.
constexpr auto kPronouns = std::to_array<PronounEntry>({
    {"he", {Personal, kHe, kOne, 3}},
    {"her", {Personal, kShe, kOne, 3}},
    {"hers", {Possessive, kShe, kOne, 3}},
    {"herself", {Reflexive, kShe, kOne, 3}},
    {"him", {Personal, kHe, kOne, 3}},
    {"himself", {Reflexive, kHe, kOne, 3}},
    {"his", {Possessive, kHe, kOne, 3}},
    {"i", {Personal, kAnyGender, kOne, 1}},
    {"it", {Personal, kIt, kOne, 3}},
    {"its", {Possessive, kIt, kOne, 3}},
    {"itself", {Reflexive, kIt, kOne, 3}},
    {"me", {Personal, kAnyGender, kOne, 1}},
    {"mine", {Possessive, kAnyGender, kOne, 1}},
    {"my", {Possessive, kAnyGender, kOne, 1}},
    {"myself", {Reflexive, kAnyGender, kOne, 1}},
    {"our", {Possessive, kAnyGender, kMany, 1}},
    {"ours", {Possessive, kAnyGender, kMany, 1}},
    {"ourselves", {Reflexive, kAnyGender, kMany, 1}},
    {"she", {Personal, kShe, kOne, 3}},
    {"that", {Demonstrative, kIt, kOne, 3}},
    {"their", {Possessive, kAnyGender, kMany, 3}},
    {"theirs", {Possessive, kAnyGender, kMany, 3}},
    {"them", {Personal, kAnyGender, kMany, 3}},
    {"themself", {Reflexive, kAnyGender, kAnyNumber, 3}},
    {"themselves", {Reflexive, kAnyGender, kMany, 3}},
    {"these", {Demonstrative, kAnyGender, kMany, 3}},
    {"they", {Personal, kAnyGender, kMany, 3}},
    {"this", {Demonstrative, kIt, kOne, 3}},
    {"those", {Demonstrative, kAnyGender, kMany, 3}},
    {"us", {Personal, kAnyGender, kMany, 1}},
    {"we", {Personal, kAnyGender, kMany, 1}},
    {"which", {Relative, kIt, kAnyNumber, 3}},
    {"who", {Relative, kAnyGender, kAnyNumber, 3}},
    {"whom", {Relative, kAnyGender, kAnyNumber, 3}},
    {"whose", {Relative, kAnyGender, kAnyNumber, 3}},
    {"you", {Personal, kAnyGender, kAnyNumber, 2}},
    {"your", {Possessive, kAnyGender, kAnyNumber, 2}},
    {"yours", {Possessive, kAnyGender, kAnyNumber, 2}},
    {"yourself", {Reflexive, kAnyGender, kOne, 2}},
    {"yourselves", {Reflexive, kAnyGender, kMany, 2}},
});
static_assert(std::is_sorted(kPronouns.begin(), kPronouns.end(),
                             [](const auto& a, const auto& b) { return a.word < b.word; }));

constexpr auto kMasculine = std::to_array<std::string_view>(
    {"actor",       "archduke",    "baron",       "boy",         "boyfriend",    "bridegroom", "brother",
     "businessman", "chairman",    "congressman", "count",       "cowboy",       "duke",       "earl",
     "emperor",     "ex-husband",  "father",      "fiancé",      "fireman",      "fisherman",  "gentleman",
     "godfather",   "grandfather", "grandson",    "guy",         "half-brother", "husband",    "imam",
     "khan",        "king",        "knight",      "lad",         "lord",         "man",        "mr",
     "nephew",      "policeman",   "pope",        "prince",      "rabbi",        "salesman",   "schoolboy",
     "sir",         "son",         "spokesman",   "stepbrother", "stepfather",   "stepson",    "sultan",
     "tsar",        "uncle",       "viscount",    "widower"});
static_assert(std::is_sorted(kMasculine.begin(), kMasculine.end()));

constexpr auto kFeminine = std::to_array<std::string_view>(
    {"actress",    "aunt",          "baroness",      "bride",       "businesswoman",
     "chairwoman", "congresswoman", "countess",      "dame",        "daughter",
     "duchess",    "empress",       "ex-wife",       "fiancée",     "girl",
     "girlfriend", "goddess",       "granddaughter", "grandmother", "half-sister",
     "heiress",    "heroine",       "housewife",     "lady",        "madam",
     "miss",       "mother",        "mrs",           "ms",          "niece",
     "nun",        "policewoman",   "princess",      "queen",       "schoolgirl",
     "sister",     "spokeswoman",   "stepdaughter",  "stepmother",  "stepsister",
     "tsarina",    "waitress",      "widow",         "wife",        "woman"});
static_assert(std::is_sorted(kFeminine.begin(), kFeminine.end()));

template <std::size_t N>
bool is_in(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

bool is_plural_tag(Xpos tag) {
  return tag == Xpos::Nns || tag == Xpos::Nnps;
}

/// Nouns that are singular in form and stand for several: "they" may take them up.
bool is_collective(const Mention& mention) {
  return mention.type == EntityType::Organization || mention.type == EntityType::Country ||
         mention.type == EntityType::Group;
}

MentionNumber number_of(const SentenceView& view, const Mention& mention) {
  const Token& head = view.token(mention.head);
  if (!mention.members.empty() || is_plural_tag(head.xpos) || mention.lemma == "people") return kMany;
  if (head.upos == Upos::Num && mention.form == MentionForm::Nominal)
    return mention.word == "one" || mention.type == EntityType::Date ? kOne : kMany;
  if (is_collective(mention) && mention.type != EntityType::Country) return kAnyNumber;
  return kOne;
}

MentionGender gender_of_type(const Mention& mention) {
  switch (mention.type) {
    case EntityType::Person:
    case EntityType::Group:
      return kAnyGender;
    case EntityType::Concept:
      return mention.nominal == NominalType::Person || mention.nominal == NominalType::Animal ? kAnyGender
                                                                                              : kIt;
    default:
      return kIt;
  }
}

/// Titles, kin and other nouns beside a name that tell its gender: "Mrs Thatcher", "his sister Anna".
MentionGender gender_beside(const SentenceView& view, const Mention& mention) {
  for (const std::size_t child : view.children(mention.head)) {
    const Deprel relation = view.relation(child);
    if (relation != Deprel::NmodDesc && relation != Deprel::Appos && relation != Deprel::Compound &&
        relation != Deprel::Flat)
      continue;
    std::string_view word = view.lower(child);
    if (word.ends_with('.')) word.remove_suffix(1);
    const MentionGender gender = gender_of_noun(word);
    if (gender != MentionGender::Unknown) return gender;
  }
  return kAnyGender;
}

/// "Olga", "Benazir Bhutto", "Tereshkova"
MentionGender gender_of_name(const Mention& mention) {
  if (mention.form != MentionForm::Name || mention.type != EntityType::Person) return kAnyGender;
  switch (parse_person_name(mention.name).gender) {
    case Gender::Feminine:
      return kShe;
    case Gender::Masculine:
      return kHe;
    case Gender::Unknown:
      break;
  }
  return kAnyGender;
}

MentionGender gender_of(const SentenceView& view, const Mention& mention) {
  if (!mention.members.empty()) return kAnyGender;
  if (mention.form == MentionForm::Nominal) {
    const MentionGender own = gender_of_noun(mention.lemma);
    if (own != MentionGender::Unknown && mention.type != EntityType::Concept) return own;
  }
  const MentionGender by_type = gender_of_type(mention);
  if (by_type == kIt) return kIt;
  const MentionGender beside = gender_beside(view, mention);
  return beside != kAnyGender ? beside : gender_of_name(mention);
}

Definiteness definiteness_of(const SentenceView& view, const Mention& mention) {
  if (mention.form == MentionForm::Name && mention.members.empty()) return Definiteness::Definite;
  for (const std::size_t child : view.children(mention.head)) {
    if (child > mention.head) break;
    const Deprel relation = view.relation(child);
    if (relation == Deprel::NmodPoss) return Definiteness::Possessed;
    if (relation != Deprel::Det && relation != Deprel::DetPredet) continue;
    const std::string& word = view.lower(child);
    if (word == "the" || word == "both") return Definiteness::Definite;
    if (one_of(word, {"this", "that", "these", "those", "such"})) return Definiteness::Demonstrative;
    return Definiteness::Indefinite;
  }
  return view.has_child(mention.head, {Deprel::Nummod}) ? Definiteness::Indefinite : Definiteness::Bare;
}

bool describes(Deprel relation) {
  return RelationSet{Deprel::Amod, Deprel::Compound, Deprel::Nummod,
                     Deprel::Flat, Deprel::NmodDesc, Deprel::Nmod}
      .contains(relation);
}

void add_modifiers(const SentenceView& view, std::size_t head, Mention& mention) {
  for (const std::size_t child : view.children(head)) {
    if (!describes(view.relation(child)) || child < mention.first || child >= mention.last) continue;
    const Upos upos = view.token(child).upos;
    if (upos == Upos::Noun || upos == Upos::Propn || upos == Upos::Adj || upos == Upos::Num ||
        upos == Upos::Verb) {
      mention.modifiers.push_back(view.lower(child));
      add_modifiers(view, child, mention);
    }
  }
}

/// What a name is the subject or agent of.
std::string verb_of(const SentenceView& view, const Mention& mention) {
  const Token& verb = view.token(mention.governor);
  const bool passive = view.relation(mention.head) == Deprel::NsubjPass;
  const bool acts = (mention.role == MentionRole::Subject && !passive) || mention.role == MentionRole::Agent;
  return acts && verb.upos == Upos::Verb ? verb.lemma : std::string();
}

std::string title_before(const SentenceView& view, const Mention& mention) {
  for (const std::size_t child : view.children(mention.head)) {
    if (child < mention.head && view.relation(child) == Deprel::NmodDesc) {
      std::string title = view.lower(child);
      if (title.ends_with('.')) title.pop_back();
      return title;
    }
  }
  return {};
}

}  // namespace

PronounTraits pronoun_traits(std::string_view lower) {
  const auto at =
      std::lower_bound(kPronouns.begin(), kPronouns.end(), lower,
                       [](const PronounEntry& entry, std::string_view w) { return entry.word < w; });
  return at != kPronouns.end() && at->word == lower ? at->traits : PronounTraits{};
}

MentionGender gender_of_noun(std::string_view lower) {
  if (is_in(kMasculine, lower)) return kHe;
  return is_in(kFeminine, lower) ? kShe : kAnyGender;
}

MentionRole role_of_phrase(const SentenceView& view, std::size_t head) {
  while (view.relation(head) == Deprel::Conj && view.head(head) != kNoToken &&
         view.token(view.head(head)).upos != Upos::Verb)
    head = view.head(head);
  if (view.has_child(head, {Deprel::Cop})) return MentionRole::Predicate;
  switch (view.relation(head)) {
    case Deprel::Nsubj:
    case Deprel::NsubjOuter:
    case Deprel::NsubjPass:
      return MentionRole::Subject;
    case Deprel::OblAgent:
      return MentionRole::Agent;
    case Deprel::Obj:
      return MentionRole::Object;
    case Deprel::Iobj:
      return MentionRole::Indirect;
    case Deprel::Obl:
    case Deprel::OblUnmarked:
      return MentionRole::Oblique;
    case Deprel::NmodPoss:
      return MentionRole::Possessor;
    case Deprel::Nmod:
    case Deprel::NmodUnmarked:
    case Deprel::NmodDesc:
    case Deprel::Compound:
    case Deprel::Amod:
      return MentionRole::Modifier;
    case Deprel::Appos:
      return MentionRole::Appositive;
    default:
      return MentionRole::Other;
  }
}

void set_traits(const SentenceView& view, Mention& mention) {
  mention.role = role_of_phrase(view, mention.head);
  if (mention.form == MentionForm::Pronoun) {
    const PronounTraits traits = pronoun_traits(mention.word);
    mention.gender = traits.gender;
    mention.number = traits.number;
    mention.person = traits.person;
    return;
  }
  mention.number = number_of(view, mention);
  mention.gender = gender_of(view, mention);
  mention.definiteness = definiteness_of(view, mention);
  if (mention.form == MentionForm::Name) {
    mention.title = title_before(view, mention);
    mention.verb = verb_of(view, mention);
  }
  if (!mention.members.empty()) return;
  add_modifiers(view, mention.head, mention);
  for (const std::size_t child : view.children(mention.head)) {
    if (view.lower(child) == "both" && view.relation(child) != Deprel::CcPreconj)
      mention.modifiers.emplace_back("both");
  }
  std::sort(mention.modifiers.begin(), mention.modifiers.end());
  mention.modifiers.erase(std::unique(mention.modifiers.begin(), mention.modifiers.end()),
                          mention.modifiers.end());
}

}  // namespace entente
