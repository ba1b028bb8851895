#include "graph/knowledge_graph.h"

#include <algorithm>
#include <boost/container_hash/hash.hpp>
#include <cassert>
#include <compare>
#include <string_view>
#include <tuple>
#include <utility>

namespace entente {
namespace {

constexpr std::size_t kTypedVotes = 4;
constexpr std::size_t kConceptVotes = 1;

void add_alias(Entity& entity, const std::string& form) {
  if (form.empty() || form == entity.label) return;
  const auto at = std::lower_bound(entity.aliases.begin(), entity.aliases.end(), form);
  if (at == entity.aliases.end() || *at != form) entity.aliases.insert(at, form);
}

void rename(Entity& entity, const std::string& label) {
  const std::string old = std::exchange(entity.label, label);
  const auto at = std::lower_bound(entity.aliases.begin(), entity.aliases.end(), label);
  if (at != entity.aliases.end() && *at == label) entity.aliases.erase(at);
  add_alias(entity, old);
}

/// Ids by their letters, then by their number: s2 before s10.
std::strong_ordering compare_ids(const std::string& a, const std::string& b) {
  const auto digits = [](const std::string& id) { return id.find_last_not_of("0123456789") + 1; };
  const std::string_view x(a), y(b);
  const auto letters = x.substr(0, digits(a)) <=> y.substr(0, digits(b));
  if (letters != 0) return letters;
  const auto length = x.size() <=> y.size();
  return length != 0 ? length : x <=> y;
}

bool comes_before(const Statement& a, const Statement& b) {
  const Evidence& x = a.evidence;
  const Evidence& y = b.evidence;
  const auto place = std::tie(x.document, x.sentence, x.begin) <=> std::tie(y.document, y.sentence, y.begin);
  return place != 0 ? place < 0 : compare_ids(a.id, b.id) < 0;
}

}  // namespace

double Edge::weight() const {
  double sum = 0;
  for (const Statement& statement : statements) sum += statement.weight;
  return sum;
}

double Edge::confidence() const {
  double best = 0;
  for (const Statement& statement : statements) best = std::max(best, statement.confidence);
  return best;
}

bool Edge::asserted() const {
  return std::any_of(statements.begin(), statements.end(),
                     [](const Statement& s) { return s.modality == Modality::Asserted; });
}

std::size_t KnowledgeGraph::KeyHash::operator()(const Key& key) const {
  std::size_t seed = 0;
  boost::hash_combine(seed, key.source);
  boost::hash_combine(seed, key.target);
  boost::hash_combine(seed, static_cast<std::size_t>(key.polarity));
  boost::hash_combine(seed, key.lemma);
  return seed;
}

KnowledgeGraph::KnowledgeGraph() : adjacency_(std::make_unique<Adjacency>()) {}

KnowledgeGraph::KnowledgeGraph(const KnowledgeGraph& other)
    : adjacency_(std::make_unique<Adjacency>(*other.adjacency_)),
      vertex_ids_(other.vertex_ids_),
      edge_ids_(other.edge_ids_),
      edge_keys_(other.edge_keys_),
      vertex_votes_(other.vertex_votes_),
      edge_votes_(other.edge_votes_),
      places_(other.places_) {
  index_edges();
}

KnowledgeGraph& KnowledgeGraph::operator=(const KnowledgeGraph& other) {
  if (this != &other) *this = KnowledgeGraph(other);
  return *this;
}

void KnowledgeGraph::index_edges() {
  edges_.resize(boost::num_edges(*adjacency_));
  const auto [first, last] = boost::edges(*adjacency_);
  for (auto at = first; at != last; ++at) edges_[boost::get(boost::edge_index, *adjacency_, *at)] = *at;
}

KnowledgeGraph::VertexIndex KnowledgeGraph::vertex_for(const std::string& id, const std::string& label,
                                                       EntityType type, std::size_t mentions) {
  const std::string& known_by = id.empty() ? label : id;
  const auto [at, fresh] = vertex_ids_.try_emplace(known_by, vertex_count());
  const VertexIndex index = at->second;
  if (fresh) {
    boost::add_vertex(*adjacency_);
    vertex_votes_.emplace_back();
    (*adjacency_)[index].entity.id = known_by;
  }
  Entity& entity = (*adjacency_)[index].entity;
  VertexVotes& votes = vertex_votes_[index];
  const std::size_t weight = std::max<std::size_t>(mentions, 1);
  const bool renamed = votes.label.vote(label.empty() ? known_by : label, weight);
  if (fresh) {
    entity.label = votes.label.leader();
  } else if (renamed) {
    rename(entity, votes.label.leader());
  } else {
    add_alias(entity, label);
  }
  votes.type.vote(type, weight * (type == EntityType::Concept ? kConceptVotes : kTypedVotes));
  entity.type = votes.type.leader();
  entity.mentions += mentions;
  return index;
}

KnowledgeGraph::VertexIndex KnowledgeGraph::add_entity(const Entity& entity) {
  const VertexIndex index = vertex_for(entity.id, entity.label, entity.type, entity.mentions);
  Entity& known = (*adjacency_)[index].entity;
  for (const std::string& alias : entity.aliases) add_alias(known, alias);
  if (known.same_as.empty()) known.same_as = entity.same_as;
  return index;
}

bool KnowledgeGraph::set_same_as(std::string_view id, std::string iri) {
  const VertexIndex index = find(id);
  if (index == npos) return false;
  (*adjacency_)[index].entity.same_as = std::move(iri);
  return true;
}

KnowledgeGraph::VertexIndex KnowledgeGraph::mention(const Argument& argument) {
  const VertexIndex index = vertex_for(argument.id, argument.label, argument.type, 1);
  for (const std::string& alias : argument.aliases) add_alias((*adjacency_)[index].entity, alias);
  return index;
}

std::string KnowledgeGraph::edge_id(VertexIndex source, VertexIndex target, const Predicate& predicate,
                                    Polarity polarity) const {
  std::string id = vertex(source).entity.id + "--";
  if (polarity == Polarity::Negated) id += "not-";
  id += slug(predicate.lemma) + "--" + vertex(target).entity.id;
  if (!edge_ids_.contains(id)) return id;
  // Two lemmas with one slug ("trade-with", "trade with"), or ids that hold "--" themselves.
  for (std::size_t n = 2;; ++n) {
    std::string numbered = id + "--" + std::to_string(n);
    if (!edge_ids_.contains(numbered)) return numbered;
  }
}

KnowledgeGraph::EdgeIndex KnowledgeGraph::edge_for(VertexIndex source, VertexIndex target,
                                                   const Predicate& predicate, Polarity polarity,
                                                   std::string id) {
  Key key{source, target, polarity, predicate.lemma};
  const auto [at, fresh] = edge_keys_.try_emplace(std::move(key), edges_.size());
  if (!fresh) return at->second;
  Edge edge;
  const bool free = !id.empty() && !edge_ids_.contains(id);
  edge.id = free ? std::move(id) : edge_id(source, target, predicate, polarity);
  edge.predicate = predicate;
  edge.polarity = polarity;
  edge_ids_.emplace(edge.id, edges_.size());
  const auto [descriptor, added] = boost::add_edge(
      source, target, Adjacency::edge_property_type(edges_.size(), std::move(edge)), *adjacency_);
  assert(added);
  edges_.push_back(descriptor);
  edge_votes_.emplace_back();
  return edges_.size() - 1;
}

void KnowledgeGraph::add(Statement statement) {
  const VertexIndex source = mention(statement.subject);
  if (!statement.object) {
    add_fact(source, std::move(statement));
    return;
  }
  const VertexIndex target = mention(*statement.object);
  const Predicate predicate = statement.predicate;
  connect(source, target, predicate, std::move(statement));
}

void KnowledgeGraph::add_fact(VertexIndex vertex, Statement statement) {
  auto& facts = (*adjacency_)[vertex].facts;
  places_.push_back({vertex, facts.size(), true});
  facts.push_back(std::move(statement));
}

KnowledgeGraph::EdgeIndex KnowledgeGraph::connect(VertexIndex source, VertexIndex target,
                                                  const Predicate& predicate, Statement statement) {
  const EdgeIndex index = edge_for(source, target, predicate, statement.polarity);
  Edge& edge = (*adjacency_)[edges_[index]];
  EdgeVotes& votes = edge_votes_[index];
  votes.label.vote(predicate.label);
  votes.predicate_class.vote(predicate.predicate_class);
  edge.predicate.label = votes.label.leader();
  edge.predicate.predicate_class = votes.predicate_class.leader();
  places_.push_back({index, edge.statements.size(), false});
  edge.statements.push_back(std::move(statement));
  return index;
}

KnowledgeGraph::EdgeIndex KnowledgeGraph::add_edge(VertexIndex source, VertexIndex target, Edge edge) {
  assert(!edge.statements.empty());
  const auto known = edge_keys_.find({source, target, edge.polarity, edge.predicate.lemma});
  const EdgeIndex index = known != edge_keys_.end()
                              ? known->second
                              : edge_for(source, target, edge.predicate, edge.polarity, std::move(edge.id));
  Edge& stored = (*adjacency_)[edges_[index]];
  EdgeVotes& votes = edge_votes_[index];
  votes.label.vote(edge.predicate.label, edge.statements.size());
  votes.predicate_class.vote(edge.predicate.predicate_class, edge.statements.size());
  stored.predicate.label = votes.label.leader();
  stored.predicate.predicate_class = votes.predicate_class.leader();
  for (Statement& statement : edge.statements) {
    places_.push_back({index, stored.statements.size(), false});
    stored.statements.push_back(std::move(statement));
  }
  return index;
}

void KnowledgeGraph::order_by_document() {
  std::vector<Place> sorted = places_;
  const auto at = [&](const Place& place) -> const Statement& {
    return place.fact ? vertex(place.owner).facts[place.position]
                      : edge(place.owner).statements[place.position];
  };
  std::stable_sort(sorted.begin(), sorted.end(),
                   [&](const Place& a, const Place& b) { return comes_before(at(a), at(b)); });
  // Where an owner has its statements in another order, that one is known and the other a guess.
  std::vector<std::size_t> next_of_vertex(vertex_count()), next_of_edge(edge_count());
  for (Place& place : sorted) place.position = (place.fact ? next_of_vertex : next_of_edge)[place.owner]++;
  places_ = std::move(sorted);
}

const Statement& KnowledgeGraph::statement(std::size_t index) const {
  const Place& place = places_[index];
  return place.fact ? vertex(place.owner).facts[place.position]
                    : edge(place.owner).statements[place.position];
}

KnowledgeGraph::OutEdges KnowledgeGraph::out_edges(VertexIndex index) const {
  const auto [first, last] = boost::out_edges(index, *adjacency_);
  const IndexOf index_of{adjacency_.get()};
  return {boost::make_transform_iterator(first, index_of), boost::make_transform_iterator(last, index_of)};
}

KnowledgeGraph::InEdges KnowledgeGraph::in_edges(VertexIndex index) const {
  const auto [first, last] = boost::in_edges(index, *adjacency_);
  const IndexOf index_of{adjacency_.get()};
  return {boost::make_transform_iterator(first, index_of), boost::make_transform_iterator(last, index_of)};
}

KnowledgeGraph::VertexIndex KnowledgeGraph::find(std::string_view id) const {
  const auto at = vertex_ids_.find(id);
  return at == vertex_ids_.end() ? npos : at->second;
}

KnowledgeGraph::EdgeIndex KnowledgeGraph::find_edge(std::string_view id) const {
  const auto at = edge_ids_.find(id);
  return at == edge_ids_.end() ? npos : at->second;
}

}  // namespace entente
