#include "export/relation_names.h"

#include "export/escape.h"

namespace entente {

const RelationNames::Names& RelationNames::of(const Predicate& predicate) {
  const auto [at, fresh] = names_.try_emplace(predicate.lemma);
  if (!fresh) return at->second;
  Names& names = at->second;
  names.type = cypher_type(predicate.lemma);
  names.negated_type = "NOT_" + names.type;
  names.slug = slug(predicate.lemma);
  append_iri_segment(names.iri, names.slug.empty() ? predicate.lemma : names.slug);
  return names;
}

}  // namespace entente
