#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <tuple>

#include "export/escape.h"
#include "export/formats.h"
#include "export/stream.h"
#include "graph/statements_io.h"
#include "graph/types/utf8.h"

namespace entente {
namespace {

// Valid in JSON-LD 1.0 and 1.1: one inline context, prefixes that end in a delimiter of RFC 3986, no feature
// of 1.1, no remote document. Numbers that must not change their spelling are strings with a type.
constexpr std::string_view kContext = R"({
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
    "run": "urn:x-entente:run:",
    "v": "urn:x-entente:vocabulary:",
    "name": "schema:name",
    "alternateName": "schema:alternateName",
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

/// True if the text has the shape of the pattern, where '9' stands for a digit.
bool has_shape(std::string_view text, std::string_view pattern) {
  return text.size() == pattern.size() &&
         std::equal(text.begin(), text.end(), pattern.begin(),
                    [](char c, char p) { return p == '9' ? c >= '0' && c <= '9' : c == p; });
}

/// The XML Schema type of an ISO 8601 date, empty if it is none: processors do not check it.
std::string_view date_type(std::string_view time) {
  if (has_shape(time, "9999")) return "xsd:gYear";
  if (has_shape(time, "9999-99")) return "xsd:gYearMonth";
  if (has_shape(time, "9999-99-99")) return "xsd:date";
  if (has_shape(time, "9999-99-99T99:99:99") || has_shape(time, "9999-99-99T99:99:99Z"))
    return "xsd:dateTime";
  return {};
}

/// xsd:decimal knows no exponent.
std::string decimal(double value) {
  std::array<char, 400> digits;
  return {digits.data(),
          std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr};
}

/// What the relation's IRI ends in; lemmas that differ only in punctuation share it.
std::string relation_iri(const Predicate& predicate) {
  const std::string name = slug(predicate.lemma);
  return "rel:" + iri_segment(name.empty() ? predicate.lemma : name);
}

class JsonLdDocument {
 public:
  JsonLdDocument(const KnowledgeGraph& graph, const ExportOptions& options, std::ostream& out)
      : graph_(graph), options_(options), out_(out), json_(buffer_) {}

  void write() {
    write_bytes(out_, "{\n  \"@context\": ");
    write_bytes(out_, kContext);
    write_bytes(out_, ",\n  \"@graph\": [");
    write_run();
    write_relations();
    for (std::size_t i = 0; i < graph_.vertex_count(); ++i) write_entity(i);
    for (std::size_t i = 0; i < graph_.statement_count(); ++i) write_statement_node(graph_.statement(i), i);
    if (options_.evidence) write_evidence();
    write_bytes(out_, "\n  ]\n}\n");
  }

 private:
  using Json = rapidjson::Writer<rapidjson::StringBuffer>;
  /// Evidence is one node however many statements rest on it.
  using Place = std::tuple<std::string_view, std::size_t, std::size_t, std::size_t, std::string_view>;

  // Each node is written as one line: a file of 100,000 statements stays one that grep and diff can read.
  void open(std::string_view id) {
    buffer_.Clear();
    json_.Reset(buffer_);
    json_.StartObject();
    put("id", id);
  }
  void close() {
    json_.EndObject();
    write_bytes(out_, first_ ? "\n    " : ",\n    ");
    first_ = false;
    write_bytes(out_, {buffer_.GetString(), buffer_.GetSize()});
  }
  void key(std::string_view name) { json_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }
  void put(std::string_view text) {
    const std::string legal = legal_text(text);
    json_.String(legal.data(), static_cast<rapidjson::SizeType>(legal.size()));
  }
  void put(std::string_view name, std::string_view text) {
    key(name);
    put(text);
  }
  void put_count(std::string_view name, std::size_t count) {
    key(name);
    json_.Uint64(count);
  }
  void put_types(std::initializer_list<std::string_view> types) {
    key("type");
    json_.StartArray();
    for (const std::string_view type : types) put(type);
    json_.EndArray();
  }

  std::string entity_iri(std::size_t index) const {
    return "e:" + iri_segment(graph_.vertex(index).entity.id);
  }

  void write_run() {
    open("run:agent");
    put_types({"prov:SoftwareAgent"});
    put("name", options_.generator);
    close();
    open("run:extraction");
    put_types({"prov:Activity"});
    if (!options_.title.empty()) put("name", options_.title);
    put("wasAssociatedWith", "run:agent");
    close();
  }

  void write_relations() {
    std::map<std::string, const Predicate*> relations;  // sorted, so that files of like graphs look alike
    for (std::size_t i = 0; i < graph_.statement_count(); ++i) {
      const Predicate& predicate = graph_.statement(i).predicate;
      relations.try_emplace(relation_iri(predicate), &predicate);
    }
    for (const auto& [iri, predicate] : relations) {
      open(iri);
      put_types({"rdf:Property"});
      put("label", predicate->lemma);
      put("class", to_string(predicate->predicate_class));
      close();
    }
  }

  void write_entity(std::size_t index) {
    const Entity& entity = graph_.vertex(index).entity;
    open(entity_iri(index));
    put_types({schema_type(entity.type)});
    put("name", entity.label);
    if (!entity.aliases.empty()) {
      key("alternateName");
      json_.StartArray();
      for (const std::string& alias : entity.aliases) put(alias);
      json_.EndArray();
    }
    put("entityType", to_string(entity.type));
    put_count("mentions", entity.mentions);
    put_direct_edges(index);
    close();
  }

  /// Plain triples for readers who want no more. Only what the text tells as a fact: a triple cannot say
  /// "not" or "perhaps".
  void put_direct_edges(std::size_t index) {
    std::map<std::string, std::vector<std::size_t>> targets;
    for (const std::size_t e : graph_.out_edges(index)) {
      const Edge& edge = graph_.edge(e);
      if (edge.polarity == Polarity::Affirmed && edge.asserted())
        targets[relation_iri(edge.predicate)].push_back(graph_.target(e));
    }
    for (const auto& [iri, vertices] : targets) {
      key(iri);
      json_.StartArray();
      for (const std::size_t vertex : vertices) {
        json_.StartObject();
        put("id", entity_iri(vertex));
        json_.EndObject();
      }
      json_.EndArray();
    }
  }

  /// The vertex an argument was joined into; it has no id of its own if its label made none.
  static std::string argument_iri(const Argument& argument) {
    return "e:" + iri_segment(argument.id.empty() ? argument.label : argument.id);
  }

  void write_statement_node(const Statement& statement, std::size_t index) {
    // Numbered by place: ids of statements from several files may be equal, and equal ids would join them.
    open("s:" + std::to_string(index + 1));
    put_types({"rdf:Statement", "prov:Entity"});
    put("label", statement.predicate.label);
    put("subject", argument_iri(statement.subject));
    put("predicate", relation_iri(statement.predicate));
    if (statement.object) put("object", argument_iri(*statement.object));
    put("lemma", statement.predicate.lemma);
    put("class", to_string(statement.predicate.predicate_class));
    put("polarity", to_string(statement.polarity));
    put("modality", to_string(statement.modality));
    put("confidence", decimal(statement.confidence));
    put_time(statement.time);
    put_qualifiers(statement.qualifiers);
    if (statement.attribution) {
      if (!statement.attribution->id.empty())
        put("attributedTo", "e:" + iri_segment(statement.attribution->id));
      put("attributedToName", statement.attribution->label);
    }
    put("wasGeneratedBy", "run:extraction");
    if (options_.evidence && statement.evidence != Evidence{})
      put("wasDerivedFrom", evidence_iri(statement.evidence));
    put_record(statement);
    close();
  }

  void put_time(std::string_view time) {
    if (time.empty()) return;
    const std::string_view type = date_type(time);
    key("time");
    if (type.empty()) {
      put(time);
      return;
    }
    json_.StartObject();
    put("@value", time);
    put("@type", type);
    json_.EndObject();
  }

  void put_qualifiers(const std::vector<Qualifier>& qualifiers) {
    if (qualifiers.empty()) return;
    key("qualifier");
    json_.StartArray();
    for (const Qualifier& qualifier : qualifiers) {
      json_.StartObject();
      put("role", qualifier.role);
      put("name", qualifier.label);
      put("entityType", to_string(qualifier.type));
      if (!qualifier.value.empty()) put("value", qualifier.value);
      json_.EndObject();
    }
    json_.EndArray();
  }

  /// The statement as JSON Lines write it, so that nothing is lost on the way back.
  void put_record(const Statement& statement) {
    if (options_.evidence) {
      put("record", statement_to_json(statement));
      return;
    }
    Statement bare = statement;
    bare.evidence = {};
    put("record", statement_to_json(bare));
  }

  std::string evidence_iri(const Evidence& e) {
    const auto [at, fresh] =
        evidence_index_.try_emplace(Place{e.document, e.sentence, e.begin, e.end, e.text}, evidence_.size());
    if (fresh) evidence_.push_back(&e);
    return "ev:" + std::to_string(at->second + 1);
  }

  static std::string document_iri(const std::string& document) { return "doc:" + iri_segment(document); }

  void write_evidence() {
    std::map<std::string, const std::string*> documents;
    for (std::size_t i = 0; i < evidence_.size(); ++i) {
      const Evidence& evidence = *evidence_[i];
      open("ev:" + std::to_string(i + 1));
      put_types({"prov:Entity"});
      put("value", evidence.text);
      put_count("sentence", evidence.sentence);
      put_count("beginByte", evidence.begin);
      put_count("endByte", evidence.end);
      if (!evidence.document.empty()) {
        const std::string iri = document_iri(evidence.document);
        documents.try_emplace(iri, &evidence.document);
        put("wasQuotedFrom", iri);
      }
      close();
    }
    for (const auto& [iri, document] : documents) {
      open(iri);
      put_types({"prov:Entity", "schema:DigitalDocument"});
      put("name", *document);
      close();
    }
  }

  const KnowledgeGraph& graph_;
  const ExportOptions& options_;
  std::ostream& out_;
  rapidjson::StringBuffer buffer_;
  Json json_;
  bool first_ = true;
  std::map<Place, std::size_t> evidence_index_;
  std::vector<const Evidence*> evidence_;  ///< of the graph's statements, in the order they are first cited
};

class JsonLdExporter final : public Exporter {
 public:
  std::string_view name() const override { return "jsonld"; }
  std::string_view description() const override { return "JSON-LD (RDF with PROV-O and schema.org)"; }
  const std::vector<std::string>& endings() const override { return endings_; }

  void write(const KnowledgeGraph& graph, const ExportOptions& options, std::ostream& out) const override {
    JsonLdDocument(graph, options, out).write();
  }

 private:
  std::vector<std::string> endings_ = {".jsonld"};
};

}  // namespace

std::unique_ptr<Exporter> make_jsonld_exporter() {
  return std::make_unique<JsonLdExporter>();
}

}  // namespace entente
