#include "export/distinct_values.h"
#include "export/edge_words.h"
#include "export/entity_ids.h"
#include "export/escape.h"
#include "export/formats.h"
#include "export/lookahead.h"
#include "export/rdf_terms.h"
#include "export/relation_names.h"
#include "export/text_out.h"

namespace entente {
namespace {

constexpr std::string_view kPrefixes =
    "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
    "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
    "@prefix schema: <http://schema.org/> .\n"
    "@prefix v: <urn:x-entente:vocabulary:> .\n"
    "\n";

/// The graph as triples, and in RDF-star what is said of each edge. A triple is stated for what the text
/// tells as a fact; one that is negated is stated of a relation of its own ("not-ask"), and one that is only
/// possible, asked or planned is described without being stated.
class TurtleDocument {
 public:
  TurtleDocument(const KnowledgeGraph& graph, const ExportOptions& options, std::ostream& out)
      : graph_(graph), options_(options), out_(out), text_(out_.text()), ids_(graph, append_iri_segment) {}

  void write() {
    text_ += kPrefixes;
    for (std::size_t i = 0; i < graph_.vertex_count(); ++i) write_entity(i);
    const Lookahead lookahead(graph_);
    for (std::size_t i = 0; i < graph_.edge_count(); ++i) {
      lookahead.pass(i);
      write_edge(i);
    }
    out_.finish();
  }

 private:
  void entity_iri(std::size_t index) {
    text_ += "<urn:x-entente:entity:";
    text_ += ids_[index];
    text_ += '>';
  }
  void triple(std::size_t index) {
    const Edge& edge = graph_.edge(index);
    entity_iri(graph_.source(index));
    text_ +=
        edge.polarity == Polarity::Negated ? " <urn:x-entente:relation:not-" : " <urn:x-entente:relation:";
    text_ += names_.of(edge.predicate).iri;
    text_ += "> ";
    entity_iri(graph_.target(index));
  }

  void quote(std::string_view value) {
    text_ += '"';
    append_turtle(text_, value);
    text_ += '"';
  }
  void quoted(std::string_view predicate, std::string_view value) {
    text_ += predicate;
    quote(value);
  }
  void typed(std::string_view predicate, std::string_view value, std::string_view type) {
    quoted(predicate, value);
    text_ += "^^";
    text_ += type;
  }
  template <typename Values>
  void all(std::string_view predicate, const Values& values) {
    bool first = true;
    for (const std::string_view value : values) {
      quoted(first ? predicate : ", ", value);
      first = false;
    }
  }

  void write_entity(std::size_t index) {
    const Vertex& vertex = graph_.vertex(index);
    const Entity& entity = vertex.entity;
    entity_iri(index);
    text_ += " a ";
    text_ += schema_type(entity.type);
    quoted(" ; schema:name ", entity.label);
    all(" ; schema:alternateName ", entity.aliases);
    if (!entity.same_as.empty()) {
      text_ += " ; schema:sameAs <";
      append_iri(text_, entity.same_as);
      text_ += '>';
    }
    quoted(" ; v:entityType ", to_string(entity.type));
    text_ += " ; v:mentions ";
    append_number(text_, entity.mentions);
    all(" ; v:fact ", fact_texts(vertex));
    text_ += " .\n";
    out_.settle();
  }

  void write_edge(std::size_t index) {
    const Edge& edge = graph_.edge(index);
    if (edge.asserted()) {
      triple(index);
      text_ += " .\n";
    }
    text_ += "<< ";
    triple(index);
    quoted(" >> rdfs:label ", edge.predicate.label);
    quoted(" ; v:lemma ", edge.predicate.lemma);
    quoted(" ; v:class ", to_string(edge.predicate.predicate_class));
    quoted(" ; v:polarity ", to_string(edge.polarity));
    text_ += edge.asserted() ? " ; v:asserted true ; v:weight " : " ; v:asserted false ; v:weight ";
    append_number(text_, edge.weight());
    text_ += " ; v:confidence \"";
    append_decimal(text_, edge.confidence());
    text_ += "\"^^xsd:decimal";
    for (const std::string_view time : values_.times(edge.statements)) {
      const std::string_view type = date_type(time);
      typed(" ; v:time ", time, type.empty() ? "xsd:string" : type);
    }
    if (options_.evidence) {
      all(" ; v:document ", values_.documents(edge.statements));
      all(" ; v:evidence ", values_.sentences(edge.statements));
    }
    text_ += " .\n";
    out_.settle();
  }

  const KnowledgeGraph& graph_;
  const ExportOptions& options_;
  TextOut out_;
  std::string& text_;
  const EntityIds ids_;
  RelationNames names_;
  DistinctValues values_;
};

class TurtleExporter final : public Exporter {
 public:
  std::string_view name() const override { return "turtle"; }
  std::string_view description() const override {
    return "Turtle with RDF-star, edges with their properties for neosemantics";
  }
  const std::vector<std::string>& endings() const override { return endings_; }

  void write_part(std::size_t /*part*/, const KnowledgeGraph& graph, const ExportOptions& options,
                  std::ostream& out) const override {
    TurtleDocument(graph, options, out).write();
  }

 private:
  std::vector<std::string> endings_ = {".ttl", ".ttls"};
};

}  // namespace

std::unique_ptr<Exporter> make_turtle_exporter() {
  return std::make_unique<TurtleExporter>();
}

}  // namespace entente
