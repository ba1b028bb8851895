#include "cli/relation_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <string_view>
#include <vector>

#include "cli/terminal.h"
#include "graph/types/day_range.h"

namespace entente::cli {
namespace {

constexpr std::size_t kYear = 4;  // digits

/// The first and the last year that statements tell of; empty where that is open or unknown.
struct Years {
  std::string first;
  std::string last;
};

Years years_of(const KnowledgeGraph& graph) {
  Years years;
  for (std::size_t i = 0; i < graph.statement_count(); ++i) {
    const auto days = day_range(graph.statement(i).time);
    if (!days) {
      continue;
    }
    const std::string first = (days->first.empty() ? days->last : days->first).substr(0, kYear);
    const std::string last = (days->last.empty() ? days->first : days->last).substr(0, kYear);
    years.first = years.first.empty() ? first : std::min(years.first, first);
    years.last = std::max(years.last, last);
  }
  return years;
}

std::string joined(const std::vector<std::string>& notes) {
  std::string all;
  for (const std::string& note : notes) {
    all += (all.empty() ? "" : ", ") + note;
  }
  return all.empty() ? all : fmt::format("  ({})", on_one_line(all));
}

std::string speakers_of(const Statement& statement) {
  if (!statement.attribution) {
    return {};
  }
  std::string said = "said by " + statement.attribution->label;
  for (const Attribution& outer : statement.attribution_chain) {
    said += ", according to " + outer.label;
  }
  return said;
}

/// What a field of all statements is, or nothing where they differ.
template <typename Field>
std::string common(const std::vector<Statement>& statements, const Field& field) {
  std::string first = field(statements.front());
  const bool same = std::all_of(statements.begin(), statements.end(),
                                [&](const Statement& statement) { return field(statement) == first; });
  return same ? first : std::string();
}

std::vector<std::string> notes_of(const std::vector<Statement>& statements, bool asserted) {
  std::vector<std::string> notes;
  if (statements.front().polarity == Polarity::Negated) {
    notes.emplace_back("negated");
  }
  std::set<std::string_view> modalities;
  for (const Statement& statement : statements) {
    modalities.insert(to_string(statement.modality));
  }
  if (!asserted) {
    notes.insert(notes.end(), modalities.begin(), modalities.end());
  }
  for (const std::string& note :
       {common(statements, speakers_of), common(statements, [](const Statement& s) { return s.time; })}) {
    if (!note.empty()) {
      notes.push_back(note);
    }
  }
  return notes;
}

/// "in Moscow", "at once"; roles that are no words of the text stand for themselves.
std::string qualifier_text(const Qualifier& qualifier) {
  const bool named = qualifier.role == "time" || qualifier.role == "duration" || qualifier.role == "place" ||
                     qualifier.role == "amount" || qualifier.role.empty();
  return named ? fmt::format(" [{}]", qualifier.label)
               : fmt::format(" {} {}", qualifier.role, qualifier.label);
}

/// The edges between two vertices, those told most often first.
std::vector<std::size_t> edges_between(const KnowledgeGraph& graph, std::size_t from, std::size_t to) {
  std::vector<std::size_t> edges;
  for (const std::size_t edge : graph.out_edges(from)) {
    if (graph.target(edge) == to) {
      edges.push_back(edge);
    }
  }
  for (const std::size_t edge : graph.in_edges(from)) {
    if (graph.source(edge) == to && from != to) {
      edges.push_back(edge);
    }
  }
  std::stable_sort(edges.begin(), edges.end(), [&](std::size_t a, std::size_t b) {
    return graph.edge(a).weight() > graph.edge(b).weight();
  });
  return edges;
}

}  // namespace

std::string counted(std::size_t count, const std::string& one, const std::string& many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string summary_of(const KnowledgeGraph& graph) {
  std::set<std::string_view> documents;
  for (std::size_t i = 0; i < graph.statement_count(); ++i) {
    documents.insert(graph.statement(i).evidence.document);
  }
  std::string line = fmt::format("{}, {}, {} from {}", counted(graph.vertex_count(), "entity", "entities"),
                                 counted(graph.edge_count(), "relation", "relations"),
                                 counted(graph.statement_count(), "statement", "statements"),
                                 counted(documents.size(), "document", "documents"));
  const Years years = years_of(graph);
  if (!years.first.empty()) {
    line += years.first == years.last ? fmt::format(", {}", years.first)
                                      : fmt::format(", {} to {}", years.first, years.last);
  }
  return line;
}

std::string relation_text(const KnowledgeGraph& graph, KnowledgeGraph::EdgeIndex edge) {
  return on_one_line(fmt::format("{} – {} → {}", graph.vertex(graph.source(edge)).entity.label,
                                 graph.edge(edge).predicate.label,
                                 graph.vertex(graph.target(edge)).entity.label));
}

std::string relation_notes(const Edge& edge) {
  const std::string count = edge.weight() == 1 ? std::string() : fmt::format("  ×{}", edge.weight());
  return count + joined(notes_of(edge.statements, edge.asserted()));
}

std::string fact_text(const Statement& statement) {
  std::string line = fmt::format("{} – {}", statement.subject.label, statement.predicate.label);
  if (statement.object) {
    line += fmt::format(" → {}", statement.object->label);
  }
  for (const Qualifier& qualifier : statement.qualifiers) {
    const bool told = qualifier.role == "time" && !statement.time.empty();
    line += told ? std::string() : qualifier_text(qualifier);
  }
  return on_one_line(line);
}

std::string fact_notes(const Statement& statement) {
  return joined(notes_of({statement}, statement.modality == Modality::Asserted));
}

std::string evidence_text(const Statement& statement) {
  const Evidence& evidence = statement.evidence;
  std::vector<std::string> notes;
  if (!evidence.document.empty()) {
    notes.push_back(fmt::format("{}:{}–{}", evidence.document, evidence.begin, evidence.end));
  }
  const bool asserted = statement.modality == Modality::Asserted;
  for (std::string& note : notes_of({statement}, asserted)) {
    notes.push_back(std::move(note));
  }
  notes.push_back(fmt::format("{:.2f}", statement.confidence));
  const std::string text = evidence.text.empty() ? "no sentence" : fmt::format("“{}”", evidence.text);
  return on_one_line(text) + joined(notes).substr(1);
}

std::string way_text(const KnowledgeGraph& graph, const std::vector<KnowledgeGraph::VertexIndex>& way) {
  std::string line = graph.vertex(way.front()).entity.label;
  for (std::size_t i = 0; i + 1 < way.size(); ++i) {
    const std::vector<std::size_t> edges = edges_between(graph, way[i], way[i + 1]);
    std::string label = graph.edge(edges.front()).predicate.label;
    if (edges.size() > 1) {
      label += fmt::format(" (+{})", edges.size() - 1);
    }
    const bool forward = graph.source(edges.front()) == way[i];
    line += forward ? fmt::format(" – {} → ", label) : fmt::format(" ← {} – ", label);
    line += graph.vertex(way[i + 1]).entity.label;
  }
  return on_one_line(line);
}

}  // namespace entente::cli
