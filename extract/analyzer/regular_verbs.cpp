#include "extract/analyzer/regular_verbs.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace entente {
namespace {

struct Ending {
  std::string_view letters;
  bool takes_e;
};

// Endings of stems, and whether the verb has an "e" after them: "invad-e", but "load". The longest one
// counts.
constexpr auto kEndings = std::to_array<Ending>({
    {"abort", false}, {"ac", true},    {"ad", true},     {"ag", true},     {"aid", false},   {"ail", false},
    {"aim", false},   {"ain", false},  {"air", false},   {"ais", true},    {"ait", false},   {"ak", true},
    {"am", true},     {"ap", true},    {"ar", true},     {"art", false},   {"as", true},     {"at", true},
    {"aud", false},   {"aul", false},  {"bl", true},     {"breath", true}, {"c", true},      {"ced", true},
    {"chang", true},  {"chat", false}, {"choos", true},  {"cious", true},  {"cit", true},    {"cl", true},
    {"cloth", true},  {"com", true},   {"creat", true},  {"cuss", false},  {"debut", false}, {"dg", true},
    {"dher", true},   {"dl", true},    {"ead", false},   {"eag", false},   {"eak", false},   {"eam", false},
    {"eap", false},   {"ear", false},  {"eas", true},    {"eat", false},   {"edit", false},  {"eg", true},
    {"eil", false},   {"ein", false},  {"eiv", true},    {"elet", true},   {"eng", true},    {"es", true},
    {"ff", false},    {"fit", false},  {"fl", true},     {"focus", false}, {"gl", true},     {"gnor", true},
    {"goos", true},   {"guid", true},  {"hast", true},   {"ias", false},   {"iat", true},    {"ib", true},
    {"ic", true},     {"id", true},    {"ieg", true},    {"if", true},     {"ig", true},     {"ik", true},
    {"il", true},     {"im", true},    {"imit", false},  {"in", true},     {"ion", false},   {"ir", true},
    {"is", true},     {"isit", false}, {"iss", false},   {"ix", false},    {"kl", true},     {"lg", true},
    {"loath", true},  {"loung", true}, {"ls", true},     {"lu", true},     {"lv", true},     {"mit", false},
    {"mpet", true},   {"nc", true},    {"nit", true},    {"ns", true},     {"nven", true},   {"oad", false},
    {"oak", false},   {"oam", false},  {"oap", false},   {"oar", false},   {"oat", false},   {"ob", true},
    {"ocus", false},  {"od", true},    {"oic", true},    {"oid", false},   {"oil", false},   {"oin", false},
    {"ois", true},    {"ok", true},    {"oke", true},    {"ood", false},   {"ook", false},   {"oop", false},
    {"oor", false},   {"oos", true},   {"oot", false},   {"ort", false},   {"os", true},     {"ot", true},
    {"oud", false},   {"oul", false},  {"our", false},   {"ous", true},    {"out", false},   {"outh", false},
    {"ow", false},    {"phon", true},  {"pilot", false}, {"pl", true},     {"plet", true},   {"plor", true},
    {"plung", true},  {"pon", true},   {"pos", true},    {"ps", true},     {"raid", false},  {"rang", true},
    {"rc", true},     {"rfer", true},  {"rg", true},     {"rit", false},   {"rs", true},     {"rsed", true},
    {"rtak", true},   {"rv", true},    {"rven", true},   {"s", true},      {"seeth", true},  {"shout", false},
    {"sooth", true},  {"ss", false},   {"stor", true},   {"tast", true},   {"teeth", true},  {"tl", true},
    {"u", true},      {"uat", true},   {"ub", true},     {"ud", true},     {"ug", true},     {"uid", true},
    {"uin", false},   {"uit", false},  {"uk", true},     {"ul", true},     {"um", true},     {"ur", true},
    {"us", true},     {"ut", true},    {"v", true},      {"vit", true},    {"wast", true},   {"writ", true},
    {"yp", true},     {"yz", true},    {"z", true},      {"zl", true},
});
constexpr std::size_t kLongest = 6;

constexpr bool in_order() {
  for (std::size_t i = 1; i < kEndings.size(); ++i) {
    if (kEndings[i - 1].letters >= kEndings[i].letters) return false;
  }
  return true;
}
static_assert(in_order(), "binary search needs the endings in order");

bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

std::size_t syllables(std::string_view stem) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < stem.size(); ++i)
    count += is_vowel(stem[i]) && (i == 0 || !is_vowel(stem[i - 1]));
  return count;
}

const Ending* longest_ending(std::string_view stem) {
  for (std::size_t length = std::min(kLongest, stem.size()); length > 0; --length) {
    const std::string_view letters = stem.substr(stem.size() - length);
    const auto at = std::lower_bound(
        kEndings.begin(), kEndings.end(), letters,
        [](const Ending& ending, std::string_view wanted) { return ending.letters < wanted; });
    if (at != kEndings.end() && at->letters == letters) return &*at;
  }
  return nullptr;
}

/// "stopp", "travell": a consonant doubled before the ending.
bool is_doubled(std::string_view stem) {
  const char last = stem.back();
  if (last != stem[stem.size() - 2] || stem == "add") return false;
  if (last == 'l') return (stem.ends_with("ell") || stem.ends_with("oll")) && syllables(stem) > 1;
  return last != 's' && last != 'z' && last != 'f' && last != 'e';
}

/// "hop" of "hoped": with a single syllable "hop" would have doubled its consonant.
bool would_have_doubled(std::string_view stem) {
  const char last = stem.back();
  const bool closed = !is_vowel(last) && last != 'w' && last != 'x' && is_vowel(stem[stem.size() - 2]);
  return closed && syllables(stem) == 1 && (stem.size() < 3 || !is_vowel(stem[stem.size() - 3]));
}

std::string base_of(std::string stem, bool gerund) {
  const auto without_last = [&] { return stem.substr(0, stem.size() - 1); };
  if (gerund && stem.size() == 2 && stem.back() == 'y') return without_last() + "ie";  // "dying"
  if (!gerund && stem.back() == 'i') return stem.size() == 2 ? stem + "e" : without_last() + "y";
  if (stem.back() == 'e') return gerund ? stem : stem + "e";  // "agreed"
  if (is_doubled(stem)) return without_last();
  const Ending* const ending = longest_ending(stem);
  const bool takes_e = ending != nullptr ? ending->takes_e : would_have_doubled(stem);
  return takes_e ? stem + "e" : stem;
}

}  // namespace

std::string regular_verb(std::string_view form) {
  const bool gerund = form.ends_with("ing");
  const std::size_t cut = gerund ? 3 : 2;
  if ((!gerund && !form.ends_with("ed")) || form.size() < cut + 2) return std::string(form);
  return base_of(std::string(form.substr(0, form.size() - cut)), gerund);
}

}  // namespace entente
