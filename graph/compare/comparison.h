#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "graph/compare/alignment.h"
#include "graph/compare/profile.h"
#include "graph/compare/role_events.h"
#include "graph/compare/side.h"

namespace entente {

/// A pair of names that the reader takes for counterparts, on the first side and any other one.
struct ComparisonOptions {
  /// Vertices of side 0 and of another side that stand for one another, beside the principals.
  struct Hint {
    std::size_t side = 1;
    KnowledgeGraph::VertexIndex first = 0;  ///< of side 0
    KnowledgeGraph::VertexIndex other = 0;  ///< of `side`
  };
  std::vector<Hint> hints;
  AlignmentOptions alignment;        ///< `fixed` is filled by compare()
  std::size_t most_inferences = 12;  ///< of each side
};

/// What one side has in one row: the events, those told as facts first, then by falling confidence.
struct Cell {
  std::vector<const RoleEvent*> events;
  std::array<std::size_t, kStandingCount> standings{};  ///< how many of each Standing
  double share = 0;                                     ///< in all the side's events, 0 to 1
  double per_hundred = 0;  ///< events for every hundred sentences about the side's principals
};

/// In a row: anybody who stands for nobody on the other sides.
inline constexpr std::size_t kOthers = KnowledgeGraph::npos;

/// Relations of one class from one role to another, on every side.
struct RelationRow {
  PredicateClass predicate_class = PredicateClass::Other;
  std::size_t from = 0, to = 0;  ///< roles; one of them may be kOthers
  std::vector<Cell> cells;       ///< of each side
};

/// Who asks and who grants between two roles.
struct Exchange {
  std::size_t asker = 0, asked = 0;  ///< roles
  struct Counts {
    std::array<std::size_t, kStandingCount> asks{};  ///< REQUEST, from asker to asked
    std::array<std::size_t, kStandingCount>
        grants{};  ///< AGREE, CONCEDE, COOPERATE, AID, from asked to asker
  };
  std::vector<Counts> sides;
};

/// From one principal to another, on every side.
struct Direction {
  std::size_t from = 0, to = 0;  ///< roles
  std::vector<Balance> balances;
};

/// What is told of principals alone: "is supplicant".
struct Trait {
  std::string label;  ///< "is supplicant"
  struct Holder {
    std::size_t side = 0, role = 0;
    const Statement* statement = nullptr;
  };
  std::vector<Holder> holders;  ///< in order of sides and roles
  /// Held on several sides, but by no role on more than one of them: who has it here is the counterpart of
  /// who has not there.
  bool turned = false;
};

/// A relation as a word, and how often each side has it.
struct PredicateUse {
  std::string lemma, label;
  PredicateClass predicate_class = PredicateClass::Other;
  std::vector<std::size_t> counts;
};

/// What would hold if the parallel went on (candidate inference, Falkenhainer et al. 1989): one side has the
/// relation, between those who stand for one another the other has none of its class.
struct Inference {
  std::size_t has = 0, lacks = 0;      ///< sides
  KnowledgeGraph::EdgeIndex edge = 0;  ///< of side `has`
  std::size_t from = 0, to = 0;        ///< roles, both with a member on both sides
  double support = 0;                  ///< the higher, the better the two roles are aligned
};

/// How alike two sides are, 0 to 1: the mean of the parts that can be told.
struct Similarity {
  double total = 0;
  double structure = 0;              ///< weight of matched relations in all relations of both (Dice)
  std::optional<double> classes;     ///< 1 - Jensen-Shannon distance of the classes of core events
  std::optional<double> directions;  ///< the same of who acts on whom
  std::optional<double> predicates;  ///< shared lemmas among those of core events (Jaccard)
};

/// Side 0 with another one.
struct SideComparison {
  std::size_t side = 1;
  Alignment alignment;
  /// Score if the other side's two principals were exchanged; nothing unless both sides have two, nor for
  /// sides of more than 10,000 vertices together.
  std::optional<double> turned_score;
  double class_distance = 0;  ///< Jensen-Shannon, of the classes of core events
  Similarity similarity;
};

/// Everything that can be told of two or more sides. Owns them; points into them, so it may be moved but not
/// copied.
struct Comparison {
  Comparison() = default;
  Comparison(Comparison&&) = default;
  Comparison& operator=(Comparison&&) = default;

  std::vector<Side> sides;
  std::vector<SideComparison> pairs;  ///< each further side with side 0
  /// Principals first, in their order, then those with a member on several sides by falling score, then all
  /// others in the order of sides and vertices.
  std::vector<Role> roles;
  std::size_t matched_roles = 0;  ///< so many come first that are principals or have several members

  std::vector<std::vector<RoleEvent>> events;  ///< of each side, between all roles
  /// Of each side, the events that matter most: those between principals; with one principal those that he
  /// has a part in, without any all.
  std::vector<std::vector<const RoleEvent*>> core;
  std::vector<ClassCounts> classes;  ///< of each side, of its core events
  std::vector<bool> small;           ///< fewer than kSmall core events
  static constexpr std::size_t kSmall = 10;

  /// Principals first, then principals and others, then other matched roles; within two roles by class.
  std::vector<RelationRow> rows;
  std::vector<Exchange> exchanges;                 ///< of each two principals, both ways, if there is any
  std::vector<Direction> directions;               ///< of each two principals, both ways
  std::vector<std::vector<double>> reciprocities;  ///< of each two principals i < j, on every side
  std::vector<Trait> traits;                       ///< shared ones first
  std::vector<PredicateUse> predicates;            ///< of core events; those of most sides first
  std::vector<Inference> inferences;               ///< by falling support
  std::vector<std::vector<const RoleEvent*>> timelines;  ///< of each side, dated core events, by date

  /// The label of a role's member on a side; empty if there is none.
  const std::string& label(std::size_t role, std::size_t side) const;
  /// The role of a side's vertex.
  std::size_t role_of(std::size_t side, KnowledgeGraph::VertexIndex vertex) const {
    return role_index[side][vertex];
  }
  std::vector<std::vector<std::size_t>> role_index;
};

/// Compares two or more sides. Principals stand for one another in the order given, and of whole graphs who
/// is in both stands for himself; all else follows from alignment with the first side. Throws Error if there
/// are fewer than two sides.
Comparison compare(std::vector<Side> sides, const ComparisonOptions& options = {});

}  // namespace entente
