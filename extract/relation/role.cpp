#include "extract/relation/role.h"

#include <algorithm>

#include "extract/relation/arguments.h"
#include "extract/relation/noun_traits.h"

namespace entente {
namespace {

/// The noun with its compounds and adjectives, lower case unless a name.
void add_noun_words(const SentenceView& view, std::size_t noun, TokenSet& words) {
  for (const std::size_t child : view.children(noun)) {
    const Deprel relation = view.relation(child);
    const bool names = relation == Deprel::Compound || relation == Deprel::Amod || relation == Deprel::Flat;
    if (names && child < noun && view.children(child).empty()) words.push_back(child);
  }
  for (const std::size_t part : hyphenated_word(view, noun)) words.push_back(part);
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

std::string lower_initial(std::string text) {
  if (text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

std::size_t complement_of(const SentenceView& view, std::size_t noun) {
  for (const std::size_t child : view.children(noun)) {
    if (view.relation(child) != Deprel::Nmod || child < noun) continue;
    const TokenSet marker = case_tokens(view, child);
    if (marker.empty()) continue;
    const std::string preposition = lower_words(view, marker);
    if (preposition == "of" || preposition == "to" || preposition == "for" || preposition == "in" ||
        preposition == "at" || preposition == "with" || preposition == "from" || preposition == "between")
      return child;
  }
  return kNoToken;
}

/// "French president": of the French.
std::optional<Role> role_of_people(const SentenceView& view, std::size_t noun) {
  if (!is_relational_noun(view.token(noun).lemma)) return std::nullopt;
  for (const std::size_t child : view.children(noun)) {
    const NamedSpan* name = view.name_covering(child);
    const bool people = name != nullptr && name->type == NameType::Norp && child < noun;
    if (!people || view.relation(child) != Deprel::Amod) continue;
    Role role;
    role.of = noun_argument(view, child);
    role.words = {noun};
    role.label = view.lower(noun) + " of";
    role.lemma = view.token(noun).lemma + " of";
    return role;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Role> role_of(const SentenceView& view, std::size_t noun) {
  const Upos upos = view.token(noun).upos;
  const bool number = upos == Upos::Num && view.lower(noun) == "one";             // "one of those historians"
  const bool title = upos == Upos::Propn && view.name_covering(noun) == nullptr;  // "is President of"
  if (upos != Upos::Noun && !title && !number) return std::nullopt;
  Role role;
  role.plural = view.token(noun).xpos == Xpos::Nns || view.token(noun).xpos == Xpos::Nnps;
  const std::size_t owner = view.find_child(noun, {Deprel::NmodPoss});
  const std::size_t complement = owner == kNoToken ? complement_of(view, noun) : owner;
  if (complement == kNoToken) return role_of_people(view, noun);
  role.of = owner == kNoToken ? oblique_argument(view, complement) : noun_argument(view, complement);
  const std::string preposition = owner == kNoToken ? role.of.role : "of";
  add_noun_words(view, noun, role.words);
  role.label = lower_initial(view.text(role.words)) + ' ' + preposition;
  const std::string& lemma = view.token(noun).lemma;
  TokenSet before = hyphenated_word(view, noun);
  before.erase(std::find(before.begin(), before.end(), noun), before.end());
  role.lemma =
      lower_initial(view.text(before)) + (lemma.empty() ? view.lower(noun) : lemma) + ' ' + preposition;
  role.words.insert(role.words.end(), role.of.marker.begin(), role.of.marker.end());
  role.of.role.clear();
  role.of.marker.clear();
  return role;
}

}  // namespace entente
