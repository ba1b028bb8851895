#include "graph/types/gender.h"

#include <algorithm>
#include <array>
#include <string>

#include "graph/types/given_names_feminine.h"
#include "graph/types/given_names_masculine.h"
#include "graph/types/name.h"

namespace entente {
namespace {

constexpr bool is_gap(char c) {
  return c == ' ' || c == '\n';
}

constexpr std::size_t count_words(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    count += !is_gap(text[i]) && (i == 0 || is_gap(text[i - 1])) ? 1 : 0;
  }
  return count;
}

template <std::size_t N>
constexpr std::array<std::string_view, N> words_of(std::string_view text) {
  std::array<std::string_view, N> words;
  std::size_t at = 0;
  for (std::string_view& word : words) {
    while (is_gap(text[at])) ++at;
    const std::size_t begin = at;
    while (!is_gap(text[at])) ++at;
    word = text.substr(begin, at - begin);
  }
  return words;
}

constexpr auto kMen = words_of<count_words(given_names::kMasculine)>(given_names::kMasculine);
constexpr auto kWomen = words_of<count_words(given_names::kFeminine)>(given_names::kFeminine);
static_assert(std::is_sorted(kMen.begin(), kMen.end()));
static_assert(std::is_sorted(kWomen.begin(), kWomen.end()));

constexpr auto kTitlesOfMen = std::to_array<std::string_view>(
    {"archduke", "ayatollah", "baron",  "brother",  "caliph",  "cardinal", "congressman", "count",  "czar",
     "don",      "duke",      "earl",   "emperor",  "father",  "grandpa",  "hajji",       "herr",   "imam",
     "kaiser",   "king",      "lord",   "maharaja", "marquis", "monsieur", "monsignor",   "mr",     "mullah",
     "pope",     "prince",    "senhor", "senor",    "shah",    "shaikh",   "sheik",       "sheikh", "shri",
     "signor",   "sir",       "sultan", "tsar",     "uncle",   "viscount"});
constexpr auto kTitlesOfWomen = std::to_array<std::string_view>(
    {"aunt",         "baroness", "congresswoman", "countess",   "dame",     "dona",    "duchess",
     "empress",      "frau",     "fraulein",      "grandma",    "lady",     "madam",   "madame",
     "mademoiselle", "miss",     "mlle",          "mme",        "mother",   "mrs",     "ms",
     "princess",     "queen",    "senhora",       "senora",     "senorita", "signora", "signorina",
     "sister",       "sultana",  "tsarina",       "viscountess"});

/// Names that end like those of Slavic women and are none.
constexpr auto kOtherEndings =
    std::to_array<std::string_view>({"alaska", "canova", "casanova", "cordova", "geneva", "genova", "moldova",
                                     "nebraska", "terranova", "villanova"});

template <std::size_t N>
bool is_in(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

std::string letters_of(std::string_view name) {
  std::string folded = fold_name(name);
  std::erase_if(folded, [](char c) { return c == '-' || c == ' '; });
  return folded;
}

bool ends_with_one_of(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
    return word.size() > ending.size() + 1 && word.ends_with(ending);
  });
}

}  // namespace

Gender given_name_gender(std::string_view name) {
  const std::string word = letters_of(name);
  if (is_in(kMen, word)) return Gender::Masculine;
  return is_in(kWomen, word) ? Gender::Feminine : Gender::Unknown;
}

Gender title_gender(std::string_view lower) {
  static_assert(std::is_sorted(kTitlesOfMen.begin(), kTitlesOfMen.end()));
  static_assert(std::is_sorted(kTitlesOfWomen.begin(), kTitlesOfWomen.end()));
  const std::string word = letters_of(lower);
  if (is_in(kTitlesOfMen, word)) return Gender::Masculine;
  return is_in(kTitlesOfWomen, word) ? Gender::Feminine : Gender::Unknown;
}

Gender surname_gender(std::string_view name) {
  const std::string word = letters_of(name);
  if (word.size() < 6 || is_in(kOtherEndings, word) || word.ends_with("nueva")) return Gender::Unknown;
  if (ends_with_one_of(
          word, {"dottir", "ovna", "evna", "ichna", "ova", "eva", "skaya", "skaia", "taya", "ska", "cka"}))
    return Gender::Feminine;
  return Gender::Unknown;
}

}  // namespace entente
