#include "extract/coreference/metonymy.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "extract/entity/capitals.h"
#include "extract/entity/gazetteer.h"

namespace entente {
namespace {

std::string lower_ascii(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

/// What a place does by being there.
bool is_said_of_places(std::string_view verb) {
  static constexpr auto kVerbs = std::to_array<std::string_view>(
      {"attract", "be",    "become",  "boast",     "burn",   "celebrate", "come", "contain", "develop",
       "expand",  "face",  "fall",    "feature",   "get",    "grow",      "have", "host",    "include",
       "lie",     "live",  "look",    "offer",     "remain", "rise",      "seem", "shrink",  "sit",
       "sleep",   "stand", "stretch", "surrender", "wake",   "win"});
  static_assert(std::is_sorted(kVerbs.begin(), kVerbs.end()));
  return std::binary_search(kVerbs.begin(), kVerbs.end(), verb);
}

using Counts = std::unordered_map<std::string_view, std::size_t>;

Counts count_states(const std::vector<Mention>& mentions) {
  Counts counts;
  for (const Mention& mention : mentions) {
    const std::string_view state =
        mention.form == MentionForm::Name ? country_named(lower_ascii(mention.name)) : std::string_view();
    if (!state.empty()) ++counts[state];
  }
  return counts;
}

std::string_view state_meant(std::span<const std::string_view> states, const Counts& counts) {
  const auto named = [&](std::string_view state) {
    const auto at = counts.find(state);
    return at == counts.end() ? std::size_t{0} : at->second;
  };
  return *std::max_element(states.begin(), states.end(), [&](std::string_view a, std::string_view b) {
    return named(a) < named(b);  // the first of equals: today's
  });
}

}  // namespace

void read_capitals_as_states(std::vector<Mention>& mentions) {
  const Counts counts = count_states(mentions);
  for (Mention& mention : mentions) {
    if (mention.form != MentionForm::Name || mention.verb.empty() || is_said_of_places(mention.verb))
      continue;
    const auto states = states_of_capital(lower_ascii(mention.name));
    if (states.empty()) continue;
    mention.name = state_meant(states, counts);
    mention.type = EntityType::Country;
  }
}

}  // namespace entente
