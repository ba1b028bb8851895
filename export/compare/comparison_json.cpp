#include <cmath>
#include <rapidjson/ostreamwrapper.h>
#include <rapidjson/prettywriter.h>
#include <string>

#include "export/compare/comparison_words.h"
#include "export/compare/formats.h"
#include "export/escape.h"
#include "export/stream.h"
#include "graph/compare/comparison_parts.h"
#include "graph/statement_json.h"

namespace entente {
namespace {

constexpr std::size_t npos = KnowledgeGraph::npos;

/// docs/comparison.md says what each field means.
class JsonReport {
 public:
  JsonReport(const Comparison& comparison, const ComparisonOutputOptions& options, std::ostream& out)
      : comparison_(comparison), options_(options), stream_(out), json_(stream_) {
    json_.SetIndent(' ', 1);
  }

  void write() {
    json_.StartObject();
    put("generator", options_.generator);
    if (!options_.title.empty()) put("title", options_.title);
    list("sides", comparison_.sides.size(), [this](std::size_t s) { write_side(s); });
    list("roles", comparison_.matched_roles, [this](std::size_t r) { write_role(comparison_.roles[r]); });
    list("pairs", comparison_.pairs.size(), [this](std::size_t i) { write_pair(comparison_.pairs[i]); });
    list("rows", comparison_.rows.size(), [this](std::size_t i) { write_row(comparison_.rows[i]); });
    list("exchanges", comparison_.exchanges.size(),
         [this](std::size_t i) { write_exchange(comparison_.exchanges[i]); });
    list("directions", comparison_.directions.size(),
         [this](std::size_t i) { write_direction(comparison_.directions[i]); });
    write_reciprocities();
    list("traits", comparison_.traits.size(), [this](std::size_t i) { write_trait(comparison_.traits[i]); });
    list("predicates", comparison_.predicates.size(),
         [this](std::size_t i) { write_predicate(comparison_.predicates[i]); });
    list("inferences", comparison_.inferences.size(),
         [this](std::size_t i) { write_inference(comparison_.inferences[i]); });
    list("timelines", comparison_.timelines.size(), [this](std::size_t s) {
      json_.StartArray();
      for (const RoleEvent* event : comparison_.timelines[s]) write_event(*event);
      json_.EndArray();
    });
    json_.EndObject();
  }

 private:
  template <typename Each>
  void list(const char* key, std::size_t count, const Each& each) {
    json_.Key(key);
    json_.StartArray();
    for (std::size_t i = 0; i < count; ++i) each(i);
    json_.EndArray();
  }
  void text(std::string_view value) {
    const std::string legal = legal_text(value);
    json_.String(legal.data(), static_cast<rapidjson::SizeType>(legal.size()));
  }
  void put(const char* key, std::string_view value) {
    json_.Key(key);
    text(value);
  }
  void put(const char* key, std::size_t value) {
    json_.Key(key);
    json_.Uint64(value);
  }
  /// Four digits: further ones would only tell how a processor rounds.
  void put_number(const char* key, double value) {
    json_.Key(key);
    json_.Double(std::round(value * 1e4) / 1e4);
  }
  void put_flag(const char* key, bool value) {
    json_.Key(key);
    json_.Bool(value);
  }
  void put_role(const char* key, std::size_t role) {
    json_.Key(key);
    if (role == kOthers)
      json_.Null();
    else
      json_.Uint64(role);
  }
  void put_statement(const Statement& statement) {
    json_.Key("statement");
    const std::string record = statement_to_json(statement);
    json_.RawValue(record.data(), record.size(), rapidjson::kObjectType);
  }
  const std::string& id(std::size_t side, std::size_t vertex) const {
    return comparison_.sides[side].graph.vertex(vertex).entity.id;
  }

  void write_side(std::size_t s) {
    const Side& side = comparison_.sides[s];
    json_.StartObject();
    put("name", side.name);
    list("principals", side.principals.size(), [&](std::size_t i) { text(id(s, side.principals[i])); });
    put("sentences", side.sentences);
    put("documents", side.documents);
    put("entities", side.graph.vertex_count());
    put("relations", side.graph.edge_count());
    put("events", comparison_.events[s].size());
    put("core_events", comparison_.core[s].size());
    put_flag("small_sample", comparison_.small[s]);
    json_.Key("classes");
    json_.StartObject();
    for (std::size_t c = 0; c < kPredicateClassCount; ++c)
      if (comparison_.classes[s][c] > 0)
        put(std::string(to_string(static_cast<PredicateClass>(c))).c_str(), comparison_.classes[s][c]);
    json_.EndObject();
    json_.EndObject();
  }

  void write_role(const Role& role) {
    json_.StartObject();
    list("members", role.members.size(), [&](std::size_t s) {
      if (role.members[s] == npos)
        json_.Null();
      else
        text(id(s, role.members[s]));
    });
    list("labels", role.members.size(), [&](std::size_t s) {
      if (role.members[s] == npos)
        json_.Null();
      else
        text(comparison_.sides[s].graph.vertex(role.members[s]).entity.label);
    });
    put_flag("principal", role.principal);
    put_flag("given", role.given);
    put_flag("same_entity", role.same_entity);
    put_number("score", role.score);
    json_.EndObject();
  }

  void write_pair(const SideComparison& pair) {
    json_.StartObject();
    put("side", pair.side);
    put_number("score", pair.alignment.score);
    put_flag("proved_best", pair.alignment.exact);
    if (pair.turned_score) put_number("score_if_exchanged", *pair.turned_score);
    list("vertices", pair.alignment.vertices.size(), [&](std::size_t i) {
      const VertexMatch& match = pair.alignment.vertices[i];
      json_.StartObject();
      put("first", id(0, match.left));
      put("other", id(pair.side, match.right));
      put_number("score", match.score);
      const auto why = reasons(comparison_, pair, match);
      list("why", why.size(), [&](std::size_t n) { text(why[n]); });
      json_.EndObject();
    });
    list("relations", pair.alignment.relations.size(), [&](std::size_t i) {
      const RelationMatch& match = pair.alignment.relations[i];
      json_.StartObject();
      put("first", comparison_.sides[0].graph.edge(match.left).id);
      put("other", comparison_.sides[pair.side].graph.edge(match.right).id);
      put("likeness", to_string(match.likeness));
      put_flag("turned", match.turned);
      json_.EndObject();
    });
    put_number("class_distance", pair.class_distance);
    write_similarity(pair.similarity);
    json_.EndObject();
  }

  void write_similarity(const Similarity& it) {
    json_.Key("similarity");
    json_.StartObject();
    put_number("total", it.total);
    put_number("structure", it.structure);
    if (it.classes) put_number("classes", *it.classes);
    if (it.directions) put_number("directions", *it.directions);
    if (it.predicates) put_number("predicates", *it.predicates);
    json_.EndObject();
  }

  void put_standings(const std::array<std::size_t, kStandingCount>& standings) {
    for (std::size_t i = 0; i < standings.size(); ++i)
      put(std::string(to_string(static_cast<Standing>(i))).c_str(), standings[i]);
  }

  void write_row(const RelationRow& row) {
    json_.StartObject();
    put("class", to_string(row.predicate_class));
    put_role("from", row.from);
    put_role("to", row.to);
    list("cells", row.cells.size(), [&](std::size_t s) {
      const Cell& cell = row.cells[s];
      json_.StartObject();
      put("count", cell.events.size());
      put_standings(cell.standings);
      put_number("share", cell.share);
      put_number("per_hundred_sentences", cell.per_hundred);
      list("events", cell.events.size(), [&](std::size_t i) { write_event(*cell.events[i]); });
      json_.EndObject();
    });
    json_.EndObject();
  }

  void write_event(const RoleEvent& event) {
    json_.StartObject();
    put("from", event.from);
    put("to", event.to);
    put("label", event.label);
    put("standing", to_string(event.standing));
    if (event.answer) put_flag("answer", true);
    put_statement(*event.statement);
    json_.EndObject();
  }

  void write_exchange(const Exchange& exchange) {
    json_.StartObject();
    put("asker", exchange.asker);
    put("asked", exchange.asked);
    list("sides", exchange.sides.size(), [&](std::size_t s) {
      json_.StartObject();
      json_.Key("asks");
      json_.StartObject();
      put_standings(exchange.sides[s].asks);
      json_.EndObject();
      json_.Key("grants");
      json_.StartObject();
      put_standings(exchange.sides[s].grants);
      json_.EndObject();
      json_.EndObject();
    });
    json_.EndObject();
  }

  void write_direction(const Direction& direction) {
    json_.StartObject();
    put("from", direction.from);
    put("to", direction.to);
    list("balances", direction.balances.size(), [&](std::size_t s) {
      const Balance& balance = direction.balances[s];
      json_.StartObject();
      put("events", balance.events);
      put("sentences", balance.sentences);
      if (balance.events > 0) {
        put_number("mean", balance.mean);
        put_number("low", balance.low);
        put_number("high", balance.high);
      }
      json_.EndObject();
    });
    json_.EndObject();
  }

  void write_reciprocities() {
    const std::size_t principals = principal_roles(comparison_);
    json_.Key("reciprocities");
    json_.StartArray();
    for (std::size_t i = 0, n = 0; i < principals; ++i)
      for (std::size_t j = i + 1; j < principals; ++j, ++n) {
        json_.StartObject();
        put("one", i);
        put("other", j);
        json_.Key("sides");
        json_.StartArray();
        for (const double value : comparison_.reciprocities[n]) json_.Double(std::round(value * 1e4) / 1e4);
        json_.EndArray();
        json_.EndObject();
      }
    json_.EndArray();
  }

  void write_trait(const Trait& trait) {
    json_.StartObject();
    put("label", trait.label);
    put_flag("turned", trait.turned);
    list("holders", trait.holders.size(), [&](std::size_t i) {
      json_.StartObject();
      put("side", trait.holders[i].side);
      put("role", trait.holders[i].role);
      put_statement(*trait.holders[i].statement);
      json_.EndObject();
    });
    json_.EndObject();
  }

  void write_predicate(const PredicateUse& use) {
    json_.StartObject();
    put("lemma", use.lemma);
    put("class", to_string(use.predicate_class));
    list("counts", use.counts.size(), [&](std::size_t s) { json_.Uint64(use.counts[s]); });
    json_.EndObject();
  }

  void write_inference(const Inference& inference) {
    const Edge& edge = comparison_.sides[inference.has].graph.edge(inference.edge);
    json_.StartObject();
    put("has", inference.has);
    put("lacks", inference.lacks);
    put("from", inference.from);
    put("to", inference.to);
    put("relation", edge.id);
    put("would_be", inference_words(comparison_, inference));
    put_number("support", inference.support);
    put_statement(edge.statements.front());
    json_.EndObject();
  }

  const Comparison& comparison_;
  const ComparisonOutputOptions& options_;
  rapidjson::OStreamWrapper stream_;
  rapidjson::PrettyWriter<rapidjson::OStreamWrapper> json_;
};

class JsonComparison final : public ComparisonWriter {
 public:
  std::string_view name() const override { return "json"; }
  std::string_view description() const override { return "everything that was found, for programs"; }
  const std::vector<std::string>& endings() const override { return endings_; }
  void write(const Comparison& comparison, const ComparisonOutputOptions& options,
             std::ostream& out) const override {
    JsonReport(comparison, options, out).write();
    write_bytes(out, "\n");
  }

 private:
  std::vector<std::string> endings_ = {".json"};
};

}  // namespace

std::unique_ptr<ComparisonWriter> make_json_comparison() {
  return std::make_unique<JsonComparison>();
}

}  // namespace entente
