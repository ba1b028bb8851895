#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// The words of a name that is no person's, folded, hyphens parting them, "&" as "and", without a leading
/// "the".
std::vector<std::string> thing_words(std::string_view name);

/// Takes "Ltd.", "Inc.", "& Co." … off the end, never all words. Whether there was one.
bool drop_legal_form(std::vector<std::string>& words);

bool is_link_word(std::string_view word);  ///< "of", "for", "in": what follows says whose it is
bool is_body_word(std::string_view word);  ///< "group", "holdings": may be left out at the end

}  // namespace entente
