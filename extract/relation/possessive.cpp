#include "extract/relation/possessive.h"

#include <algorithm>
#include <string>

#include "extract/relation/arguments.h"
#include "extract/relation/noun_traits.h"
#include "extract/relation/qualifiers.h"

namespace entente {
namespace {

TokenSet without(const SentenceView& view, TokenSet tokens, std::size_t owner) {
  const auto belongs = [&](std::size_t i) { return view.dominates(owner, i); };
  tokens.erase(std::remove_if(tokens.begin(), tokens.end(), belongs), tokens.end());
  return tokens;
}

Proposition start(const SentenceView& view, std::size_t thing, double confidence) {
  Proposition proposition;
  proposition.extractor = "possessive";
  proposition.anchor = thing;
  proposition.confidence = confidence;
  apply_speaker(view, thing, proposition);
  return proposition;
}

/// "Stalin's father": the father is a father of Stalin.
void tell_role(const SentenceView& view, std::size_t owner, std::size_t thing, bool needs_speaker,
               std::vector<Proposition>& found) {
  const Xpos tag = view.token(thing).xpos;
  const bool plural = tag == Xpos::Nns || tag == Xpos::Nnps;
  Proposition proposition = start(view, thing, 0.7);
  proposition.subject = noun_argument(view, thing);
  proposition.object = noun_argument(view, owner);
  proposition.predicate = {thing};
  proposition.label = (plural ? "are " : "is ") + view.lower(thing) + " of";
  proposition.lemma = "be " + view.token(thing).lemma + " of";
  proposition.for_tuples = false;
  proposition.needs_speaker = needs_speaker;
  found.push_back(std::move(proposition));
}

/// "China's credibility": China has credibility.
void tell_possession(const SentenceView& view, std::size_t owner, std::size_t thing, bool in_graph,
                     std::vector<Proposition>& found) {
  Proposition proposition = start(view, thing, 0.4);
  proposition.subject = noun_argument(view, owner);
  proposition.object = noun_argument(view, thing);
  proposition.object->full = without(view, proposition.object->full, owner);
  proposition.object->minimal = without(view, proposition.object->minimal, owner);
  proposition.label = proposition.surface = "has";
  proposition.lemma = "have";
  proposition.for_statements = in_graph;
  found.push_back(std::move(proposition));
}

/// "our ships": whoever says so has them. Only for the graph, and only where it is known who speaks.
void tell_own(const SentenceView& view, std::size_t owner, std::size_t thing,
              std::vector<Proposition>& found) {
  Proposition proposition = start(view, thing, 0.5);
  proposition.subject = noun_argument(view, owner);
  proposition.object = noun_argument(view, thing);
  proposition.label = "has";
  proposition.lemma = "have";
  proposition.for_tuples = false;
  proposition.needs_speaker = true;
  found.push_back(std::move(proposition));
}

/// Things one can have, rather than do or be: not "Stalin's death".
bool is_possession(const SentenceView& view, std::size_t thing) {
  switch (view.token(thing).nominal) {
    case NominalType::Person:
    case NominalType::Place:
    case NominalType::Organization:
    case NominalType::Object:
    case NominalType::Substance:
    case NominalType::Animal:
    case NominalType::Plant:
      return true;
    default:
      return false;
  }
}

void tell(const SentenceView& view, std::size_t owner, std::vector<Proposition>& found) {
  const std::size_t thing = view.head(owner);
  if (view.token(thing).upos != Upos::Noun && view.token(thing).upos != Upos::Propn) return;
  const NamedSpan* name = view.name_covering(owner);
  if (name != nullptr && name == view.name_covering(thing)) return;  // "the People's Republic of China"
  const bool named_place =
      view.token(thing).upos == Upos::Propn && view.token(thing).nominal == NominalType::Place;
  if (named_place) return;  // "St. Mary's Hall"
  const std::string& lemma = view.token(thing).lemma;
  const bool role = view.token(thing).upos == Upos::Noun && is_relational_noun(lemma);
  // In "Xi is China's president", "Poland, its neighbor" the name has the role: others tell that.
  const bool told = view.clause_headed_by(thing) != kNoClause || view.relation(thing) == Deprel::Appos ||
                    view.relation(thing) == Deprel::NmodDesc || view.has_child(thing, {Deprel::Appos});
  const bool possession = !role && verb_of_noun(lemma).empty() && is_possession(view, thing);
  const bool own = view.lower(owner) == "my" || view.lower(owner) == "our";
  if (possession && own) tell_own(view, owner, thing, found);
  for (const std::size_t part : conjuncts(view, owner)) {
    // "their heads", "our friends" name nobody, unless it is known who speaks.
    const Xpos tag = view.token(thing).xpos;
    const bool vague = view.token(part).upos == Upos::Pron && (tag == Xpos::Nns || lemma == "head");
    if (role && !told && (!vague || own)) tell_role(view, part, thing, vague, found);
    if (view.token(part).upos == Upos::Propn) tell_possession(view, part, thing, possession, found);
  }
}

}  // namespace

void PossessiveExtractor::extract(const SentenceView& sentence, std::vector<Proposition>& found) const {
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (sentence.relation(i) == Deprel::NmodPoss) tell(sentence, i, found);
  }
}

}  // namespace entente
