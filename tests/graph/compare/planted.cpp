#include "tests/graph/compare/planted.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <string>

namespace entente {
namespace {

constexpr std::size_t kLemmasOfClass = 3;

class Planter {
 public:
  Planter(std::size_t vertices, double noise, std::uint32_t seed)
      : vertices_(vertices), noise_(noise), random_(seed), degree_(vertices) {}

  Planted plant(std::size_t edges) {
    Planted planted;
    planted.truth.resize(vertices_);
    std::iota(planted.truth.begin(), planted.truth.end(), std::size_t{0});
    for (std::size_t i = vertices_; i > 1; --i) std::swap(planted.truth[i - 1], planted.truth[below(i)]);
    types_.resize(vertices_);
    for (EntityType& type : types_) type = random_type();
    std::vector<EntityType> right_types(vertices_);
    for (std::size_t u = 0; u < vertices_; ++u) right_types[planted.truth[u]] = types_[u];
    add_vertices(planted.left, "left", types_);
    add_vertices(planted.right, "right", right_types);
    for (std::size_t e = 0; e < edges; ++e) add_edge(planted, e);
    std::vector<std::size_t> order(vertices_);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [this](std::size_t a, std::size_t b) { return degree_[a] > degree_[b]; });
    for (const std::size_t u : {order[0], order[1]}) planted.principals.emplace_back(u, planted.truth[u]);
    return planted;
  }

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }
  bool happens(double probability) { return static_cast<double>(random_()) < probability * 4294967296.0; }

  EntityType random_type() {
    constexpr EntityType kTypes[] = {EntityType::Person,       EntityType::Person,  EntityType::Person,
                                     EntityType::Organization, EntityType::Country, EntityType::Group};
    return kTypes[below(std::size(kTypes))];
  }

  static void add_vertices(KnowledgeGraph& graph, const std::string& name,
                           const std::vector<EntityType>& types) {
    for (std::size_t i = 0; i < types.size(); ++i) {
      Entity entity;
      entity.id = name + '-' + std::to_string(i);
      entity.label = entity.id;
      entity.type = types[i];
      graph.add_entity(entity);
    }
  }

  std::size_t popular_vertex() {
    if (ends_.empty() || happens(0.4)) return below(vertices_);
    return ends_[below(ends_.size())];
  }

  /// Some classes are told of much more often than others.
  Predicate random_predicate() {
    const std::size_t spread = std::min(below(kPredicateClassCount), below(kPredicateClassCount));
    return predicate(static_cast<PredicateClass>(spread), below(kLemmasOfClass));
  }
  static Predicate predicate(PredicateClass value, std::size_t number) {
    const std::string lemma = std::string(to_string(value)) + std::to_string(number);
    return {lemma, lemma, value};
  }

  static void connect(KnowledgeGraph& graph, std::size_t from, std::size_t to, const Predicate& predicate) {
    Statement statement;
    statement.subject.id = graph.vertex(from).entity.id;
    statement.object = Argument{};
    statement.object->id = graph.vertex(to).entity.id;
    statement.predicate = predicate;
    graph.connect(from, to, predicate, statement);
  }

  void add_edge(Planted& planted, std::size_t number) {
    // The first ones reach everybody, so that nobody is without relations.
    const std::size_t from = number < vertices_ ? number : popular_vertex();
    std::size_t to = popular_vertex();
    while (to == from) to = below(vertices_);
    for (const std::size_t end : {from, to}) {
      ends_.push_back(end);
      ++degree_[end];
    }
    const Predicate told = random_predicate();
    connect(planted.left, from, to, told);
    if (happens(noise_)) {
      const std::size_t source = below(vertices_);
      const std::size_t target = (source + 1 + below(vertices_ - 1)) % vertices_;
      connect(planted.right, source, target, random_predicate());
      return;
    }
    const Predicate again = happens(noise_) ? predicate(told.predicate_class, below(kLemmasOfClass)) : told;
    connect(planted.right, planted.truth[from], planted.truth[to], again);
  }

  std::size_t vertices_;
  double noise_;
  std::mt19937 random_;
  std::vector<std::size_t> degree_, ends_;
  std::vector<EntityType> types_;
};

}  // namespace

Planted plant(std::size_t vertices, double relations, double noise, std::uint32_t seed) {
  return Planter(vertices, noise, seed)
      .plant(static_cast<std::size_t>(relations * static_cast<double>(vertices)));
}

double right_share(const Planted& planted, const Alignment& alignment) {
  std::size_t right = 0;
  for (const VertexMatch& match : alignment.vertices)
    if (!match.fixed && planted.truth[match.left] == match.right) ++right;
  return static_cast<double>(right) / static_cast<double>(planted.truth.size() - planted.principals.size());
}

}  // namespace entente
