#include "extract/relation/naming.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "extract/entity/titles.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

template <std::size_t N>
bool is_in(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

}  // namespace

bool names_with_title(const SentenceView& view, std::size_t head, std::size_t child) {
  if (!is_capitalised(view, child)) return false;
  if (keeps_title(view.sentence(), child, head)) return true;
  const NamedSpan* name = view.name_covering(head);
  return title_kind(view.lower(child)) == TitleKind::None &&
         (name == nullptr || name->type != NameType::Person || view.token(child).upos == Upos::Propn);
}

bool names_enough(const SentenceView& view, std::size_t head, std::size_t child) {
  const NamedSpan* name = view.name_covering(head);
  if (name == nullptr || name->type != NameType::Person || name == view.name_covering(child)) return false;
  const std::size_t title = view.find_child(head, {Deprel::NmodDesc});
  return name->last - name->first > 1 ||
         (title != kNoToken && title_kind(view.lower(title)) == TitleKind::Office);
}

std::size_t place_named_by(const SentenceView& view, std::size_t noun) {
  static constexpr auto kKinds = std::to_array<std::string_view>(
      {"city", "county", "hamlet", "island", "isle", "kingdom", "port", "principality", "province",
       "republic", "state", "town", "township", "village"});
  static constexpr auto kChoosing =
      std::to_array<std::string_view>({"capital", "chief", "first", "last", "main", "major", "only", "other",
                                       "principal", "same", "second", "third"});
  static_assert(std::is_sorted(kKinds.begin(), kKinds.end()));
  static_assert(std::is_sorted(kChoosing.begin(), kChoosing.end()));
  if (view.token(noun).upos != Upos::Noun || !is_in(kKinds, view.lower(noun))) return kNoToken;
  const std::size_t article = view.find_child(noun, {Deprel::Det});
  if (article == kNoToken || view.lower(article) != "the" || view.name_covering(noun) != nullptr)
    return kNoToken;
  // "the port town of Malta", "the largest town of Crete" are in it.
  if (view.has_child(noun, {Deprel::Compound, Deprel::Nummod})) return kNoToken;
  for (const std::size_t child : view.children(noun)) {
    const bool adjective = view.relation(child) == Deprel::Amod;
    if (adjective && (view.token(child).xpos == Xpos::Jjs || is_in(kChoosing, view.lower(child))))
      return kNoToken;
  }
  for (const std::size_t child : view.children(noun)) {
    if (child < noun || view.relation(child) != Deprel::Nmod) continue;
    const std::size_t marker = view.find_child(child, {Deprel::Case});
    const bool of = marker != kNoToken && view.lower(marker) == "of";
    return of && view.name_covering(child) != nullptr && is_place(view, child) ? child : kNoToken;
  }
  return kNoToken;
}

bool is_short_name(const SentenceView& view, std::size_t name, std::size_t appositive) {
  const auto text = [&](std::size_t i) {
    const NamedSpan* span = view.name_covering(i);
    std::string words;
    for (std::size_t at = span == nullptr ? i : span->first; at < (span == nullptr ? i + 1 : span->last);
         ++at)
      words += (words.empty() ? "" : " ") + view.token(at).form;
    return words;
  };
  const std::string left = text(name), right = text(appositive);
  if (is_acronym_of(right, left) || is_acronym_of(left, right)) return true;
  // "Sozialdemokratische Partei (SPD)" in translation: an organisation and capitals in brackets.
  const NamedSpan* span = view.name_covering(name);
  const bool organization = span != nullptr && span->type == NameType::Organization;
  const bool bracket = appositive > 0 && view.token(appositive - 1).xpos == Xpos::LeftBracket;
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return organization && bracket && right.size() >= 2 && right.size() <= 8 &&
         std::all_of(right.begin(), right.end(), capital);
}

std::size_t name_described(const SentenceView& view, std::size_t noun, std::size_t clause_head) {
  const Xpos tag = view.token(noun).xpos;
  if (view.relation(noun) != Deprel::Appos || tag == Xpos::Nns || tag == Xpos::Nnps ||
      view.name_covering(noun) != nullptr || !view.dominates(noun, clause_head))
    return kNoToken;
  const std::size_t name = view.head(noun);
  return view.token(name).upos == Upos::Propn && view.name_covering(name) != nullptr ? name : kNoToken;
}

}  // namespace entente
