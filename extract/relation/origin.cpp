#include "extract/relation/origin.h"

#include <string>

#include "extract/entity/gazetteer.h"
#include "extract/relation/arguments.h"
#include "extract/relation/naming.h"
#include "extract/relation/qualifiers.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

Proposition start(const SentenceView& view, std::size_t anchor, double confidence) {
  Proposition proposition;
  proposition.extractor = "origin";
  proposition.anchor = anchor;
  proposition.confidence = confidence;
  proposition.for_tuples = false;
  apply_speaker(view, anchor, proposition);
  return proposition;
}

/// The place named before the hyphen of "Turin-based": the head of its name.
std::size_t place_before(const SentenceView& view, std::size_t participle) {
  if (participle < 2 || view.token(participle - 1).form != "-") return kNoToken;
  for (const std::size_t child : view.children(participle)) {
    if (child < participle && view.name_covering(child) != nullptr) return child;
  }
  return kNoToken;
}

/// The noun that the participle stands before: with "the Oslo-based firm's offer" the firm.
std::size_t described_by(const SentenceView& view, std::size_t participle) {
  std::size_t noun = participle + 1;
  const auto leads_on = [&](std::size_t i) {
    const Deprel relation = view.relation(i);
    return (relation == Deprel::Compound || relation == Deprel::Amod) && view.head(i) > i;
  };
  while (noun < view.size() && leads_on(noun)) noun = view.head(noun);
  const bool found =
      noun < view.size() && (view.token(noun).upos == Upos::Noun || view.token(noun).upos == Upos::Propn);
  return found ? noun : view.head(participle);
}

/// "Turin-based", "Polish-born"
void tell_compound(const SentenceView& view, std::size_t participle, std::vector<Proposition>& found) {
  const std::string& word = view.lower(participle);
  if (word != "born" && word != "based") return;
  const std::size_t place = place_before(view, participle);
  if (place == kNoToken || view.relation(participle) != Deprel::Amod) return;
  std::size_t noun = described_by(view, participle);
  while (view.relation(noun) == Deprel::NmodDesc) noun = view.head(noun);  // "physicist | Marie Curie"
  Proposition proposition = start(view, participle, 0.8);
  proposition.subject = noun_argument(view, noun);
  proposition.object = noun_argument(view, place);
  const std::string_view country = country_of_demonym(view.lower(place));
  if (!country.empty()) proposition.object->label = country;
  proposition.predicate = {participle};
  proposition.label = (word == "born" ? "was " : "is ") + word + " in";
  proposition.lemma = word == "born" ? "bear in" : "base in";
  proposition.passive_lemma = "be " + word + " in";
  found.push_back(std::move(proposition));
}

/// "the city of Lviv": Lviv is a city; "… in Ukraine": Lviv is in Ukraine.
void tell_named_place(const SentenceView& view, std::size_t kind, std::vector<Proposition>& found) {
  const std::size_t place = place_named_by(view, kind);
  if (place == kNoToken) return;
  Proposition identity = start(view, kind, 0.7);
  identity.subject = noun_argument(view, place);
  identity.object = noun_argument(view, kind);
  identity.object->label = view.token(kind).lemma;
  identity.label = "is";
  identity.lemma = "be";
  found.push_back(std::move(identity));
  for (const std::size_t child : view.children(kind)) {
    if (child < place || view.relation(child) != Deprel::Nmod || !is_place(view, child)) continue;
    if (lower_words(view, case_tokens(view, child)) != "in") continue;
    Proposition location = start(view, child, 0.7);
    location.subject = noun_argument(view, place);
    location.object = noun_argument(view, child);
    location.label = "is in";
    location.lemma = "be in";
    found.push_back(std::move(location));
  }
}

}  // namespace

void OriginExtractor::extract(const SentenceView& sentence, std::vector<Proposition>& found) const {
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    tell_compound(sentence, i, found);
    if (sentence.token(i).upos == Upos::Noun) tell_named_place(sentence, i, found);
  }
}

}  // namespace entente
