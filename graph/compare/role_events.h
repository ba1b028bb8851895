#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "graph/compare/side.h"
#include "graph/types/statement.h"

namespace entente {

/// How a statement stands: what the text tells itself, what it has others say, and what it does not say is
/// so.
enum class Standing : std::uint8_t {
  Fact,      ///< the text says so
  Reported,  ///< somebody in the text says so
  Unreal,    ///< possible, intended, asked, hypothetical …
  Denied,    ///< the text or somebody in it says that it is not so
};
inline constexpr std::size_t kStandingCount = 4;

std::string_view to_string(Standing value);  ///< "reported"
Standing standing_of(const Statement& statement);

/// Who stands for whom: one vertex, or nobody, on every side.
struct Role {
  std::vector<KnowledgeGraph::VertexIndex> members;  ///< of each side, or KnowledgeGraph::npos
  bool principal = false;
  bool given = false;        ///< aligned because the reader said so
  bool same_entity = false;  ///< the same entity on all sides that have one
  double score = 0;          ///< of the alignment, summed over the sides
};

/// One statement of somebody in a role about, or towards, somebody in another.
struct RoleEvent {
  std::size_t from = 0, to = 0;  ///< roles
  const Statement* statement = nullptr;
  std::string label;  ///< as the arrow says it: "could provide to"
  std::string lemma;
  PredicateClass predicate_class = PredicateClass::Other;
  Standing standing = Standing::Fact;
  bool answer = false;  ///< told without saying to whom, right after that one called for an answer
};

/// The events of a side between different roles in the order of its statements, with the labels and classes
/// that its edges have. "Stalin gave China pilots for Mao" is an event between Stalin and Mao, too, where Mao
/// is a principal. So is "Stalin agreed to it" an event between Stalin and Mao, in answer, if Mao, a
/// principal, asked him for something or offered him something in that sentence or one of the two before;
/// what is rejected may be an accusation or a threat, too. They point into the side, which must outlive them.
std::vector<RoleEvent> events_of(const Side& side, std::size_t side_number, const std::vector<Role>& roles);

}  // namespace entente
