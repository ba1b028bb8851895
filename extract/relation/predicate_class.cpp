#include "extract/relation/predicate_class.h"

#include <algorithm>
#include <cassert>
#include <string>
#include <unordered_map>

#include "extract/entity/type.h"
#include "extract/relation/predicate_lexicon.h"

namespace entente {
namespace {

using Table = std::unordered_map<std::string_view, PredicateClass>;

template <std::size_t N>
Table table_of(const std::array<ClassWords, N>& classes) {
  Table table;
  for (const auto& [value, words] : classes) {
    for (std::string_view rest = words; !rest.empty();) {
      const std::size_t end = std::min(rest.find(','), rest.size());
      [[maybe_unused]] const bool fresh = table.emplace(rest.substr(0, end), value).second;
      assert(fresh);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return table;
}

const Table& verbs() {
  static const Table table = table_of(kClassVerbs);
  return table;
}

const Table& frames() {
  static const Table table = table_of(kClassFrames);
  return table;
}

const PredicateClass* find(const Table& table, std::string_view key) {
  const auto at = table.find(key);
  return at == table.end() ? nullptr : &at->second;
}

std::string_view first_word(std::string_view text) {
  return text.substr(0, text.find(' '));
}

/// "be president of", "be in", "be close to".
PredicateClass class_of_copula(std::string_view lemma) {
  if (lemma == "be") return PredicateClass::Identity;
  if (const PredicateClass* found = find(verbs(), lemma)) return *found;
  const std::string_view rest = lemma.substr(3);
  const std::size_t preposition = rest.rfind(' ');
  const std::string_view noun = preposition == std::string_view::npos ? rest : rest.substr(0, preposition);
  const std::string_view head =
      noun.substr(noun.rfind(' ') == std::string_view::npos ? 0 : noun.rfind(' ') + 1);
  if (head == "member" || head == "part") return PredicateClass::Membership;
  if (is_kinship_noun(head)) return PredicateClass::Kinship;
  if (is_role_noun(head)) return PredicateClass::Role;
  return PredicateClass::Other;
}

}  // namespace

PredicateClass predicate_class(std::string_view lemma, std::string_view object) {
  const std::string_view verb = first_word(lemma);
  if (!object.empty()) {
    if (const PredicateClass* found = find(frames(), std::string(verb) + ' ' + std::string(object)))
      return *found;
  }
  if (verb == "be") return class_of_copula(lemma);
  for (std::string_view key = lemma; !key.empty();) {
    if (const PredicateClass* found = find(verbs(), key)) return *found;
    if (const PredicateClass* frame = find(frames(), key)) return *frame;
    const std::size_t space = key.rfind(' ');
    key = space == std::string_view::npos ? std::string_view() : key.substr(0, space);
  }
  return PredicateClass::Other;
}

}  // namespace entente
