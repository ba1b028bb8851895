#include "graph/difference.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "graph/statement_json.h"

namespace entente {
namespace {

std::string told(const std::string& what, const std::string& a, const std::string& b) {
  return what + " '" + a + "' or '" + b + "'";
}

std::string told(const std::string& what, std::size_t a, std::size_t b) {
  return what + ' ' + std::to_string(a) + " or " + std::to_string(b);
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : ", ") + word;
  return all;
}

std::string compare(const Entity& a, const Entity& b) {
  if (a.id != b.id) return told("id", a.id, b.id);
  if (a.label != b.label) return told("label", a.label, b.label);
  if (a.type != b.type) return told("type", std::string(to_string(a.type)), std::string(to_string(b.type)));
  if (a.aliases != b.aliases) return told("aliases", joined(a.aliases), joined(b.aliases));
  if (a.mentions != b.mentions) return told("mentions", a.mentions, b.mentions);
  if (a.same_as != b.same_as) return told("same_as", a.same_as, b.same_as);
  return {};
}

std::string compare(const std::string& what, const std::vector<Statement>& a,
                    const std::vector<Statement>& b) {
  const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  if (x == a.end() && y == b.end()) return {};
  const std::string place = what + ' ' + std::to_string(x - a.begin());
  return told(place, x == a.end() ? "" : statement_to_json(*x), y == b.end() ? "" : statement_to_json(*y));
}

std::string compare(const Edge& a, const Edge& b) {
  if (a.id != b.id) return told("id", a.id, b.id);
  if (a.predicate.label != b.predicate.label) return told("label", a.predicate.label, b.predicate.label);
  if (a.predicate.lemma != b.predicate.lemma) return told("lemma", a.predicate.lemma, b.predicate.lemma);
  const PredicateClass x = a.predicate.predicate_class, y = b.predicate.predicate_class;
  if (x != y) return told("class", std::string(to_string(x)), std::string(to_string(y)));
  if (a.polarity != b.polarity)
    return told("polarity", std::string(to_string(a.polarity)), std::string(to_string(b.polarity)));
  return compare("statement", a.statements, b.statements);
}

}  // namespace

std::string first_difference(const KnowledgeGraph& a, const KnowledgeGraph& b) {
  const auto at = [](const char* what, std::size_t index, const std::string& difference) {
    return std::string(what) + ' ' + std::to_string(index) + ": " + difference;
  };
  for (std::size_t i = 0; i < std::min(a.vertex_count(), b.vertex_count()); ++i) {
    std::string difference = compare(a.vertex(i).entity, b.vertex(i).entity);
    if (difference.empty()) difference = compare("fact", a.vertex(i).facts, b.vertex(i).facts);
    if (!difference.empty()) return at("vertex", i, difference);
  }
  if (a.vertex_count() != b.vertex_count()) return told("vertices", a.vertex_count(), b.vertex_count());
  for (std::size_t i = 0; i < std::min(a.edge_count(), b.edge_count()); ++i) {
    if (a.source(i) != b.source(i)) return at("edge", i, told("source", a.source(i), b.source(i)));
    if (a.target(i) != b.target(i)) return at("edge", i, told("target", a.target(i), b.target(i)));
    const std::string difference = compare(a.edge(i), b.edge(i));
    if (!difference.empty()) return at("edge", i, difference);
  }
  if (a.edge_count() != b.edge_count()) return told("edges", a.edge_count(), b.edge_count());
  return {};
}

std::string first_difference_in_order(const KnowledgeGraph& a, const KnowledgeGraph& b) {
  for (std::size_t i = 0; i < std::min(a.statement_count(), b.statement_count()); ++i) {
    if (a.statement(i) != b.statement(i))
      return told("statement " + std::to_string(i), statement_to_json(a.statement(i)),
                  statement_to_json(b.statement(i)));
  }
  if (a.statement_count() != b.statement_count())
    return told("statements", a.statement_count(), b.statement_count());
  return {};
}

}  // namespace entente
