// What belongs to an adjective.
#include <algorithm>

#include "extract/relation/arguments.h"

namespace entente {
namespace {

constexpr std::size_t kMostWords = 8;

bool is_opened_by(const SentenceView& view, std::size_t child, Deprel relation,
                  std::initializer_list<std::string_view> words) {
  const std::size_t mark = view.find_child(child, {relation});
  return mark != kNoToken && std::find(words.begin(), words.end(), view.lower(mark)) != words.end();
}

bool completes(const SentenceView& view, std::size_t child) {
  switch (view.relation(child)) {
    case Deprel::Xcomp:
    case Deprel::Ccomp:
      return true;
    case Deprel::Advcl:
      return is_opened_by(view, child, Deprel::Mark, {"as", "of", "than", "to"});
    case Deprel::Obl:
      return is_opened_by(view, child, Deprel::Case, {"than"});
    default:
      return false;
  }
}

}  // namespace

void add_complement_words(const SentenceView& view, std::size_t adjective, TokenSet& minimal) {
  TokenSet words;
  for (const std::size_t child : view.children(adjective)) {
    if (child < adjective || !completes(view, child)) continue;
    for (const std::size_t token : view.subtree(child)) words.push_back(token);
  }
  if (words.empty()) return;
  for (const std::size_t child : view.children(adjective)) {  // "too complex", "so sure"
    if (child < adjective && view.relation(child) == Deprel::Advmod && view.children(child).empty())
      words.push_back(child);
  }
  words.insert(words.end(), minimal.begin(), minimal.end());
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  trim_punctuation(view, words);
  if (words.size() <= kMostWords) minimal = std::move(words);
}

}  // namespace entente
