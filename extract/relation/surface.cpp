#include "extract/relation/surface.h"

#include <algorithm>

namespace entente {
namespace {

/// A proposition's arguments in the order of the text's own voice: a passive turned back.
struct Arguments {
  const PropositionArgument* subject = nullptr;
  std::vector<const PropositionArgument*> rest;
};

Arguments text_order(const Proposition& proposition) {
  Arguments arguments;
  const bool turned = !proposition.subject.marker.empty() && proposition.object;
  arguments.subject = turned ? &*proposition.object : &proposition.subject;
  if (turned) {
    arguments.rest.push_back(&proposition.subject);
  } else if (proposition.object) {
    arguments.rest.push_back(&*proposition.object);
  }
  for (const PropositionArgument& qualifier : proposition.qualifiers) arguments.rest.push_back(&qualifier);
  return arguments;
}

std::string relation_words(const SentenceView& view, const Proposition& proposition) {
  return proposition.surface.empty() ? view.text(proposition.predicate) : proposition.surface;
}

std::string with(std::string relation, const std::string& preposition) {
  return preposition.empty() ? relation : relation + ' ' + preposition;
}

/// The marker in front of the phrase, as it stands.
std::string marked_text(const SentenceView& view, const PropositionArgument& argument) {
  if (argument.marker.empty()) return view.text(argument.full);
  return view.text(argument.marker) + ' ' + view.text(argument.full);
}

}  // namespace

std::vector<SurfaceTuple> full_tuples(const SentenceView& view,
                                      const std::vector<Proposition>& propositions) {
  std::vector<SurfaceTuple> tuples;
  tuples.reserve(propositions.size());
  for (const Proposition& proposition : propositions) {
    if (!proposition.for_tuples) continue;
    const Arguments arguments = text_order(proposition);
    SurfaceTuple tuple;
    tuple.sentence = view.sentence_text();
    tuple.confidence = proposition.confidence;
    tuple.relation = relation_words(view, proposition);
    tuple.arguments.push_back(view.text(arguments.subject->full));
    for (const PropositionArgument* argument : arguments.rest) {
      const bool second = argument == arguments.rest.front();
      if (second) tuple.relation = with(tuple.relation, view.text(argument->marker));
      tuple.arguments.push_back(second ? view.text(argument->full) : marked_text(view, *argument));
    }
    tuples.push_back(std::move(tuple));
  }
  return tuples;
}

std::vector<SurfaceTuple> minimal_tuples(const SentenceView& view,
                                         const std::vector<Proposition>& propositions) {
  std::vector<SurfaceTuple> tuples;
  for (const Proposition& proposition : propositions) {
    if (!proposition.for_tuples) continue;
    const Arguments arguments = text_order(proposition);
    for (const PropositionArgument* argument : arguments.rest) {
      SurfaceTuple tuple;
      tuple.sentence = view.sentence_text();
      tuple.confidence = proposition.confidence;
      tuple.relation = with(relation_words(view, proposition), view.text(argument->marker));
      tuple.arguments = {view.text(arguments.subject->minimal), view.text(argument->minimal)};
      tuples.push_back(std::move(tuple));
    }
  }
  return tuples;
}

}  // namespace entente
