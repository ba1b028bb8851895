#pragma once

#include <string_view>

namespace entente {

// Valid in JSON-LD 1.0 and 1.1: one inline context, prefixes that end in a delimiter of RFC 3986, no feature
// of 1.1, no remote document. Numbers that must not change their spelling are strings with a type.
inline constexpr std::string_view kJsonLdContext = R"({
    "id": "@id",
    "type": "@type",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "http://schema.org/",
    "e": "urn:x-entente:entity:",
    "rel": "urn:x-entente:relation:",
    "s": "urn:x-entente:statement:",
    "ev": "urn:x-entente:evidence:",
    "doc": "urn:x-entente:document:",
    "edge": "urn:x-entente:edge:",
    "run": "urn:x-entente:run:",
    "v": "urn:x-entente:vocabulary:",
    "name": "schema:name",
    "alternateName": "schema:alternateName",
    "sameAs": {"@id": "schema:sameAs", "@type": "@id"},
    "label": "rdfs:label",
    "subject": {"@id": "rdf:subject", "@type": "@id"},
    "predicate": {"@id": "rdf:predicate", "@type": "@id"},
    "object": {"@id": "rdf:object", "@type": "@id"},
    "value": "prov:value",
    "wasDerivedFrom": {"@id": "prov:wasDerivedFrom", "@type": "@id"},
    "wasQuotedFrom": {"@id": "prov:wasQuotedFrom", "@type": "@id"},
    "wasGeneratedBy": {"@id": "prov:wasGeneratedBy", "@type": "@id"},
    "wasAssociatedWith": {"@id": "prov:wasAssociatedWith", "@type": "@id"},
    "attributedTo": {"@id": "prov:wasAttributedTo", "@type": "@id"},
    "attributedToName": "v:attributedToName",
    "entityType": "v:entityType",
    "mentions": "v:mentions",
    "position": "v:position",
    "drawnAs": {"@id": "v:drawnAs", "@type": "@id"},
    "about": {"@id": "v:about", "@type": "@id"},
    "from": {"@id": "v:from", "@type": "@id"},
    "to": {"@id": "v:to", "@type": "@id"},
    "class": "v:class",
    "lemma": "v:lemma",
    "polarity": "v:polarity",
    "modality": "v:modality",
    "confidence": {"@id": "v:confidence", "@type": "xsd:decimal"},
    "time": "v:time",
    "qualifier": "v:qualifier",
    "role": "v:role",
    "sentence": "v:sentence",
    "beginByte": "v:beginByte",
    "endByte": "v:endByte",
    "record": "v:record"
  })";

}  // namespace entente
