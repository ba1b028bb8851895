#include "extract/relation/role.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/entity/gazetteer.h"
#include "extract/relation/arguments.h"
#include "extract/relation/noun_traits.h"
#include "extract/relation/qualifiers.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

/// The noun with its compounds and adjectives, lower case unless a name.
void add_noun_words(const SentenceView& view, std::size_t noun, TokenSet& words) {
  for (const std::size_t child : view.children(noun)) {
    const Deprel relation = view.relation(child);
    const bool names = relation == Deprel::Compound || relation == Deprel::Amod || relation == Deprel::Flat;
    const bool once = relation == Deprel::Advmod && view.lower(child) == "then";  // "the then president"
    if ((names || once) && child < noun && view.children(child).empty()) words.push_back(child);
  }
  for (const std::size_t part : hyphenated_word(view, noun)) words.push_back(part);
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

/// What says when the office was held.
std::vector<PropositionArgument> times_of(const SentenceView& view, std::size_t noun) {
  std::vector<PropositionArgument> times;
  for (const std::size_t child : view.children(noun)) {
    if (view.relation(child) != Deprel::Nmod || child < noun || !is_temporal(view, child)) continue;
    times.push_back(oblique_argument(view, child));
    refine_role(view, times.back());
  }
  return times;
}

/// "President" becomes "president"; acronyms stay: "CEO".
std::string lower_initial(std::string text) {
  const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (text.size() > 1 && upper(text[0]) && !upper(text[1])) text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

/// Words that make another office of one: a former president is none.
bool is_status_word(std::string_view word) {
  static constexpr auto kWords = std::to_array<std::string_view>(
      {"acting",   "assistant", "associate", "chief",    "deputy",  "elect",  "ex",     "ex-",  "foreign",
       "former",   "founding",  "general",   "honorary", "interim", "joint",  "junior", "last", "late",
       "outgoing", "past",      "permanent", "prime",    "puppet",  "senior", "then",   "vice"});
  static_assert(std::is_sorted(kWords.begin(), kWords.end()));
  return std::binary_search(kWords.begin(), kWords.end(), word);
}

/// The noun's lemma with its compounds and what changes the office.
std::string lemma_of(const SentenceView& view, std::size_t noun, const TokenSet& words) {
  std::string lemma;
  TokenSet before = hyphenated_word(view, noun);  // "co-" of "co-founder"
  before.erase(std::find(before.begin(), before.end(), noun), before.end());
  for (const std::size_t word : words) {
    if (word == noun || std::binary_search(before.begin(), before.end(), word)) continue;
    const bool compound = view.relation(word) == Deprel::Compound && view.token(word).upos == Upos::Noun;
    if (compound || is_status_word(view.lower(word))) lemma += view.lower(word) + ' ';
  }
  const std::string& own = view.token(noun).lemma;
  return lemma + lower_initial(view.text(before)) +
         (own.empty() || view.token(noun).upos == Upos::Propn ? view.lower(noun) : own);
}

/// Nouns that count or measure what follows: "a lot of roses" is no role.
bool is_measure(std::string_view lemma) {
  static constexpr auto kWords = std::to_array<std::string_view>(
      {"bit", "couple", "deal", "dozen", "half", "handful", "hundred", "kind", "lot", "majority", "million",
       "number", "pair", "plenty", "sort", "thousand", "ton", "type"});
  static_assert(std::is_sorted(kWords.begin(), kWords.end()));
  return std::binary_search(kWords.begin(), kWords.end(), lemma);
}

std::size_t complement_of(const SentenceView& view, std::size_t noun) {
  for (const std::size_t child : view.children(noun)) {
    if (view.relation(child) != Deprel::Nmod || child < noun || is_temporal(view, child)) continue;
    const TokenSet marker = case_tokens(view, child);
    if (marker.empty()) continue;
    const std::string preposition = lower_words(view, marker);
    if (preposition == "of" || preposition == "to" || preposition == "for" || preposition == "in" ||
        preposition == "at" || preposition == "with" || preposition == "from" || preposition == "between")
      return child;
  }
  return kNoToken;
}

/// The noun with the modifiers before it.
TokenSet plain_noun(const SentenceView& view, std::size_t noun) {
  TokenSet words;
  add_noun_words(view, noun, words);
  return words;
}

/// "minister of health", "professor of history": the field belongs to the office and names nothing by itself.
bool is_field(const SentenceView& view, std::size_t noun, std::size_t complement) {
  static constexpr auto kOffices = std::to_array<std::string_view>(
      {"chair", "chief", "commissioner", "director", "head", "lecturer", "minister", "officer", "president",
       "professor", "secretary", "teacher", "vice-president"});
  static_assert(std::is_sorted(kOffices.begin(), kOffices.end()));
  if (!std::binary_search(kOffices.begin(), kOffices.end(), view.token(noun).lemma)) return false;
  const char first = view.token(complement).form.front();
  if (first < 'a' || first > 'z') return false;
  if (view.has_child(complement, {Deprel::Det, Deprel::NmodPoss})) return false;
  const NominalType type = view.token(complement).nominal;
  return type != NominalType::Organization && type != NominalType::Person && type != NominalType::Place;
}

/// "… of health | of Chile", "… of history | at Oxford"
std::size_t behind_field(const SentenceView& view, std::size_t noun, std::size_t field) {
  for (const std::size_t from : {field, noun}) {
    for (const std::size_t child : view.children(from)) {
      if (child <= field || view.relation(child) != Deprel::Nmod || is_temporal(view, child)) continue;
      const std::string preposition = lower_words(view, case_tokens(view, child));
      if (preposition == "of" || preposition == "at" || preposition == "for" || preposition == "in")
        return child;
    }
  }
  return kNoToken;
}

/// "French", "US", "Apple" before the noun for an office.
bool names_employer(const SentenceView& view, std::size_t i) {
  const NamedSpan* name = view.name_covering(i);
  if (name == nullptr) return false;
  if (view.relation(i) == Deprel::Amod || name->type == NameType::Norp)
    return !country_of_demonym(view.lower(i)).empty();
  return view.relation(i) == Deprel::Compound &&
         (name->type == NameType::Gpe || name->type == NameType::Organization);
}

/// "French president": of France. "Apple chief executive": of Apple.
std::optional<Role> role_of_people(const SentenceView& view, std::size_t noun) {
  if (!is_relational_noun(view.lower(noun)) && !is_relational_noun(view.token(noun).lemma))
    return std::nullopt;
  for (const std::size_t child : view.children(noun)) {
    if (child > noun || !names_employer(view, child)) continue;
    Role role;
    role.plural = view.token(noun).xpos == Xpos::Nns || view.token(noun).xpos == Xpos::Nnps;
    role.of = noun_argument(view, child);
    add_noun_words(view, noun, role.words);
    std::erase_if(role.words, [&](std::size_t i) { return view.dominates(child, i); });
    role.label = lower_initial(view.text(role.words)) + " of";
    role.lemma = lemma_of(view, noun, role.words) + " of";
    return role;
  }
  return std::nullopt;
}

/// "its founder and chairman", "the founder and chairman of Bolt": what the coordinated offices share stands
/// at one of them.
std::size_t shared_side(const SentenceView& view, std::size_t noun, bool owner) {
  if (!is_relational_noun(view.token(noun).lemma)) return kNoToken;
  const bool second = view.relation(noun) == Deprel::Conj;
  if (second && view.has_child(noun, {Deprel::Det, Deprel::NmodPoss})) return kNoToken;
  const std::size_t first = second ? view.head(noun) : noun;
  TokenSet offices = {first};
  for (const std::size_t child : view.children(first)) {
    if (view.relation(child) == Deprel::Conj) offices.push_back(child);
  }
  for (const std::size_t other : offices) {
    if (other == noun || !is_relational_noun(view.token(other).lemma)) continue;
    if (owner && other < noun) return view.find_child(other, {Deprel::NmodPoss});
    const bool own = view.has_child(other, {Deprel::Det, Deprel::NmodPoss});
    if (!owner && (other < noun || !own)) return complement_of(view, other);
  }
  return kNoToken;
}

}  // namespace

std::optional<Role> role_of(const SentenceView& view, std::size_t noun) {
  const Upos upos = view.token(noun).upos;
  const bool number = upos == Upos::Num && view.lower(noun) == "one";             // "one of those historians"
  const bool title = upos == Upos::Propn && view.name_covering(noun) == nullptr;  // "is President of"
  if (upos != Upos::Noun && !title && !number) return std::nullopt;
  Role role;
  role.plural = view.token(noun).xpos == Xpos::Nns || view.token(noun).xpos == Xpos::Nnps;
  std::size_t owner = view.find_child(noun, {Deprel::NmodPoss});
  std::size_t complement = owner == kNoToken ? complement_of(view, noun) : owner;
  if (complement == kNoToken) complement = owner = shared_side(view, noun, true);
  if (complement == kNoToken) {
    if (auto people = role_of_people(view, noun)) return people;
    complement = shared_side(view, noun, false);
  }
  if (complement == kNoToken) return std::nullopt;
  TokenSet field;
  if (const std::size_t of = complement_of(view, noun); of != kNoToken && is_field(view, noun, of)) {
    field = case_tokens(view, of);
    const TokenSet words = plain_noun(view, of);
    field.insert(field.end(), words.begin(), words.end());
    if (owner == kNoToken) complement = behind_field(view, noun, of);
    if (complement == kNoToken) return std::nullopt;  // a "minister of health" is one, and has no other side
  }
  role.of = owner == kNoToken ? oblique_argument(view, complement) : noun_argument(view, complement);
  const std::string preposition = owner == kNoToken ? role.of.role : "of";
  const bool relational = is_relational_noun(view.token(noun).lemma) || number;
  if (!relational && owner != kNoToken && view.token(owner).upos == Upos::Pron) return std::nullopt;
  if (is_measure(view.token(noun).lemma)) return std::nullopt;
  role.whole = relational || preposition == "of";
  add_noun_words(view, noun, role.words);
  const std::string within = field.empty() ? std::string() : ' ' + view.text(field);
  const bool named = view.token(role.words.front()).upos == Upos::Propn && role.words.front() != noun;
  const bool demonym = !country_of_demonym(view.lower(role.words.front())).empty();
  const std::string words = view.text(role.words);
  role.times = times_of(view, noun);
  role.label = (named || demonym ? words : lower_initial(words)) + within + ' ' + preposition;
  role.lemma = lemma_of(view, noun, role.words) + within + ' ' + preposition;
  role.words.insert(role.words.end(), field.begin(), field.end());
  role.words.insert(role.words.end(), role.of.marker.begin(), role.of.marker.end());
  role.of.role.clear();
  role.of.marker.clear();
  return role;
}

}  // namespace entente
