#include "export/lookahead.h"

#include <string>

namespace entente {
namespace {

// What is asked for is there about this many edges later; each step reads what the one before asked for.
constexpr std::size_t kStep = 4;
constexpr std::size_t kLine = 64;  // bytes that come at once

void ask_for(const void* memory, std::size_t bytes) {
  const char* const begin = static_cast<const char*>(memory);
  for (std::size_t at = 0; at < bytes; at += kLine) __builtin_prefetch(begin + at);
}

void ask_for(const std::string& text) {
  __builtin_prefetch(text.data());
}

void ask_for_texts(const Argument& argument) {
  ask_for(argument.id);
  ask_for(argument.label);
  ask_for(argument.mention);
  __builtin_prefetch(argument.aliases.data());
}

void ask_for_texts(const Statement& statement) {
  ask_for_texts(statement.subject);
  if (statement.object) ask_for_texts(*statement.object);
  if (!statement.qualifiers.empty()) ask_for(statement.qualifiers.data(), sizeof(Qualifier));
  ask_for(statement.evidence.text.data(), statement.evidence.text.size() < kLine ? 1 : 2 * kLine);
}

}  // namespace

void Lookahead::ask_for_ends(std::size_t place) const {
  const std::size_t size = count();
  for (const auto end : {&KnowledgeGraph::source, &KnowledgeGraph::target}) {
    if (place + 2 * kStep < size)
      __builtin_prefetch(&graph_.vertex((graph_.*end)(edge_at(place + 2 * kStep))).entity.label);
    if (place + kStep < size) ask_for(graph_.vertex((graph_.*end)(edge_at(place + kStep))).entity.label);
  }
}

void Lookahead::pass_bare(std::size_t place) const {
  if (place + 3 * kStep < count()) ask_for(&graph_.edge(edge_at(place + 3 * kStep)), sizeof(Edge));
}

void Lookahead::pass_vertex(std::size_t place) const {
  if (place + 2 * kStep < order_.size()) ask_for(&graph_.vertex(order_[place + 2 * kStep]), sizeof(Vertex));
  if (place + kStep < order_.size()) {
    const Entity& next = graph_.vertex(order_[place + kStep]).entity;
    ask_for(next.id);
    ask_for(next.label);
    __builtin_prefetch(next.aliases.data());
  }
}

// Edges have one statement mostly; with more, the processor foresees the next itself.
void Lookahead::pass(std::size_t place) const {
  pass_bare(place);
  const std::size_t size = count();
  if (place + 2 * kStep < size)
    ask_for(graph_.edge(edge_at(place + 2 * kStep)).statements.data(), sizeof(Statement));
  if (place + kStep < size) {
    const Edge& next = graph_.edge(edge_at(place + kStep));
    ask_for(next.id);
    ask_for_texts(next.statements.front());
  }
  if (ends_ == Ends::Read) ask_for_ends(place);
}

}  // namespace entente
