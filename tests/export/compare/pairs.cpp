#include "tests/export/compare/pairs.h"

#include "graph/build.h"
#include "graph/fold.h"

namespace entente {

Statement told(const std::string& subject, const std::string& label, PredicateClass predicate_class,
               const std::string& object, EntityType object_type) {
  Statement statement;
  statement.subject = {slug(subject), subject, EntityType::Person, subject, {}};
  statement.predicate = {label, label, predicate_class};
  statement.object = Argument{slug(object), object, object_type, object, {}};
  statement.evidence = {"pairs.txt", 0, 0, 0, subject + ' ' + label + ' ' + object + '.'};
  return statement;
}

Comparison compared(const std::vector<Statement>& statements,
                    const std::vector<std::vector<std::string>>& sides) {
  GraphBuilder builder;
  std::size_t sentence = 0;
  for (Statement statement : statements) {
    statement.evidence.sentence = sentence++;
    builder.add(std::move(statement));
  }
  const KnowledgeGraph graph = fold_graph(builder.take());
  std::vector<Side> made;
  for (const std::vector<std::string>& names : sides) {
    std::vector<std::size_t> principals;
    for (const std::string& name : names) principals.push_back(graph.find(slug(name)));
    made.push_back(names.empty() ? make_side(graph, "all") : make_side(graph, principals, "", {}));
  }
  return compare(std::move(made));
}

Comparison two_pairs() {
  std::vector<Statement> all = {
      told("Ann", "asked", PredicateClass::Request, "Bob"),
      told("Ann", "asked", PredicateClass::Request, "Bob"),
      told("Cid", "asked", PredicateClass::Request, "Dora"),
      told("Ann", "visited", PredicateClass::Consult, "Paris", EntityType::City),
      told("Cid", "visited", PredicateClass::Consult, "Rome", EntityType::City),
      told("Bob", "refused to pay", PredicateClass::Reject, "Ann"),
      told("Ann", "may help", PredicateClass::Aid, "Paul"),
      told("Dora", "feared", PredicateClass::Statement, "Cid"),
  };
  all[5].polarity = Polarity::Negated;
  all[6].modality = Modality::Possible;
  all[7].attribution = Attribution{"eve", "Eve"};
  all[2].time = "1950-02-14";
  return compared(all, {{"Ann", "Bob"}, {"Cid", "Dora"}});
}

}  // namespace entente
