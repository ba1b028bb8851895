#include "extract/coreference/mention_phrase.h"

#include <vector>

#include "extract/relation/coordination.h"

namespace entente {
namespace {

/// What hangs on the head but is not of its phrase.
constexpr RelationSet kOutside = {Deprel::Conj,  Deprel::Cc,         Deprel::CcPreconj, Deprel::Case,
                                  Deprel::Appos, Deprel::Vocative,   Deprel::Discourse, Deprel::Parataxis,
                                  Deprel::List,  Deprel::Reparandum, Deprel::Dislocated};
/// What hangs on a predicate nominal for its clause's sake.
constexpr RelationSet kOfClause = {Deprel::Nsubj,      Deprel::NsubjOuter, Deprel::NsubjPass, Deprel::Csubj,
                                   Deprel::CsubjOuter, Deprel::Cop,        Deprel::Aux,       Deprel::AuxPass,
                                   Deprel::Mark,       Deprel::Expl,       Deprel::Obl,       Deprel::Advcl,
                                   Deprel::Ccomp,      Deprel::OblUnmarked};

bool is_own(const SentenceView& view, std::size_t child, bool predicate) {
  const Deprel relation = view.relation(child);
  if (kOutside.contains(relation)) return false;
  return !predicate || !kOfClause.contains(relation);
}

/// The tokens of the phrase, as far as the tree goes.
std::vector<bool> own_tokens(const SentenceView& view, std::size_t head) {
  const bool predicate =
      view.has_child(head, {Deprel::Cop, Deprel::Nsubj, Deprel::NsubjOuter, Deprel::NsubjPass});
  std::vector<bool> inside(view.size(), false);
  inside[head] = true;
  for (const std::size_t child : view.children(head)) {
    if (!is_own(view, child, predicate) && !within_name(view, head, child)) continue;
    for (const std::size_t i : view.subtree(child)) inside[i] = true;
  }
  return inside;
}

bool is_loose_mark(const SentenceView& view, std::size_t head, std::size_t i) {
  return view.token(i).upos == Upos::Punct && view.head(i) == head;
}

/// What a wrong tree leaves before a phrase, and adverbs: "definitely | low season".
bool leads_in(const SentenceView& view, std::size_t head, std::size_t i) {
  switch (view.token(i).upos) {
    case Upos::Adp:
    case Upos::Cconj:
    case Upos::Sconj:
    case Upos::Punct:
      return true;
    case Upos::Adv:
    case Upos::Part:
      return view.head(i) == head;
    default:
      return false;
  }
}

}  // namespace

void set_phrase(const SentenceView& view, Mention& mention) {
  const std::size_t head = mention.head;
  const std::vector<bool> inside = own_tokens(view, head);
  std::size_t first = head, last = head + 1;
  while (first > 0 && inside[first - 1]) --first;
  while (last < view.size() && inside[last]) ++last;
  while (first < head && leads_in(view, head, first)) ++first;
  while (last > head + 1 && is_loose_mark(view, head, last - 1)) --last;
  // "the city of Leeds's mayor": the ending belongs to the outer phrase alone.
  const bool possessor = last < view.size() && view.token(last).xpos == Xpos::Pos && view.head(last) == head;
  if (mention.form != MentionForm::Pronoun && possessor) ++last;
  mention.first = static_cast<std::uint32_t>(first);
  mention.last = static_cast<std::uint32_t>(last);
  mention.span = {view.token(first).span.begin, view.token(last - 1).span.end};
}

}  // namespace entente
