#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/coreference/mention.h"

namespace entente {

/// Whether the phrase names someone by an office that one person at a time holds in a state: "the Soviet
/// leader", "China's president".
bool is_head_of_state(const Mention& mention);

/// The state that a phrase's words point to ("Soviet", "of China", "China's"), or empty. `mentions`: the
/// text's.
std::string_view state_of(const Mention& mention, std::span<const Mention> mentions);

/// How often people and states are told of in one clause, over a whole text: whom "the Soviet leader" means
/// where nobody was called so before.
class Associations {
 public:
  /// `group_of`: who is one person, by name (see group_names).
  Associations(std::span<const Mention> mentions, const std::vector<std::size_t>& group_of);

  /// The share of this state in what is told of the person together with states, from 0 to 1; `sentence`
  /// itself does not count.
  double strength(std::size_t group, std::string_view state, std::size_t sentence) const;

 private:
  struct Together {
    std::size_t sentence;
    std::string_view state;
    double weight;  ///< less where several people are told of
  };
  std::map<std::size_t, std::vector<Together>> of_group_;
};

}  // namespace entente
