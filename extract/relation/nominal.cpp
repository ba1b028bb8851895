#include "extract/relation/nominal.h"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "extract/relation/arguments.h"
#include "extract/relation/noun_traits.h"
#include "extract/relation/qualifiers.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool names_someone(const SentenceView& view, std::size_t i) {
  const Upos upos = view.token(i).upos;
  return upos == Upos::Propn ||
         (upos == Upos::Pron && !one_of(view.lower(i), {"it", "that", "this", "what"})) ||
         view.name_covering(i) != nullptr;
}

/// An adjective for a country or people: "Russian".
bool is_demonym(const SentenceView& view, std::size_t i) {
  const NamedSpan* name = view.name_covering(i);
  return name != nullptr && (name->type == NameType::Norp || name->type == NameType::Gpe);
}

/// Whose doing it is: "Russia's", "Russian", "by Russia".
std::size_t doer_of(const SentenceView& view, std::size_t noun, bool event) {
  const std::size_t owner = view.find_child(noun, {Deprel::NmodPoss});
  if (owner != kNoToken) return owner;
  for (const std::size_t child : view.children(noun)) {
    const Deprel relation = view.relation(child);
    if (event && child < noun && (relation == Deprel::Amod || relation == Deprel::Compound) &&
        is_demonym(view, child))
      return child;
    if (event && relation == Deprel::Nmod && lower_words(view, case_tokens(view, child)) == "by")
      return child;
  }
  return kNoToken;
}

Proposition start(const SentenceView& view, std::size_t noun) {
  Proposition proposition;
  proposition.extractor = "nominal";
  proposition.anchor = noun;
  proposition.predicate = {noun};
  proposition.confidence = 0.55;
  proposition.for_tuples = false;
  apply_speaker(view, noun, proposition);
  return proposition;
}

void name_relation(const SentenceView& view, std::size_t noun, const std::string& preposition,
                   Proposition& proposition) {
  const std::string_view verb = verb_of_noun(view.token(noun).lemma);
  if (verb.empty()) {
    proposition.label = "has " + view.lower(noun) + ' ' + preposition;
    proposition.lemma = "have " + view.token(noun).lemma + ' ' + preposition;
  } else {
    proposition.label = view.lower(noun) + ' ' + preposition;
    proposition.lemma = verb;
  }
}

void tell(const SentenceView& view, std::size_t noun, std::size_t doer, std::size_t complement,
          std::vector<Proposition>& found) {
  PropositionArgument target = oblique_argument(view, complement);
  const std::string preposition = target.role;
  target.role.clear();
  target.marker.clear();
  for (const std::size_t from : conjuncts(view, doer)) {
    for (const std::size_t to : conjuncts(view, complement)) {
      Proposition proposition = start(view, noun);
      proposition.subject = noun_argument(view, from);
      proposition.object = to == complement ? target : noun_argument(view, to);
      name_relation(view, noun, preposition, proposition);
      found.push_back(std::move(proposition));
    }
  }
}

/// "the relationship between China and Russia"
void tell_between(const SentenceView& view, std::size_t noun, std::size_t complement,
                  std::vector<Proposition>& found) {
  // "of their leaders, Xi and Putin": the names stand in apposition.
  const std::size_t names = view.find_child(complement, {Deprel::Appos});
  const bool coordinated = conjuncts(view, complement).size() > 1;
  const TokenSet sides = conjuncts(view, coordinated || names == kNoToken ? complement : names);
  if (sides.size() != 2 || !names_someone(view, sides[0]) || !names_someone(view, sides[1])) return;
  Proposition proposition = start(view, noun);
  proposition.subject = noun_argument(view, sides[0]);
  proposition.object = noun_argument(view, sides[1]);
  name_relation(view, noun, "with", proposition);
  if (!verb_of_noun(view.token(noun).lemma).empty()) proposition.label = "has " + proposition.label;
  found.push_back(std::move(proposition));
}

/// "Stalin's death in 1953", "Khrushchev's rise to power"
void tell_single(const SentenceView& view, std::size_t noun, std::size_t doer,
                 std::vector<Proposition>& found) {
  Proposition proposition = start(view, noun);
  proposition.subject = noun_argument(view, doer);
  proposition.label = view.lower(noun);
  proposition.lemma = single_verb_of_noun(view.token(noun).lemma);
  for (const std::size_t child : view.children(noun)) {
    if (view.relation(child) != Deprel::Nmod || child < noun) continue;
    PropositionArgument argument = oblique_argument(view, child);
    refine_role(view, argument);
    if (!proposition.object && one_of(argument.role, {"to", "from", "into"})) {
      proposition.label += ' ' + argument.role;
      proposition.lemma += ' ' + argument.role;
      proposition.object = std::move(argument);
    } else {
      proposition.qualifiers.push_back(std::move(argument));
    }
  }
  found.push_back(std::move(proposition));
}

/// "Henry Wood Hall in Glasgow" is in Glasgow.
void tell_place(const SentenceView& view, std::size_t noun, std::vector<Proposition>& found) {
  const Upos upos = view.token(noun).upos;
  const bool event = upos == Upos::Noun && !verb_of_noun(view.token(noun).lemma).empty();
  if (upos != Upos::Propn && !event) return;
  for (const std::size_t child : view.children(noun)) {
    if (view.relation(child) != Deprel::Nmod || child < noun || !is_place(view, child)) continue;
    if (const NamedSpan* name = view.name_covering(noun);
        name != nullptr && name == view.name_covering(child))
      continue;
    const std::string preposition = lower_words(view, case_tokens(view, child));
    if (!one_of(preposition, {"in", "at", "near"})) continue;
    Proposition proposition = start(view, noun);
    proposition.subject = noun_argument(view, noun, child);
    proposition.object = noun_argument(view, child);
    proposition.predicate = case_tokens(view, child);
    proposition.label = proposition.surface = "is " + preposition;
    proposition.lemma = "be " + preposition;
    proposition.for_tuples = !event;
    found.push_back(std::move(proposition));
  }
}

void read_noun(const SentenceView& view, std::size_t noun, std::vector<Proposition>& found) {
  const bool event = !verb_of_noun(view.token(noun).lemma).empty();
  const std::size_t doer = doer_of(view, noun, event);
  if (doer != kNoToken && !single_verb_of_noun(view.token(noun).lemma).empty()) {
    return tell_single(view, noun, doer, found);
  }
  for (const std::size_t complement : view.children(noun)) {
    if (view.relation(complement) != Deprel::Nmod || complement < noun || is_temporal(view, complement))
      continue;
    const std::string preposition = lower_words(view, case_tokens(view, complement));
    const bool mutual = verb_of_noun(view.token(noun).lemma).ends_with(" with");
    if (preposition == "between" || (preposition == "of" && mutual))
      tell_between(view, noun, complement, found);
    if (doer == kNoToken || doer == complement || !names_someone(view, doer)) continue;
    const bool governed =
        one_of(preposition, {"on", "against", "with", "to", "toward", "towards", "upon", "over"}) ||
        (event && one_of(preposition, {"of", "for"}));
    if (governed && (event || names_someone(view, complement))) tell(view, noun, doer, complement, found);
  }
}

}  // namespace

void NominalExtractor::extract(const SentenceView& sentence, std::vector<Proposition>& found) const {
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    tell_place(sentence, i, found);
    if (sentence.token(i).upos == Upos::Noun) read_noun(sentence, i, found);
  }
}

}  // namespace entente
