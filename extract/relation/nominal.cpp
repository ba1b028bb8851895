#include "extract/relation/nominal.h"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "extract/entity/gazetteer.h"
#include "extract/relation/arguments.h"
#include "extract/relation/event_nouns.h"
#include "extract/relation/event_status.h"
#include "extract/relation/noun_traits.h"
#include "extract/relation/one_of.h"
#include "extract/relation/qualifiers.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

bool names_someone(const SentenceView& view, std::size_t i) {
  const Upos upos = view.token(i).upos;
  return upos == Upos::Propn ||
         (upos == Upos::Pron && !one_of(view.lower(i), {"it", "that", "this", "what"})) ||
         view.name_covering(i) != nullptr;
}

/// A word for someone who can act, before the noun: "Russian", "NATO".
bool is_actor_name(const SentenceView& view, std::size_t i) {
  const NamedSpan* name = view.name_covering(i);
  return name != nullptr && (name->type == NameType::Norp || name->type == NameType::Gpe ||
                             name->type == NameType::Organization || name->type == NameType::Person);
}

std::string preposition_of(const SentenceView& view, std::size_t i) {
  return lower_words(view, case_tokens(view, i));
}

bool is_plural(const SentenceView& view, std::size_t i) {
  const Xpos tag = view.token(i).xpos;
  return tag == Xpos::Nns || tag == Xpos::Nnps || one_of(view.lower(i), {"my", "our", "their", "your"});
}

/// A label in the present tense, as written for one who acts, for several: "support" rather than "supports".
std::string for_several(std::string_view label, std::string_view lemma) {
  const std::string_view verb = label.substr(0, label.find(' '));
  const std::string rest(label.substr(verb.size()));
  if (verb == "has") return "have" + rest;
  if (verb == "is") return "are" + rest;
  const std::string_view base = lemma.substr(0, lemma.find(' '));
  return verb.ends_with('s') && verb != base ? std::string(base) + rest : std::string(label);
}

/// One noun with what stands around it.
class NounReader {
 public:
  NounReader(const SentenceView& view, std::size_t noun, std::vector<Proposition>& found)
      : view_(view), noun_(noun), found_(found), events_(readings()) {}

  void read() {
    if (tell_single()) return;
    tell_pair();
    const std::size_t doer = find_doer();
    for (const std::size_t complement : view_.children(noun_)) {
      if (view_.relation(complement) != Deprel::Nmod || complement < noun_ || complement == doer) continue;
      if (!is_temporal(view_, complement)) read_complement(doer, complement);
    }
    tell_passive(doer);
  }

 private:
  /// "trade war" rather than "war".
  std::span<const EventNoun> readings() const {
    const std::string& lemma = view_.token(noun_).lemma;
    if (noun_ > 0 && view_.head(noun_ - 1) == noun_) {
      const auto pair = events_of_noun(view_.lower(noun_ - 1) + ' ' + lemma);
      if (!pair.empty()) return pair;
    }
    return events_of_noun(lemma);
  }

  bool is_event() const { return !events_.empty(); }

  std::size_t find_complement(std::string_view preposition) const {
    for (const std::size_t child : view_.children(noun_)) {
      const bool nominal = view_.relation(child) == Deprel::Nmod && child > noun_;
      if (nominal && !is_temporal(view_, child) && preposition_of(view_, child) == preposition) return child;
    }
    return kNoToken;
  }

  /// "the arrest of Navarro | by the police", though the parser may hang it on the name before it.
  std::size_t find_agent() const {
    if (const std::size_t agent = find_complement("by"); agent != kNoToken) return agent;
    const std::size_t patient = find_complement("of");
    if (patient == kNoToken || view_.name_covering(patient) == nullptr) return kNoToken;
    for (const std::size_t child : view_.children(patient)) {
      if (view_.relation(child) == Deprel::Nmod && preposition_of(view_, child) == "by") return child;
    }
    return kNoToken;
  }

  /// Whose doing it is: "by Russia", "Russia's", "Russian".
  std::size_t find_doer() const {
    if (is_event()) {
      if (const std::size_t agent = find_agent(); agent != kNoToken) return agent;
    }
    const std::size_t owner = view_.find_child(noun_, {Deprel::NmodPoss});
    return owner != kNoToken ? owner : is_event() ? named_modifier() : kNoToken;
  }

  /// Names and people; whatever "by" brings.
  bool can_act(std::size_t doer) const {
    const NominalType type = view_.token(doer).nominal;
    return names_someone(view_, doer) || type == NominalType::Person || type == NominalType::Organization ||
           view_.relation(doer) == Deprel::Nmod;
  }

  bool is_name(std::size_t i) const { return names_someone(view_, i) && view_.token(i).upos != Upos::Pron; }

  /// "the Russian attack", "NATO bombing"
  std::size_t named_modifier() const {
    for (const std::size_t child : view_.children(noun_)) {
      const Deprel relation = view_.relation(child);
      if (child < noun_ && (relation == Deprel::Amod || relation == Deprel::Compound) &&
          is_actor_name(view_, child) && hyphenated_before(child) == kNoToken)
        return child;
    }
    return kNoToken;
  }

  Proposition start() const {
    Proposition proposition;
    proposition.extractor = "nominal";
    proposition.anchor = noun_;
    proposition.predicate = {noun_};
    proposition.confidence = 0.55;
    proposition.for_tuples = false;
    apply_speaker(view_, noun_, proposition);
    return proposition;
  }

  void add_circumstances(std::size_t without, Proposition& proposition) const {
    for (const std::size_t child : view_.children(noun_)) {
      if (view_.relation(child) != Deprel::Nmod || child < noun_ || child == without) continue;
      PropositionArgument argument = oblique_argument(view_, child);
      refine_role(view_, argument);
      if (one_of(argument.role, {"time", "place", "after", "before", "during", "since"}))
        proposition.qualifiers.push_back(std::move(argument));
    }
  }

  void finish(std::string_view lemma, std::string_view label, Proposition proposition) {
    const EventStatus status = event_status(view_, noun_);
    proposition.polarity = status.polarity;
    proposition.modality = status.modality;
    proposition.lemma = lemma;
    proposition.label =
        is_plural(view_, proposition.subject.head) ? for_several(label, lemma) : std::string(label);
    if (status.modality != Modality::Asserted) {
      proposition.label = (status.modality == Modality::Intended ? "to " : "may ") + proposition.lemma;
    } else if (status.polarity == Polarity::Negated) {
      proposition.label = "did not " + proposition.lemma;
    }
    found_.push_back(std::move(proposition));
  }

  // --- one party

  /// "Nero's death in 68", "the death of Nero", "Galba's rise to power"
  bool tell_single() {
    const EventNoun* event = single_event(view_.token(noun_).lemma);
    if (event == nullptr) return false;
    std::size_t doer = view_.find_child(noun_, {Deprel::NmodPoss});
    if (doer == kNoToken) doer = find_complement("of");
    if (doer == kNoToken) return false;
    Proposition proposition = start();
    proposition.subject = noun_argument(view_, doer);
    std::string label(event->label), lemma(event->lemma);
    for (const std::size_t child : view_.children(noun_)) {
      if (view_.relation(child) != Deprel::Nmod || child < noun_ || child == doer) continue;
      PropositionArgument argument = oblique_argument(view_, child);
      const std::string preposition = argument.role;
      refine_role(view_, argument);
      if (!proposition.object &&
          (one_of(argument.role, {"to", "from", "into"}) || argument.role == "place")) {
        label += ' ' + preposition;
        lemma += ' ' + preposition;
        argument.role.clear();
        argument.marker.clear();
        proposition.object = std::move(argument);
      } else {
        proposition.qualifiers.push_back(std::move(argument));
      }
    }
    finish(lemma, label, std::move(proposition));
    return true;
  }

  // --- two parties

  void read_complement(std::size_t doer, std::size_t complement) {
    const std::string preposition = preposition_of(view_, complement);
    const EventNoun* mutual = event_between(events_);
    if (preposition == "between" || (preposition == "of" && mutual != nullptr))
      tell_between(complement, mutual);
    if (doer == kNoToken || !can_act(doer)) return;
    const EventNoun* event = event_towards(events_, preposition);
    if (event != nullptr) {
      tell(doer, complement, event->lemma, event->label);
    } else if (!is_event() && is_name(doer) && is_name(complement) && !is_temporal(view_, noun_) &&
               !is_relational_noun(view_.token(noun_).lemma) &&
               one_of(preposition, {"on", "against", "with", "to", "toward", "towards", "upon", "over"})) {
      tell(doer, complement, "have " + view_.token(noun_).lemma + ' ' + preposition,
           "has " + view_.lower(noun_) + ' ' + preposition);
    }
  }

  void tell(std::size_t doer, std::size_t target, const std::string_view lemma,
            const std::string_view label) {
    for (const std::size_t from : conjuncts(view_, doer)) {
      for (const std::size_t to : conjuncts(view_, target)) {
        Proposition proposition = start();
        proposition.subject = noun_argument(view_, from);
        proposition.object = noun_argument(view_, to);
        add_circumstances(target, proposition);
        finish(lemma, label, std::move(proposition));
      }
    }
  }

  /// "Kennedy's assassination by Oswald": what is owned happens to the owner. "The arrest of Navarro by the
  /// police" has its complement, so only possessors are left to tell.
  void tell_passive(std::size_t doer) {
    if (doer == kNoToken || doer < noun_) return;
    const std::size_t patient = view_.find_child(noun_, {Deprel::NmodPoss});
    const EventNoun* event = event_towards(events_, "of");
    if (patient == kNoToken || event == nullptr) return;
    tell(doer, patient, event->lemma, event->label);
  }

  /// "the relationship between China and Russia"
  void tell_between(std::size_t complement, const EventNoun* event) {
    // "of their leaders, Xi and Putin": the names stand in apposition.
    const std::size_t names = view_.find_child(complement, {Deprel::Appos});
    const bool coordinated = conjuncts(view_, complement).size() > 1;
    const TokenSet sides = conjuncts(view_, coordinated || names == kNoToken ? complement : names);
    if (sides.size() != 2 || !names_someone(view_, sides[0]) || !names_someone(view_, sides[1])) return;
    tell_mutual(noun_argument(view_, sides[0]), noun_argument(view_, sides[1]), complement, event);
  }

  void tell_mutual(PropositionArgument left, PropositionArgument right, std::size_t complement,
                   const EventNoun* event) {
    if (event != nullptr && event->lemma.empty()) return;
    Proposition proposition = start();
    proposition.subject = std::move(left);
    proposition.object = std::move(right);
    add_circumstances(complement, proposition);
    if (event != nullptr) return finish(event->lemma, event->label, std::move(proposition));
    finish("have " + view_.token(noun_).lemma + " with", "has " + view_.lower(noun_) + " with",
           std::move(proposition));
  }

  /// The word before the hyphen before this one, where both are parts of one word: "Sino" in "Sino-Soviet".
  std::size_t hyphenated_before(std::size_t i) const {
    if (i < 2 || view_.token(i - 1).span.end != view_.token(i).span.begin) return kNoToken;
    const std::string& mark = view_.token(i - 1).form;
    if (mark != "-" && mark != "–" && mark != "/") return kNoToken;
    return view_.token(i - 2).span.end == view_.token(i - 1).span.begin ? i - 2 : kNoToken;
  }

  /// One half of "Sino-Soviet", "US-China": the state or name it stands for; no label where it is none.
  PropositionArgument half(std::size_t i) const {
    PropositionArgument argument;
    argument.head = i;
    argument.full = argument.minimal = {i};
    const std::string& word = view_.lower(i);
    const NamedSpan* name = view_.name_covering(i);
    const bool alone = name != nullptr && name->last == name->first + 1 && is_actor_name(view_, i);
    if (!country_named(word).empty() || (alone && name->type != NameType::Norp))
      argument.label = view_.token(i).form;
    for (const std::string_view country : {country_of_demonym(word), country_of_prefix(word)}) {
      if (!country.empty()) argument.label = country;
    }
    return argument;
  }

  /// "the Sino-Soviet split"
  void tell_pair() {
    const EventNoun* event = event_between(events_);
    if (event == nullptr) return;
    constexpr std::size_t kNear = 6;  // words that may stand between the article and the noun
    for (std::size_t i = noun_ - std::min(noun_, kNear); i < noun_; ++i) {
      const std::size_t before = hyphenated_before(i);
      if (before == kNoToken || !view_.dominates(noun_, before) || !view_.dominates(noun_, i)) continue;
      PropositionArgument left = half(before), right = half(i);
      if (left.label.empty() || right.label.empty()) continue;
      tell_mutual(std::move(left), std::move(right), kNoToken, event);
    }
  }

  const SentenceView& view_;
  std::size_t noun_;
  std::vector<Proposition>& found_;
  std::span<const EventNoun> events_;
};

bool takes_place(const SentenceView& view, std::size_t noun) {
  const EventStatus status = event_status(view, noun);
  return status.polarity == Polarity::Affirmed && status.modality == Modality::Asserted;
}

/// "Keller Hall in Bremen" is in Bremen.
void tell_place(const SentenceView& view, std::size_t noun, std::vector<Proposition>& found) {
  const Upos upos = view.token(noun).upos;
  const bool event = upos == Upos::Noun && !events_of_noun(view.token(noun).lemma).empty();
  if (upos != Upos::Propn && !event) return;
  if (event && !takes_place(view, noun)) return;
  for (const std::size_t child : view.children(noun)) {
    if (view.relation(child) != Deprel::Nmod || child < noun || !is_place(view, child)) continue;
    const NamedSpan* place = view.name_covering(child);
    if (place == nullptr || place == view.name_covering(noun)) continue;
    const std::string preposition = preposition_of(view, child);
    if (!one_of(preposition, {"in", "at", "near"})) continue;
    Proposition proposition;
    proposition.extractor = "nominal";
    proposition.anchor = noun;
    proposition.confidence = 0.55;
    apply_speaker(view, noun, proposition);
    proposition.subject = noun_argument(view, noun, child);
    proposition.object = noun_argument(view, child);
    proposition.predicate = case_tokens(view, child);
    proposition.surface = "is " + preposition;
    proposition.label = (is_plural(view, noun) ? "are " : "is ") + preposition;
    proposition.lemma = "be " + preposition;
    proposition.for_tuples = !event;
    found.push_back(std::move(proposition));
  }
}

}  // namespace

void NominalExtractor::extract(const SentenceView& sentence, std::vector<Proposition>& found) const {
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    tell_place(sentence, i, found);
    if (sentence.token(i).upos == Upos::Noun) NounReader(sentence, i, found).read();
  }
}

}  // namespace entente
