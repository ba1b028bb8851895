#include "export/relation_names.h"

#include "export/escape.h"

namespace entente {

const RelationNames::Names& RelationNames::of(const Predicate& predicate) {
  const auto [at, fresh] = names_.try_emplace(predicate.lemma);
  if (!fresh) return at->second;
  Names& names = at->second;
  names.type = cypher_type(predicate.lemma);
  names.negated_type = "NOT_" + names.type;
  const std::string name = slug(predicate.lemma);
  append_iri_segment(names.iri, name.empty() ? predicate.lemma : name);
  return names;
}

}  // namespace entente
