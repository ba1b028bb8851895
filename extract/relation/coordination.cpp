#include "extract/relation/coordination.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "extract/relation/arguments.h"
#include "extract/relation/one_of.h"
#include "extract/relation/verb_traits.h"
#include "extract/relation/words.h"

namespace entente {
namespace {

bool is_quote(std::string_view form) {
  return one_of(form, {"``", "“", "‘", "«", "''", "”", "’", "»", "\"", "'"});
}
/// "the islands of Malta and Gozo", with the second name hung on the islands.
bool lists_names(const SentenceView& view, std::size_t head, std::size_t child) {
  if (view.token(head).xpos != Xpos::Nns || view.token(child).upos != Upos::Propn) return false;
  const std::size_t name = view.find_child(head, {Deprel::Nmod});
  if (name == kNoToken || name < head || view.token(name).upos != Upos::Propn) return false;
  const std::size_t marker = view.find_child(name, {Deprel::Case});
  const std::size_t conjunction = view.find_child(child, {Deprel::Cc});
  return marker != kNoToken && view.lower(marker) == "of" && view.subtree(name).back() + 1 == conjunction;
}

/// "not tanks", "rather than tanks", as a conjunct.
bool is_denied_conjunct(const SentenceView& view, std::size_t i) {
  const auto children = view.children(i);
  return std::any_of(children.begin(), children.end(), [&](std::size_t child) {
    if (child > i) return false;
    const Deprel relation = view.relation(child);
    const std::string& word = view.lower(child);
    if (relation == Deprel::Cc) {
      return one_of(word, {"rather", "instead"}) || (word == "not" && !is_focus_negation(view, child));
    }
    return relation == Deprel::Advmod && word == "not" && !is_focus_negation(view, child) &&
           view.token(child + 1).upos != Upos::Num &&
           !one_of(view.lower(child + 1), {"all", "every", "many", "a"});
  });
}

}  // namespace

bool within_name(const SentenceView& view, std::size_t head, std::size_t child) {
  const NamedSpan* name = view.name_covering(head);
  return name != nullptr && name == view.name_covering(child);
}

std::size_t listed_apposition(const SentenceView& view, std::size_t head) {
  const std::size_t apposition = view.find_child(head, {Deprel::Appos});
  const std::size_t conjunct = view.find_child(head, {Deprel::Conj});
  if (apposition == kNoToken || conjunct == kNoToken || conjunct < apposition) return kNoToken;
  const std::size_t conjunction = view.find_child(conjunct, {Deprel::Cc});
  if (conjunction == kNoToken || view.token(conjunction - 1).xpos == Xpos::Comma) return kNoToken;
  const auto determiner = [&](std::size_t i) {
    const std::size_t word = view.find_child(i, {Deprel::Det, Deprel::NmodPoss, Deprel::Nummod});
    return word == kNoToken ? std::string() : view.lower(word);
  };
  const bool alike = determiner(head) == determiner(apposition) && determiner(head) == determiner(conjunct) &&
                     is_capitalised(view, head) == is_capitalised(view, apposition) &&
                     is_capitalised(view, head) == is_capitalised(view, conjunct);
  return alike ? apposition : kNoToken;
}

bool within_title(const SentenceView& view, std::size_t head, std::size_t child) {
  const std::size_t conjunction = view.find_child(child, {Deprel::Cc});
  if (conjunction == kNoToken || view.relation(child) != Deprel::Conj) return false;
  if (view.has_child(child, {Deprel::Det, Deprel::NmodPoss, Deprel::Case}) || !is_capitalised(view, child))
    return false;
  if (lists_names(view, head, child)) return true;
  if (!is_capitalised(view, head)) return false;
  if (view.lower(conjunction) == "&") return true;
  if (view.lower(conjunction) != "and" || conjunction != head + 1 || child != head + 2) return false;
  const bool quoted = head > 0 && child + 1 < view.size() && is_quote(view.token(head - 1).form) &&
                      is_quote(view.token(child + 1).form);
  if (quoted) return true;
  const bool unknown = view.name_covering(head) == nullptr && view.name_covering(child) == nullptr &&
                       view.token(head).upos == Upos::Propn;
  const std::size_t above = view.head(head);
  return unknown && above != kNoToken && view.relation(head) == Deprel::Obj &&
         verb_traits(view.token(above).lemma).authoring;
}

TokenSet conjuncts(const SentenceView& view, std::size_t head) {
  TokenSet found = {head};
  const bool clause = heads_clause(view, head);
  for (std::size_t next = 0; next < found.size(); ++next) {
    for (const std::size_t child : view.children(found[next])) {
      if (view.relation(child) != Deprel::Conj || heads_clause(view, child) != clause) continue;
      if (!within_name(view, found[next], child) && !within_title(view, found[next], child))
        found.push_back(child);
    }
  }
  if (const std::size_t listed = listed_apposition(view, head); listed != kNoToken && !clause)
    found.push_back(listed);
  std::sort(found.begin(), found.end());
  // "trucks, not tanks": what is put in the shade of another.
  const auto denied = [&](std::size_t i) { return is_denied_conjunct(view, i); };
  if (found.size() > 1 && !std::all_of(found.begin(), found.end(), denied))
    found.erase(std::remove_if(found.begin(), found.end(), denied), found.end());
  return found;
}

}  // namespace entente
