#include "extract/relation/predicate_frame.h"

#include "extract/relation/arguments.h"

namespace entente {
namespace {

std::string lower_lemma(const SentenceView& view, std::size_t token) {
  std::string lemma = view.token(token).lemma.empty() ? view.lower(token) : view.token(token).lemma;
  for (char& c : lemma) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lemma;
}

FrameArgument frame_argument(const SentenceView& view, const PropositionArgument& from) {
  FrameArgument argument;
  argument.preposition = from.marker.empty() || from.clausal ? from.role : lower_words(view, from.marker);
  argument.clausal = from.clausal;
  if (!from.clausal) argument.lemma = lower_lemma(view, from.head);
  return argument;
}

/// The clause whose verb the proposition tells, or null.
const Clause* told_clause(const SentenceView& view, const Proposition& proposition) {
  const std::size_t index = view.clause_headed_by(proposition.anchor);
  if (proposition.extractor != "verbal" || index == kNoClause) return nullptr;
  return &view.clauses()[index];
}

/// "Troops were sent to Mali", "He was taken hostage": the subject is what the verb is done to, and what
/// stands after it without preposition says as what.
void turn(const SentenceView& view, const PropositionArgument& subject, EntityType type,
          PredicateFrame& frame) {
  frame.patient = frame_argument(view, subject);
  frame.patient->type = type;
  frame.patient->preposition.clear();
  if (!frame.object || !frame.object->preposition.empty()) return;
  frame.qualifiers.push_back(*frame.object);
  frame.qualifiers.back().preposition = frame.object->clausal ? "to" : "as";
  frame.object.reset();
}

}  // namespace

PredicateFrame predicate_frame(const SentenceView& view, const Proposition& proposition,
                               const Statement& statement) {
  PredicateFrame frame;
  frame.lemma = proposition.lemma;
  for (const PropositionArgument& qualifier : proposition.qualifiers)
    frame.qualifiers.push_back(frame_argument(view, qualifier));
  if (proposition.object && statement.object) {
    frame.object = frame_argument(view, *proposition.object);
    frame.object->type = statement.object->type;
    if (!frame.lemma.ends_with(' ' + frame.object->preposition)) frame.object->preposition.clear();
  }
  const Clause* clause = told_clause(view, proposition);
  if (clause == nullptr) return frame;
  frame.verb = lower_lemma(view, clause->head);
  if (clause->passive && clause->agents.empty() && clause->objects.empty())
    turn(view, proposition.subject, statement.subject.type, frame);
  return frame;
}

}  // namespace entente
