#include "extract/relation/event_status.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "extract/relation/sentence_view.h"

namespace entente {
namespace {

template <std::size_t N>
bool is_in(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

constexpr auto kIntendedAdjectives = std::to_array<std::string_view>(
    {"attempted", "intended", "planned", "proposed", "prospective", "scheduled", "upcoming"});
constexpr auto kPossibleAdjectives = std::to_array<std::string_view>(
    {"alleged", "eventual", "expected", "feared", "future", "hypothetical", "imminent", "impending", "likely",
     "looming", "possible", "potential", "presumed", "supposed", "suspected", "threatened", "would-be"});

// Nouns whose "of", "for" or "to" brings what is not there yet, or not at all.
constexpr auto kIntentions = std::to_array<std::string_view>(
    {"aim",    "attempt",     "bid",      "call",      "demand",    "desire",      "dream",
     "effort", "goal",        "hope",     "idea",      "intention", "offer",       "plan",
     "plot",   "preparation", "proposal", "readiness", "request",   "willingness", "wish"});
constexpr auto kChances = std::to_array<std::string_view>(
    {"allegation", "chance", "danger", "event", "expectation", "fear", "likelihood", "menace", "possibility",
     "prospect", "risk", "rumor", "rumour", "scenario", "suspicion", "threat", "warning"});
constexpr auto kAbsences =
    std::to_array<std::string_view>({"absence", "cancellation", "lack", "prevention", "rejection"});

// Verbs whose object is not there yet, or not at all.
constexpr auto kIntending =
    std::to_array<std::string_view>({"advocate", "attempt", "contemplate", "demand", "intend", "plan", "plot",
                                     "prepare", "propose", "seek", "suggest", "urge", "want"});
constexpr auto kExpecting =
    std::to_array<std::string_view>({"allege", "anticipate", "await", "deny", "deter", "expect", "fear",
                                     "foresee", "imagine", "predict", "risk", "suspect", "threaten"});
constexpr auto kPreventing = std::to_array<std::string_view>(
    {"avert", "avoid", "cancel", "forbid", "forestall", "preclude", "prevent", "prohibit"});

static_assert(std::is_sorted(kIntendedAdjectives.begin(), kIntendedAdjectives.end()));
static_assert(std::is_sorted(kPossibleAdjectives.begin(), kPossibleAdjectives.end()));
static_assert(std::is_sorted(kIntentions.begin(), kIntentions.end()));
static_assert(std::is_sorted(kChances.begin(), kChances.end()));
static_assert(std::is_sorted(kIntending.begin(), kIntending.end()));
static_assert(std::is_sorted(kExpecting.begin(), kExpecting.end()));
static_assert(std::is_sorted(kPreventing.begin(), kPreventing.end()));
static_assert(std::is_sorted(kAbsences.begin(), kAbsences.end()));

constexpr EventStatus kIntended = {Polarity::Affirmed, Modality::Intended};
constexpr EventStatus kPossible = {Polarity::Affirmed, Modality::Possible};
constexpr EventStatus kNegated = {Polarity::Negated, Modality::Asserted};

std::optional<EventStatus> of_modifiers(const SentenceView& view, std::size_t noun) {
  for (const std::size_t child : view.children(noun)) {
    const std::string& word = view.lower(child);
    if (view.relation(child) == Deprel::Det && (word == "no" || word == "neither")) return kNegated;
    if (view.relation(child) == Deprel::Det && word == "any") return kPossible;
    if (child > noun || (view.relation(child) != Deprel::Amod && view.relation(child) != Deprel::Compound))
      continue;
    if (is_in(kIntendedAdjectives, word)) return kIntended;
    if (is_in(kPossibleAdjectives, word)) return kPossible;
  }
  return std::nullopt;
}

std::string preposition_of(const SentenceView& view, std::size_t i) {
  const std::size_t marker = view.find_child(i, {Deprel::Case});
  return marker == kNoToken ? std::string() : view.lower(marker);
}

/// "plans for an invasion", "the threat of war", "an invasion plan"
std::optional<EventStatus> of_governing_noun(const SentenceView& view, std::size_t noun) {
  const std::string& lemma = view.token(view.head(noun)).lemma;
  if (view.relation(noun) == Deprel::Nmod) {
    const std::string preposition = preposition_of(view, noun);
    if (preposition != "of" && preposition != "for" && preposition != "to" && preposition != "at")
      return std::nullopt;
  } else if (view.relation(noun) != Deprel::Compound) {
    return std::nullopt;
  }
  if (is_in(kIntentions, lemma)) return kIntended;
  if (is_in(kChances, lemma)) return kPossible;
  if (is_in(kAbsences, lemma)) return kNegated;
  return std::nullopt;
}

/// "fears an attack", "called for an attack", "warned of an attack"
std::optional<EventStatus> of_verb(const SentenceView& view, std::size_t noun) {
  const Deprel relation = view.relation(noun);
  const std::size_t verb = view.head(noun);
  const std::string& lemma = view.token(verb).lemma;
  if (relation == Deprel::Obl) {
    const std::string preposition = preposition_of(view, noun);
    if (preposition == "without") return kNegated;
    if (preposition == "for" &&
        (lemma == "call" || lemma == "hope" || lemma == "plan" || lemma == "prepare" || lemma == "push" ||
         lemma == "appeal" || lemma == "wait" || lemma == "vote"))
      return kIntended;
    if ((preposition == "of" || preposition == "against") && lemma == "warn") return kPossible;
    return std::nullopt;
  }
  if (relation != Deprel::Obj && relation != Deprel::NsubjPass) return std::nullopt;
  if (is_in(kIntending, lemma)) return kIntended;
  if (is_in(kExpecting, lemma)) return kPossible;
  if (is_in(kPreventing, lemma)) return kNegated;
  return std::nullopt;
}

/// A determiner or possessor takes it for granted that the event took place.
bool is_taken_for_granted(const SentenceView& view, std::size_t noun) {
  const std::size_t determiner = view.find_child(noun, {Deprel::Det, Deprel::NmodPoss});
  return determiner != kNoToken && view.lower(determiner) != "a" && view.lower(determiner) != "an" &&
         view.lower(determiner) != "any" && view.lower(determiner) != "no";
}

std::optional<EventStatus> of_clause(const SentenceView& view, std::size_t noun) {
  const std::size_t index = view.clause_around(noun);
  if (index == kNoClause || is_taken_for_granted(view, noun)) return std::nullopt;
  const Clause& clause = view.clauses()[index];
  EventStatus status;
  status.modality = clause.modality;
  const bool denied = RelationSet{Deprel::Obj, Deprel::Obl, Deprel::Xcomp}.contains(view.relation(noun)) ||
                      clause.head == noun || view.has_child(clause.head, {Deprel::Expl});
  if (denied) status.polarity = clause.polarity;
  return status;
}

}  // namespace

EventStatus event_status(const SentenceView& view, std::size_t noun) {
  if (const auto status = of_modifiers(view, noun)) return *status;
  std::size_t first = noun;
  while (view.relation(first) == Deprel::Conj && view.head(first) != kNoToken) first = view.head(first);
  if (view.head(first) != kNoToken) {
    if (const auto status = of_governing_noun(view, first)) return *status;
    if (const auto status = of_verb(view, first)) return *status;
  }
  if (const auto status = of_clause(view, first)) return *status;
  return {};
}

}  // namespace entente
