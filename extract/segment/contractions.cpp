#include "extract/segment/contractions.h"

#include <algorithm>

#include "extract/segment/characters.h"

namespace entente::segment {
namespace {

using std::string_view;

struct Merged {
  string_view word;
  std::array<std::size_t, 3> sizes;  // 0: no more
};

// Words written together without an apostrophe. Those that are also words of their own (its, were, ill, well,
// id) are left whole.
constexpr std::array kMerged = {
    Merged{"aint", {2, 2, 0}},     Merged{"arent", {3, 2, 0}},   Merged{"arnt", {2, 2, 0}},
    Merged{"cannot", {3, 3, 0}},   Merged{"cant", {2, 2, 0}},    Merged{"couldnt", {5, 2, 0}},
    Merged{"didnt", {3, 2, 0}},    Merged{"doesnt", {4, 2, 0}},  Merged{"dont", {2, 2, 0}},
    Merged{"dunno", {2, 1, 2}},    Merged{"elses", {4, 1, 0}},   Merged{"gimme", {3, 2, 0}},
    Merged{"gonna", {3, 2, 0}},    Merged{"gotta", {3, 2, 0}},   Merged{"hadnt", {3, 2, 0}},
    Merged{"hasnt", {3, 2, 0}},    Merged{"havent", {4, 2, 0}},  Merged{"heres", {4, 1, 0}},
    Merged{"hes", {2, 1, 0}},      Merged{"im", {1, 1, 0}},      Merged{"isnt", {2, 2, 0}},
    Merged{"itll", {2, 2, 0}},     Merged{"ive", {1, 2, 0}},     Merged{"lemme", {3, 2, 0}},
    Merged{"lets", {3, 1, 0}},     Merged{"outta", {3, 2, 0}},   Merged{"shes", {3, 1, 0}},
    Merged{"shouldnt", {6, 2, 0}}, Merged{"thats", {4, 1, 0}},   Merged{"theres", {5, 1, 0}},
    Merged{"theyll", {4, 2, 0}},   Merged{"theyre", {4, 2, 0}},  Merged{"theyve", {4, 2, 0}},
    Merged{"wana", {3, 1, 0}},     Merged{"wanna", {3, 2, 0}},   Merged{"wasnt", {3, 2, 0}},
    Merged{"werent", {4, 2, 0}},   Merged{"weve", {2, 2, 0}},    Merged{"whats", {4, 1, 0}},
    Merged{"wont", {2, 2, 0}},     Merged{"wouldnt", {5, 2, 0}}, Merged{"youll", {3, 2, 0}},
    Merged{"youre", {3, 2, 0}},    Merged{"youve", {3, 2, 0}},
};
constexpr std::size_t kLongestMerged = 8;

struct Suffix {
  string_view after;  // what stands after the apostrophe, in lower case
  bool operator==(string_view text) const {
    return std::equal(after.begin(), after.end(), text.begin(), text.end(),
                      [](char a, char b) { return a == ascii_lower(b); });
  }
};

bool equals(string_view lower, string_view word) {
  return Suffix{lower} == word;
}

struct Apostrophe {
  std::size_t begin = string_view::npos;
  std::size_t end = 0;
};

Apostrophe last_apostrophe(string_view word) {
  for (std::size_t end = word.size(); end > 0;) {
    const Char c = char_before(word, end);
    if (c.kind == CharKind::Apostrophe) return {end - c.size, end};
    end -= c.size;
  }
  return {};
}

// 1990's names a decade and stays whole; 2008's is a possessive.
bool is_decade(string_view base) {
  return !base.empty() && base.back() == '0' &&
         std::all_of(base.begin(), base.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Where the last word inside `word` begins; its size if there is but one.
std::size_t last_cut(string_view word) {
  const Apostrophe mark = last_apostrophe(word);
  if (mark.begin == string_view::npos || mark.begin == 0) return word.size();
  const string_view base = word.substr(0, mark.begin);
  const string_view after = word.substr(mark.end);
  if (after.empty()) return mark.begin;
  if (equals("t", after) && base.size() > 1 && ascii_lower(base.back()) == 'n') return mark.begin - 1;
  if (equals("s", after)) return is_decade(base) ? word.size() : mark.begin;
  for (const string_view verb : {"m", "d", "re", "ve", "ll"})
    if (equals(verb, after)) return mark.begin;
  if (equals("all", after) && equals("y", base)) return mark.end;
  if (equals("ma", after) && equals("i", base)) return word.size() - 1;  // I + 'm + a
  if (equals("mon", after) && equals("c", base)) return word.size() - 2;
  if (equals("you", after) && equals("d", base)) return mark.end;
  return word.size();
}

bool split_merged(string_view word, WordPieces& pieces) {
  if (word.size() > kLongestMerged || word.size() < 2) return false;
  std::array<char, kLongestMerged> lower{};
  std::transform(word.begin(), word.end(), lower.begin(), ascii_lower);
  const string_view key(lower.data(), word.size());
  const auto* at = std::lower_bound(kMerged.begin(), kMerged.end(), key,
                                    [](const Merged& merged, string_view k) { return merged.word < k; });
  if (at == kMerged.end() || at->word != key) return false;
  for (const std::size_t size : at->sizes)
    if (size > 0) pieces.sizes[pieces.count++] = size;
  return true;
}

}  // namespace

WordPieces split_contraction(string_view word) {
  WordPieces pieces;
  if (split_merged(word, pieces)) return pieces;
  // From the end: wouldn't've gives 've, then n't, then would.
  while (pieces.count + 1 < WordPieces::kMost) {
    const std::size_t cut = last_cut(word);
    if (cut == 0 || cut == word.size()) break;
    pieces.sizes[pieces.count++] = word.size() - cut;
    word = word.substr(0, cut);
  }
  pieces.sizes[pieces.count++] = word.size();
  std::reverse(pieces.sizes.begin(), pieces.sizes.begin() + static_cast<std::ptrdiff_t>(pieces.count));
  return pieces;
}

}  // namespace entente::segment
