#include "graph/types/pronoun.h"

#include <algorithm>
#include <array>
#include <string>

namespace entente {
namespace {

// Sorted for binary search.
constexpr std::array<std::string_view, 69> kPronouns = {
    "anybody",    "anyone",  "anything",  "both",     "each",      "either",  "everybody", "everyone",
    "everything", "few",     "he",        "her",      "hers",      "herself", "him",       "himself",
    "his",        "i",       "it",        "its",      "itself",    "many",    "me",        "mine",
    "myself",     "neither", "nobody",    "none",     "nothing",   "one",     "oneself",   "others",
    "our",        "ours",    "ourselves", "several",  "she",       "some",    "somebody",  "someone",
    "something",  "such",    "that",      "their",    "theirs",    "them",    "themself",  "themselves",
    "there",      "these",   "they",      "this",     "those",     "us",      "we",        "what",
    "whatever",   "which",   "whichever", "who",      "whoever",   "whom",    "whomever",  "whose",
    "you",        "your",    "yours",     "yourself", "yourselves"};
static_assert(std::is_sorted(kPronouns.begin(), kPronouns.end()));

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

}  // namespace

bool is_bare_pronoun(std::string_view label) {
  if (label.empty() || label.size() > 12) return false;
  if (std::any_of(label.begin() + 1, label.end(), is_upper)) return false;
  std::string folded(label);
  if (is_upper(folded[0])) folded[0] = static_cast<char>(folded[0] - 'A' + 'a');
  return std::binary_search(kPronouns.begin(), kPronouns.end(), std::string_view(folded));
}

}  // namespace entente
