#include "extract/relation/label_source.h"

#include <algorithm>
#include <string_view>

#include "extract/document.h"
#include "extract/entity/label.h"
#include "extract/relation/arguments.h"
#include "extract/relation/proposition.h"
#include "extract/relation/sentence_view.h"
#include "extract/relation/speech.h"

namespace entente {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool alike(char a, char b) {
  return lower(a) == lower(b);
}

bool ends_word(const std::string& label, std::size_t at) {
  return at >= label.size() || label[at] == ' ' || label[at] == '-';
}

/// Where the words stand in the label, whole, whatever their case, from `from` on; npos if they do not.
std::size_t find_words(const std::string& label, std::string_view words, std::size_t from, bool with_ending) {
  for (auto at = label.begin() + static_cast<std::ptrdiff_t>(from);; ++at) {
    at = std::search(at, label.end(), words.begin(), words.end(), alike);
    if (at == label.end() || words.empty()) return std::string::npos;
    const auto begin = static_cast<std::size_t>(at - label.begin());
    const std::size_t end = begin + words.size();
    const bool starts = begin == 0 || label[begin - 1] == ' ';
    const bool ends = with_ending ? end < label.size() && label[end] == '\'' : ends_word(label, end);
    if (starts && ends) return begin;
  }
}

/// Bytes of the words with the possessive ending behind them.
std::size_t size_with_ending(const std::string& label, std::size_t begin, std::size_t words) {
  const std::size_t end = begin + words;
  if (end >= label.size() || label[end] != '\'') return words;
  return words + (end + 1 < label.size() && label[end + 1] == 's' ? 2 : 1);
}

std::size_t head_of(const SentenceView& view, const TokenSet& tokens) {
  for (const std::size_t i : tokens) {
    if (!std::binary_search(tokens.begin(), tokens.end(), view.head(i))) return i;
  }
  return tokens.front();
}

class OwnerFinder {
 public:
  OwnerFinder(const Document& document, const SentenceView& view, const std::string& label,
              const Speech& speech)
      : document_(document), view_(view), label_(label), speech_(speech) {}

  std::vector<LabelOwner> find(const PropositionArgument& from) {
    if (!from.owner.empty()) {
      const std::string whose = canonical_label(document_.text, view_.sentence(), from.owner);
      add(whose, true, view_.token(head_of(view_, from.owner)).span.begin);
    }
    for (const std::size_t i : from.minimal) {
      if (view_.relation(i) == Deprel::NmodPoss) add_owner(i);
    }
    return std::move(owners_);
  }

 private:
  void add_owner(std::size_t i) {
    const std::size_t at = view_.token(i).span.begin;
    const auto self = speech_.first_person(view_, i);
    if (self && add(self->argument.label, true, kNowhere)) {
      owners_.back().name = self->argument.label;
    } else if (view_.token(i).upos == Upos::Pron) {
      add(view_.token(i).form, false, at);
    } else {
      add(canonical_label(document_.text, view_.sentence(), noun_argument(view_, i).minimal), true, at);
    }
  }

  bool add(const std::string& words, bool with_ending, std::size_t at) {
    const std::size_t begin = find_words(label_, words, from_, with_ending);
    if (begin == std::string::npos) return false;
    const std::size_t size = with_ending ? size_with_ending(label_, begin, words.size()) : words.size();
    owners_.push_back({begin, size, at, {}});
    from_ = begin + size;
    return true;
  }

  const Document& document_;
  const SentenceView& view_;
  const std::string& label_;
  const Speech& speech_;
  std::vector<LabelOwner> owners_;
  std::size_t from_ = 0;
};

}  // namespace

LabelSource label_source(const Document& document, const SentenceView& view, const PropositionArgument& from,
                         const std::string& label, const Speech& speech) {
  LabelSource source;
  if (from.clausal) return source;
  const bool speaker = from.minimal.size() == 1 && speech.first_person(view, from.head);
  if (!speaker && from.label.empty()) source.at = view.token(from.head).span.begin;
  source.owners = OwnerFinder(document, view, label, speech).find(from);
  return source;
}

}  // namespace entente
