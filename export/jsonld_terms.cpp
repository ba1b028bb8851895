#include "export/jsonld_terms.h"

#include <array>
#include <utility>

#include "export/in_message.h"

namespace entente {
namespace {

using rapidjson::Value;

#define ENTENTE_V "urn:x-entente:vocabulary:"
constexpr auto kFields = std::to_array<std::pair<std::string_view, JsonLdField>>({
    {"@id", JsonLdField::Id},
    {"@graph", JsonLdField::Graph},
    {"@value", JsonLdField::Value},
    {"@set", JsonLdField::Container},
    {"@list", JsonLdField::Container},
    {"http://schema.org/name", JsonLdField::Name},
    {"http://schema.org/alternateName", JsonLdField::AlternateName},
    {"http://schema.org/sameAs", JsonLdField::SameAs},
    {"http://www.w3.org/1999/02/22-rdf-syntax-ns#subject", JsonLdField::Subject},
    {"http://www.w3.org/1999/02/22-rdf-syntax-ns#object", JsonLdField::Object},
    {"http://www.w3.org/2000/01/rdf-schema#label", JsonLdField::Label},
    {"http://www.w3.org/ns/prov#wasDerivedFrom", JsonLdField::DerivedFrom},
    {"http://www.w3.org/ns/prov#wasQuotedFrom", JsonLdField::QuotedFrom},
    {"http://www.w3.org/ns/prov#value", JsonLdField::Words},
    {ENTENTE_V "entityType", JsonLdField::EntityType},
    {ENTENTE_V "mentions", JsonLdField::Mentions},
    {ENTENTE_V "position", JsonLdField::Position},
    {ENTENTE_V "record", JsonLdField::Record},
    {ENTENTE_V "drawnAs", JsonLdField::DrawnAs},
    {ENTENTE_V "about", JsonLdField::About},
    {ENTENTE_V "from", JsonLdField::From},
    {ENTENTE_V "to", JsonLdField::To},
    {ENTENTE_V "lemma", JsonLdField::Lemma},
    {ENTENTE_V "class", JsonLdField::Class},
    {ENTENTE_V "polarity", JsonLdField::Polarity},
    {ENTENTE_V "sentence", JsonLdField::Sentence},
    {ENTENTE_V "beginByte", JsonLdField::Begin},
    {ENTENTE_V "endByte", JsonLdField::End},
});
#undef ENTENTE_V

std::string_view view(const Value& text) {
  return {text.GetString(), text.GetStringLength()};
}

/// The IRI that a context's entry gives a term, or an empty one.
std::string_view target_of(const Value& entry) {
  if (entry.IsString()) return view(entry);
  if (!entry.IsObject()) return {};
  const auto id = entry.FindMember("@id");
  return id != entry.MemberEnd() && id->value.IsString() ? view(id->value) : std::string_view();
}

}  // namespace

void JsonLdTerms::add_context(const Value& context, const Error::Place& place) {
  known_.clear();
  if (context.IsNull()) return;
  if (context.IsString())
    throw Error(place, "the context " + in_message(view(context)) +
                           " lies elsewhere and is not fetched; expected one inside the file");
  if (context.IsArray()) {
    for (const Value& part : context.GetArray()) {
      if (part.IsArray()) throw Error(place, "expected a JSON object in \"@context\"");
      add_context(part, place);
    }
    return;
  }
  if (!context.IsObject()) throw Error(place, "expected a JSON object in \"@context\"");
  if (context.HasMember("@import"))
    throw Error(place, "a context that is imported is not fetched; expected one inside the file");
  for (const auto& entry : context.GetObject()) {
    const std::string_view target = target_of(entry.value);
    if (view(entry.name) == "@vocab") {
      vocabulary_ = target;
    } else if (!target.empty()) {
      terms_[std::string(view(entry.name))] = target;
    }
  }
}

std::string JsonLdTerms::expand_once(std::string_view term, int depth) const {
  constexpr int kDeepest = 16;  // a context may go round in circles
  if (depth > kDeepest || term.starts_with('@')) return std::string(term);
  const auto known = terms_.find(std::string(term));
  if (known != terms_.end() && known->second != term) return expand_once(known->second, depth + 1);
  const std::size_t colon = term.find(':');
  if (colon == term.npos) return vocabulary_ + std::string(term);
  const auto prefix = terms_.find(std::string(term.substr(0, colon)));
  if (prefix == terms_.end() || term.substr(colon + 1).starts_with("//")) return std::string(term);
  return expand_once(prefix->second, depth + 1).append(term.substr(colon + 1));
}

std::string JsonLdTerms::expand(std::string_view term) const {
  return expand_once(term, 0);
}

JsonLdField JsonLdTerms::field(std::string_view key) {
  const auto [at, fresh] = known_.try_emplace(std::string(key), JsonLdField::Unknown);
  if (!fresh) return at->second;
  const std::string iri = expand(key);
  for (const auto& [name, field] : kFields)
    if (iri == name) at->second = field;
  return at->second;
}

}  // namespace entente
