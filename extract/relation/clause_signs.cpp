#include "extract/relation/clause_signs.h"

#include <algorithm>

#include "extract/relation/one_of.h"
#include "extract/relation/verb_traits.h"
#include "extract/relation/words.h"

namespace entente {
bool starts_with_mark(const SentenceView& view, std::size_t head,
                      std::initializer_list<std::string_view> words) {
  for (const std::size_t child : view.children(head)) {
    if (view.relation(child) == Deprel::Mark && one_of(view.lower(child), words)) return true;
  }
  return false;
}

bool has_degree(const SentenceView& view, std::size_t head, std::string_view adverb) {
  for (const std::size_t child : view.children(head)) {
    if (view.lower(child) == adverb && view.relation(child) == Deprel::Advmod) return true;
  }
  return false;
}

bool is_negative_phrase(const SentenceView& view, std::size_t head) {
  if (is_negative_pronoun(view.lower(head)) || view.lower(head) == "no-one") return true;
  const std::size_t word =
      view.find_child(head, {Deprel::Det, Deprel::Advmod, Deprel::CcPreconj, Deprel::Cc});
  if (word == kNoToken) return false;
  // "not all senators", "not a single one"
  return one_of(view.lower(word), {"no", "neither", "nor"}) ||
         (view.lower(word) == "not" && !is_focus_negation(view, word));
}

bool shares_auxiliaries(const SentenceView& view, const Clause& clause, const Clause& first) {
  if (clause.source == SubjectSource::Own || view.has_child(clause.head, {Deprel::Aux, Deprel::Cop}))
    return false;
  const std::size_t conjunction = view.find_child(clause.head, {Deprel::Cc});
  if (conjunction != kNoToken && one_of(view.lower(conjunction), {"but", "yet"})) return false;
  if (conjunction != kNoToken && one_of(view.lower(conjunction), {"or", "nor"})) return true;
  const Xpos tag = view.token(clause.head).xpos;
  if (first.infinitive && !clause.infinitive && tag == Xpos::Vb) return true;
  return tag == view.token(first.head).xpos && tag != Xpos::Vbd &&
         view.has_child(first.head, {Deprel::Aux, Deprel::AuxPass});
}

std::size_t measured_word(const SentenceView& view, const Clause& clause, const Clause& outer) {
  const std::size_t above = view.head(clause.head);
  if (!clause.infinitive || above == kNoToken || !view.dominates(outer.head, above)) return kNoToken;
  const std::size_t complement =
      view.find_child(outer.head, {Deprel::Xcomp});  // "has grown too steep to climb"
  for (const std::size_t word : {above, complement}) {
    if (word == kNoToken || word == clause.head) continue;
    if (has_degree(view, word, "too") || has_degree(view, word, "enough")) return word;
  }
  return kNoToken;
}

bool is_result(const SentenceView& view, const Clause& clause, const Clause& outer) {
  return measured_word(view, clause, outer) != kNoToken;
}

bool is_held_off(const SentenceView& view, const Clause& clause, const Clause& outer) {
  const std::string& lemma = view.token(outer.head).lemma;
  const VerbTraits verb = verb_traits(lemma);
  return starts_with_mark(view, clause.head, {"from"}) &&
         ((verb.negative && verb.object_control) || (lemma == "keep" && !outer.objects.empty()));
}

const Clause& first_conjunct(const std::vector<Clause>& clauses, const Clause& clause) {
  const Clause* first = &clause;
  while (first->conjunct != kNoClause) first = &clauses[first->conjunct];
  return *first;
}

}  // namespace entente
