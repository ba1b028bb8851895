#pragma once

#include <string>

#include "graph/types/statement.h"

namespace entente {

inline Argument person(const std::string& label) {
  return {slug(label), label, EntityType::Person, label, {}};
}

/// "Mao asked Stalin" with the rest at its default.
inline Statement statement(const std::string& subject, const std::string& label, const std::string& lemma,
                           const std::string& object) {
  Statement result;
  result.subject = person(subject);
  result.predicate = {label, lemma, PredicateClass::Other};
  if (!object.empty()) result.object = person(object);
  return result;
}

}  // namespace entente
