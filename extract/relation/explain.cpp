#include "extract/relation/explain.h"

#include <algorithm>
#include <fmt/format.h>

#include "extract/relation/render.h"

namespace entente {
namespace {

std::string_view words_for(SubjectSource source) {
  switch (source) {
    case SubjectSource::Own:
      return "the subject stands in the clause";
    case SubjectSource::Antecedent:
      return "the subject is the noun that the relative clause is about";
    case SubjectSource::Modified:
      return "the subject is the noun that the participle is about";
    case SubjectSource::Shared:
      return "the subject is that of the clause before";
    case SubjectSource::Controlled:
      return "the subject comes from the verb above";
    case SubjectSource::Matrix:
      return "the subject is that of the main clause";
    case SubjectSource::Sentence:
      return "the subject is the whole clause above";
    case SubjectSource::None:
      return "no subject was found";
  }
  return {};
}

std::string quoted(const SentenceView& view, const TokenSet& tokens) {
  return fmt::format("\"{}\"", view.text(tokens));
}

/// The arc that the analyzer is least sure of, of those that the proposition rests on.
std::string weakest_arc(const SentenceView& view, const Proposition& proposition) {
  TokenSet tokens = proposition.predicate;
  tokens.push_back(proposition.anchor);
  tokens.push_back(proposition.subject.head);
  if (proposition.object) tokens.push_back(proposition.object->head);
  for (const PropositionArgument& qualifier : proposition.qualifiers) tokens.push_back(qualifier.head);
  const std::size_t weakest = *std::min_element(
      tokens.begin(), tokens.end(),
      [&](std::size_t a, std::size_t b) { return view.token(a).certainty < view.token(b).certainty; });
  const std::size_t head = view.head(weakest);
  return fmt::format("least certain: \"{}\" as {} of {} ({:.2f})", view.token(weakest).form,
                     to_string(view.relation(weakest)),
                     head == kNoToken ? "the sentence" : '"' + view.token(head).form + '"',
                     view.token(weakest).certainty);
}

std::string why(const SentenceView& view, const Proposition& proposition) {
  std::string text =
      fmt::format("{}: subject {}", proposition.extractor, quoted(view, proposition.subject.minimal));
  if (!proposition.predicate.empty()) text += ", predicate " + quoted(view, proposition.predicate);
  if (proposition.object) text += ", object " + quoted(view, proposition.object->minimal);
  for (const PropositionArgument& qualifier : proposition.qualifiers) {
    text += fmt::format(", {} {}", qualifier.role.empty() ? "further" : qualifier.role,
                        quoted(view, qualifier.minimal));
  }
  const std::size_t clause = view.clause_headed_by(proposition.anchor);
  if (clause != kNoClause) text += fmt::format("; {}", words_for(view.clauses()[clause].source));
  return text + "; " + weakest_arc(view, proposition);
}

bool tells(const Proposition& proposition, std::size_t token) {
  return proposition.anchor == token ||
         std::binary_search(proposition.predicate.begin(), proposition.predicate.end(), token);
}

std::string reason_for_silence(const SentenceView& view, const Clause& clause) {
  const std::size_t expletive = view.find_child(clause.head, {Deprel::Expl});
  if (clause.subjects.empty()) {
    return expletive != kNoToken ? fmt::format("\"{}\" stands for nothing", view.token(expletive).form)
                                 : std::string(words_for(SubjectSource::None));
  }
  if (clause.complement != kNoToken) return "its content is told by the clause under it";
  return "no extractor reads a clause of this form";
}

void tell_silences(const SentenceView& view, const std::vector<Proposition>& propositions,
                   Explanation& explanation) {
  if (view.clauses().empty() && propositions.empty()) {
    explanation.silences.emplace_back(
        "nothing: there is no verb, no apposition and no event noun with arguments");
  }
  for (const Clause& clause : view.clauses()) {
    const bool told = std::any_of(propositions.begin(), propositions.end(),
                                  [&](const Proposition& found) { return tells(found, clause.head); });
    if (told) continue;
    explanation.silences.push_back(fmt::format("nothing from \"{}\": {}", view.token(clause.head).form,
                                               reason_for_silence(view, clause)));
  }
}

}  // namespace

Explanation explain(const Document& document, const SentenceView& view,
                    const std::vector<Proposition>& propositions, double min_confidence,
                    const Speech& speech) {
  Explanation explanation;
  explanation.sentence = view.sentence_text();
  explanation.mentions = find_time_mentions(view);
  explanation.starts_paragraph = view.sentence().starts_paragraph;
  for (const Proposition& proposition : propositions) {
    auto undated = render_statement(document, view, explanation.mentions, proposition, speech);
    if (!undated) continue;
    if (undated->statement.confidence < min_confidence) {
      explanation.silences.push_back(fmt::format("left out, with a confidence of {:.2f}: {}",
                                                 undated->statement.confidence, why(view, proposition)));
    } else {
      explanation.statements.push_back({std::move(undated->statement), why(view, proposition),
                                        std::move(undated->times), std::move(undated->sources)});
    }
  }
  tell_silences(view, propositions, explanation);
  return explanation;
}

}  // namespace entente
