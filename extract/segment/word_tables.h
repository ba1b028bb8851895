#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente::segment {

/// What a word with a full stop after it may be.
enum class Abbreviation : std::uint8_t {
  None,
  Title,    ///< "Mr.": a name follows, a sentence never ends here
  Inner,    ///< "e.g.", "vs.": a sentence goes on after it
  Usual,    ///< "Inc.", "Sept.": may also be a sentence's last word
  Counted,  ///< "No.", "pp.": an abbreviation only before a number
};

/// Longest word that any of these tables holds, in bytes.
inline constexpr std::size_t kLongestTableWord = 16;

/// All look-ups ignore the case of ASCII letters and take logarithmic time in small tables.
Abbreviation abbreviation(std::string_view word);

/// A prefix that stays with its word: "non-profit", "e-mail"; other hyphens part words.
bool is_joining_prefix(std::string_view word);
/// A suffix that stays with its word: "career-wise".
bool is_joining_suffix(std::string_view word);

/// Letters after a number that are a word of their own: "10km", "5pm", "$3bn".
bool is_unit(std::string_view word);

/// The last label of a host or file name: "com", "doc".
bool is_name_ending(std::string_view word);

/// "The", "However": a word that, with a capital, most often starts a sentence.
bool is_sentence_starter(std::string_view word);

/// What may follow an apostrophe as a word of its own in text that is already cut: 's, 'll, 'em, 'n.
bool is_clitic(std::string_view word);

/// Clipped words that begin with an apostrophe and stay whole: 'em, 'til.
bool is_elision(std::string_view word);

/// The bytes that a bracket escape (-LRB-) at the start of `text` takes; 0: none.
std::size_t bracket_escape_size(std::string_view text);

/// The bytes of a currency's letters before a digit at the start of `word` ("RMB200"); 0: there are none.
std::size_t currency_code_size(std::string_view word);

/// The bytes that an emoticon at the start of `text` takes; 0: none. What stands around it is for the caller
/// to judge.
std::size_t emoticon_size(std::string_view text);

}  // namespace entente::segment
