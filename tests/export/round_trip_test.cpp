#include <gtest/gtest.h>
#include <random>
#include <set>
#include <sstream>

#include "export/escape.h"
#include "export/importer.h"
#include "graph/build.h"
#include "graph/difference.h"
#include "graph/fold.h"
#include "graph/types/utf8.h"
#include "tests/export/fixtures.h"

namespace entente {
namespace {

/// Graphs made to break readers and writers, the same for the same seed.
class HostileGraphs {
 public:
  explicit HostileGraphs(unsigned seed) : random_(seed) {}

  KnowledgeGraph graph() {
    folder_ = text();
    const std::size_t entities = 1 + below(8);
    for (std::size_t i = 0; i < entities; ++i) names_.push_back(argument());
    KnowledgeGraph graph;
    const std::size_t statements = below(24);
    for (std::size_t i = 0; i < statements; ++i) {
      Statement s = statement();
      s.id = "s" + std::to_string(i + 1);
      graph.add(std::move(s));
    }
    for (std::size_t i = below(3); i > 0; --i)
      graph.add_entity({"alone " + std::to_string(i) + text(), text(), type(), {text(1), text(1)}, below(5)});
    if (below(2) == 0)
      graph.set_same_as(graph_id(), "http://www.wikidata.org/entity/Q" + std::to_string(below(99)));
    return graph;
  }

  std::size_t below(std::size_t limit) { return random_() % limit; }

 private:
  std::string graph_id() { return names_[0].id.empty() ? names_[0].label : names_[0].id; }
  EntityType type() { return static_cast<EntityType>(below(kEntityTypeCount)); }

  std::string text(std::size_t least = 0) {
    static const std::vector<std::string> kPieces = {"a",
                                                     "B",
                                                     "Mao",
                                                     " ",
                                                     "  ",
                                                     "\n",
                                                     "\t",
                                                     "\r",
                                                     "\"",
                                                     "'",
                                                     "\\",
                                                     "&",
                                                     "<",
                                                     ">",
                                                     "]]>",
                                                     "<![CDATA[",
                                                     "&amp;",
                                                     "&#1;",
                                                     std::string(1, '\0'),
                                                     "\x01",
                                                     "\x1F",
                                                     "\x7F",
                                                     "\u0085",
                                                     "\u2028",
                                                     "\uFEFF",
                                                     "\uFFFD",
                                                     "\uFFFE",
                                                     "\U0001F600",
                                                     "שלום",
                                                     "毛泽东",
                                                     "e\u0301",
                                                     "\xFF",
                                                     "\xC3",
                                                     "\xED\xA0\x80",
                                                     "%20",
                                                     "%",
                                                     "--",
                                                     "not-",
                                                     "urn:x-entente:",
                                                     "{",
                                                     "}",
                                                     "[",
                                                     "null",
                                                     "_:b0",
                                                     "@id",
                                                     "<!DOCTYPE x>",
                                                     "\\u0041",
                                                     "\\ud800"};
    std::string out;
    const std::size_t length = least + below(6);
    for (std::size_t i = 0; i < length; ++i) out += kPieces[below(kPieces.size())];
    if (below(2000) == 0) out += std::string(100000, 'x') + "&";
    return out;
  }

  Argument argument() {
    Argument made;
    made.label = text();
    made.id = below(3) == 0 ? slug(made.label) : text();
    if (made.id.empty() && made.label.empty()) made.id = "nobody";
    made.type = type();
    return made;
  }

  Argument named() {
    Argument made = names_[below(names_.size())];
    if (below(4) == 0) made.label = text(1);
    if (below(4) == 0) made.type = type();
    made.mention = text();
    std::set<std::string> aliases;
    for (std::size_t i = below(3); i > 0; --i) aliases.insert(text(1));
    made.aliases.assign(aliases.begin(), aliases.end());
    return made;
  }

  Predicate predicate() {
    static const std::vector<std::string> kLemmas = {"trade with", "trade-with", "ask", "sell",
                                                     "be",         "",           "\"&"};
    Predicate made{text(1), kLemmas[below(kLemmas.size())],
                   static_cast<PredicateClass>(below(kPredicateClassCount))};
    if (below(2) == 0) made.label = "sold";
    return made;
  }

  Statement statement() {
    Statement s;
    s.subject = named();
    s.predicate = predicate();
    if (below(4) != 0) s.object = named();
    for (std::size_t i = below(3); i > 0; --i)
      s.qualifiers.push_back(
          {below(2) == 0 ? "to" : text(), below(2) == 0 ? names_[0].label : text(), type(), text()});
    s.polarity = below(3) == 0 ? Polarity::Negated : Polarity::Affirmed;
    s.modality = static_cast<Modality>(below(6));
    if (below(3) == 0) s.attribution = Attribution{text(), text()};
    for (std::size_t i = below(3); i > 0; --i) s.attribution_chain.push_back({text(), text()});
    s.time = below(2) == 0 ? "1949-12" : text();
    s.extractor = below(2) == 0 ? "verbal" : text();
    s.confidence = below(4) == 0 ? static_cast<double>(below(2)) : static_cast<double>(below(1000001)) / 1e6;
    s.weight = below(4) == 0 ? static_cast<double>(1 + below(1000)) / 7 : 1.0;
    // In the order of documents and sentences, as `build` makes it.
    ++sentence_;
    s.evidence = {"d" + std::to_string(sentence_ / 8) + folder_, sentence_, sentence_ * 10,
                  sentence_ * 10 + below(9), text()};
    return s;
  }

  std::mt19937 random_;
  std::vector<Argument> names_;
  std::size_t sentence_ = 0;
  std::string folder_;
};

Argument legal(Argument argument) {
  for (std::string* text : {&argument.id, &argument.label, &argument.mention}) *text = legal_text(*text);
  std::set<std::string> aliases;
  for (const std::string& alias : argument.aliases) aliases.insert(legal_text(alias));
  argument.aliases.assign(aliases.begin(), aliases.end());
  return argument;
}

/// What XML and JSON can hold of it.
Statement legal(Statement s) {
  s.subject = legal(s.subject);
  if (s.object) s.object = legal(*s.object);
  for (std::string* text : {&s.id, &s.predicate.label, &s.predicate.lemma, &s.time, &s.extractor,
                            &s.evidence.document, &s.evidence.text})
    *text = legal_text(*text);
  for (Qualifier& qualifier : s.qualifiers)
    for (std::string* text : {&qualifier.role, &qualifier.label, &qualifier.value}) *text = legal_text(*text);
  if (s.attribution)
    s.attribution = Attribution{legal_text(s.attribution->id), legal_text(s.attribution->label)};
  for (Attribution& who : s.attribution_chain) who = {legal_text(who.id), legal_text(who.label)};
  return s;
}

/// The same graph with what formats can hold of its texts; vertices and edges stay apart as they were.
KnowledgeGraph legal(const KnowledgeGraph& graph) {
  KnowledgeGraph out;
  for (std::size_t i = 0; i < graph.vertex_count(); ++i) {
    Entity entity = graph.vertex(i).entity;
    entity.id = legal_text(entity.id);
    entity.label = legal_text(entity.label);
    for (std::string& alias : entity.aliases) alias = legal_text(alias);
    out.add_entity(entity);
  }
  for (std::size_t i = 0; i < graph.statement_count(); ++i) {
    const KnowledgeGraph::Place& place = graph.place(i);
    if (place.fact) {
      out.add_fact(place.owner, legal(graph.statement(i)));
      continue;
    }
    const Edge& edge = graph.edge(place.owner);
    Predicate predicate = edge.predicate;
    predicate.label = legal_text(predicate.label);
    predicate.lemma = legal_text(predicate.lemma);
    out.add_edge(graph.source(place.owner), graph.target(place.owner),
                 {legal_text(edge.id), predicate, edge.polarity, {legal(graph.statement(i))}});
  }
  return out;
}

/// Whether no two names become one where a format cannot hold what tells them apart.
bool stays_apart(const KnowledgeGraph& graph) {
  std::set<std::string> vertices, edges;
  for (std::size_t i = 0; i < graph.vertex_count(); ++i)
    vertices.insert(legal_text(graph.vertex(i).entity.id));
  for (std::size_t i = 0; i < graph.edge_count(); ++i) edges.insert(legal_text(graph.edge(i).id));
  return vertices.size() == graph.vertex_count() && edges.size() == graph.edge_count();
}

KnowledgeGraph read_back(const std::string& text, const std::string& format) {
  std::istringstream in(text);
  return importer_by_name(format)->read(in, "memory");
}

std::string difference(const KnowledgeGraph& graph, const std::string& format, GraphmlProfile profile) {
  ExportOptions options;
  options.graphml = profile;
  KnowledgeGraph expected = legal(graph);
  if (format == "jsonl") {  // statements are all it has
    KnowledgeGraph named;
    for (std::size_t i = 0; i < graph.statement_count(); ++i) named.add(graph.statement(i));
    if (!stays_apart(named)) return {};
    expected = legal(named);
  }
  const KnowledgeGraph back = legal(read_back(exported(graph, format, options), format));
  std::string difference = first_difference(expected, back);
  return difference.empty() ? first_difference_in_order(expected, back) : difference;
}

TEST(RoundTrip, GivesHostileGraphsBackInEveryFormatThatIsRead) {
  constexpr unsigned kGraphs = 1000;
  std::size_t compared = 0, folded = 0, statements = 0;
  for (unsigned seed = 1; seed <= kGraphs; ++seed) {
    HostileGraphs hostile(seed);
    KnowledgeGraph graph = hostile.graph();
    if (seed % 2 == 0) graph = fold_graph(graph);
    if (!stays_apart(graph)) continue;
    ++compared;
    folded += seed % 2 == 0 && graph.edge_count() > 0;
    statements += graph.statement_count();
    EXPECT_EQ(difference(graph, "jsonl", {}), "") << "seed " << seed;
    EXPECT_EQ(difference(graph, "graphml", GraphmlProfile::Rich), "") << "seed " << seed;
    EXPECT_EQ(difference(graph, "graphml", GraphmlProfile::Strict), "") << "seed " << seed;
    EXPECT_EQ(difference(graph, "jsonld", {}), "") << "seed " << seed;
    if (HasFailure()) return;
  }
  EXPECT_GT(compared, kGraphs * 9 / 10);
  EXPECT_GT(folded, kGraphs / 4);
  EXPECT_GT(statements, kGraphs * 5);
}

TEST(RoundTrip, GivesTheFixturesBack) {
  for (const KnowledgeGraph& graph : {small_graph(), large_graph(50, 500), KnowledgeGraph()})
    for (const char* format : {"graphml", "jsonld"})
      EXPECT_EQ(first_difference(graph, read_back(exported(graph, format), format)), "") << format;
}

TEST(RoundTrip, WritesTheSameBytesAgain) {
  for (const char* format : {"graphml", "jsonld"}) {
    const std::string once = exported(hostile_graph(), format);
    EXPECT_EQ(exported(read_back(once, format), format), once) << format;
  }
}

}  // namespace
}  // namespace entente
