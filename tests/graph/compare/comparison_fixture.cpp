#include "tests/graph/compare/comparison_fixture.h"

#include "graph/build.h"
#include "graph/types/entity.h"

namespace entente {
namespace {

using Class = PredicateClass;

class Teller {
 public:
  Statement& tell(const std::string& from, const std::string& label, const std::string& lemma,
                  PredicateClass value, const std::string& to, const std::string& time = "") {
    Statement s;
    s.id = "s" + std::to_string(told_.size() + 1);
    s.subject = argument(from);
    s.predicate = {label, lemma, value};
    if (!to.empty()) s.object = argument(to);
    s.time = time;
    s.confidence = 0.9;
    const std::size_t number = told_.size();
    s.evidence = {"pairs.txt", number, number * 40, number * 40 + 39, from + ' ' + label + ' ' + to + '.'};
    told_.push_back(s);
    return told_.back();
  }
  const std::vector<Statement>& told() const { return told_; }

 private:
  static Argument argument(const std::string& label) {
    const bool state = label == "Norland" || label == "Ostmark" || label == "Westmark";
    const bool word = label == "supplicant";
    return {slug(label),
            label,
            state  ? EntityType::Country
            : word ? EntityType::Concept
                   : EntityType::Person,
            label,
            {}};
  }

  std::vector<Statement> told_;
};

}  // namespace

KnowledgeGraph two_pairs() {
  Teller teller;
  teller.tell("Ilse", "asked", "ask", Class::Request, "Otto", "1950");
  teller.tell("Ilse", "asked", "ask", Class::Request, "Otto", "1951-03");
  teller.tell("Otto", "lent grain to", "lend grain to", Class::Aid, "Ilse", "1951");
  teller.tell("Otto", "warned", "warn", Class::Threaten, "Ilse").modality = Modality::Possible;
  teller.tell("Otto", "leads", "lead", Class::Role, "Ostmark");
  teller.tell("Ilse", "leads", "lead", Class::Role, "Norland");
  teller.tell("Norland", "trades with", "trade with", Class::Cooperate, "Ostmark");
  teller.tell("Marta", "met with", "meet with", Class::Consult, "Viktor", "1991-06-02");
  teller.tell("Viktor", "begged", "beg", Class::Request, "Marta").attribution =
      Attribution{"gazette", "Gazette"};
  teller.tell("Marta", "granted", "grant", Class::Concede, "Viktor");
  teller.tell("Viktor", "rules", "rule", Class::Role, "Westmark");
  teller.tell("Marta", "leads", "lead", Class::Role, "Norland");
  teller.tell("Norland", "trades with", "trade with", Class::Cooperate, "Westmark");
  teller.tell("Ilse", "accused", "accuse", Class::Accuse, "Rival");
  KnowledgeGraph graph = build_graph(teller.told());
  Teller facts;
  facts.tell("Ilse", "was", "be", Class::Identity, "supplicant");
  facts.tell("Viktor", "is", "be", Class::Identity, "supplicant").attribution = Attribution{"some", "some"};
  for (const Statement& fact : facts.told()) graph.add_fact(graph.find(fact.subject.id), fact);
  return graph;
}

Comparison compare_ids(const KnowledgeGraph& graph, const std::vector<std::vector<std::string>>& sides,
                       const ComparisonOptions& options) {
  std::vector<Side> made;
  for (const auto& ids : sides) {
    std::vector<std::size_t> principals;
    for (const std::string& id : ids) principals.push_back(graph.find(id));
    made.push_back(make_side(graph, principals, ""));
  }
  return compare(std::move(made), options);
}

Comparison compare_two_pairs(const ComparisonOptions& options) {
  return compare_ids(two_pairs(), {{"ilse", "otto"}, {"marta", "viktor"}}, options);
}

}  // namespace entente
