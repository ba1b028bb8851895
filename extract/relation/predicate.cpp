#include "extract/relation/predicate.h"

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

constexpr RelationSet kAuxiliary = {Deprel::Aux, Deprel::AuxPass, Deprel::Cop};

/// Auxiliaries a coordinated verb takes over: "was captured and killed".
const Clause* lender(const SentenceView& view, const Clause& clause) {
  if (clause.conjunct == kNoClause || view.has_child(clause.head, kAuxiliary)) return nullptr;
  if (clause.source == SubjectSource::Own) return nullptr;
  const Clause& first = view.clauses()[clause.conjunct];
  const Xpos tag = view.token(clause.head).xpos;
  const bool same_form = tag == view.token(first.head).xpos;
  const bool needs_auxiliary = tag == Xpos::Vbn || tag == Xpos::Vbg || tag == Xpos::Vb;
  const bool lends = view.has_child(first.head, kAuxiliary);
  return same_form && needs_auxiliary && lends && !clause.copular && !first.copular ? &first : nullptr;
}

bool is_inner_adverb(const SentenceView& view, const Clause& clause, std::size_t child, std::size_t start) {
  if (view.relation(child) != Deprel::Advmod || !view.children(child).empty()) return false;
  if (view.token(child).upos != Upos::Adv && view.token(child).upos != Upos::Part) return false;
  const std::string& word = view.lower(child);
  if (is_negation(word)) return true;
  if (is_temporal_adverb(word) || is_relative_adverb(view, child) || one_of(word, {"how", "why", "however"}))
    return false;
  if (clause.copular && view.token(clause.head).upos == Upos::Adj && !is_sentence_adverb(word)) return false;
  if (child < clause.head) return child > start || child + 1 == clause.head;
  return false;
}

/// "carried out", "came out against", "was complained of", "kept him out".
bool is_particle(const SentenceView& view, const Clause& clause, std::size_t child) {
  if (view.relation(child) == Deprel::CompoundPrt) return true;
  if (clause.passive && child == clause.gap_marker && clause.antecedent == kNoToken) return true;
  const bool adverbial = view.relation(child) == Deprel::Advmod && child == clause.head + 1;
  return (adverbial || view.relation(child) == Deprel::Xcomp) && child > clause.head &&
         view.children(child).empty() && is_directional(view.lower(child));
}

/// Tokens of one clause's verb group, auxiliaries to particle; `core` without adverbs.
struct VerbGroup {
  TokenSet tokens;
  TokenSet core;
};

void add_auxiliaries(const SentenceView& view, const Clause& clause, VerbGroup& group) {
  for (const std::size_t child : view.children(clause.head)) {
    const bool negation = view.relation(child) == Deprel::Advmod && is_negation(view.lower(child)) &&
                          !is_focus_negation(view, child);
    if (!kAuxiliary.contains(view.relation(child)) && !negation) continue;
    // "The point is that he left": the copula is the outer clause's.
    if (view.relation(child) == Deprel::Cop && view.has_child(clause.head, {Deprel::NsubjOuter}) &&
        !clause.due)
      continue;
    if (child > clause.head && !negation) continue;
    // "did not renew until 1989" is no denial: the word stays in the text's relation, but not in the label.
    const bool lifted =
        negation && clause.polarity == Polarity::Affirmed && lifts_negation(view, clause.head);
    (lifted ? group.tokens : group.core).push_back(child);
  }
}

VerbGroup verb_group(const SentenceView& view, const Clause& clause, bool with_head) {
  VerbGroup group;
  if (const Clause* first = lender(view, clause)) add_auxiliaries(view, *first, group);
  add_auxiliaries(view, clause, group);
  const std::size_t start = group.core.empty() ? clause.head : group.core.front();
  if (with_head) group.core.push_back(clause.head);
  for (const std::size_t child : view.children(clause.head)) {
    const Deprel relation = view.relation(child);
    if (is_particle(view, clause, child) || relation == Deprel::Goeswith) group.core.push_back(child);
    if (is_inner_adverb(view, clause, child, start)) group.tokens.push_back(child);
  }
  group.tokens.insert(group.tokens.end(), group.core.begin(), group.core.end());
  for (TokenSet* set : {&group.tokens, &group.core}) {
    std::sort(set->begin(), set->end());
    set->erase(std::unique(set->begin(), set->end()), set->end());
  }
  return group;
}

std::size_t infinitive_marker(const SentenceView& view, const Clause& clause) {
  for (const std::size_t child : view.children(clause.head)) {
    if (view.relation(child) == Deprel::Mark && child < clause.head && view.lower(child) == "to")
      return child;
  }
  return kNoToken;
}

/// The words with "to" where it stands: "not to attack".
std::string infinitive_words(const SentenceView& view, TokenSet words, std::size_t to) {
  if (to != kNoToken) words.insert(std::lower_bound(words.begin(), words.end(), to), to);
  return view.text(words);
}

std::string particle(const SentenceView& view, const Clause& clause) {
  std::string words;
  for (const std::size_t child : view.children(clause.head)) {
    if (is_particle(view, clause, child)) words += ' ' + view.lower(child);
  }
  return words;
}

std::string lower_first(std::string text) {
  if (text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && !(text[1] >= 'A' && text[1] <= 'Z'))
    text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

std::string lemma_of(const SentenceView& view, const Clause& clause, bool with_head) {
  if (!with_head) return "be";
  const std::string& lemma = view.token(clause.head).lemma;
  std::string words = lemma.empty() ? view.lower(clause.head) : lemma;
  if (clause.copular) words = "be " + words;
  return words + particle(view, clause);
}

/// Whether the first finite clause from here up is in the past tense.
bool is_past(const SentenceView& view, std::size_t index) {
  while (index != kNoClause) {
    const Clause& clause = view.clauses()[index];
    Xpos tag = view.token(clause.head).xpos;
    for (const std::size_t child : view.children(clause.head)) {
      if (!kAuxiliary.contains(view.relation(child))) continue;
      tag = view.token(child).xpos;
      break;
    }
    if (tag == Xpos::Vbd) return true;
    if (tag == Xpos::Vbz || tag == Xpos::Vbp || tag == Xpos::Md) return false;
    index = clause.parent;
  }
  return false;
}

struct Irregular {
  std::string_view participle;
  std::string_view past;
};

constexpr auto kIrregular = std::to_array<Irregular>({
    {"arisen", "arose"},
    {"awoken", "awoke"},
    {"beaten", "beat"},
    {"become", "became"},
    {"begun", "began"},
    {"bitten", "bit"},
    {"blown", "blew"},
    {"broken", "broke"},
    {"chosen", "chose"},
    {"done", "did"},
    {"drawn", "drew"},
    {"driven", "drove"},
    {"drunk", "drank"},
    {"eaten", "ate"},
    {"fallen", "fell"},
    {"flown", "flew"},
    {"forbidden", "forbade"},
    {"foreseen", "foresaw"},
    {"forgiven", "forgave"},
    {"forgotten", "forgot"},
    {"forsaken", "forsook"},
    {"frozen", "froze"},
    {"given", "gave"},
    {"grown", "grew"},
    {"hidden", "hid"},
    {"known", "knew"},
    {"mistaken", "mistook"},
    {"outgrown", "outgrew"},
    {"overcome", "overcame"},
    {"overridden", "overrode"},
    {"overrun", "overran"},
    {"overseen", "oversaw"},
    {"overtaken", "overtook"},
    {"overthrown", "overthrew"},
    {"redrawn", "redrew"},
    {"retaken", "retook"},
    {"rewritten", "rewrote"},
    {"ridden", "rode"},
    {"run", "ran"},
    {"rung", "rang"},
    {"seen", "saw"},
    {"shaken", "shook"},
    {"shown", "showed"},
    {"spoken", "spoke"},
    {"stolen", "stole"},
    {"stricken", "struck"},
    {"sung", "sang"},
    {"sunk", "sank"},
    {"sworn", "swore"},
    {"taken", "took"},
    {"thrown", "threw"},
    {"torn", "tore"},
    {"undergone", "underwent"},
    {"undertaken", "undertook"},
    {"withdrawn", "withdrew"},
    {"woken", "woke"},
    {"worn", "wore"},
    {"woven", "wove"},
    {"written", "wrote"},
});

std::string_view past_form(std::string_view participle) {
  const auto at =
      std::lower_bound(kIrregular.begin(), kIrregular.end(), participle,
                       [](const Irregular& entry, std::string_view word) { return entry.participle < word; });
  return at != kIrregular.end() && at->participle == participle ? at->past : participle;
}

/// "held hearings and called witnesses": a past tense, whatever the tagger takes it for.
bool is_past_of_conjunct(const SentenceView& view, const Clause& clause) {
  if (clause.conjunct == kNoClause || clause.objects.empty() || view.token(clause.head).xpos != Xpos::Vbn)
    return false;
  const Clause& first = view.clauses()[clause.conjunct];
  return !first.passive && !first.participle && !first.copular;
}

}  // namespace

std::string missing_copula(const SentenceView& view, std::size_t index, std::size_t subject) {
  const Clause& clause = view.clauses()[index];
  if (!clause.participle || lender(view, clause) != nullptr || joins_above(view, index)) return {};
  if (is_past_of_conjunct(view, clause)) return {};
  const Xpos tag = view.token(subject).xpos;
  const bool plural =
      tag == Xpos::Nns || tag == Xpos::Nnps || one_of(view.lower(subject), {"they", "we", "you"});
  if (is_past(view, clause.parent)) return plural ? "were" : "was";
  return view.lower(subject) == "i" ? "am" : plural ? "are" : "is";
}

bool joins_above(const SentenceView& view, std::size_t index) {
  const Clause* clause = &view.clauses()[index];
  while (clause->conjunct != kNoClause) {
    if (clause->source == SubjectSource::Own) return false;
    clause = &view.clauses()[clause->conjunct];
  }
  if (clause->kind != ClauseKind::Open || clause->parent == kNoClause) return false;
  const Clause& outer = view.clauses()[clause->parent];
  if (view.head(clause->head) != outer.head) return false;  // "grew unable to row": the adjective's
  const bool verbal = clause->infinitive || clause->participle || view.token(clause->head).xpos == Xpos::Vb;
  if (!verbal || clause->head < outer.head) return false;
  return (outer.objects.empty() || outer.shares_object) && outer.indirect.empty() &&
         clause->source == SubjectSource::Controlled;
}

PredicateWords predicate_words(const SentenceView& view, std::size_t index, bool with_head) {
  const Clause& clause = view.clauses()[index];
  VerbGroup group = verb_group(view, clause, with_head);
  PredicateWords words;
  words.first = index;
  words.lemma = lemma_of(view, clause, with_head);
  const Clause* first = &clause;
  while (first->conjunct != kNoClause && first->kind == ClauseKind::Open)
    first = &view.clauses()[first->conjunct];
  if (joins_above(view, index)) {
    PredicateWords outer = predicate_words(view, first->parent);
    const std::size_t to = infinitive_marker(view, *first);
    words.first = outer.first;
    words.label = outer.label + ' ' + infinitive_words(view, group.core, to);
    words.tokens = std::move(outer.tokens);
    if (to != kNoToken) words.tokens.push_back(to);
    words.tokens.insert(words.tokens.end(), group.tokens.begin(), group.tokens.end());
    std::sort(words.tokens.begin(), words.tokens.end());
    const VerbTraits traits = verb_traits(view.token(view.clauses()[first->parent].head).lemma);
    const bool goes = view.token(view.clauses()[first->parent].head).lemma == "go";  // "went on to ask"
    if (traits.raising && !goes && view.clauses()[first->parent].polarity == Polarity::Affirmed &&
        !traits.possible)
      words.lemma = outer.lemma + (to == kNoToken ? " " + view.text(group.core) : " to " + words.lemma);
  } else {
    const std::size_t to = infinitive_marker(view, clause);
    words.label = clause.due ? infinitive_words(view, group.core, to)
                             : (clause.infinitive ? "to " : "") + lower_first(view.text(group.core));
    if (clause.due) words.tokens.push_back(to);
    words.tokens.insert(words.tokens.end(), group.tokens.begin(), group.tokens.end());
    std::sort(words.tokens.begin(), words.tokens.end());
  }
  return words;
}

std::string active_label(const SentenceView& view, std::size_t index) {
  const Clause& clause = view.clauses()[index];
  std::string modal;
  bool negated = false;
  for (const std::size_t child : view.children(clause.head)) {
    if (view.token(child).xpos == Xpos::Md) modal = view.lower(child);
    if (view.relation(child) == Deprel::Advmod && is_negation(view.lower(child))) negated = true;
  }
  const std::string tail = particle(view, clause);
  const std::string& lemma = view.token(clause.head).lemma;
  if (!modal.empty()) return modal + (negated ? " not " : " ") + lemma + tail;
  if (negated) return "did not " + lemma + tail;
  return std::string(past_form(view.lower(clause.head))) + tail;
}

}  // namespace entente
