#include "graph/types/thing_words.h"

#include <algorithm>
#include <array>

#include "graph/types/name.h"

namespace entente {
namespace {

constexpr auto kLegalForms = std::to_array<std::string_view>(
    {"ab",   "ag",  "asa",          "bhd", "bv",   "co",      "company", "corp", "corporation",
     "gmbh", "inc", "incorporated", "kg",  "kgaa", "limited", "llc",     "llp",  "ltd",
     "nv",   "oao", "ojsc",         "oy",  "oyj",  "plc",     "pte",     "pty",  "sa",
     "sarl", "sas", "se",           "spa", "srl",  "tbk"});
static_assert(std::is_sorted(kLegalForms.begin(), kLegalForms.end()));

/// Say what kind of body it is, and may be left out at the end: "Carlyle" of "Carlyle Group".
constexpr auto kBodies = std::to_array<std::string_view>({"group", "holding", "holdings"});

/// What may begin the part of a name that says whose it is: "Communist Party of India".
constexpr auto kLinks = std::to_array<std::string_view>({"for", "in", "of"});

template <std::size_t N>
bool is_in(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

std::vector<std::string> thing_words(std::string_view name) {
  std::string folded = fold_name(name);
  std::replace(folded.begin(), folded.end(), '-', ' ');
  std::vector<std::string> words;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    std::string word = folded.substr(at, end - at);
    if (word == "&") word = "and";
    if (!word.empty()) words.push_back(std::move(word));
    at = end + 1;
  }
  if (words.size() > 1 && words.front() == "the") words.erase(words.begin());
  return words;
}

bool drop_legal_form(std::vector<std::string>& words) {
  bool dropped = false;
  while (words.size() > 1 && is_in(kLegalForms, words.back())) {
    words.pop_back();
    dropped = true;
  }
  if (dropped && words.size() > 1 && words.back() == "and") words.pop_back();  // "Smith & Co."
  return dropped;
}

bool is_link_word(std::string_view word) {
  return is_in(kLinks, word);
}

bool is_body_word(std::string_view word) {
  return is_in(kBodies, word);
}

}  // namespace entente
