#include <algorithm>
#include <array>

#include "graph/types/name.h"
#include "graph/types/thing_words.h"
#include "graph/types/title.h"

namespace entente {
namespace {

constexpr NameMatch kDifferent{NameRelation::Different, NameReason::None};
constexpr NameMatch kCompatible{NameRelation::Compatible, NameReason::None};

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += word;
  return text;
}

bool begins_with(const std::vector<std::string>& words, const std::vector<std::string>& part) {
  return words.size() > part.size() && std::equal(part.begin(), part.end(), words.begin());
}

bool ends_with(const std::vector<std::string>& words, const std::vector<std::string>& part) {
  return words.size() > part.size() && std::equal(part.rbegin(), part.rend(), words.rbegin());
}

/// Whether `part` is what people call an organization of the name `full` once it is known which one.
NameRelation short_organization(const std::vector<std::string>& part, const std::vector<std::string>& full) {
  if (begins_with(full, part)) {
    const std::string& next = full[part.size()];
    if (part.size() > 1 && is_link_word(next)) return NameRelation::LeftIsShort;
    if (part.size() + 1 == full.size() && is_body_word(next)) return NameRelation::LeftIsShort;
    return NameRelation::Compatible;
  }
  if (part.size() < 2 || !ends_with(full, part)) return NameRelation::Different;
  // "Ministry of Trade", but not "Bank of England" of "Museum of the Bank of England".
  const std::string& before = full[full.size() - part.size() - 1];
  const bool inside = is_link_word(before) || before == "and" || before == "the";
  return inside ? NameRelation::Different : NameRelation::LeftIsShort;
}

/// "A Study in Grey" of "A Study in Grey: Tales of the Harbour".
bool is_title_of(std::string_view part, std::string_view full) {
  const std::size_t colon = full.find(": ");
  return colon != full.npos && thing_words(full.substr(0, colon)) == thing_words(part);
}

bool is_body(EntityType type) {
  return type == EntityType::Organization || type == EntityType::Group;
}

bool may_have_acronym(EntityType type) {
  return is_body(type) || type == EntityType::Country || type == EntityType::Event ||
         type == EntityType::Work;
}

/// As if the left name were the shorter one.
NameRelation shorter(EntityType type, std::string_view left, const std::vector<std::string>& a,
                     std::string_view right, const std::vector<std::string>& b) {
  if (a.size() >= b.size()) return NameRelation::Different;
  if (is_body(type)) return short_organization(a, b);
  if (type == EntityType::Work && is_title_of(left, right)) return NameRelation::LeftIsShort;
  return NameRelation::Different;
}

NameMatch match_things(EntityType type, std::string_view left, std::string_view right) {
  std::vector<std::string> a = thing_words(left), b = thing_words(right);
  if (a.empty() || b.empty()) return kDifferent;
  if (a == b || joined(a) == joined(b)) return {NameRelation::Same, NameReason::Folded};
  if (may_have_acronym(type)) {
    if (is_acronym_of(left, right)) return {NameRelation::LeftIsShort, NameReason::Acronym};
    if (is_acronym_of(right, left)) return {NameRelation::RightIsShort, NameReason::Acronym};
  }
  if (is_body(type)) {
    const bool left_form = drop_legal_form(a), right_form = drop_legal_form(b);
    if (a == b && left_form && right_form) return {NameRelation::Same, NameReason::Form};
    if (a == b) return {left_form ? NameRelation::RightIsShort : NameRelation::LeftIsShort, NameReason::Form};
  }
  switch (shorter(type, left, a, right, b)) {
    case NameRelation::LeftIsShort:
      return {NameRelation::LeftIsShort, NameReason::Part};
    case NameRelation::Compatible:
      return kCompatible;
    default:
      break;
  }
  switch (shorter(type, right, b, left, a)) {
    case NameRelation::LeftIsShort:
      return {NameRelation::RightIsShort, NameReason::Part};
    case NameRelation::Compatible:
      return kCompatible;
    default:
      return kDifferent;
  }
}

}  // namespace

NameMatch match_names(EntityType type, std::string_view left, std::string_view right) {
  if (left == right) return {NameRelation::Same, NameReason::Equal};
  return type == EntityType::Person ? match_person_names(left, right) : match_things(type, left, right);
}

std::string_view to_string(NameReason reason) {
  constexpr std::array<std::string_view, 10> kNames = {"",         "equal",    "folded",   "order",   "part",
                                                       "initials", "nickname", "spelling", "acronym", "form"};
  return kNames[static_cast<std::size_t>(reason)];
}

}  // namespace entente
