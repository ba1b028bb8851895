#pragma once

#include <string>
#include <string_view>

namespace entente {

/// Whether two folded words may be one foreign word in two transliterations: "gorbachev" and "gorbachov",
/// "qaddafi" and "gaddafi". The consonants must be the same ones after the usual spellings of one sound (kh
/// and h, w and v, y and i …) are made one; one vowel may differ, in words of nine letters or more two, but
/// not those that tell a man from a woman or one family from another ("petrov", "petrova"; "hansen",
/// "hanson").
bool is_other_spelling(std::string_view left, std::string_view right);

/// The same with no vowel differing: "sergei" and "sergey".
bool sounds_alike(std::string_view left, std::string_view right);

/// What other spellings of the word have in common: its consonants, with one letter for g, k and q.
std::string consonants_of(std::string_view word);

}  // namespace entente
