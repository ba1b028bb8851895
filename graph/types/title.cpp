#include "graph/types/title.h"

#include <algorithm>
#include <array>
#include <string>

namespace entente {
namespace {

constexpr auto kOffices = std::to_array<std::string_view>({
    "admiral",
    "ambassador",
    "archbishop",
    "ayatollah",
    "bishop",
    "brigadier",
    "captain",
    "cardinal",
    "chairman",
    "chancellor",
    "colonel",
    "commander",
    "commissioner",
    "comrade",
    "congressman",
    "congresswoman",
    "corporal",
    "councillor",
    "deputy",
    "detective",
    "director",
    "doctor",
    "dr",
    "general",
    "gov",
    "governor",
    "imam",
    "inspector",
    "judge",
    "justice",
    "leader",
    "lieutenant",
    "lt",
    "maj",
    "major",
    "marshal",
    "mayor",
    "minister",
    "mr",
    "ms",
    "officer",
    "pastor",
    "premier",
    "president",
    "prof",
    "professor",
    "rabbi",
    "rep",
    "representative",
    "rev",
    "reverend",
    "secretary",
    "sen",
    "senator",
    "sergeant",
    "sgt",
    "shaikh",
    "sheik",
    "sheikh",
    "speaker",
    "vice-president",
});

constexpr auto kSovereigns = std::to_array<std::string_view>({
    "caliph",
    "czar",
    "emperor",
    "empress",
    "kaiser",
    "king",
    "maharaja",
    "pharaoh",
    "pope",
    "queen",
    "saint",
    "shah",
    "st",
    "sultan",
    "tsar",
    "tsarina",
});

constexpr auto kRanks = std::to_array<std::string_view>({
    "archduke", "aunt",    "baron",    "baroness", "brother", "count",   "countess",
    "dame",     "duchess", "duke",     "earl",     "father",  "grandma", "grandpa",
    "lady",     "lord",    "madam",    "madame",   "marquis", "miss",    "mother",
    "mrs",      "prince",  "princess", "sir",      "sister",  "uncle",   "viscount",
});

constexpr auto kAddresses = std::to_array<std::string_view>({
    "dame",
    "doctor",
    "dr",
    "lady",
    "lord",
    "madam",
    "madame",
    "miss",
    "mr",
    "mrs",
    "ms",
    "sir",
    "st",
});

static_assert(std::is_sorted(kOffices.begin(), kOffices.end()));
static_assert(std::is_sorted(kSovereigns.begin(), kSovereigns.end()));
static_assert(std::is_sorted(kRanks.begin(), kRanks.end()));
static_assert(std::is_sorted(kAddresses.begin(), kAddresses.end()));

template <std::size_t N>
bool is_in(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (is_capital(c)) c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

bool is_small_word(std::string_view lower) {
  constexpr auto kSmall =
      std::to_array<std::string_view>({"and", "de", "des", "du", "for", "in", "of", "on", "the", "to"});
  return is_in(kSmall, lower);
}

}  // namespace

TitleKind title_kind(std::string_view lower) {
  if (lower.ends_with('.')) lower.remove_suffix(1);
  if (is_in(kOffices, lower)) return TitleKind::Office;
  if (is_in(kSovereigns, lower)) return TitleKind::Sovereign;
  return is_in(kRanks, lower) ? TitleKind::Rank : TitleKind::None;
}

bool is_form_of_address(std::string_view lower) {
  if (lower.ends_with('.')) lower.remove_suffix(1);
  return is_in(kAddresses, lower);
}

bool is_acronym_of(std::string_view acronym, std::string_view name) {
  std::string letters;
  for (const char c : acronym) {
    if (is_capital(c))
      letters += c;
    else if (c != '.' && c != 's')
      return false;
  }
  if (letters.size() < 2) return false;
  std::string all, large;  // the initials of all words, and of those that are not small
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool begins = i == 0 || name[i - 1] == ' ' || name[i - 1] == '-';
    if (!begins || name[i] == ' ' || name[i] == '-') continue;
    const std::string word = lower_ascii(name.substr(i, name.find_first_of(" -", i) - i));
    const char initial = word.front() >= 'a' && word.front() <= 'z'
                             ? static_cast<char>(word.front() - 'a' + 'A')
                             : word.front();
    all += initial;
    if (!is_small_word(word)) large += initial;
  }
  return letters == all || letters == large || (all.size() > 2 && all.substr(1) == letters && all[0] == 'T');
}

}  // namespace entente
