#include "export/neo4j_rows.h"

#include <algorithm>
#include <map>

#include "export/edge_words.h"
#include "export/escape.h"
#include "export/lookahead.h"
#include "export/text_out.h"

namespace entente {
namespace {

void split(Neo4jRows::Kind kind, const std::string& then, const std::vector<std::size_t>& indices,
           std::vector<Neo4jRows::Batch>& batches) {
  for (std::size_t begin = 0; begin < indices.size(); begin += Neo4jRows::kBatch) {
    const std::size_t end = std::min(indices.size(), begin + Neo4jRows::kBatch);
    const auto at = [&indices](std::size_t i) { return indices.begin() + static_cast<std::ptrdiff_t>(i); };
    batches.push_back({kind, then, {at(begin), at(end)}});
  }
}

}  // namespace

Neo4jRows::Neo4jRows(const KnowledgeGraph& graph, bool evidence, Syntax syntax)
    : graph_(graph),
      evidence_(evidence),
      json_(syntax == Syntax::Json),
      ids_(graph, json_ ? append_json : append_cypher) {
  make_batches();
}

void Neo4jRows::make_batches() {
  std::map<EntityType, std::vector<std::size_t>> nodes;
  for (std::size_t i = 0; i < graph_.vertex_count(); ++i) nodes[graph_.vertex(i).entity.type].push_back(i);
  for (const auto& [type, indices] : nodes) {
    std::string then = "MERGE (n:Entity {uid: row.uid}) SET n:";
    then += to_string(type);
    split(Kind::Nodes, then + ", n += row", indices, batches_);
  }
  std::map<std::string_view, std::vector<std::size_t>> edges;  // the order is not that of hashes
  const Lookahead lookahead(graph_);
  for (std::size_t i = 0; i < graph_.edge_count(); ++i) {
    lookahead.pass_bare(i);
    edges[names_.type(graph_.edge(i))].push_back(i);
  }
  for (const auto& [type, indices] : edges) {
    std::string then = "MATCH (a:Entity {uid: row.source}) MATCH (b:Entity {uid: row.target})\nMERGE (a)-[r:";
    then += type;
    split(Kind::Relationships, then + " {uid: row.uid}]->(b) SET r += row.props", indices, batches_);
  }
}

void Neo4jRows::append_row(std::string& out, Kind kind, std::size_t index) {
  out_ = &out;
  if (kind == Kind::Nodes) {
    append_node(index);
  } else {
    append_edge(index);
  }
}

void Neo4jRows::text(const Markup& before, std::string_view value) {
  put(before);
  (json_ ? append_json : append_cypher)(*out_, value);
}

template <typename Values>
void Neo4jRows::list(const Markup& before, const Values& values) {
  constexpr Markup kFirst{"'", "\""}, kNext{"', '", R"(",")"}, kEnd{"']", R"("])"};
  put(before);
  bool first = true;
  for (const std::string_view value : values) {
    text(first ? kFirst : kNext, value);
    first = false;
  }
  put(first ? Markup{"]", "]"} : kEnd);
}

void Neo4jRows::append_node(std::size_t index) {
  const Vertex& vertex = graph_.vertex(index);
  const Entity& entity = vertex.entity;
  text({"{uid: '", R"({"uid":")"}, entity.id);
  text({"', name: '", R"(","name":")"}, entity.label);
  if (!entity.same_as.empty()) text({"', same_as: '", R"(","same_as":")"}, entity.same_as);
  list({"', aliases: [", R"(","aliases":[)"}, entity.aliases);
  put({", mentions: ", R"(,"mentions":)"});
  append_number(*out_, entity.mentions);
  if (!vertex.facts.empty()) list({", facts: [", R"(,"facts":[)"}, fact_texts(vertex));
  *out_ += '}';
}

void Neo4jRows::append_edge(std::size_t index) {
  const Edge& edge = graph_.edge(index);
  put({"{source: '", R"({"source":")"});
  *out_ += ids_[graph_.source(index)];
  put({"', target: '", R"(","target":")"});
  *out_ += ids_[graph_.target(index)];
  text({"', uid: '", R"(","uid":")"}, edge.id);
  text({"', props: {label: '", R"(","props":{"label":")"}, edge.predicate.label);
  text({"', lemma: '", R"(","lemma":")"}, edge.predicate.lemma);
  put({"', class: '", R"(","class":")"});
  *out_ += to_string(edge.predicate.predicate_class);
  put({"', polarity: '", R"(","polarity":")"});
  *out_ += to_string(edge.polarity);
  put({"', asserted: ", R"(","asserted":)"});
  *out_ += edge.asserted() ? "true" : "false";
  put({", weight: ", R"(,"weight":)"});
  append_float(*out_, edge.weight());
  put({", confidence: ", R"(,"confidence":)"});
  append_float(*out_, edge.confidence());
  list({", times: [", R"(,"times":[)"}, values_.times(edge.statements));
  if (evidence_) {
    list({", documents: [", R"(,"documents":[)"}, values_.documents(edge.statements));
    list({", evidence: [", R"(,"evidence":[)"}, values_.sentences(edge.statements));
  }
  *out_ += "}}";
}

}  // namespace entente
