#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

#include "export/entity_ids.h"
#include "export/escape.h"
#include "export/formats.h"
#include "export/jsonld_context.h"
#include "export/jsonld_text.h"
#include "export/lookahead.h"
#include "export/rdf_terms.h"
#include "export/relation_names.h"
#include "export/statement_places.h"
#include "graph/statement_json.h"

namespace entente {
namespace {

class JsonLdDocument : private JsonLdText {
 public:
  JsonLdDocument(const KnowledgeGraph& graph, const ExportOptions& options, std::ostream& out)
      : JsonLdText(out),
        graph_(graph),
        options_(options),
        ids_(graph, append_iri_segment),
        places_(graph, ids_),
        evidence_(graph.statement_count()) {}

  void write() {
    text_ += "{\n  \"@context\": ";
    text_ += kJsonLdContext;
    text_ += ",\n  \"@graph\": [";
    write_run();
    name_edges();
    for (std::size_t i = 0; i < graph_.vertex_count(); ++i) write_entity(i);
    for (std::size_t i = 0; i < graph_.edge_count(); ++i) {
      lookahead_.pass(i);
      write_edge(i);
    }
    write_relations();
    write_documents();
    text_ += "\n  ]\n}\n";
    out_.finish();
  }

 private:
  void put_entity(std::size_t vertex) {
    text_ += "\"e:";
    text_ += ids_[vertex];
    text_ += '"';
  }

  void write_run() {
    open("run:", "agent");
    text_ += R"(,"type":["prov:SoftwareAgent"])";
    put("name", options_.generator);
    close();
    open("run:", "extraction");
    text_ += R"(,"type":["prov:Activity"])";
    if (!options_.title.empty()) put("name", options_.title);
    put("wasAssociatedWith", "run:agent");
    close();
  }

  /// What entities ask of their edges, and which edges those are, side by side: edges lie far apart in
  /// memory.
  void name_edges() {
    edges_.reserve(graph_.edge_count());
    first_edge_.resize(graph_.vertex_count() + 1);
    for (std::size_t i = 0; i < graph_.edge_count(); ++i) {
      lookahead_.pass(i);
      const Edge& edge = graph_.edge(i);
      edges_.push_back({&name(edge.predicate), edge.polarity == Polarity::Affirmed && edge.asserted()});
      ++first_edge_[graph_.source(i)];
    }
    std::exclusive_scan(first_edge_.begin(), first_edge_.end(), first_edge_.begin(), std::size_t{0});
    std::vector<std::size_t> next(first_edge_);
    edges_of_.resize(graph_.edge_count());
    for (std::size_t i = 0; i < graph_.edge_count(); ++i) edges_of_[next[graph_.source(i)]++] = i;
  }

  const RelationNames::Names& name(const Predicate& predicate) {
    const RelationNames::Names& names = names_.of(predicate);
    if (names_.size() > relations_.size()) relations_.emplace_back(&names, &predicate);
    return names;
  }

  void write_relations() {
    std::sort(relations_.begin(), relations_.end(),
              [](const auto& a, const auto& b) { return a.first->iri < b.first->iri; });
    const RelationNames::Names* last = nullptr;
    for (const auto& [names, predicate] : relations_) {
      if (last != nullptr && last->iri == names->iri) continue;  // "trade-with" and "trade with"
      last = names;
      open_raw("rel:", names->iri);
      text_ += R"(,"type":["rdf:Property"])";
      put("label", predicate->lemma);
      put("class", to_string(predicate->predicate_class));
      close();
    }
  }

  void write_entity(std::size_t index) {
    const Entity& entity = graph_.vertex(index).entity;
    open_raw("e:", ids_[index]);
    text_ += R"(,"type":[")";
    text_ += schema_type(entity.type);
    text_ += "\"]";
    put("name", entity.label);
    if (!entity.aliases.empty()) {
      key("alternateName");
      char before = '[';
      for (const std::string& alias : entity.aliases) {
        text_ += std::exchange(before, ',');
        quote(alias);
      }
      text_ += ']';
    }
    if (!entity.same_as.empty()) {
      key("sameAs");
      text_ += '"';
      append_iri(text_, entity.same_as);
      text_ += '"';
    }
    put("entityType", to_string(entity.type));
    put_count("mentions", entity.mentions);
    put_count("position", index + 1);
    put_direct_edges(index);
    close();
    for (const Statement& fact : graph_.vertex(index).facts)
      write_statement_node(fact, name(fact.predicate).iri,
                           {index, index, 0, places_.owner(fact, index) != index});
  }

  /// Plain triples for readers who want no more. Only what the text tells as a fact: a triple cannot say
  /// "not" or "perhaps".
  void put_direct_edges(std::size_t index) {
    direct_.clear();
    for (std::size_t i = first_edge_[index]; i < first_edge_[index + 1]; ++i) {
      const std::size_t edge = edges_of_[i];
      if (edges_[edge].told_as_fact) direct_.emplace_back(edges_[edge].names->iri, graph_.target(edge));
    }
    std::stable_sort(direct_.begin(), direct_.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < direct_.size(); ++i) {
      if (i == 0 || direct_[i].first != direct_[i - 1].first) {
        text_ += i == 0 ? ",\"rel:" : "],\"rel:";
        text_ += direct_[i].first;
        text_ += R"(":[{"id":)";
      } else {
        text_ += R"(,{"id":)";
      }
      put_entity(direct_[i].second);
      text_ += '}';
    }
    if (!direct_.empty()) text_ += ']';
  }

  /// In a folded graph an edge may be called otherwise than its statements.
  std::string_view own_relation(std::size_t edge, const Statement& statement) {
    const bool same = graph_.edge(edge).predicate.lemma == statement.predicate.lemma;
    return same ? edges_[edge].names->iri : name(statement.predicate).iri;
  }

  /// Where a statement is drawn.
  struct Drawn {
    std::size_t source, target;  ///< equal for a fact
    std::size_t edge;            ///< number of the node that tells of the edge; 0: there is none
    bool about;                  ///< a fact of which its arguments do not tell whose
  };

  void write_edge(std::size_t index) {
    const Edge& edge = graph_.edge(index);
    const bool plain = places_.is_plain(index, edges_[index].names->slug);
    if (!plain) {
      open("edge:", index + 1);
      text_ += R"(,"type":["v:Edge"])";
      put("name", edge.id);
      key("from");
      put_entity(graph_.source(index));
      key("to");
      put_entity(graph_.target(index));
      put("label", edge.predicate.label);
      put("lemma", edge.predicate.lemma);
      put("class", to_string(edge.predicate.predicate_class));
      put("polarity", to_string(edge.polarity));
      close();
    }
    for (const Statement& statement : edge.statements)
      write_statement_node(statement, own_relation(index, statement),
                           {graph_.source(index), graph_.target(index), plain ? 0 : index + 1, false});
  }

  /// What has no vertex is a node without an IRI.
  void put_argument(std::string_view name, const Argument& argument, std::size_t likely) {
    key(name);
    const std::size_t vertex = places_.vertex(argument, likely);
    if (vertex != KnowledgeGraph::npos) {
      put_entity(vertex);
      return;
    }
    text_ += R"({"name":)";
    quote(argument.label);
    put("entityType", to_string(argument.type));
    text_ += '}';
  }

  void write_statement_node(const Statement& statement, std::string_view relation, const Drawn& drawn) {
    // Numbered anew: ids of statements from several files may be equal, and equal ids would join them.
    open("s:", ++statements_);
    text_ += R"(,"type":["rdf:Statement","prov:Entity"])";
    put("label", statement.predicate.label);
    put_argument("subject", statement.subject, drawn.source);
    key("predicate");
    text_ += "\"rel:";
    text_ += relation;
    text_ += '"';
    if (statement.object) put_argument("object", *statement.object, drawn.target);
    put("lemma", statement.predicate.lemma);
    put("class", to_string(statement.predicate.predicate_class));
    put("polarity", to_string(statement.polarity));
    put("modality", to_string(statement.modality));
    key("confidence");
    text_ += '"';
    append_decimal(text_, statement.confidence);
    text_ += '"';
    put_time(statement.time);
    put_qualifiers(statement.qualifiers);
    if (statement.attribution) {
      if (!statement.attribution->id.empty()) {
        key("attributedTo");
        put_iri("e:", statement.attribution->id);
      }
      put("attributedToName", statement.attribution->label);
    }
    put_drawn(drawn);
    put("wasGeneratedBy", "run:extraction");
    const bool cites = options_.evidence && statement.evidence != Evidence{};
    const EvidenceNumbers::Number place =
        cites ? evidence_.of(statement.evidence) : EvidenceNumbers::Number{};
    if (cites) {
      key("wasDerivedFrom");
      text_ += "\"ev:";
      append_number(text_, place.value);
      text_ += '"';
    }
    // The statement as JSON Lines write it but for its evidence, so that nothing is lost on the way back.
    key("record");
    text_ += '"';
    append_statement(text_, statement, false, JsonPlace::InString);
    text_ += '"';
    close();
    if (place.fresh) write_evidence(statement.evidence, place.value);
  }

  void put_drawn(const Drawn& drawn) {
    if (drawn.edge != 0) {
      key("drawnAs");
      text_ += "\"edge:";
      append_number(text_, drawn.edge);
      text_ += '"';
    }
    if (drawn.about) {
      key("about");
      put_entity(drawn.source);
    }
  }

  void put_time(std::string_view time) {
    if (time.empty()) return;
    const std::string_view type = date_type(time);
    if (type.empty()) {
      put("time", time);
      return;
    }
    key("time");
    text_ += R"({"@value":)";
    quote(time);
    put("@type", type);
    text_ += '}';
  }

  void put_qualifiers(const std::vector<Qualifier>& qualifiers) {
    if (qualifiers.empty()) return;
    key("qualifier");
    char before = '[';
    for (const Qualifier& qualifier : qualifiers) {
      text_ += std::exchange(before, ',');
      text_ += R"({"role":)";
      quote(qualifier.role);
      put("name", qualifier.label);
      put("entityType", to_string(qualifier.type));
      if (!qualifier.value.empty()) put("value", qualifier.value);
      text_ += '}';
    }
    text_ += ']';
  }

  void write_evidence(const Evidence& evidence, std::size_t number) {
    open("ev:", number);
    text_ += R"(,"type":["prov:Entity"])";
    put("value", evidence.text);
    put_count("sentence", evidence.sentence);
    put_count("beginByte", evidence.begin);
    put_count("endByte", evidence.end);
    if (!evidence.document.empty()) {
      documents_.insert(evidence.document);
      key("wasQuotedFrom");
      put_iri("doc:", evidence.document);
    }
    close();
  }

  void write_documents() {
    for (const std::string_view document : documents_) {
      open("doc:", document);
      text_ += R"(,"type":["prov:Entity","schema:DigitalDocument"])";
      put("name", document);
      close();
    }
  }

  struct EdgeNames {
    const RelationNames::Names* names;
    bool told_as_fact;
  };

  const KnowledgeGraph& graph_;
  const ExportOptions& options_;
  const Lookahead lookahead_{graph_};
  const EntityIds ids_;
  const StatementPlaces places_;
  RelationNames names_;
  std::vector<std::pair<std::string_view, std::size_t>>
      direct_;  ///< relation and target, of the entity at hand
  std::vector<EdgeNames> edges_;
  std::vector<std::size_t> edges_of_;    ///< those that leave the first vertex, then those of the second …
  std::vector<std::size_t> first_edge_;  ///< where those of a vertex begin; one more for the end
  std::vector<std::pair<const RelationNames::Names*, const Predicate*>> relations_;
  std::size_t statements_ = 0;
  EvidenceNumbers evidence_;
  std::set<std::string_view> documents_;
};

class JsonLdExporter final : public Exporter {
 public:
  std::string_view name() const override { return "jsonld"; }
  std::string_view description() const override { return "JSON-LD (RDF with PROV-O and schema.org)"; }
  const std::vector<std::string>& endings() const override { return endings_; }

  void write_part(std::size_t /*part*/, const KnowledgeGraph& graph, const ExportOptions& options,
                  std::ostream& out) const override {
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
