#include "extract/relation/prepositions.h"

#include "extract/relation/one_of.h"

namespace entente {

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
