#include <gtest/gtest.h>
#include <sstream>

#include "export/importer.h"
#include "graph/difference.h"
#include "graph/types/error.h"
#include "tests/export/fixtures.h"

namespace entente {
namespace {

KnowledgeGraph read(const std::string& text) {
  std::istringstream in(text);
  return importer_by_name("jsonld")->read(in, "g.jsonld");
}

std::string error_of(const std::string& text) {
  try {
    read(text);
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

/// A person with a fact, with every name written out and every value wrapped, in no order.
const std::string kExpanded = R"([
  {"@id": "urn:x-entente:evidence:1", "http://www.w3.org/ns/prov#value": [{"@value": "Ann fell."}],
   "urn:x-entente:vocabulary:sentence": [{"@value": 3}], "urn:x-entente:vocabulary:beginByte": [{"@value": "7"}],
   "urn:x-entente:vocabulary:endByte": [{"@value": 16}],
   "http://www.w3.org/ns/prov#wasQuotedFrom": [{"@id": "urn:x-entente:document:a%20b.txt"}]},
  {"@id": "urn:x-entente:statement:1", "@type": ["http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement"],
   "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject": [{"@id": "urn:x-entente:entity:ann"}],
   "http://www.w3.org/ns/prov#wasDerivedFrom": [{"@id": "urn:x-entente:evidence:1"}],
   "urn:x-entente:vocabulary:record": [{"@value":
     "{\"subject\":{\"id\":\"ann\",\"label\":\"Ann\"},\"predicate\":{\"label\":\"fell\",\"lemma\":\"fall\"}}"}]},
  {"@id": "urn:x-entente:entity:bo", "http://schema.org/name": [{"@value": "Bo"}],
   "urn:x-entente:vocabulary:position": [{"@value": 2}]},
  {"@id": "urn:x-entente:entity:ann", "http://schema.org/name": [{"@value": "Ann"}],
   "http://schema.org/alternateName": [{"@list": [{"@value": "Annie"}]}],
   "urn:x-entente:vocabulary:entityType": [{"@value": "Person"}], "urn:x-entente:vocabulary:position": [{"@value": 1}],
   "urn:x-entente:vocabulary:mentions": [{"@value": 1}]}
])";

TEST(JsonLdReader, ReadsAnExpandedFileInAnyOrder) {
  const KnowledgeGraph graph = read(kExpanded);
  ASSERT_EQ(graph.vertex_count(), 2);
  EXPECT_EQ(graph.vertex(0).entity, (Entity{"ann", "Ann", EntityType::Person, {"Annie"}, 1}));
  EXPECT_EQ(graph.vertex(1).entity.id, "bo");
  ASSERT_EQ(graph.vertex(0).facts.size(), 1);
  EXPECT_EQ(graph.vertex(0).facts[0].predicate.lemma, "fall");
  EXPECT_EQ(graph.vertex(0).facts[0].evidence, (Evidence{"a b.txt", 3, 7, 16, "Ann fell."}));
}

TEST(JsonLdReader, UnderstandsOtherPrefixes) {
  std::string text = exported(small_graph(), "jsonld");
  text = replaced(text, "\"e\": \"urn", "\"ent\": \"urn");
  text = replaced(text, "\"e:", "\"ent:");
  text = replaced(text, "\"record\"", "\"whole\"");
  EXPECT_EQ(first_difference(small_graph(), read(text)), "");
}

TEST(JsonLdReader, SaysWhatIsWrong) {
  const auto expect = [](const std::string& text, const std::string& part) {
    const std::string error = error_of(text);
    EXPECT_TRUE(error.starts_with("g.jsonld: ")) << error;
    EXPECT_NE(error.find(part), std::string::npos) << error;
    EXPECT_EQ(error.find('\n'), std::string::npos) << error;
  };
  const std::string whole = exported(small_graph(), "jsonld");
  expect("", "empty");
  expect(" \n", "empty");
  expect(whole.substr(0, whole.size() / 2), "byte ");
  expect("{}", "no graph");
  expect("12", "expected JSON-LD");
  expect(R"({"@context": "https://schema.org", "@type": "Person"})", "'https://schema.org' lies elsewhere");
  expect(R"({"@context": [{}, "https://schema.org"]})", "lies elsewhere");
  expect(R"({"@context": {"name": "http://schema.org/name"}, "name": "Ann", "@id": "http://a/b"})",
         "no graph");
  expect(replaced(whole, "Joseph Stalin", "Joseph \xFF"), "UTF-8");
  expect("\xFF\xFE{", "UTF-8");
  expect(whole + std::string(1, '\0') + "x", "UTF-8");
  expect(replaced(whole, R"("name":"Joseph Stalin")", R"("name":7)"), "expected a string as name");
  expect(replaced(whole, R"("mentions":1)", R"("mentions":-1)"), "mentions");
  expect(replaced(whole, R"("entityType":"Person")", R"("entityType":"Human")"), "'Human'");
  expect(replaced(whole, R"("wasDerivedFrom":"ev:2")", R"("wasDerivedFrom":"ev:77")"), "evidence:77");
  expect(replaced(whole, R"("subject":"e:joseph-stalin")", R"("subject":"e:nobody")"), "entity:nobody");
  expect(replaced(whole, R"("record":"{)", R"("record":"{{)"), "record");
  expect(replaced(whole, "e:moscow", "e:mao-zedong"), "already");
}

TEST(JsonLdReader, EndsWellHoweverDeepTheFileIsNested) {
  constexpr std::size_t kDeep = 100000;
  std::string arrays(kDeep, '[');
  arrays += std::string(kDeep, ']');
  EXPECT_NE(error_of(arrays).find("nested more than"), std::string::npos) << error_of(arrays);
  std::string objects;
  for (std::size_t i = 0; i < kDeep; ++i) objects += "{\"@graph\":";
  objects += "0" + std::string(kDeep, '}');
  EXPECT_NE(error_of(objects).find("nested more than"), std::string::npos) << error_of(objects);
  EXPECT_NE(error_of(std::string(kDeep, '[')).find("not JSON"), std::string::npos);
}

TEST(JsonLdReader, KnowsHowAFileBegins) {
  const Importer& jsonld = *importer_by_name("jsonld");
  EXPECT_TRUE(jsonld.looks_like(exported(small_graph(), "jsonld")));
  EXPECT_TRUE(jsonld.looks_like(kExpanded));
  EXPECT_FALSE(jsonld.looks_like(exported(small_graph(), "jsonl")));
  EXPECT_FALSE(jsonld.looks_like("[Music]"));
  EXPECT_TRUE(importer_by_name("jsonl")->looks_like(exported(small_graph(), "jsonl")));
  EXPECT_EQ(importer_by_head(exported(small_graph(), "jsonld")), &jsonld);
}

}  // namespace
}  // namespace entente
