#pragma once

#include <string>
#include <unordered_map>

#include "graph/knowledge_graph.h"

namespace entente {

/// What a relation is called where words with spaces will not do. Kept for each lemma, because making a name
/// takes longer than writing it and there are far fewer lemmas than edges.
class RelationNames {
 public:
  struct Names {
    std::string type;          ///< a relationship type: TRADE_WITH
    std::string negated_type;  ///< NOT_TRADE_WITH: who asks for the one must not be given the other
    std::string slug;          ///< "trade-with", or empty
    std::string iri;           ///< JSON-LD and Turtle: the end of the relation's IRI, "trade-with"
  };
  const Names& of(const Predicate& predicate);
  /// How many lemmas have been asked for.
  std::size_t size() const { return names_.size(); }
  const std::string& type(const Edge& edge) {
    const Names& names = of(edge.predicate);
    return edge.polarity == Polarity::Negated ? names.negated_type : names.type;
  }

 private:
  std::unordered_map<std::string, Names> names_;  ///< by lemma; they stay where they are
};

}  // namespace entente
