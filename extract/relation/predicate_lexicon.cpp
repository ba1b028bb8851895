#include "extract/relation/predicate_lexicon.h"

#include <array>

#include "extract/relation/lexicon/kinds.h"
#include "extract/relation/lexicon/material_conflict.h"
#include "extract/relation/lexicon/material_cooperation.h"
#include "extract/relation/lexicon/static.h"
#include "extract/relation/lexicon/verbal_conflict.h"
#include "extract/relation/lexicon/verbal_cooperation.h"
#include "extract/relation/lexicon/word_table.h"

namespace entente {
namespace {

using ClassLists = std::array<std::string_view, kPredicateClassCount>;

/// One list a class, at the class's own index.
constexpr ClassLists lists_of(std::string_view ClassFrames::*part) {
  ClassLists lists;
  const auto add = [&](const auto& entries) {
    for (const ClassFrames& entry : entries) lists[static_cast<std::size_t>(entry.value)] = entry.*part;
  };
  add(kVerbalCooperation);
  add(kMaterialCooperation);
  add(kVerbalConflict);
  add(kMaterialConflict);
  add(kStatic);
  return lists;
}

template <typename Entry, std::size_t N>
constexpr auto lists_of(const std::array<Entry, N>& entries, std::string_view Entry::*part) {
  std::array<std::string_view, N> lists;
  for (std::size_t i = 0; i < N; ++i) lists[i] = entries[i].*part;
  return lists;
}

constexpr auto kVerbs = lists_of(&ClassFrames::verbs);
constexpr auto kFrames = lists_of(&ClassFrames::frames);
constexpr auto kNouns = lists_of(kNounKinds, &NounKind::nouns);
constexpr auto kGroups = lists_of(kVerbGroups, &VerbGroup::verbs);

static_assert(word_list::in_order(kVerbs), "verbs in ASCII order, please");
static_assert(word_list::in_order(kFrames), "frames in ASCII order, please");
static_assert(word_list::in_order(kNouns), "nouns in ASCII order, please");
static_assert(word_list::in_order(kGroups), "grouped verbs in ASCII order, please");

constexpr std::size_t kVerbSlots = word_list::slots_for(word_list::count(kVerbs));
constexpr std::size_t kFrameSlots = word_list::slots_for(word_list::count(kFrames));
constexpr std::size_t kNounSlots = word_list::slots_for(word_list::count(kNouns));
constexpr std::size_t kGroupSlots = word_list::slots_for(word_list::count(kGroups));

constexpr WordTable<kVerbs.size(), kVerbSlots> kVerbTable(kVerbs);
constexpr WordTable<kFrames.size(), kFrameSlots> kFrameTable(kFrames);
constexpr WordTable<kNouns.size(), kNounSlots> kNounTable(kNouns);
constexpr WordTable<kGroups.size(), kGroupSlots> kGroupTable(kGroups);

std::optional<PredicateClass> as_class(std::optional<std::size_t> list) {
  if (!list) return std::nullopt;
  return static_cast<PredicateClass>(*list);
}

}  // namespace

std::optional<PredicateClass> class_of_verb(std::string_view verb) {
  return as_class(kVerbTable.find(verb));
}

std::optional<PredicateClass> class_of_frame(std::string_view frame) {
  return as_class(kFrameTable.find(frame));
}

const NounKind* kind_of_noun(std::string_view noun) {
  const auto list = kNounTable.find(noun);
  return list ? &kNounKinds[*list] : nullptr;
}

std::string_view group_of_verb(std::string_view verb) {
  const auto list = kGroupTable.find(verb);
  return list ? kVerbGroups[*list].name : std::string_view();
}

}  // namespace entente
