#include "extract/relation/qualifiers.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

#include "extract/relation/arguments.h"
#include "extract/relation/one_of.h"
#include "extract/relation/verb_traits.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

bool is_money(const SentenceView& view, std::size_t head) {
  const NamedSpan* name = view.name_covering(head);
  return view.token(head).xpos == Xpos::Dollar || (name != nullptr && name->type == NameType::Money);
}

constexpr auto kPrepositionNouns = std::to_array<std::string_view>({
    "accordance",  "addition",    "agreement", "aid",           "alliance",    "anticipation",
    "behalf",      "case",        "charge",    "collaboration", "command",     "common",
    "comparison",  "competition", "conflict",  "conjunction",   "connection",  "consultation",
    "contact",     "contrast",    "control",   "cooperation",   "danger",      "defense",
    "defiance",    "exchange",    "expense",   "favor",         "favour",      "fear",
    "front",       "honor",       "honour",    "league",        "lieu",        "light",
    "line",        "love",        "means",     "need",          "odds",        "opposition",
    "partnership", "peace",       "place",     "possession",    "preparation", "pursuit",
    "reaction",    "regard",      "relation",  "respect",       "response",    "retaliation",
    "return",      "risk",        "search",    "spite",         "support",     "terms",
    "top",         "touch",       "trouble",   "tune",          "union",       "variance",
    "view",        "violation",   "war",
});

/// "fell in love with Clara", each phrase hung on the verb: the one that begins right behind the first.
std::size_t next_sister(const SentenceView& view, std::size_t oblique) {
  if (view.relation(oblique) != Deprel::Obl || oblique + 1 >= view.size()) return kNoToken;
  const std::size_t marker = oblique + 1;
  if (view.relation(marker) != Deprel::Case) return kNoToken;
  const std::size_t sister = view.head(marker);
  const bool together = view.relation(sister) == Deprel::Obl && view.head(sister) == view.head(oblique);
  return together && (view.lower(marker) == "with" || view.lower(marker) == "of") ? sister : kNoToken;
}

/// "in favor of Galba": a preposition of three words, and Galba its argument.
std::size_t behind_preposition_noun(const SentenceView& view, std::size_t oblique) {
  if (!std::binary_search(kPrepositionNouns.begin(), kPrepositionNouns.end(), view.lower(oblique)))
    return kNoToken;
  std::size_t below = view.find_child(oblique, {Deprel::Nmod});
  if (below == kNoToken) below = next_sister(view, oblique);
  if (below == kNoToken || below < oblique || !view.has_child(oblique, {Deprel::Case})) return kNoToken;
  if (view.has_child(oblique, {Deprel::Det, Deprel::Amod, Deprel::NmodPoss, Deprel::Conj})) return kNoToken;
  return view.has_child(below, {Deprel::Case}) ? below : kNoToken;
}

}  // namespace

PropositionArgument prepositional_argument(const SentenceView& view, std::size_t oblique,
                                           std::size_t without) {
  const std::size_t below = behind_preposition_noun(view, oblique);
  if (below == kNoToken) return oblique_argument(view, oblique, without);
  PropositionArgument argument = oblique_argument(view, below, without);
  TokenSet marker = case_tokens(view, oblique);
  marker.push_back(oblique);
  marker.insert(marker.end(), argument.marker.begin(), argument.marker.end());
  argument.marker = std::move(marker);
  argument.role = lower_words(view, argument.marker);
  return argument;
}

namespace {

constexpr auto kDiscourse = std::to_array<std::string_view>({
    "after all",     "at all",          "at least",        "at most",
    "by contrast",   "for example",     "for instance",    "for now",
    "for once",      "for one",         "in addition",     "in any case",
    "in brief",      "in contrast",     "in effect",       "in essence",
    "in fact",       "in general",      "in other words",  "in part",
    "in particular", "in practice",     "in principle",    "in reality",
    "in short",      "in sum",          "in theory",       "in truth",
    "in turn",       "of course",       "on balance",      "on one hand",
    "on other hand", "on the contrary", "on the one hand", "on the other hand",
    "on the whole",
});

/// "in fact", "for example": says how the sentence goes on from others, nothing of the event.
bool is_discourse_phrase(const SentenceView& view, std::size_t oblique) {
  if (view.has_child(oblique, {Deprel::Nmod, Deprel::AclRelcl, Deprel::Acl, Deprel::NmodPoss})) return false;
  TokenSet phrase = view.subtree(oblique);
  trim_punctuation(view, phrase);
  const std::string words = lower_words(view, phrase);
  return std::binary_search(kDiscourse.begin(), kDiscourse.end(), words);
}

PropositionArgument relative_argument(const SentenceView& view, const Clause& clause) {
  PropositionArgument argument = noun_argument(view, clause.antecedent, clause.head);
  argument.marker = case_tokens(view, clause.relativizer);
  argument.role = lower_words(view, argument.marker);
  if (view.lower(clause.relativizer) == "where") argument.role = "place";
  if (view.lower(clause.relativizer) == "when") argument.role = "time";
  return argument;
}

PropositionArgument stranded_argument(const SentenceView& view, const Clause& clause) {
  PropositionArgument argument = noun_argument(view, clause.antecedent, clause.head);
  argument.marker = {clause.gap_marker};
  argument.role = view.lower(clause.gap_marker);
  return argument;
}

/// A noun phrase that names nothing by itself: "the way", "fact".
bool is_time_adverb(const SentenceView& view, std::size_t child) {
  return view.relation(child) == Deprel::Advmod && is_temporal_adverb(view.lower(child)) &&
         view.token(child).upos == Upos::Adv;
}

PropositionArgument adverb_argument(const SentenceView& view, std::size_t child) {
  PropositionArgument argument;
  argument.head = child;
  argument.full = view.subtree(child);
  trim_punctuation(view, argument.full);
  argument.minimal = argument.full;
  argument.role = "time";
  return argument;
}

/// "not until 1989" says when it began.
void lift_until(const SentenceView& view, const Clause& clause,
                std::vector<PropositionArgument>& qualifiers) {
  const auto negates = [&](std::size_t child) { return is_negation(view.lower(child)); };
  const auto children = view.children(clause.head);
  if (clause.polarity == Polarity::Negated || std::none_of(children.begin(), children.end(), negates)) return;
  for (PropositionArgument& qualifier : qualifiers) {
    if (qualifier.role == "until" || qualifier.role == "till") qualifier.role = "time";
  }
}

/// "Not until 1990 did …": the word stands in the phrase.
void lift_inner_not(const SentenceView& view, PropositionArgument& argument) {
  if (argument.role != "until" && argument.role != "till") return;
  if (argument.full.size() < 2 || view.lower(argument.full.front()) != "not") return;
  const std::size_t word = argument.full.front();
  argument.full.erase(argument.full.begin());
  argument.minimal.erase(std::remove(argument.minimal.begin(), argument.minimal.end(), word),
                         argument.minimal.end());
  argument.role = "time";
}

void set_speakers(const SentenceView& view, const Clause& clause, Proposition& proposition) {
  if (clause.speaker == kNoToken) return;
  proposition.speakers = {noun_argument(view, clause.speaker)};
  for (const std::size_t outer : clause.outer_speakers)
    proposition.speakers.push_back(noun_argument(view, outer));
}

}  // namespace

void refine_role(const SentenceView& view, PropositionArgument& argument) {
  const bool bare = argument.marker.empty();
  if (is_temporal(view, argument.head)) {
    if (bare || one_of(argument.role, {"in", "on", "at", "during", "of"})) argument.role = "time";
  } else if (bare && is_money(view, argument.head)) {
    argument.role = "amount";
  } else if (is_place(view, argument.head) && one_of(argument.role, {"in", "at", "near"})) {
    argument.role = "place";
  }
}

void add_adjuncts(const SentenceView& view, std::size_t index, std::vector<PropositionArgument>& qualifiers) {
  const Clause& clause = view.clauses()[index];
  std::size_t taken = kNoToken;  // by the phrase before it
  for (const std::size_t oblique : clause.obliques) {
    // "according to …" is the speaker
    if (oblique == clause.speaker_phrase || oblique == taken || is_discourse_phrase(view, oblique)) continue;
    taken = behind_preposition_noun(view, oblique);
    PropositionArgument argument = oblique == clause.relativizer && clause.antecedent != kNoToken
                                       ? relative_argument(view, clause)
                                       : prepositional_argument(view, oblique, clause.head);
    refine_role(view, argument);
    lift_inner_not(view, argument);
    qualifiers.push_back(std::move(argument));
  }
  if (clause.gap_marker != kNoToken && clause.antecedent != kNoToken)
    qualifiers.push_back(stranded_argument(view, clause));
  for (const std::size_t child : view.children(clause.head)) {
    if (is_time_adverb(view, child)) qualifiers.push_back(adverb_argument(view, child));
  }
  lift_until(view, clause, qualifiers);
}

void add_adverbial_clauses(const SentenceView& view, std::size_t index,
                           std::vector<PropositionArgument>& qualifiers) {
  for (const std::size_t child : view.children(view.clauses()[index].head)) {
    const std::size_t adverbial = view.clause_headed_by(child);
    if (view.relation(child) != Deprel::Advcl || adverbial == kNoClause) continue;
    qualifiers.push_back(clause_argument(view, child));
  }
}

std::optional<PropositionArgument> reported_words(const SentenceView& view, std::size_t index) {
  const Clause& clause = view.clauses()[index];
  const bool reports = verb_traits(view.token(clause.head).lemma).speech;
  if (!reports || clause.kind != ClauseKind::Parataxis || clause.parent == kNoClause) return std::nullopt;
  const Clause& outer = view.clauses()[clause.parent];
  if (!view.dominates(outer.head, clause.head)) return std::nullopt;
  return clause_argument(view, outer.head, clause.head);
}

void apply_status(const SentenceView& view, const Clause& clause, Proposition& proposition) {
  proposition.polarity = clause.polarity;
  proposition.modality = clause.modality;
  set_speakers(view, clause, proposition);
}

void apply_speaker(const SentenceView& view, std::size_t i, Proposition& proposition) {
  const std::size_t around = view.clause_around(i);
  if (around == kNoClause) return;
  const Clause& clause = view.clauses()[around];
  const std::size_t speaker = clause.speaker;
  // Not where it describes the speaker: "said Xu, a historian".
  if (speaker == kNoToken || view.dominates(speaker, i) || view.dominates(i, speaker)) return;
  set_speakers(view, clause, proposition);
}

}  // namespace entente
