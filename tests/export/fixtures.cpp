#include "tests/export/fixtures.h"

#include <sstream>
#include <stdexcept>

namespace entente {
namespace {

Argument argument(const std::string& label, EntityType type) {
  return {slug(label), label, type, label, {}};
}

Statement statement(const Argument& subject, const Predicate& predicate, const Argument& object) {
  Statement s;
  s.subject = subject;
  s.predicate = predicate;
  s.object = object;
  return s;
}

}  // namespace

KnowledgeGraph small_graph() {
  const Argument mao{"mao-zedong", "Mao Zedong", EntityType::Person, "Mao", {"Mao"}};
  const Argument stalin{"joseph-stalin", "Joseph Stalin", EntityType::Person, "Stalin", {}};
  KnowledgeGraph graph;
  Statement ask = statement(mao, {"asked", "ask", PredicateClass::Request}, stalin);
  ask.id = "s1";
  ask.qualifiers = {{"for", "help", EntityType::Concept}};
  ask.time = "1949-12-16";
  ask.confidence = 0.94;
  ask.evidence = {"moscow.txt", 0, 0, 26, "Mao asked Stalin for help."};
  graph.add(ask);
  Statement refuse = statement(stalin, {"did not refuse", "refuse", PredicateClass::Reject}, mao);
  refuse.id = "s2";
  refuse.polarity = Polarity::Negated;
  refuse.attribution = Attribution{"tass", "TASS"};
  refuse.confidence = 0.5;
  refuse.evidence = {"moscow.txt", 1, 27, 63, "Stalin did not refuse, TASS reported."};
  graph.add(refuse);
  Statement visit =
      statement(mao, {"may visit", "visit", PredicateClass::Consult}, argument("Moscow", EntityType::City));
  visit.id = "s3";
  visit.modality = Modality::Possible;
  visit.evidence = {"moscow.txt", 2, 64, 85, "Mao may visit Moscow."};
  graph.add(visit);
  Statement fact;
  fact.id = "s4";
  fact.subject = argument("The pact", EntityType::Work);
  fact.predicate = {"broke up", "break up", PredicateClass::Other};
  fact.evidence = {"moscow.txt", 3, 86, 104, "The pact broke up."};
  graph.add(fact);
  graph.set_same_as("mao-zedong", "http://www.wikidata.org/entity/Q5816");
  return graph;
}

const std::vector<std::string>& hostile_names() {
  static const std::vector<std::string> names = {R"(& < > " ' \ ]]> ; , | { } `)",
                                                 "trailing backslash\\",
                                                 "two\nlines\tand a tab\r\n",
                                                 R"(\u0041 \N \G \l &lt;b&gt; &amp; &#65;)",
                                                 "control \x01 \x1F \x7F",
                                                 "😀 毛泽东 שלום",
                                                 "invalid \xFF\xC3( \xED\xA0\x80",
                                                 "node",
                                                 "null",
                                                 "<b>bold</b>",
                                                 "  spaces  ",
                                                 "INFORMATION",
                                                 "=1+1",
                                                 "`) DETACH DELETE (n) //",
                                                 "isolated"};
  return names;
}

KnowledgeGraph hostile_graph() {
  const std::vector<std::string>& names = hostile_names();
  KnowledgeGraph graph;
  const auto entity = [&](std::size_t i) {
    return Argument{names[i], names[i], static_cast<EntityType>(i % kEntityTypeCount), names[i], {}};
  };
  const std::size_t isolated = names.size() - 1;
  for (std::size_t i = 0; i < isolated; ++i)
    graph.add_entity({names[i], names[i], entity(i).type, {names[isolated]}, 1});
  graph.add_entity({names[isolated], names[isolated], entity(isolated).type, {}, 1});
  const std::vector<std::string> times = {"1949",      "1949-12", "",        "1949-12-16",
                                          "1949/1953", "../1953", "'May\\'", "2001-02/.."};
  const auto add = [&](std::size_t from, std::size_t to, const std::string& label, double confidence) {
    Statement s = statement(entity(from), {label, label, PredicateClass::Accuse}, entity(to));
    s.id = "s" + std::to_string(graph.statement_count() + 1);
    s.confidence = confidence;
    s.evidence = {label, 1, 2, 3, "“" + names[from] + "” " + label + " " + names[to]};
    s.qualifiers = {{label, names[to], EntityType::Concept}};
    s.time = times[graph.statement_count() % times.size()];
    graph.add(s);
  };
  for (std::size_t i = 0; i + 1 < isolated; ++i) add(i, i + 1, names[i], i % 2 == 0 ? 0 : 1);
  add(0, 1, "edge", 0.5);
  add(0, 1, "edge", 0.5);
  add(0, 1, "digraph", 0.5);
  add(0, 1, "edge!", 0.25);  // to Neo4j, which knows types by capitals, the same as "edge"
  add(3, 3, "self", 1e-9);
  Statement denied = graph.statement(graph.statement_count() - 3);
  denied.polarity = Polarity::Negated;
  denied.modality = Modality::Possible;
  denied.attribution = Attribution{names[2], names[2]};
  denied.attribution_chain = {{names[5], names[5]}};
  graph.add(denied);
  Statement fact = denied;
  fact.object.reset();
  graph.add(fact);
  Statement sentence = graph.statement(0);
  sentence.evidence.text = std::string(100000, 'x') + " & the end";
  graph.add(sentence);
  graph.set_same_as(names[0], "http://example.org/ <\"'\\>?a&b=毛");
  return graph;
}

KnowledgeGraph large_graph(std::size_t vertices, std::size_t edges) {
  KnowledgeGraph graph;
  const auto entity = [](std::size_t i) {
    const std::string label = "Entity number " + std::to_string(i);
    return Argument{"entity-number-" + std::to_string(i), label, EntityType::Person, label, {}};
  };
  for (std::size_t i = 0; i < edges; ++i) {
    // A step that is coprime to any small count spreads the edges evenly.
    Statement s = statement(entity(i % vertices), {"traded with", "trade with", PredicateClass::Cooperate},
                            entity((i * 7919 + i / vertices + 1) % vertices));
    s.id = "s" + std::to_string(i + 1);
    s.confidence = 0.75;
    s.evidence = {"large.txt", i, i * 60, i * 60 + 59,
                  "One of the sentences traded goods & words with another one."};
    graph.add(std::move(s));
  }
  return graph;
}

std::string exported(const KnowledgeGraph& graph, const std::string& format, ExportOptions options) {
  const Exporter* exporter = exporter_by_name(format);
  if (exporter == nullptr) throw std::logic_error("no exporter " + format);
  options.title = "Title & <more>";
  options.generator = "entente test";
  std::ostringstream out;
  exporter->write(graph, options, out);
  return out.str();
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t n = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++n;
  return n;
}

}  // namespace entente
