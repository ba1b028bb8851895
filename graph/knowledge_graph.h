#pragma once

#include <boost/graph/adjacency_list.hpp>
#include <boost/iterator/transform_iterator.hpp>
#include <boost/range/iterator_range_core.hpp>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/tally.h"
#include "graph/types/entity.h"
#include "graph/types/statement.h"

namespace entente {

/// A vertex: an entity, and what is said of it alone.
struct Vertex {
  Entity entity;
  /// Statements without an object ("The talks failed"), and in a graph that was folded those whose other
  /// argument has no vertex; in the order they came.
  std::vector<Statement> facts;
};

/// All statements with the same subject, predicate lemma, object and polarity.
struct Edge {
  std::string id;  ///< unique in the graph, stable for the same statements: "mao-zedong--ask--joseph-stalin"
  Predicate predicate;  ///< label and class are the most frequent ones among the statements
  Polarity polarity = Polarity::Affirmed;
  std::vector<Statement> statements;  ///< at least one, in the order they came

  /// The number of statements, or rather the sum of their weights.
  double weight() const;
  /// The highest confidence among the statements.
  double confidence() const;
  /// True if at least one statement tells it as a fact rather than as possible, intended, asked …
  bool asserted() const;
};

/// Directed multigraph of entities and relations. Vertices and edges are known outside by their index in
/// insertion order, which stays the same for the graph's life (nothing is removed; operations that leave
/// something out return a new graph) or by id. References to a vertex last until an entity is added, those to
/// an edge for the graph's life. A moved-from graph may only be assigned to or destroyed.
class KnowledgeGraph {
 public:
  using VertexIndex = std::size_t;
  using EdgeIndex = std::size_t;
  /// The graph as Boost.Graph algorithms take it. Vertex descriptors are vertex indices.
  using Adjacency = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Vertex,
                                          boost::property<boost::edge_index_t, EdgeIndex, Edge>>;

 private:
  struct IndexOf {
    using result_type = EdgeIndex;
    const Adjacency* graph;
    EdgeIndex operator()(const Adjacency::edge_descriptor& edge) const {
      return boost::get(boost::edge_index, *graph, edge);
    }
  };
  template <typename Iterator>
  using IndexRange = boost::iterator_range<boost::transform_iterator<IndexOf, Iterator>>;

 public:
  /// Random access, ascending, with size() and operator[]: `for (EdgeIndex e : graph.out_edges(v))`.
  using OutEdges = IndexRange<Adjacency::out_edge_iterator>;
  using InEdges = IndexRange<Adjacency::in_edge_iterator>;

  KnowledgeGraph();
  KnowledgeGraph(const KnowledgeGraph& other);
  KnowledgeGraph& operator=(const KnowledgeGraph& other);
  KnowledgeGraph(KnowledgeGraph&&) noexcept = default;
  KnowledgeGraph& operator=(KnowledgeGraph&&) noexcept = default;
  ~KnowledgeGraph() = default;

  /// Adds the entity or, if its id is there, merges aliases and mention count into it. The label is the one
  /// most mentions carry (ties: met first), every other one an alias. The type is the one with most votes,
  /// where a vote for Concept, which says no more than "some nominal", counts a quarter. An entity without an
  /// id is known by its label. Amortised constant.
  VertexIndex add_entity(const Entity& entity);
  /// Says by which IRI others know the entity; false if there is none with this id.
  bool set_same_as(std::string_view id, std::string iri);
  /// Adds a statement, its entities (each gains a mention) and its edge as needed.
  void add(Statement statement);
  /// Draws a statement between two vertices that need not be those it names, with a predicate that need not
  /// be its own. Names count as no mention. Returns the edge.
  EdgeIndex connect(VertexIndex source, VertexIndex target, const Predicate& predicate, Statement statement);
  /// Puts an edge as it is, with its id, label, class and statements (at least one), as a file has it. If the
  /// graph has this relation already, the statements join that edge; if only the id is taken, it gets
  /// another. Names count as no mention. Returns the edge.
  EdgeIndex add_edge(VertexIndex source, VertexIndex target, Edge edge);
  /// Puts a statement to what is said of the vertex alone, whatever it names. Names count as no mention.
  void add_fact(VertexIndex vertex, Statement statement);

  /// Puts statement() into the order of documents, sentences, places and ids (s2 before s10), as far as they
  /// tell it: those of one edge or vertex stay in the order they have there. For a graph that was read edge
  /// by edge. O(n log n).
  void order_by_document();

  std::size_t vertex_count() const { return boost::num_vertices(*adjacency_); }
  std::size_t edge_count() const { return edges_.size(); }
  std::size_t statement_count() const { return places_.size(); }

  const Vertex& vertex(VertexIndex index) const { return (*adjacency_)[index]; }
  const Edge& edge(EdgeIndex index) const { return (*adjacency_)[edges_[index]]; }
  /// The statements in the order they were added, those of edges and those of vertices alike.
  const Statement& statement(std::size_t index) const;
  /// Where the n-th statement lies.
  struct Place {
    std::size_t owner;     ///< an edge, or a vertex
    std::size_t position;  ///< among the owner's statements
    bool fact;             ///< of a vertex
  };
  const Place& place(std::size_t index) const { return places_[index]; }
  VertexIndex source(EdgeIndex index) const { return boost::source(edges_[index], *adjacency_); }
  VertexIndex target(EdgeIndex index) const { return boost::target(edges_[index], *adjacency_); }
  OutEdges out_edges(VertexIndex index) const;
  InEdges in_edges(VertexIndex index) const;

  /// The vertex with this id, or npos.
  VertexIndex find(std::string_view id) const;
  /// The edge with this id, or npos.
  EdgeIndex find_edge(std::string_view id) const;
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

  const Adjacency& adjacency() const { return *adjacency_; }

 private:
  struct Key {
    VertexIndex source;
    VertexIndex target;
    Polarity polarity;
    std::string lemma;
    bool operator==(const Key&) const = default;
  };
  struct KeyHash {
    std::size_t operator()(const Key& key) const;
  };
  struct TextHash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  using IdIndex = std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>>;
  struct VertexVotes {
    Tally<std::string> label;
    Tally<EntityType> type;
  };
  struct EdgeVotes {
    Tally<std::string> label;
    Tally<PredicateClass> predicate_class;
  };
  VertexIndex mention(const Argument& argument);
  VertexIndex vertex_for(const std::string& id, const std::string& label, EntityType type,
                         std::size_t mentions);
  EdgeIndex edge_for(VertexIndex source, VertexIndex target, const Predicate& predicate, Polarity polarity,
                     std::string id = {});
  std::string edge_id(VertexIndex source, VertexIndex target, const Predicate& predicate,
                      Polarity polarity) const;
  void index_edges();

  std::unique_ptr<Adjacency> adjacency_;  ///< on the heap: descriptors point into it, and Boost's cannot move
  std::vector<Adjacency::edge_descriptor> edges_;
  IdIndex vertex_ids_;
  IdIndex edge_ids_;
  std::unordered_map<Key, EdgeIndex, KeyHash> edge_keys_;
  std::vector<VertexVotes> vertex_votes_;
  std::vector<EdgeVotes> edge_votes_;
  std::vector<Place> places_;
};

}  // namespace entente
