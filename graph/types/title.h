#pragma once

#include <cstdint>
#include <string_view>

namespace entente {

/// What a word before a person's name does there.
enum class TitleKind : std::uint8_t {
  None,       ///< no title known here; common nouns for people ("physicist") are titles all the same
  Office,     ///< "President", "Professor", "Mr": says what someone is or is a mere form of address
  Sovereign,  ///< "Queen", "Pope", "Saint": the name is not used without it
  Rank,       ///< "Prince", "Lady", "Mrs", "Aunt": tells apart who shares one name
};

/// The kind of a title, lower case, with or without its full stop.
TitleKind title_kind(std::string_view lower);

/// Whether it only addresses someone and says nothing of what they are: "mr", "mrs", "dr", "sir".
bool is_form_of_address(std::string_view lower);

/// Whether `acronym` is made of the first letters of the words of `name` (small words may be skipped):
/// "CIA" of "Central Intelligence Agency".
bool is_acronym_of(std::string_view acronym, std::string_view name);

}  // namespace entente
