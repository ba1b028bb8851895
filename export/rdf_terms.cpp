#include "export/rdf_terms.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace entente {
namespace {

/// True if the text has the shape of the pattern, where '9' stands for a digit.
bool has_shape(std::string_view text, std::string_view pattern) {
  return text.size() == pattern.size() &&
         std::equal(text.begin(), text.end(), pattern.begin(),
                    [](char c, char p) { return p == '9' ? c >= '0' && c <= '9' : c == p; });
}

}  // namespace

std::string_view schema_type(EntityType type) {
  switch (type) {
    case EntityType::Person:
      return "schema:Person";
    case EntityType::Organization:
      return "schema:Organization";
    case EntityType::Country:
      return "schema:Country";
    case EntityType::City:
      return "schema:City";
    case EntityType::Place:
      return "schema:Place";
    case EntityType::Group:
      return "v:Group";
    case EntityType::Event:
      return "schema:Event";
    case EntityType::Work:
      return "schema:CreativeWork";
    case EntityType::Date:
      return "v:Date";
    case EntityType::Money:
      return "schema:MonetaryAmount";
    case EntityType::Quantity:
      return "schema:QuantitativeValue";
    case EntityType::Concept:
      return "v:Concept";
  }
  return "v:Concept";
}

std::string_view date_type(std::string_view time) {
  if (has_shape(time, "9999")) return "xsd:gYear";
  if (has_shape(time, "9999-99")) return "xsd:gYearMonth";
  if (has_shape(time, "9999-99-99")) return "xsd:date";
  if (has_shape(time, "9999-99-99T99:99:99") || has_shape(time, "9999-99-99T99:99:99Z"))
    return "xsd:dateTime";
  return {};
}

EvidenceNumbers::EvidenceNumbers(std::size_t most) : slots_(std::bit_ceil(2 * most + 1)) {}

EvidenceNumbers::Number EvidenceNumbers::of(const Evidence& evidence) {
  constexpr std::size_t kOdd = 0x9E3779B97F4A7C15U;  // spreads offsets over all bits
  std::size_t hash = (std::hash<std::string_view>()(evidence.document) + evidence.begin) * kOdd;
  hash ^= hash >> 32U;
  for (std::size_t at = hash;; ++at) {
    Slot& slot = slots_[at & (slots_.size() - 1)];
    if (slot.evidence == nullptr) {
      slot = {hash, &evidence, ++count_};
      return {count_, true};
    }
    if (slot.hash == hash && *slot.evidence == evidence) return {slot.number, false};
  }
}

}  // namespace entente
