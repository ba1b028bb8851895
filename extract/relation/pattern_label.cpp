#include "extract/relation/pattern_label.h"

#include <algorithm>
#include <initializer_list>

#include "extract/analyzer/irregular_verbs.h"
#include "extract/analyzer/regular_verbs.h"
#include "extract/relation/one_of.h"
#include "extract/relation/pattern_vocabulary.h"

namespace entente {
namespace {

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  for (const std::string_view ending : endings) {
    if (word.ends_with(ending)) return true;
  }
  return false;
}

/// "funds": "fund", "reaches": "reach", "allies": "ally".
std::string without_third_person(std::string word) {
  constexpr std::size_t kShort = 4;  // "dies", "lies", "ties" keep their "e"
  if (word.size() < kShort || !word.ends_with('s') || ends_with_any(word, {"ss", "us", "is"})) return word;
  if (word.ends_with("ies") && word.size() > kShort) return word.substr(0, word.size() - 3) + 'y';
  const bool whole = ends_with_any(word, {"ches", "shes", "sses", "xes", "zzes", "oes"});
  return word.substr(0, word.size() - (whole ? 2 : 1));
}

std::string base_form(const std::string& word) {
  if (one_of(word, {"am", "is", "are", "was", "were", "been", "being"})) return "be";
  if (one_of(word, {"has", "had", "having"})) return "have";
  if (one_of(word, {"does", "did", "done"})) return "do";
  if (const std::string_view verb = irregular_verb(word); !verb.empty()) return std::string(verb);
  const bool base = word.ends_with("eed") ||  // "need", "bring" are no forms of another verb
                    (word.ends_with("ing") && word.find_first_of("aeiouy") == word.size() - 3);
  return without_third_person(base ? word : regular_verb(word));
}

}  // namespace

std::string lemma_of_label(std::string_view label) {
  const std::string folded = fold_case(label);
  std::string lemma;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    const std::string word = folded.substr(at, end - at);
    at = end + 1;
    if (word.empty() || (!lemma.empty() && one_of(word, {"a", "an", "the"}))) continue;
    lemma += lemma.empty() ? base_form(word) : ' ' + word;
  }
  return lemma;
}

}  // namespace entente
