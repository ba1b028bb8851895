#include "tests/extract/relation/render.h"

#include "extract/relation/surface.h"

namespace entente::testing {
namespace {

std::vector<Proposition> propositions(const Extractor& extractor, const Parse& parse) {
  std::vector<Proposition> found;
  extractor.extract(parse.view(), found);
  return found;
}

std::string render(const SentenceView& view, const Proposition& proposition) {
  std::string line = view.text(proposition.subject.minimal) + " | " + proposition.lemma + " | " +
                     (proposition.object ? view.text(proposition.object->minimal) : "-");
  for (const PropositionArgument& qualifier : proposition.qualifiers)
    line += " | " + qualifier.role + "=" + view.text(qualifier.minimal);
  if (proposition.polarity == Polarity::Negated) line += " | negated";
  if (proposition.modality != Modality::Asserted)
    line += " | " + std::string(to_string(proposition.modality));
  for (const PropositionArgument& speaker : proposition.speakers)
    line += " | by " + view.text(speaker.minimal);
  return line;
}

}  // namespace

std::vector<std::string> told(const Extractor& extractor, const char* table) {
  const Parse parse(table);
  std::vector<std::string> lines;
  for (const Proposition& proposition : propositions(extractor, parse))
    lines.push_back(render(parse.view(), proposition));
  return lines;
}

std::vector<std::string> told_for_graph(const Extractor& extractor, const char* table) {
  const Parse parse(table);
  std::vector<std::string> lines;
  for (const Proposition& proposition : propositions(extractor, parse)) {
    if (proposition.for_statements) lines.push_back(render(parse.view(), proposition));
  }
  return lines;
}

std::vector<std::string> labels(const Extractor& extractor, const char* table) {
  const Parse parse(table);
  std::vector<std::string> found;
  for (const Proposition& proposition : propositions(extractor, parse)) found.push_back(proposition.label);
  return found;
}

std::vector<std::string> full(const Extractor& extractor, const char* table) {
  const Parse parse(table);
  std::vector<std::string> lines;
  for (const SurfaceTuple& tuple : full_tuples(parse.view(), propositions(extractor, parse))) {
    lines.push_back(tuple.relation);
    for (const std::string& argument : tuple.arguments) lines.back() += "; " + argument;
  }
  return lines;
}

}  // namespace entente::testing
