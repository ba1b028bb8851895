#include "extract/relation/words.h"

#include <algorithm>
#include <array>

namespace entente {
namespace {

template <std::size_t N>
constexpr bool sorted(const std::array<std::string_view, N>& words) {
  for (std::size_t i = 1; i < N; ++i) {
    if (words[i - 1] >= words[i]) return false;
  }
  return true;
}

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

constexpr auto kTemporalNouns = std::to_array<std::string_view>({
    "afternoon", "age",      "april",      "august",    "autumn",  "century",   "christmas", "day",
    "dec.",      "decade",   "december",   "easter",    "era",     "eve",       "evening",   "fall",
    "feb.",      "february", "friday",     "hour",      "jan.",    "january",   "july",      "june",
    "march",     "may",      "millennium", "minute",    "moment",  "monday",    "month",     "morning",
    "night",     "nov.",     "november",   "oct.",      "october", "period",    "quarter",   "saturday",
    "season",    "second",   "sept.",      "september", "spring",  "summer",    "sunday",    "thursday",
    "time",      "today",    "tomorrow",   "tonight",   "tuesday", "wednesday", "week",      "weekend",
    "winter",    "year",     "yesterday",
});

constexpr auto kTemporalAdverbs = std::to_array<std::string_view>({
    "afterwards", "ago",        "already",   "before",       "currently", "earlier",    "eventually",
    "finally",    "formerly",   "initially", "lately",       "later",     "long",       "meanwhile",
    "now",        "nowadays",   "once",      "originally",   "presently", "previously", "recently",
    "since",      "sometimes",  "soon",      "subsequently", "then",      "today",      "tomorrow",
    "tonight",    "ultimately", "yesterday",
});

constexpr auto kDirections = std::to_array<std::string_view>({
    "ahead",
    "along",
    "apart",
    "around",
    "aside",
    "away",
    "back",
    "down",
    "forth",
    "forward",
    "in",
    "off",
    "on",
    "out",
    "over",
    "through",
    "together",
    "up",
});

constexpr auto kSentenceAdverbs = std::to_array<std::string_view>({
    "again",   "also",       "always",    "apparently", "certainly",     "clearly",    "commonly", "even",
    "ever",    "frequently", "generally", "however",    "indeed",        "instead",    "just",     "likely",
    "mainly",  "mostly",     "normally",  "not",        "obviously",     "often",      "once",     "only",
    "perhaps", "possibly",   "probably",  "rarely",     "really",        "reportedly", "simply",   "still",
    "surely",  "therefore",  "thus",      "too",        "traditionally", "typically",  "usually",  "yet",
});

constexpr auto kFocusAdverbs = std::to_array<std::string_view>({
    "just",
    "least",
    "merely",
    "necessarily",
    "only",
    "simply",
});

constexpr auto kNegations = std::to_array<std::string_view>({
    "barely",
    "hardly",
    "n't",
    "neither",
    "never",
    "nor",
    "not",
    "nowhere",
    "n’t",
    "scarcely",
});

constexpr auto kMannerNouns = std::to_array<std::string_view>({
    "accident",  "air",       "birth",     "car",     "chance",     "choice",  "coincidence",
    "consensus", "courier",   "decree",    "default", "definition", "design",  "email",
    "fax",       "force",     "hand",      "law",     "lottery",    "mail",    "mistake",
    "nature",    "necessity", "phone",     "plane",   "post",       "rail",    "referendum",
    "right",     "road",      "satellite", "sea",     "ship",       "stealth", "surprise",
    "telegram",  "telephone", "tradition", "train",   "truck",      "virtue",  "vote",
});

constexpr auto kNegativePronouns = std::to_array<std::string_view>({
    "neither",
    "no",
    "nobody",
    "none",
    "nothing",
});

static_assert(sorted(kTemporalNouns) && sorted(kTemporalAdverbs) && sorted(kDirections) &&
                  sorted(kFocusAdverbs) && sorted(kSentenceAdverbs) && sorted(kNegations) &&
                  sorted(kNegativePronouns) && sorted(kMannerNouns),
              "binary search needs the words in order");

bool is_year(std::string_view word) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  if (word.size() == 5 && word.back() == 's') word.remove_suffix(1);  // "1960s"
  return word.size() == 4 && std::all_of(word.begin(), word.end(), digit) &&
         (word[0] == '1' || word.starts_with("20"));
}

std::string singular(std::string_view word) {
  const bool plural = word.size() > 3 && word.ends_with('s') && !word.ends_with("ss");
  if (plural && word.ends_with("ies")) return std::string(word.substr(0, word.size() - 3)) + "y";
  return std::string(plural ? word.substr(0, word.size() - 1) : word);
}

}  // namespace

bool is_relative_pronoun(const SentenceView& view, std::size_t i) {
  const std::string& word = view.lower(i);
  if (word == "who" || word == "whom" || word == "which") return true;
  const Token& token = view.token(i);
  return word == "that" && (token.upos == Upos::Pron || token.xpos == Xpos::Wdt || token.xpos == Xpos::In);
}

bool is_relative_adverb(const SentenceView& view, std::size_t i) {
  return view.lower(i) == "where" || view.lower(i) == "when";
}

bool is_temporal(const SentenceView& view, std::size_t i) {
  if (const NamedSpan* name = view.name_covering(i)) {
    return name->type == NameType::Date || name->type == NameType::Time;
  }
  if (view.token(i).nominal == NominalType::Time || is_year(view.lower(i))) return true;
  if (view.token(i).upos == Upos::Num) {
    for (const std::size_t child : view.children(i)) {  // "September 17"
      if (contains(kTemporalNouns, view.lower(child))) return true;
    }
  }
  return contains(kTemporalNouns, view.lower(i)) || contains(kTemporalNouns, singular(view.lower(i)));
}

bool is_temporal_adverb(std::string_view word) {
  return contains(kTemporalAdverbs, word);
}

bool is_place(const SentenceView& view, std::size_t i) {
  if (const NamedSpan* name = view.name_covering(i)) {
    return name->type == NameType::Gpe || name->type == NameType::Place;
  }
  return view.token(i).nominal == NominalType::Place;
}

bool is_directional(std::string_view word) {
  return contains(kDirections, word);
}

bool is_sentence_adverb(std::string_view word) {
  return contains(kSentenceAdverbs, word) || is_negation(word) || is_temporal_adverb(word);
}

bool is_negation(std::string_view word) {
  return contains(kNegations, word);
}

bool lifts_negation(const SentenceView& view, std::size_t clause_head) {
  for (const std::size_t child : view.children(clause_head)) {
    const std::size_t marker = view.find_child(child, {Deprel::Case, Deprel::Mark});
    if (marker != kNoToken && (view.lower(marker) == "until" || view.lower(marker) == "till")) return true;
  }
  return false;
}

bool is_focus_negation(const SentenceView& view, std::size_t i) {
  return i + 1 < view.size() && contains(kFocusAdverbs, view.lower(i + 1));
}

bool is_negative_pronoun(std::string_view word) {
  return contains(kNegativePronouns, word);
}

bool is_manner_noun(std::string_view word) {
  return contains(kMannerNouns, word);
}

bool is_capitalised(const SentenceView& view, std::size_t i) {
  const char first = view.token(i).form.empty() ? ' ' : view.token(i).form.front();
  return first >= 'A' && first <= 'Z';
}

}  // namespace entente
