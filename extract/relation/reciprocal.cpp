#include "extract/relation/reciprocal.h"

#include <algorithm>
#include <array>
#include <string>

#include "extract/relation/arguments.h"
#include "extract/relation/confidence.h"
#include "extract/relation/event_nouns.h"
#include "extract/relation/predicate.h"
#include "extract/relation/qualifiers.h"

namespace entente {
namespace {

struct Reciprocal {
  std::string_view lemma;
  std::string_view preposition;
};

/// Verbs, adjectives and nouns that hold between their subjects, with the preposition that takes the second.
constexpr auto kReciprocals = std::to_array<Reciprocal>({
    {"agree", "with"},       {"ally", "with"},        {"allied", "with"},     {"argue", "with"},
    {"battle", "with"},      {"clash", "with"},       {"close", "to"},        {"closer", "to"},
    {"collaborate", "with"}, {"communicate", "with"}, {"compete", "with"},    {"confer", "with"},
    {"converse", "with"},    {"cooperate", "with"},   {"correspond", "with"}, {"differ", "from"},
    {"different", "from"},   {"disagree", "with"},    {"equal", "to"},        {"fight", "against"},
    {"friendly", "with"},    {"hostile", "to"},       {"merge", "with"},      {"meet", "with"},
    {"negotiate", "with"},   {"partner", "with"},     {"quarrel", "with"},    {"reconcile", "with"},
    {"separate", "from"},    {"similar", "to"},       {"speak", "with"},      {"split", "with"},
    {"talk", "with"},        {"trade", "with"},       {"unite", "with"},
});

/// Nouns for people who are that to each other: "are allies".
constexpr auto kPartners =
    std::to_array<std::string_view>({"ally", "brother", "colleague", "enemy", "friend", "neighbor",
                                     "neighbour", "opponent", "partner", "rival", "sister"});

std::string_view preposition_of(std::string_view lemma) {
  const auto at = std::find_if(kReciprocals.begin(), kReciprocals.end(),
                               [&](const Reciprocal& entry) { return entry.lemma == lemma; });
  return at == kReciprocals.end() ? std::string_view() : at->preposition;
}

bool is_partner_noun(std::string_view lemma) {
  return std::find(kPartners.begin(), kPartners.end(), lemma) != kPartners.end();
}

/// A noun for something two have with each other: "treaty", "talks".
bool is_mutual_noun(std::string_view lemma) {
  return event_between(events_of_noun(lemma)) != nullptr;
}

/// What is said of the two, as label and lemma up to the second of them; empty where it is not mutual.
struct Mutual {
  std::string label, lemma;
  TokenSet words;
};

std::size_t plain_object(const SentenceView& view, const Clause& clause) {
  if (clause.objects.size() != 1 || clause.passive) return kNoToken;
  const std::size_t noun = clause.objects.front();
  const bool plain =
      view.token(noun).upos == Upos::Noun && !view.has_child(noun, {Deprel::Nmod, Deprel::NmodPoss});
  return plain ? noun : kNoToken;
}

Mutual of_clause(const SentenceView& view, std::size_t index) {
  const Clause& clause = view.clauses()[index];
  const std::string& lemma = view.token(clause.head).lemma;
  const bool partners = clause.copular && is_partner_noun(lemma);
  const PredicateWords words = predicate_words(view, index, !partners);
  if (partners) return {words.label + ' ' + lemma + " of", words.lemma + ' ' + lemma + " of", words.tokens};
  const std::size_t noun = plain_object(view, clause);
  if (noun != kNoToken && is_mutual_noun(view.token(noun).lemma)) {
    return {words.label + ' ' + view.lower(noun) + " with",
            words.lemma + ' ' + view.token(noun).lemma + " with", words.tokens};
  }
  const std::string preposition(preposition_of(lemma));
  const bool alone = clause.objects.empty() && clause.complement == kNoToken && !clause.passive;
  if (preposition.empty() || !alone) return {};
  return {words.label + ' ' + preposition, words.lemma + ' ' + preposition, words.tokens};
}

bool takes_partner_itself(const SentenceView& view, const Clause& clause) {
  return std::any_of(clause.obliques.begin(), clause.obliques.end(), [&](std::size_t oblique) {
    const std::string marker = lower_words(view, case_tokens(view, oblique));
    return marker == "with" || marker == "to" || marker == "from" || marker == "against";
  });
}

/// "they", "the two leaders": may turn out to be two.
bool is_group(const SentenceView& view, std::size_t i) {
  const Token& token = view.token(i);
  if (token.upos == Upos::Pron) return view.lower(i) == "they" || view.lower(i) == "both";
  return (token.xpos == Xpos::Nns && !view.has_child(i, {Deprel::Conj})) || view.lower(i) == "two";
}

}  // namespace

void ReciprocalExtractor::extract(const SentenceView& sentence, std::vector<Proposition>& found) const {
  for (std::size_t index = 0; index < sentence.clauses().size(); ++index) {
    const Clause& clause = sentence.clauses()[index];
    const bool group = clause.subjects.size() == 1 && is_group(sentence, clause.subjects.front());
    if ((clause.subjects.size() != 2 && !group) || takes_partner_itself(sentence, clause)) continue;
    const Mutual mutual = of_clause(sentence, index);
    if (mutual.lemma.empty()) continue;
    Proposition proposition;
    proposition.extractor = name();
    proposition.anchor = clause.head;
    proposition.subject = noun_argument(sentence, clause.subjects[0], clause.head);
    proposition.object = noun_argument(sentence, clause.subjects.back(), clause.head);
    proposition.mutual = group;
    proposition.label = mutual.label;
    proposition.lemma = mutual.lemma;
    proposition.predicate = mutual.words;
    proposition.for_tuples = false;
    add_adjuncts(sentence, index, proposition.qualifiers);
    apply_status(sentence, clause, proposition);
    proposition.confidence = 0.9 * confidence_of(sentence, clause, proposition);
    found.push_back(std::move(proposition));
  }
}

}  // namespace entente
