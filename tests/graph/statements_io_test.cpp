#include "graph/statements_io.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>
#include <sstream>
#include <vector>

#include "tests/graph/statement_fixture.h"

namespace entente {
namespace {

Statement full_statement() {
  Statement s;
  s.id = "s12";
  s.subject = {"mao-zedong", "Mao Zedong", EntityType::Person, "Mao", {"Mao"}};
  s.predicate = {"asked", "ask", PredicateClass::Request};
  s.object = Argument{"joseph-stalin", "Joseph Stalin", EntityType::Person, "Stalin", {}};
  s.qualifiers = {{"for", "help", EntityType::Concept}, {"duration", "a year", EntityType::Date, "P1Y"}};
  s.attribution = Attribution{"tass", "TASS"};
  s.attribution_chain = {{"le-monde", "Le Monde"}};
  s.time = "1949-12-16";
  s.extractor = "verbal";
  s.confidence = 0.94;
  s.evidence = {"article.txt", 31, 4021, 4042, "Mao asked Stalin for help."};
  return s;
}

TEST(StatementToJson, WritesTheDocumentedShape) {
  EXPECT_EQ(
      statement_to_json(full_statement()),
      R"({"id":"s12",)"
      R"("subject":{"id":"mao-zedong","label":"Mao Zedong","type":"Person","mention":"Mao","aliases":["Mao"]},)"
      R"("predicate":{"label":"asked","lemma":"ask","class":"REQUEST"},)"
      R"("object":{"id":"joseph-stalin","label":"Joseph Stalin","type":"Person","mention":"Stalin"},)"
      R"("qualifiers":[{"role":"for","label":"help","type":"Concept"},)"
      R"({"role":"duration","label":"a year","type":"Date","value":"P1Y"}],)"
      R"("polarity":"affirmed","modality":"asserted","attribution":{"id":"tass","label":"TASS"},)"
      R"("attribution_chain":[{"id":"le-monde","label":"Le Monde"}],)"
      R"("time":"1949-12-16","extractor":"verbal","confidence":0.94,)"
      R"("evidence":{"document":"article.txt","sentence":31,"begin":4021,"end":4042,)"
      R"("text":"Mao asked Stalin for help."}})");
}

TEST(StatementToJson, RepairsInvalidUtf8) {
  Statement s = statement("A", "saw", "see", "");
  s.evidence.text = "a\xFF\xC3(b\xED\xA0\x80";
  const Statement back = statement_from_json(statement_to_json(s));
  EXPECT_EQ(back.evidence.text, "a\uFFFD\uFFFD(b\uFFFD\uFFFD\uFFFD");
}

TEST(StatementToJson, RefusesAConfidenceThatIsNone) {
  Statement s = statement("A", "saw", "see", "");
  s.confidence = std::nan("");
  EXPECT_THROW(statement_to_json(s), Error);
}

/// Strings made to break writers: quotes, controls, NUL, surrogate pairs, every plane.
class HostileStrings {
 public:
  explicit HostileStrings(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t limit) { return random_() % limit; }

  std::string text(std::size_t least = 0) {
    std::string out;
    const std::size_t length = least + below(12);
    for (std::size_t i = 0; i < length; ++i) append(out, character());
    return out;
  }

 private:
  char32_t character() {
    using namespace std::string_literals;
    static const std::u32string kNasty =
        U"\"\\/<>&';,|{}`\n\r\t \u0000\u0001\u007F\u0085\u2028\uFEFF\uFFFD\uFFFE\U0001F600\U0010FFFFא文"s;
    if (below(3) != 0) return kNasty[below(kNasty.size())];
    while (true) {
      const auto c = static_cast<char32_t>(below(0x110000));
      if (c < 0xD800 || c > 0xDFFF) return c;
    }
  }

  static void append(std::string& out, char32_t c) {
    const auto put = [&](char32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80) {
      put(c);
    } else if (c < 0x800) {
      put(0xC0 | c >> 6), put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
      put(0xE0 | c >> 12), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
    } else {
      put(0xF0 | c >> 18), put(0x80 | (c >> 12 & 0x3F)), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
    }
  }

  std::mt19937 random_;
};

Argument hostile_argument(HostileStrings& any) {
  Argument a{any.text(1), any.text(1), static_cast<EntityType>(any.below(kEntityTypeCount)), any.text(), {}};
  for (std::size_t i = any.below(3); i > 0; --i) a.aliases.push_back(any.text());
  return a;
}

Statement hostile_statement(HostileStrings& any) {
  Statement s;
  s.id = any.text();
  s.subject = hostile_argument(any);
  s.predicate = {any.text(1), any.text(1), static_cast<PredicateClass>(any.below(kPredicateClassCount))};
  if (any.below(4) != 0) s.object = hostile_argument(any);
  for (std::size_t i = any.below(3); i > 0; --i)
    s.qualifiers.push_back(
        {any.text(), any.text(), static_cast<EntityType>(any.below(kEntityTypeCount)), any.text()});
  s.polarity = static_cast<Polarity>(any.below(2));
  s.modality = static_cast<Modality>(any.below(6));
  if (any.below(2) != 0) s.attribution = Attribution{any.text(), any.text()};
  for (auto n = any.below(3); n > 0; --n) s.attribution_chain.push_back({any.text(), any.text()});
  s.time = any.text();
  s.extractor = any.text();
  s.confidence = static_cast<double>(any.below(1U << 30U)) / static_cast<double>(1U << 30U);
  const std::size_t begin = any.below(1000);
  s.evidence = {any.text(), any.below(100), begin, begin + any.below(1000), any.text()};
  return s;
}

TEST(StatementsIo, AnyStatementGoesThereAndBackEqual) {
  HostileStrings any(20);
  std::vector<Statement> statements;
  std::stringstream stream;
  for (int i = 0; i < 2000; ++i) {
    statements.push_back(hostile_statement(any));
    write_statement(statements.back(), stream);
  }
  StatementReader reader(stream, "memory");
  for (const Statement& expected : statements) {
    const auto back = reader.next();
    ASSERT_TRUE(back.has_value());
    ASSERT_EQ(*back, expected) << statement_to_json(expected);
  }
  EXPECT_FALSE(reader.next());
}

TEST(StatementReader, ReadsWhatAPersonWouldWrite) {
  std::istringstream in(
      "\xEF\xBB\xBF\r\n\n"
      R"({"subject":{"label":"Mao"},"predicate":{"label":"met"},"object":{"label":"**"},"x":[{}]})"
      "\r\n");
  StatementReader reader(in, "by-hand.jsonl");
  const auto s = reader.next();
  ASSERT_TRUE(s);
  EXPECT_EQ(s->subject.id, "mao");
  EXPECT_EQ(s->object->id, "**");
  EXPECT_EQ(s->predicate.lemma, "met");
  EXPECT_EQ(s->confidence, 1.0);
  EXPECT_FALSE(reader.next());
}

std::string error_of(const std::string& text) {
  std::istringstream in(text);
  StatementReader reader(in, "f.jsonl");
  try {
    while (reader.next()) {
    }
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

TEST(StatementReader, SaysWhereAndWhatIsWrong) {
  const std::string good = R"({"subject":{"id":"a"},"predicate":{"lemma":"b"}})";
  EXPECT_EQ(error_of(good + "\n\n"), "no error");
  EXPECT_EQ(
      error_of(good + "\n" + good + " x"),
      "f.jsonl:2: byte 98: not JSON: The document root must not be followed by other values; expected one "
      "statement, a JSON object, on the line");
  EXPECT_EQ(error_of("\n[]"), "f.jsonl:2: byte 1: expected a JSON object");
  EXPECT_EQ(error_of(R"({"predicate":{"lemma":"b"}})"),
            "f.jsonl:1: byte 0: the field \"subject\" is missing; expected a JSON object");
  EXPECT_EQ(error_of(R"({"subject":{},"predicate":{"lemma":"b"}})"),
            "f.jsonl:1: byte 0: expected an id or a label in \"subject.id\"");
  EXPECT_EQ(error_of(R"({"subject":{"id":"a","type":"person"},"predicate":{"lemma":"b"}})"),
            "f.jsonl:1: byte 0: expected an entity type such as \"Person\" in \"subject.type\"");
  EXPECT_EQ(error_of(R"({"subject":{"id":7},"predicate":{"lemma":"b"}})"),
            "f.jsonl:1: byte 0: expected a string in \"subject.id\"");
  const std::string head = good.substr(0, good.size() - 1);
  EXPECT_EQ(error_of(head + R"(,"confidence":1.5})"),
            "f.jsonl:1: byte 0: expected a number from 0 to 1 in \"confidence\"");
  EXPECT_EQ(error_of(head + R"(,"polarity":"maybe"})"),
            "f.jsonl:1: byte 0: expected \"affirmed\" or \"negated\" in \"polarity\"");
  EXPECT_EQ(error_of(head + R"(,"evidence":{"sentence":-1}})"),
            "f.jsonl:1: byte 0: expected a whole number, 0 or more, in \"evidence.sentence\"");
  EXPECT_EQ(error_of(head + R"(,"qualifiers":["x"]})"),
            "f.jsonl:1: byte 0: expected a JSON object in \"qualifiers\"");
}

TEST(StatementReader, RejectsInvalidUtf8HoweverItIsSpelt) {
  const std::string head = R"({"predicate":{"lemma":"b"},"subject":{"id":")";
  EXPECT_NE(error_of(head + "\xC3(\"}}").find("Invalid encoding"), std::string::npos);
  EXPECT_NE(error_of(head + R"(\ud800x"}})").find("surrogate"), std::string::npos);
  EXPECT_NE(error_of(head + R"(\udc00x"}})").find("surrogate"), std::string::npos);
  EXPECT_EQ(error_of(head + R"(\ud83d\ude00"}})"), "no error");
}

TEST(StatementReader, SurvivesDeepNesting) {
  const std::string deep(1000000, '[');
  EXPECT_NE(error_of(deep).find("not JSON"), std::string::npos);
  const std::string closed =
      R"({"subject":{"id":"a"},"predicate":{"lemma":"b"},"x":)" + deep + std::string(1000000, ']') + "}";
  EXPECT_EQ(error_of(closed), "no error");
}

TEST(StatementFromJson, ReadsAWeightAndRefusesOneThatIsNone) {
  Statement s = statement("A", "saw", "see", "B");
  s.weight = 0.37;
  EXPECT_NE(statement_to_json(s).find("\"weight\":0.37"), std::string::npos);
  EXPECT_EQ(statement_from_json(statement_to_json(s)), s);
  const std::string json = statement_to_json(s);
  for (const char* wrong : {"0", "-1", "\"1\""}) {
    std::string text = json;
    text.replace(text.find("0.37"), 4, wrong);
    EXPECT_THROW(statement_from_json(text), Error) << text;
  }
  s.weight = std::nan("");
  EXPECT_THROW(statement_to_json(s), Error);
}

TEST(StatementFromJson, KeepsAnEmptyLabelThatIsThere) {
  Statement s = statement("A", "", "see", "B");
  s.subject.label.clear();
  s.object->id.clear();
  EXPECT_EQ(statement_from_json(statement_to_json(s)), s);
}

TEST(StatementsFromJson, ReadsAnArray) {
  const Statement s = statement("A", "saw", "see", "B");
  const std::string json = statement_to_json(s);
  EXPECT_EQ(statements_from_json("[" + json + "," + json + "]"), (std::vector<Statement>{s, s}));
  EXPECT_TRUE(statements_from_json("[]").empty());
  EXPECT_THROW(statements_from_json(json), Error);
  EXPECT_THROW(statements_from_json("[" + json), Error);
  EXPECT_THROW(statements_from_json("[1]"), Error);
}

}  // namespace
}  // namespace entente
