#include "extract/relation/confidence.h"

#include <algorithm>

namespace entente {
namespace {

/// The further the subject was fetched, the oftener it is the wrong one.
double of_subject(const Clause& clause) {
  switch (clause.source) {
    case SubjectSource::Own:
      return 1.0;
    case SubjectSource::Shared:
      return 0.95;
    case SubjectSource::Controlled:
      return 0.92;
    case SubjectSource::Antecedent:
      return 0.82;
    case SubjectSource::Modified:
      return 0.78;
    case SubjectSource::Matrix:
      return 0.65;
    case SubjectSource::Sentence:
      return 0.5;
    case SubjectSource::None:
      return 0.4;
  }
  return 0.4;
}

/// The deeper a clause hangs, the more its reading rests on the parse.
double of_clause(const Clause& clause) {
  switch (clause.kind) {
    case ClauseKind::Main:
      return 1.0;
    case ClauseKind::Open:
      return 0.95;
    case ClauseKind::Relative:
    case ClauseKind::Parataxis:
      return 0.9;
    case ClauseKind::Adnominal:
      return 0.85;
    case ClauseKind::Adverbial:
      return 0.82;
    case ClauseKind::Complement:
      return 0.75;
    case ClauseKind::Subject:
      return 0.6;
  }
  return 0.6;
}

double of_object(const SentenceView& view, const Proposition& proposition) {
  if (!proposition.object) return proposition.qualifiers.empty() ? 0.5 : 0.8;
  const PropositionArgument& object = *proposition.object;
  if (object.clausal || !object.marker.empty()) return 1.0;
  switch (view.token(object.head).upos) {
    case Upos::Propn:
      return 1.0;
    case Upos::Pron:
    case Upos::Num:
      return 0.8;
    default:
      return 0.93;
  }
}

bool holds_verb(const SentenceView& view, const TokenSet& tokens) {
  return std::any_of(tokens.begin(), tokens.end(),
                     [&](std::size_t i) { return view.clause_headed_by(i) != kNoClause; });
}

/// Long sentences and long phrases are where parses go wrong.
double of_length(const SentenceView& view, const Proposition& proposition) {
  const double words = static_cast<double>(view.size());
  double factor = words <= 12 ? 1.0 : std::max(0.8, 1.0 - (words - 12) * 0.004);
  if (proposition.subject.full.size() > 12) factor *= 0.85;
  if (holds_verb(view, proposition.subject.full)) factor *= 0.9;
  return factor;
}

/// Subjects stand before their verbs and close to them.
double of_order(const SentenceView& view, const Clause& clause, const Proposition& proposition) {
  const std::size_t subject = proposition.subject.head;
  double factor = 1.0;
  if (clause.source == SubjectSource::Own && subject > clause.head && proposition.subject.marker.empty())
    factor *= 0.8;
  const std::size_t distance = subject > clause.head ? subject - clause.head : clause.head - subject;
  if (distance > 8) factor *= 0.9;
  if (distance > 16) factor *= 0.75;
  if (view.token(subject).upos == Upos::Det || view.token(subject).upos == Upos::X) factor *= 0.85;
  if (view.relation(clause.head) == Deprel::Dep || view.relation(clause.head) == Deprel::List) factor *= 0.7;
  return factor;
}

}  // namespace

double confidence_of(const SentenceView& view, const Clause& clause, const Proposition& proposition) {
  const double product = 0.97 * of_subject(clause) * of_clause(clause) * of_object(view, proposition) *
                         of_length(view, proposition) * of_order(view, clause, proposition);
  return std::clamp(product, 0.01, 0.99);
}

}  // namespace entente
