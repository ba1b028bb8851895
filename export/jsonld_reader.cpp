#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <optional>
#include <rapidjson/error/en.h>
#include <unordered_map>
#include <utility>
#include <vector>

#include "export/escape.h"
#include "export/formats.h"
#include "export/head.h"
#include "export/in_message.h"
#include "export/jsonld_terms.h"
#include "graph/statements_io.h"
#include "graph/types/utf8.h"

namespace entente {
namespace {

using rapidjson::Value;
using Field = JsonLdField;

constexpr int kDeepest = 64;  // ours is 5 deep
constexpr std::string_view kOurs = "urn:x-entente:";
constexpr const char* kExpected = "expected JSON-LD as 'entente build -o graph.jsonld' writes it";

std::string_view view(const Value& text) {
  return {text.GetString(), text.GetStringLength()};
}

/// Reads the whole stream; it has to be UTF-8 without a byte that is 0.
std::string read_text(std::istream& in, const std::string& name) {
  std::string text(std::istreambuf_iterator<char>(in), {});
  if (text.find_first_not_of(" \t\r\n") == text.npos)
    throw Error({name, {}, {}}, std::string("the file is empty; ") + kExpected);
  for (std::size_t at = 0; at < text.size();) {
    const Utf8Step step = utf8_step(text, at);
    if (!step.well_formed || text[at] == '\0')
      throw Error({name, {}, at}, "not UTF-8, which JSON has to be; convert it with iconv");
    at += step.size;
  }
  return text;
}

/// A node, by field; fields that it does not have are null.
class Node {
 public:
  Node(const Value& object, JsonLdTerms& terms, std::string iri, const std::string& file)
      : terms_(&terms), iri_(std::move(iri)), file_(&file) {
    for (const auto& member : object.GetObject())
      fields_[static_cast<std::size_t>(terms.field(view(member.name)))] = &member.value;
  }

  const std::string& iri() const { return iri_; }
  [[noreturn]] void fail(const std::string& message) const {
    throw Error({*file_, {}, {}}, "in " + in_message(iri_) + ": " + message);
  }
  bool has(Field field) const { return get(field) != nullptr; }

  /// Every value of the field, without the wrapping that expanded files have.
  std::vector<const Value*> values(Field field) const {
    std::vector<const Value*> found;
    if (const Value* value = get(field)) unwrap(*value, found, 0);
    return found;
  }
  std::string text(Field field, const char* what) const {
    const auto found = values(field);
    return found.empty() ? std::string() : text_of(*found.front(), what);
  }
  std::string text_of(const Value& value, const char* what) const {
    if (!value.IsString()) fail(std::string("expected a string as ") + what);
    return std::string(view(value));
  }
  std::size_t count(Field field, const char* what) const {
    const auto found = values(field);
    if (found.empty()) return 0;
    const Value& value = *found.front();
    if (value.IsUint64()) return value.GetUint64();
    const std::string text = value.IsString() ? std::string(view(value)) : std::string();
    const bool digits =
        !text.empty() && text.size() < 19 && text.find_first_not_of("0123456789") == text.npos;
    if (!digits) fail(std::string("expected a whole number, 0 or more, as ") + what);
    return std::stoull(text);
  }
  /// The node that the field leads to, as a whole IRI; empty if there is none.
  std::string link(Field field, const char* what) const {
    const auto found = values(field);
    if (found.empty()) return {};
    const Value& value = *found.front();
    if (value.IsString()) return terms_->expand(view(value));
    if (!value.IsObject()) fail(std::string("expected a node as ") + what);
    for (const auto& member : value.GetObject())
      if (terms_->field(view(member.name)) == Field::Id && member.value.IsString())
        return terms_->expand(view(member.value));
    return {};
  }

 private:
  const Value* get(Field field) const { return fields_[static_cast<std::size_t>(field)]; }

  void unwrap(const Value& value, std::vector<const Value*>& found, int depth) const {
    if (value.IsNull() || depth > kDeepest) return;
    if (value.IsArray()) {
      for (const Value& item : value.GetArray()) unwrap(item, found, depth + 1);
      return;
    }
    if (value.IsObject()) {
      for (const auto& member : value.GetObject()) {
        const Field field = terms_->field(view(member.name));
        if (field == Field::Value || field == Field::Container) return unwrap(member.value, found, depth + 1);
      }
    }
    found.push_back(&value);
  }

  JsonLdTerms* terms_;
  std::string iri_;
  const std::string* file_;
  std::array<const Value*, kJsonLdFieldCount> fields_{};
};

/// What a document holds, by what its nodes' IRIs say they are.
class JsonLdGraph {
 public:
  explicit JsonLdGraph(std::string file) : file_(std::move(file)) {}

  KnowledgeGraph read(const Value& document) {
    collect(document, 0);
    if (!any_) throw Error({file_, {}, {}}, std::string("holds no graph of entente; ") + kExpected);
    add_entities();
    add_statements();
    graph_.order_by_document();
    return std::move(graph_);
  }

 private:
  using Found = std::pair<std::size_t, const Value*>;  ///< number, node

  [[noreturn]] void fail(const std::string& message) const { throw Error({file_, {}, {}}, message); }

  /// Finds all nodes, those inside others, too.
  void collect(const Value& value, int depth) {
    if (depth > kDeepest) fail("nested more than " + std::to_string(kDeepest) + " deep; " + kExpected);
    if (value.IsArray()) {
      for (const Value& item : value.GetArray()) collect(item, depth + 1);
      return;
    }
    if (!value.IsObject()) return;
    const auto context = value.FindMember("@context");
    if (context != value.MemberEnd()) terms_.add_context(context->value, {file_, {}, {}});
    std::string id;
    for (const auto& member : value.GetObject()) {
      if (context != value.MemberEnd() && &member == &*context) continue;
      if (terms_.field(view(member.name)) == Field::Id && member.value.IsString())
        id = terms_.expand(view(member.value));
      if (member.value.IsObject() || member.value.IsArray()) collect(member.value, depth + 1);
    }
    if (value.MemberCount() > 1) sort_in(id, value);
  }

  void sort_in(const std::string& iri, const Value& node) {
    if (!iri.starts_with(kOurs)) return;
    any_ = true;
    const std::size_t colon = iri.find(':', kOurs.size());
    if (colon == iri.npos) return;
    const std::string_view kind = std::string_view(iri).substr(kOurs.size(), colon - kOurs.size());
    if (kind == "entity") {
      entities_.push_back(&node);
    } else if (kind == "statement") {
      statements_.push_back({number_of(iri), &node});
    } else if (kind == "evidence" || kind == "edge") {
      others_.emplace(iri, &node);
    }
  }

  /// "7" in "urn:x-entente:statement:7"; other names come last.
  static std::size_t number_of(const std::string& iri) {
    const std::string digits = iri.substr(iri.rfind(':') + 1);
    const bool all =
        !digits.empty() && digits.size() < 19 && digits.find_first_not_of("0123456789") == digits.npos;
    return all ? std::stoull(digits) : std::numeric_limits<std::size_t>::max();
  }

  Node node(const Value& object) {
    for (const auto& member : object.GetObject())
      if (terms_.field(view(member.name)) == Field::Id)
        return {object, terms_, terms_.expand(view(member.value)), file_};
    return {object, terms_, {}, file_};
  }

  static std::string name_in(const std::string& iri) {
    return iri_segment_text(std::string_view(iri).substr(iri.find(':', kOurs.size()) + 1));
  }

  void add_entities() {
    std::vector<Found> order;
    for (const Value* object : entities_) {
      const Node it = node(*object);
      if (it.has(Field::Name) || it.has(Field::EntityType))
        order.push_back({it.has(Field::Position) ? it.count(Field::Position, "position")
                                                 : std::numeric_limits<std::size_t>::max(),
                         object});
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const Found& a, const Found& b) { return a.first < b.first; });
    for (const auto& [position, object] : order) add_entity(node(*object));
  }

  void add_entity(const Node& it) {
    Entity entity;
    entity.id = name_in(it.iri());
    if (graph_.find(entity.id) != KnowledgeGraph::npos) it.fail("there is an entity of this name already");
    entity.label = it.text(Field::Name, "name");
    const std::string type = it.text(Field::EntityType, "entityType");
    const auto known = entity_type_from(type);
    if (!known && !type.empty())
      it.fail("expected an entity type such as \"Person\", found " + in_message(type));
    entity.type = known.value_or(EntityType::Concept);
    for (const Value* alias : it.values(Field::AlternateName))
      entity.aliases.push_back(it.text_of(*alias, "alternateName"));
    entity.same_as = it.link(Field::SameAs, "sameAs");
    entity.mentions = it.count(Field::Mentions, "mentions");
    graph_.add_entity(entity);
  }

  std::size_t vertex(const Node& from, Field field, const char* what) {
    const std::string iri = from.link(field, what);
    if (!iri.starts_with(kOurs)) return KnowledgeGraph::npos;  // a node without a name of its own
    const std::size_t found = graph_.find(name_in(iri));
    if (found == KnowledgeGraph::npos)
      from.fail("names the entity " + in_message(iri) + ", which the file does not have");
    return found;
  }

  void add_statements() {
    std::stable_sort(statements_.begin(), statements_.end(),
                     [](const Found& a, const Found& b) { return a.first < b.first; });
    for (const auto& [number, object] : statements_) {
      const Node it = node(*object);
      place(it, statement_of(it));
    }
  }

  Statement statement_of(const Node& it) {
    if (!it.has(Field::Record)) it.fail(std::string("expected a record; ") + kExpected);
    Statement statement;
    try {
      statement = statement_from_json(it.text(Field::Record, "record"));
    } catch (const Error& error) {
      it.fail("in its record: " + error.message());
    }
    const std::string evidence = it.link(Field::DerivedFrom, "wasDerivedFrom");
    if (evidence.empty()) return statement;
    const auto at = others_.find(evidence);
    if (at == others_.end())
      it.fail("names the evidence " + in_message(evidence) + ", which the file does not have");
    const Node place = node(*at->second);
    const std::string document = place.link(Field::QuotedFrom, "wasQuotedFrom");
    statement.evidence = {document.empty() ? std::string() : name_in(document),
                          place.count(Field::Sentence, "sentence"), place.count(Field::Begin, "beginByte"),
                          place.count(Field::End, "endByte"), place.text(Field::Words, "value")};
    return statement;
  }

  /// Where the statement is drawn: as an edge that tells of itself, as a fact of what it is about, and else
  /// between its subject and its object or as a fact of that of them which is a node.
  void place(const Node& it, Statement statement) {
    constexpr std::size_t npos = KnowledgeGraph::npos;
    if (it.has(Field::DrawnAs)) {
      add_edge(it, std::move(statement));
      return;
    }
    const std::size_t about = vertex(it, Field::About, "about");
    const std::size_t subject = vertex(it, Field::Subject, "subject");
    const std::size_t object = vertex(it, Field::Object, "object");
    if (about == npos && subject != npos && object != npos) {
      const Predicate predicate = statement.predicate;
      graph_.connect(subject, object, predicate, std::move(statement));
      return;
    }
    const std::size_t owner = about != npos ? about : subject != npos ? subject : object;
    if (owner == npos) it.fail("expected a subject that is an entity");
    graph_.add_fact(owner, std::move(statement));
  }

  void add_edge(const Node& it, Statement statement) {
    const std::string iri = it.link(Field::DrawnAs, "drawnAs");
    const auto at = others_.find(iri);
    if (at == others_.end()) it.fail("names the edge " + in_message(iri) + ", which the file does not have");
    const Node drawn = node(*at->second);
    const std::size_t source = vertex(drawn, Field::From, "from"), target = vertex(drawn, Field::To, "to");
    if (source == KnowledgeGraph::npos || target == KnowledgeGraph::npos)
      drawn.fail("expected entities as from and to");
    Edge edge;
    edge.id = drawn.text(Field::Name, "name");
    edge.predicate.label = drawn.text(Field::Label, "label");
    edge.predicate.lemma = drawn.text(Field::Lemma, "lemma");
    const auto known = predicate_class_from(drawn.text(Field::Class, "class"));
    if (!known) drawn.fail("expected a relation class such as \"REQUEST\"");
    edge.predicate.predicate_class = *known;
    edge.polarity = statement.polarity;
    edge.statements.push_back(std::move(statement));
    graph_.add_edge(source, target, std::move(edge));
  }

  std::string file_;
  JsonLdTerms terms_;
  bool any_ = false;
  std::vector<const Value*> entities_;
  std::vector<Found> statements_;
  std::unordered_map<std::string, const Value*> others_;  ///< evidence and edges by IRI
  KnowledgeGraph graph_;
};

class JsonLdImporter final : public Importer {
 public:
  std::string_view name() const override { return "jsonld"; }
  std::string_view description() const override {
    return "JSON-LD as it writes it, compacted, expanded or flattened anew";
  }
  const std::vector<std::string>& endings() const override { return endings_; }

  bool looks_like(std::string_view head) const override {
    head = trimmed_head(head);
    if (!head.starts_with('{') && !head.starts_with('[')) return false;
    return has_json_key(head, "@context") || has_json_key(head, "@graph") || has_json_key(head, "@id");
  }

  KnowledgeGraph read(std::istream& in, const std::string& name) const override {
    std::string text = read_text(in, name);
    const std::size_t mark = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    // In place: strings stay where they are in the text. The iterative parser keeps its own stack.
    rapidjson::Document document;
    document.ParseInsitu<rapidjson::kParseIterativeFlag>(text.data() + mark);
    if (document.HasParseError()) {
      std::string problem = rapidjson::GetParseError_En(document.GetParseError());
      if (!problem.empty() && problem.back() == '.') problem.pop_back();
      throw Error({name, {}, document.GetErrorOffset() + mark}, "not JSON: " + problem + "; " + kExpected);
    }
    if (!document.IsObject() && !document.IsArray()) throw Error({name, {}, mark}, kExpected);
    return JsonLdGraph(name).read(document);
  }

 private:
  std::vector<std::string> endings_ = {".jsonld"};
};

}  // namespace

std::unique_ptr<Importer> make_jsonld_importer() {
  return std::make_unique<JsonLdImporter>();
}

}  // namespace entente
