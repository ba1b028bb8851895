#pragma once

#include <random>
#include <string>

#include "graph/build.h"
#include "tests/graph/statement_fixture.h"

namespace entente {

/// A graph of people "A", "B", … with so many statements, every seventh a fact, every fifth drawn between
/// others than it names, as in folded graphs; loops and parallel edges among them. Their fields vary. Ids are
/// s0, s1 ….
inline KnowledgeGraph random_graph(unsigned seed, std::size_t people, std::size_t statements) {
  std::mt19937 random(seed);
  KnowledgeGraph graph;
  const auto name = [](std::size_t i) { return std::string(1, static_cast<char>('A' + i)); };
  for (std::size_t i = 0; i < people; ++i)
    graph.add_entity({slug(name(i)), name(i), EntityType::Person, {}, 0});
  for (std::size_t i = 0; i < statements; ++i) {
    Statement it = statement(name(random() % people), "met", random() % 2 == 0 ? "meet" : "see",
                             i % 7 == 0 ? "" : name(random() % people));
    it.id = "s" + std::to_string(i);
    it.predicate.predicate_class = static_cast<PredicateClass>(random() % kPredicateClassCount);
    it.polarity = random() % 4 == 0 ? Polarity::Negated : Polarity::Affirmed;
    it.modality = static_cast<Modality>(random() % 6);
    it.confidence = static_cast<double>(random() % 100) / 100;
    it.extractor = random() % 2 == 0 ? "verbal" : "copular";
    it.evidence.document = name(random() % 3) + ".txt";
    if (random() % 3 == 0) it.time = std::to_string(1945 + random() % 10);
    if (random() % 4 == 0) it.attribution = Attribution{slug(name(random() % people)), ""};
    if (random() % 8 == 0) it.attribution_chain = {{slug(name(random() % people)), ""}};
    if (i % 5 == 0) {
      const Predicate predicate{"met at", "meet at", it.predicate.predicate_class};
      graph.connect(random() % people, random() % people, predicate, it);
    } else {
      graph.add(it);
    }
  }
  return graph;
}

}  // namespace entente
