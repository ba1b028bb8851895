#include "extract/coreference/association.h"

#include <algorithm>
#include <string>

#include "extract/entity/gazetteer.h"
#include "extract/relation/one_of.h"

namespace entente {
namespace {

std::string lower_ascii(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

std::string_view state_named(const Mention& mention) {
  return mention.form == MentionForm::Name ? country_named(lower_ascii(mention.name)) : std::string_view();
}

void add(std::vector<std::string_view>& states, std::string_view state) {
  if (!state.empty() && std::find(states.begin(), states.end(), state) == states.end())
    states.push_back(state);
}

}  // namespace

bool is_head_of_state(const Mention& mention) {
  if (mention.form != MentionForm::Nominal || mention.number == MentionNumber::Plural) return false;
  if (mention.definiteness != Definiteness::Definite && mention.definiteness != Definiteness::Possessed)
    return false;
  if (mention.lemma == "minister")
    return std::binary_search(mention.modifiers.begin(), mention.modifiers.end(), "prime");
  return one_of(mention.lemma, {"chancellor", "dictator", "emperor", "empress", "king", "leader", "monarch",
                                "premier", "president", "queen", "ruler", "tsar"});
}

std::string_view state_of(const Mention& mention, std::span<const Mention> mentions) {
  if (mention.owner != kNoMention) {
    const std::string_view state = state_named(mentions[mention.owner]);
    if (!state.empty()) return state;
  }
  for (const std::string& word : mention.modifiers) {
    const std::string_view state = country_of_demonym(word);
    if (!state.empty()) return state;
  }
  return {};
}

Associations::Associations(std::span<const Mention> mentions, const std::vector<std::size_t>& group_of) {
  struct Told {
    std::vector<std::string_view> states;
    std::vector<std::size_t> people;
  };
  for (std::size_t first = 0; first < mentions.size();) {
    const std::size_t sentence = mentions[first].sentence;
    std::map<std::size_t, Told> clauses;
    for (; first < mentions.size() && mentions[first].sentence == sentence; ++first) {
      const Mention& mention = mentions[first];
      if (mention.speech != kNoQuotation) continue;  // what is said need not be about who says it
      Told& told = clauses[mention.clause];
      add(told.states, state_named(mention));
      for (const std::string& word : mention.modifiers) add(told.states, country_of_demonym(word));
      const bool person = mention.type == EntityType::Person && group_of[first] != kNoMention;
      if (person) told.people.push_back(group_of[first]);
    }
    for (auto& [clause, told] : clauses) {
      std::sort(told.people.begin(), told.people.end());
      told.people.erase(std::unique(told.people.begin(), told.people.end()), told.people.end());
      const double weight = told.people.empty() ? 0 : 1.0 / static_cast<double>(told.people.size());
      for (const std::size_t person : told.people) {
        for (const std::string_view state : told.states)
          of_group_[person].push_back({sentence, state, weight});
      }
    }
  }
}

double Associations::strength(std::size_t group, std::string_view state, std::size_t sentence) const {
  const auto found = of_group_.find(group);
  if (found == of_group_.end()) return 0;
  double all = 0, with = 0;
  for (const Together& together : found->second) {
    if (together.sentence == sentence) continue;
    all += together.weight;
    if (together.state == state) with += together.weight;
  }
  return all == 0 ? 0 : with / all;
}

}  // namespace entente
