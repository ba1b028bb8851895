#include "extract/relation/prepositions.h"

#include <algorithm>
#include <initializer_list>

namespace entente {
namespace {

bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

bool is_governed(std::string_view role) {
  return one_of(
      role, {"to", "with", "against", "from", "into", "about", "of", "toward", "towards", "upon", "onto"});
}

bool is_circumstantial(std::string_view role) {
  return one_of(role, {"after",  "amid",       "because of", "before",     "besides", "despite", "due to",
                       "during", "following",  "including",  "instead of", "like",    "since",   "such as",
                       "than",   "throughout", "till",       "unlike",     "until",   "without"});
}

bool is_locative(std::string_view role) {
  return one_of(role, {"across", "among", "around", "at", "behind", "beneath", "in", "inside", "near", "on",
                       "outside", "under", "within"});
}

}  // namespace entente
