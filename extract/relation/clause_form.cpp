#include "extract/relation/clause_form.h"

#include <algorithm>
#include <array>

namespace entente {
namespace {

/// Whether the subject is someone who can have something before him, not something that is told: "the aim was
/// to meet him".
bool is_actor(const SentenceView& view, std::size_t subject) {
  constexpr std::array<std::string_view, 8> kPronouns = {"he", "i",   "she", "they",
                                                         "we", "who", "you", "both"};
  const Token& word = view.token(subject);
  return word.upos == Upos::Propn || view.name_covering(subject) != nullptr ||
         word.nominal == NominalType::Person || word.nominal == NominalType::Organization ||
         std::find(kPronouns.begin(), kPronouns.end(), view.lower(subject)) != kPronouns.end();
}

/// "The envoy was to meet the shah".
bool is_due(const SentenceView& view, std::size_t head) {
  if (view.token(head).xpos != Xpos::Vb || !view.has_child(head, {Deprel::Cop})) return false;
  const std::size_t subject = view.find_child(head, {Deprel::Nsubj, Deprel::NsubjOuter});
  const std::size_t to = view.find_child(head, {Deprel::Mark});
  return subject != kNoToken && to != kNoToken && view.lower(to) == "to" && is_actor(view, subject);
}

}  // namespace

bool goes_on(const SentenceView& view, std::size_t head) {
  const std::size_t above = view.head(head);
  if (view.token(above).lemma != "go" || above + 2 >= view.size()) return false;
  return view.lower(above + 1) == "on" && view.lower(above + 2) == "to" && view.dominates(head, above + 2);
}

ClauseKind clause_kind(const SentenceView& view, std::size_t head) {
  switch (view.relation(head)) {
    case Deprel::AclRelcl:
    case Deprel::AdvclRelcl:
      return ClauseKind::Relative;
    case Deprel::Acl:
      return ClauseKind::Adnominal;
    case Deprel::Ccomp:
      return ClauseKind::Complement;
    case Deprel::Xcomp:
      return ClauseKind::Open;
    case Deprel::Csubj:
    case Deprel::CsubjPass:
    case Deprel::CsubjOuter:
      return ClauseKind::Subject;
    case Deprel::Advcl:
      return goes_on(view, head) ? ClauseKind::Open : ClauseKind::Adverbial;
    case Deprel::Parataxis:
      return ClauseKind::Parataxis;
    default:
      return ClauseKind::Main;
  }
}

void set_clause_form(const SentenceView& view, const std::vector<Clause>& clauses, Clause& clause) {
  const Token& head = view.token(clause.head);
  const bool auxiliary = view.has_child(clause.head, {Deprel::Aux, Deprel::AuxPass});
  const bool past_participle = head.xpos == Xpos::Vbn;
  const bool verb = head.upos == Upos::Verb || head.upos == Upos::Aux;
  // "The point is that he left": the copula belongs to the outer subject.
  const bool outer = verb && view.has_child(clause.head, {Deprel::NsubjOuter});
  clause.due = is_due(view, clause.head);
  const bool be = view.has_child(clause.head, {Deprel::Cop}) && !outer && !clause.due;
  // "is risking", "was taken" with the auxiliary mistaken for a copula.
  const bool periphrastic = be && verb && (past_participle || head.xpos == Xpos::Vbg);
  clause.copular = (be && !periphrastic) || !verb;
  clause.passive = view.has_child(clause.head, {Deprel::AuxPass, Deprel::NsubjPass, Deprel::CsubjPass}) ||
                   (periphrastic && past_participle);
  for (const std::size_t child : view.children(clause.head)) {
    const bool marks = view.relation(child) == Deprel::Mark || view.relation(child) == Deprel::Aux;
    if (marks && child < clause.head && view.lower(child) == "to") clause.infinitive = true;
  }
  const bool subject = view.has_child(clause.head, {Deprel::Nsubj});
  clause.participle = !clause.copular && !auxiliary && !periphrastic &&
                      ((past_participle && !subject) || head.xpos == Xpos::Vbg);
  if (!clause.participle || !past_participle) return;
  if (clause.conjunct != kNoClause) {
    const Clause& first = clauses[clause.conjunct];
    constexpr RelationSet kSubject = {Deprel::Nsubj, Deprel::NsubjPass, Deprel::Csubj, Deprel::CsubjPass};
    clause.passive |= first.passive && !view.has_child(clause.head, kSubject);
  } else {
    clause.passive |= clause.kind == ClauseKind::Adnominal || clause.kind == ClauseKind::Adverbial ||
                      clause.kind == ClauseKind::Open || clause.kind == ClauseKind::Relative;
  }
}

std::size_t person_meant(const SentenceView& view, std::size_t clause, std::size_t antecedent) {
  const auto children = view.children(clause);
  const auto who = std::find_if(children.begin(), children.end(), [&](std::size_t child) {
    return view.lower(child) == "who" || view.lower(child) == "whom";
  });
  if (who == children.end()) return antecedent;
  const std::size_t relativizer = *who;
  const Token& noun = view.token(antecedent);
  if (noun.upos != Upos::Noun || noun.nominal == NominalType::Person) return antecedent;
  std::size_t best = antecedent;
  for (const std::size_t child : view.children(antecedent)) {
    if (child > relativizer || child < antecedent || view.relation(child) != Deprel::Nmod) continue;
    const NamedSpan* name = view.name_covering(child);
    const bool person = name != nullptr && name->type == NameType::Person;
    const std::size_t next = name == nullptr ? child + 1 : name->last;
    // Nothing stands between but a comma and the preposition: "of Napoleon, against whom".
    if (person && next < view.size() && relativizer <= next + 2) best = child;
  }
  return best;
}

}  // namespace entente
