#pragma once

#include <cstdint>
#include <rapidjson/document.h>
#include <string>
#include <string_view>
#include <unordered_map>

#include "graph/types/error.h"

namespace entente {

/// What nodes of our JSON-LD tell that a graph is made of; the rest follows from it.
enum class JsonLdField : std::uint8_t {
  Unknown,
  Id,
  Graph,
  Value,
  Container,
  Name,
  AlternateName,
  SameAs,
  EntityType,
  Mentions,
  Position,
  Record,
  Subject,
  Object,
  DerivedFrom,
  DrawnAs,
  About,
  From,
  To,
  Label,
  Lemma,
  Class,
  Polarity,
  Sentence,
  Begin,
  End,
  QuotedFrom,
  Words,  ///< prov:value
};
inline constexpr std::size_t kJsonLdFieldCount = 28;

/// What the names in a JSON-LD file stand for, whatever its context calls them: terms, prefixes and a
/// default vocabulary, as JSON-LD 1.0 has them. Not a processor: of what a context says of values nothing is
/// heeded.
class JsonLdTerms {
 public:
  /// Adds what the value of an "@context" says. Throws Error if it lies elsewhere or is none.
  void add_context(const rapidjson::Value& context, const Error::Place& place);

  /// The whole IRI, or keyword, of a term or a shortened IRI.
  std::string expand(std::string_view term) const;
  /// The field that a key means; each key is looked up once.
  JsonLdField field(std::string_view key);

 private:
  std::string expand_once(std::string_view term, int depth) const;

  std::unordered_map<std::string, std::string> terms_;  ///< as the context has them
  std::string vocabulary_;
  std::unordered_map<std::string, JsonLdField> known_;  ///< by key, as they were asked for
};

}  // namespace entente
