#include "graph/statements_io.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include "graph/types/utf8.h"

namespace entente {
namespace {

using rapidjson::Value;

/// Reads fields of one object and knows what to call it in an error.
class Fields {
 public:
  Fields(const Value& value, std::string path, const Error::Place& place)
      : path_(std::move(path)), place_(place) {
    if (!value.IsObject()) fail("expected a JSON object" + (path_.empty() ? "" : " in \"" + path_ + '"'));
    object_ = &value;
  }

  [[noreturn]] void fail(const std::string& message) const { throw Error(place_, message); }

  /// nullptr if the field is absent or null.
  const Value* get(const char* key) const {
    const auto at = object_->FindMember(key);
    return at == object_->MemberEnd() || at->value.IsNull() ? nullptr : &at->value;
  }

  Fields object(const char* key) const {
    const Value* value = get(key);
    if (value == nullptr) fail("the field " + name(key) + " is missing; expected a JSON object");
    return {*value, path(key), place_};
  }

  std::string text(const char* key) const {
    const Value* value = get(key);
    return value == nullptr ? std::string() : text_of(*value, name(key));
  }

  std::string text_of(const Value& value, const std::string& what) const {
    if (!value.IsString()) fail("expected a string in " + what);
    std::string text(value.GetString(), value.GetStringLength());
    // RapidJSON lets an escaped lone low surrogate through.
    if (!is_utf8(text)) fail("the string in " + what + " holds half a surrogate pair, which is no character");
    return text;
  }

  std::size_t count(const char* key) const {
    const Value* value = get(key);
    if (value == nullptr) return 0;
    if (!value->IsUint64()) fail("expected a whole number, 0 or more, in " + name(key));
    return value->GetUint64();
  }

  const Value* array(const char* key) const {
    const Value* value = get(key);
    if (value != nullptr && !value->IsArray()) fail("expected an array in " + name(key));
    return value;
  }

  template <typename Choice>
  Choice choice(const char* key, std::optional<Choice> (*from)(std::string_view), Choice otherwise,
                const char* expected) const {
    if (get(key) == nullptr) return otherwise;
    const std::string word = text(key);
    const std::optional<Choice> value = from(word);
    if (!value) fail("expected " + std::string(expected) + " in " + name(key));
    return *value;
  }

  EntityType entity_type() const {
    return choice("type", &entity_type_from, EntityType::Concept, "an entity type such as \"Person\"");
  }

  std::string path(const char* key) const { return path_.empty() ? key : path_ + '.' + key; }
  std::string name(const char* key) const { return '"' + path(key) + '"'; }
  const Error::Place& place() const { return place_; }

 private:
  const Value* object_ = nullptr;
  std::string path_;
  const Error::Place& place_;
};

Argument argument_from(const Fields& in) {
  Argument argument;
  argument.id = in.text("id");
  argument.label = in.text("label");
  // What is there but empty was written so, and by a program.
  if (in.get("label") == nullptr) argument.label = argument.id;
  if (in.get("id") == nullptr) argument.id = slug(argument.label);
  if (in.get("id") == nullptr && argument.id.empty()) argument.id = argument.label;
  if (argument.id.empty() && argument.label.empty()) in.fail("expected an id or a label in " + in.name("id"));
  argument.type = in.entity_type();
  argument.mention = in.text("mention");
  if (const Value* aliases = in.array("aliases")) {
    for (const Value& alias : aliases->GetArray())
      argument.aliases.push_back(in.text_of(alias, in.name("aliases")));
  }
  return argument;
}

Predicate predicate_from(const Fields& in) {
  Predicate predicate;
  predicate.label = in.text("label");
  predicate.lemma = in.text("lemma");
  if (in.get("label") == nullptr) predicate.label = predicate.lemma;
  if (in.get("lemma") == nullptr) predicate.lemma = predicate.label;
  if (predicate.label.empty() && predicate.lemma.empty())
    in.fail("expected a label or a lemma in " + in.name("label"));
  predicate.predicate_class = in.choice("class", &predicate_class_from, PredicateClass::Other,
                                        "a relation class such as \"REQUEST\"");
  return predicate;
}

std::vector<Qualifier> qualifiers_from(const Fields& in) {
  std::vector<Qualifier> qualifiers;
  const Value* list = in.array("qualifiers");
  if (list == nullptr) return qualifiers;
  for (const Value& item : list->GetArray()) {
    const Fields fields(item, in.path("qualifiers"), in.place());
    qualifiers.push_back(
        {fields.text("role"), fields.text("label"), fields.entity_type(), fields.text("value")});
  }
  return qualifiers;
}

std::vector<Attribution> chain_from(const Fields& in) {
  std::vector<Attribution> chain;
  const Value* list = in.array("attribution_chain");
  if (list == nullptr) return chain;
  for (const Value& item : list->GetArray()) {
    const Fields source(item, in.path("attribution_chain"), in.place());
    chain.push_back({source.text("id"), source.text("label")});
  }
  return chain;
}

double confidence_from(const Fields& in) {
  const Value* value = in.get("confidence");
  if (value == nullptr) return 1.0;
  if (!value->IsNumber() || value->GetDouble() < 0 || value->GetDouble() > 1)
    in.fail("expected a number from 0 to 1 in \"confidence\"");
  return value->GetDouble();
}

double weight_from(const Fields& in) {
  const Value* value = in.get("weight");
  if (value == nullptr) return 1.0;
  if (!value->IsNumber() || !(value->GetDouble() > 0)) in.fail("expected a number above 0 in \"weight\"");
  return value->GetDouble();
}

Evidence evidence_from(const Fields& in) {
  Evidence evidence;
  evidence.document = in.text("document");
  evidence.sentence = in.count("sentence");
  evidence.begin = in.count("begin");
  evidence.end = in.count("end");
  evidence.text = in.text("text");
  if (evidence.end < evidence.begin) in.fail("\"evidence.end\" lies before \"evidence.begin\"");
  return evidence;
}

// The iterative parser keeps its own stack, so that nesting costs memory in proportion to the text and no
// more.
rapidjson::Document parse(std::string_view json, const Error::Place& place, const char* expected) {
  constexpr unsigned kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag |
                              rapidjson::kParseFullPrecisionFlag;
  rapidjson::Document document;
  document.Parse<kFlags>(json.data(), json.size());
  if (!document.HasParseError()) return document;
  Error::Place where = place;
  if (where.offset) *where.offset += document.GetErrorOffset();
  std::string problem = rapidjson::GetParseError_En(document.GetParseError());
  if (!problem.empty() && problem.back() == '.') problem.pop_back();
  throw Error(where, "not JSON: " + problem + "; expected " + expected);
}

Statement statement_from(const Fields& in) {
  Statement statement;
  statement.id = in.text("id");
  statement.subject = argument_from(in.object("subject"));
  statement.predicate = predicate_from(in.object("predicate"));
  if (in.get("object") != nullptr) statement.object = argument_from(in.object("object"));
  statement.qualifiers = qualifiers_from(in);
  statement.polarity =
      in.choice("polarity", &polarity_from, Polarity::Affirmed, "\"affirmed\" or \"negated\"");
  statement.modality = in.choice("modality", &modality_from, Modality::Asserted,
                                 "asserted, possible, necessary, hypothetical, intended or asked");
  if (in.get("attribution") != nullptr) {
    const Fields attribution = in.object("attribution");
    statement.attribution = Attribution{attribution.text("id"), attribution.text("label")};
  }
  statement.attribution_chain = chain_from(in);
  statement.time = in.text("time");
  statement.extractor = in.text("extractor");
  statement.confidence = confidence_from(in);
  if (in.get("evidence") != nullptr) statement.evidence = evidence_from(in.object("evidence"));
  statement.weight = weight_from(in);
  return statement;
}

}  // namespace

Statement statement_from_json(std::string_view json, const Error::Place& place) {
  const rapidjson::Document document = parse(json, place, "one statement, a JSON object, on the line");
  return statement_from({document, "", place});
}

std::vector<Statement> statements_from_json(std::string_view json, const Error::Place& place) {
  constexpr const char* kExpected = "statements, a JSON array";
  const rapidjson::Document document = parse(json, place, kExpected);
  if (!document.IsArray()) throw Error(place, std::string("expected ") + kExpected);
  std::vector<Statement> statements;
  statements.reserve(document.Size());
  for (const Value& item : document.GetArray()) statements.push_back(statement_from({item, "", place}));
  return statements;
}

void write_statement(const Statement& statement, std::ostream& out) {
  std::string line;
  append_statement(line, statement);
  line += '\n';
  out.write(line.data(), static_cast<std::streamsize>(line.size()));
  if (!out) throw Error("cannot write statements: the output failed; is the disk full?");
}

bool StatementReader::read_line() {
  line_.clear();
  line_offset_ = offset_;
  std::streambuf& bytes = *in_.rdbuf();
  constexpr int kEnd = std::char_traits<char>::eof();
  for (int c = bytes.sbumpc();; c = bytes.sbumpc()) {
    if (c == kEnd) break;
    ++offset_;
    if (c == '\n') break;
    if (line_.size() == kLongestLine)
      throw Error({name_, line_number_ + 1, line_offset_},
                  "the line is longer than 64 MiB; expected one statement a line");
    line_ += static_cast<char>(c);
  }
  if (offset_ == line_offset_) return false;
  ++line_number_;
  if (line_number_ == 1 && line_.starts_with("\xEF\xBB\xBF")) {
    line_.erase(0, 3);
    line_offset_ += 3;
  }
  return true;
}

std::optional<Statement> StatementReader::next() {
  while (read_line()) {
    if (line_.find_first_not_of(" \t\r") == std::string::npos) continue;
    return statement_from_json(line_, {name_, line_number_, line_offset_});
  }
  return std::nullopt;
}

}  // namespace entente
