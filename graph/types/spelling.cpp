#include "graph/types/spelling.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace entente {
namespace {

bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/// Longest first where one begins like another.
constexpr auto kSounds = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"tsch", "ch"}, {"dzh", "j"}, {"sch", "sh"}, {"tch", "ch"}, {"ch", "ch"}, {"ck", "k"},
    {"dh", "d"},    {"dj", "j"},  {"gh", "g"},   {"ij", "i"},   {"kh", "h"},  {"ph", "f"},
    {"sh", "sh"},   {"th", "t"},  {"tz", "ts"},  {"ya", "ia"},  {"ye", "e"},  {"yu", "iu"},
    {"zh", "j"},    {"c", "k"},   {"w", "v"},    {"x", "ks"},   {"y", "i"},
});

/// One spelling for each sound; doubled letters are single.
std::string sounds_of(std::string_view word) {
  std::string out;
  while (!word.empty()) {
    const auto sound = std::find_if(kSounds.begin(), kSounds.end(),
                                    [&](const auto& pair) { return word.starts_with(pair.first); });
    const std::string_view spelled = sound == kSounds.end() ? word.substr(0, 1) : sound->second;
    const std::size_t length = sound == kSounds.end() ? 1 : sound->first.size();
    for (const char c : spelled) {
      if (out.empty() || out.back() != c) out += c;
    }
    word.remove_prefix(length);
  }
  if (out.ends_with("of") || out.ends_with("ef")) out.back() = 'v';
  return out;
}

/// "gorbachov" as g, o, rb, a, ch, o, v: runs of vowels and of what is none, beginning with the latter. An h
/// between a vowel and a consonant is silent.
std::vector<std::string> runs_of(std::string_view sounds) {
  std::vector<std::string> runs(1);
  bool vowels = false;
  for (std::size_t i = 0; i < sounds.size(); ++i) {
    const char c = sounds[i];
    const bool silent = c == 'h' && vowels && (i + 1 == sounds.size() || !is_vowel(sounds[i + 1]));
    if (silent) continue;
    if (is_vowel(c) != vowels) {
      runs.emplace_back();
      vowels = !vowels;
    }
    runs.back() += c;
  }
  return runs;
}

/// The q of Arabic is written g and k, too.
bool same_consonants(std::string_view left, std::string_view right) {
  return left.size() == right.size() &&
         std::equal(left.begin(), left.end(), right.begin(), [](char a, char b) {
           const auto is_back = [](char c) { return c == 'g' || c == 'k'; };
           return a == b || (a == 'q' && is_back(b)) || (b == 'q' && is_back(a));
         });
}

/// Families that differ in no more than a vowel.
bool tells_families_apart(std::string_view left, std::string_view right) {
  const auto ends = [](std::string_view word) {
    for (const std::string_view ending : {"sen", "son", "er", "ar", "or"}) {
      if (word.ends_with(ending)) return true;
    }
    return false;
  };
  return ends(left) && ends(right) && left.substr(left.size() - 2) != right.substr(right.size() - 2);
}

/// How many vowels differ, or nothing where more does.
std::optional<std::size_t> differing_vowels(std::string_view left, std::string_view right) {
  const std::vector<std::string> a = runs_of(sounds_of(left));
  const std::vector<std::string> b = runs_of(sounds_of(right));
  if (a.size() != b.size()) return std::nullopt;
  std::size_t differing = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const bool vowels = i % 2 == 1;
    if (vowels ? a[i] == b[i] : same_consonants(a[i], b[i])) continue;
    if (!vowels || i + 1 == a.size()) return std::nullopt;
    ++differing;
  }
  return differing;
}

}  // namespace

bool is_other_spelling(std::string_view left, std::string_view right) {
  if (left == right) return true;
  const std::size_t shorter = std::min(left.size(), right.size());
  if (shorter < 3 || std::max(left.size(), right.size()) > shorter + 3) return false;
  const auto differing = differing_vowels(left, right);
  if (!differing) return false;
  const std::size_t allowed = shorter < 5 ? 0 : shorter < 9 ? 1 : 2;
  return *differing <= allowed && (*differing == 0 || !tells_families_apart(left, right));
}

bool sounds_alike(std::string_view left, std::string_view right) {
  return differing_vowels(left, right) == 0U;
}

std::string consonants_of(std::string_view word) {
  const std::vector<std::string> runs = runs_of(sounds_of(word));
  std::string text;
  for (std::size_t i = 0; i < runs.size(); i += 2) text += runs[i];
  for (char& c : text) {
    if (c == 'g' || c == 'q') c = 'k';
  }
  return text;
}

}  // namespace entente
