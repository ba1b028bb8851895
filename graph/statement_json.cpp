#include "graph/statement_json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <string_view>

#include "graph/types/byte_syntax.h"
#include "graph/types/error.h"

namespace entente {
namespace {

constexpr ByteSyntax kItself(
    {{'"', "\\\""},       {'\\', "\\\\"},      {'\b', "\\b"},       {'\f', "\\f"},       {'\n', "\\n"},
     {'\r', "\\r"},       {'\t', "\\t"},       {'\x00', "\\u0000"}, {'\x01', "\\u0001"}, {'\x02', "\\u0002"},
     {'\x03', "\\u0003"}, {'\x04', "\\u0004"}, {'\x05', "\\u0005"}, {'\x06', "\\u0006"}, {'\x07', "\\u0007"},
     {'\x0B', "\\u000B"}, {'\x0E', "\\u000E"}, {'\x0F', "\\u000F"}, {'\x10', "\\u0010"}, {'\x11', "\\u0011"},
     {'\x12', "\\u0012"}, {'\x13', "\\u0013"}, {'\x14', "\\u0014"}, {'\x15', "\\u0015"}, {'\x16', "\\u0016"},
     {'\x17', "\\u0017"}, {'\x18', "\\u0018"}, {'\x19', "\\u0019"}, {'\x1A', "\\u001A"}, {'\x1B', "\\u001B"},
     {'\x1C', "\\u001C"}, {'\x1D', "\\u001D"}, {'\x1E', "\\u001E"}, {'\x1F', "\\u001F"}},
    false);
constexpr ByteSyntax kInString(
    {{'"', "\\\\\\\""},     {'\\', "\\\\\\\\"},    {'\b', "\\\\b"},       {'\f', "\\\\f"},
     {'\n', "\\\\n"},       {'\r', "\\\\r"},       {'\t', "\\\\t"},       {'\x00', "\\\\u0000"},
     {'\x01', "\\\\u0001"}, {'\x02', "\\\\u0002"}, {'\x03', "\\\\u0003"}, {'\x04', "\\\\u0004"},
     {'\x05', "\\\\u0005"}, {'\x06', "\\\\u0006"}, {'\x07', "\\\\u0007"}, {'\x0B', "\\\\u000B"},
     {'\x0E', "\\\\u000E"}, {'\x0F', "\\\\u000F"}, {'\x10', "\\\\u0010"}, {'\x11', "\\\\u0011"},
     {'\x12', "\\\\u0012"}, {'\x13', "\\\\u0013"}, {'\x14', "\\\\u0014"}, {'\x15', "\\\\u0015"},
     {'\x16', "\\\\u0016"}, {'\x17', "\\\\u0017"}, {'\x18', "\\\\u0018"}, {'\x19', "\\\\u0019"},
     {'\x1A', "\\\\u001A"}, {'\x1B', "\\\\u001B"}, {'\x1C', "\\\\u001C"}, {'\x1D', "\\\\u001D"},
     {'\x1E', "\\\\u001E"}, {'\x1F', "\\\\u001F"}});

/// Writes one object. Keys are names of our own, without anything to escape.
template <JsonPlace kPlace>
class JsonText {
 public:
  explicit JsonText(std::string& out) : out_(out) {}

  void statement(const Statement& s, bool evidence) {
    open('{');
    put_unless_empty("id", s.id);
    argument("subject", s.subject);
    key("predicate");
    predicate(s.predicate);
    if (s.object) argument("object", *s.object);
    qualifiers(s.qualifiers);
    put_name("polarity", to_string(s.polarity));
    put_name("modality", to_string(s.modality));
    attribution(s);
    put_unless_empty("time", s.time);
    put_unless_empty("extractor", s.extractor);
    confidence(s.confidence);
    weight(s.weight);
    if (evidence && s.evidence != Evidence{}) this->evidence(s.evidence);
    close('}');
  }

 private:
  void open(char bracket) {
    out_ += bracket;
    first_ = true;
  }
  void close(char bracket) {
    out_ += bracket;
    first_ = false;
  }
  void separate() {
    if (!first_) out_ += ',';
    first_ = false;
  }
  // In one piece: there are fifty a statement, and each append is a call.
  using Piece = std::array<char, 64>;
  std::string_view key_piece(Piece& piece, std::string_view name, std::string_view after,
                             std::string_view value = {}) {
    char* to = piece.data();
    if (!first_) *to++ = ',';
    first_ = false;
    for (const std::string_view part : {kQuote, name, kQuote, std::string_view(":"), after, value})
      to = std::copy(part.begin(), part.end(), to);
    return {piece.data(), static_cast<std::size_t>(to - piece.data())};
  }
  void key(std::string_view name) {
    Piece piece;
    out_ += key_piece(piece, name, {});
  }
  void text(std::string_view value) { kSyntax.append(out_, value, kQuote, kQuote); }
  void put(std::string_view name, std::string_view value) {
    Piece piece;
    kSyntax.append(out_, value, key_piece(piece, name, kQuote), kQuote);
  }
  void put_unless_empty(std::string_view name, std::string_view value) {
    if (!value.empty()) put(name, value);
  }
  /// A value of our own: nothing to escape.
  void put_name(std::string_view name, std::string_view value) {
    Piece piece;
    const std::string_view written = key_piece(piece, name, kQuote, value);
    out_.append(written).append(kQuote);
  }
  template <typename Number>
  void put_number(std::string_view name, Number number) {
    std::array<char, 32> digits;
    const char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    Piece piece;
    out_ += key_piece(piece, name, {digits.data(), static_cast<std::size_t>(end - digits.data())});
  }

  void argument(std::string_view name, const Argument& argument) {
    key(name);
    open('{');
    put("id", argument.id);
    put("label", argument.label);
    put_name("type", to_string(argument.type));
    put_unless_empty("mention", argument.mention);
    if (!argument.aliases.empty()) {
      key("aliases");
      open('[');
      for (const std::string& alias : argument.aliases) {
        separate();
        text(alias);
      }
      close(']');
    }
    close('}');
  }

  void predicate(const Predicate& predicate) {
    open('{');
    put("label", predicate.label);
    put("lemma", predicate.lemma);
    put_name("class", to_string(predicate.predicate_class));
    close('}');
  }

  void qualifiers(const std::vector<Qualifier>& qualifiers) {
    if (qualifiers.empty()) return;
    key("qualifiers");
    open('[');
    for (const Qualifier& qualifier : qualifiers) {
      separate();
      open('{');
      put("role", qualifier.role);
      put("label", qualifier.label);
      put_name("type", to_string(qualifier.type));
      put_unless_empty("value", qualifier.value);
      close('}');
    }
    close(']');
  }

  void source(const Attribution& source) {
    open('{');
    put_unless_empty("id", source.id);
    put("label", source.label);
    close('}');
  }

  void attribution(const Statement& s) {
    if (s.attribution) {
      key("attribution");
      source(*s.attribution);
    }
    if (s.attribution_chain.empty()) return;
    key("attribution_chain");
    open('[');
    for (const Attribution& who : s.attribution_chain) {
      separate();
      source(who);
    }
    close(']');
  }

  void confidence(double confidence) {
    if (!(confidence >= 0 && confidence <= 1))
      throw Error("a statement's confidence must be a number from 0 to 1");
    put_number("confidence", confidence);
  }

  void weight(double weight) {
    if (weight == 1) return;
    if (!(weight > 0 && weight <= std::numeric_limits<double>::max()))
      throw Error("a statement's weight must be a number above 0");
    put_number("weight", weight);
  }

  void evidence(const Evidence& evidence) {
    key("evidence");
    open('{');
    put_unless_empty("document", evidence.document);
    put_number("sentence", evidence.sentence);
    put_number("begin", evidence.begin);
    put_number("end", evidence.end);
    put_unless_empty("text", evidence.text);
    close('}');
  }

  static constexpr std::string_view kQuote = kPlace == JsonPlace::Itself ? "\"" : "\\\"";
  static constexpr const ByteSyntax& kSyntax = kPlace == JsonPlace::Itself ? kItself : kInString;

  std::string& out_;
  bool first_ = true;
};

}  // namespace

void append_statement(std::string& out, const Statement& statement, bool evidence, JsonPlace place) {
  if (place == JsonPlace::Itself) {
    JsonText<JsonPlace::Itself>(out).statement(statement, evidence);
  } else {
    JsonText<JsonPlace::InString>(out).statement(statement, evidence);
  }
}

std::string statement_to_json(const Statement& statement) {
  std::string text;
  append_statement(text, statement);
  return text;
}

}  // namespace entente
