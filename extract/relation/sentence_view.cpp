#include "extract/relation/sentence_view.h"

#include <algorithm>
#include <cassert>

namespace entente {
namespace {

std::string ascii_lower(std::string_view word) {
  std::string lower(word);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

}  // namespace

SentenceView::SentenceView(std::string_view document_text, const Sentence& sentence)
    : text_(document_text), sentence_(&sentence), name_(sentence.tokens.size(), -1) {
  lay_out_children();
  number_in_preorder();
  for (std::size_t n = 0; n < sentence.names.size(); ++n) {
    const NamedSpan& name = sentence.names[n];
    std::fill(name_.begin() + static_cast<std::ptrdiff_t>(name.first),
              name_.begin() + static_cast<std::ptrdiff_t>(name.last), static_cast<std::int32_t>(n));
  }
  lower_.reserve(size());
  for (const Token& word : sentence.tokens) lower_.push_back(ascii_lower(word.form));
  clauses_ = find_clauses(*this);
  clause_.assign(size(), kNoClause);
  for (std::size_t c = 0; c < clauses_.size(); ++c) clause_[clauses_[c].head] = c;
}

std::string_view SentenceView::sentence_text() const {
  return text_.substr(sentence_->span.begin, sentence_->span.size());
}

std::size_t SentenceView::head(std::size_t i) const {
  const std::int32_t head = token(i).head;
  return head < 0 ? kNoToken : static_cast<std::size_t>(head);
}

std::span<const std::uint32_t> SentenceView::children(std::size_t i) const {
  return {children_.data() + child_begin_[i], children_.data() + child_begin_[i + 1]};
}

std::size_t SentenceView::find_child(std::size_t i, RelationSet relations) const {
  for (const std::size_t child : children(i)) {
    if (relations.contains(relation(child))) return child;
  }
  return kNoToken;
}

TokenSet SentenceView::subtree(std::size_t i) const {
  TokenSet below(preorder_.begin() + first_[i], preorder_.begin() + last_[i]);
  std::sort(below.begin(), below.end());
  return below;
}

bool SentenceView::dominates(std::size_t above, std::size_t below) const {
  return first_[above] <= first_[below] && first_[below] < last_[above];
}

std::size_t SentenceView::clause_around(std::size_t i) const {
  while (i != kNoToken && clause_[i] == kNoClause) i = head(i);
  return i == kNoToken ? kNoClause : clause_[i];
}

std::string SentenceView::text(const TokenSet& tokens) const {
  std::string joined;
  for (std::size_t k = 0; k < tokens.size(); ++k) {
    if (k > 0) {
      const bool neighbours = tokens[k] == tokens[k - 1] + 1;
      const bool touching = token(tokens[k - 1]).span.end >= token(tokens[k]).span.begin;
      if (!neighbours || !touching) joined += ' ';
    }
    joined += token(tokens[k]).form;
  }
  return joined;
}

const NamedSpan* SentenceView::name_covering(std::size_t i) const {
  return name_[i] < 0 ? nullptr : &sentence_->names[static_cast<std::size_t>(name_[i])];
}

void SentenceView::lay_out_children() {
  child_begin_.assign(size() + 1, 0);
  for (std::size_t i = 0; i < size(); ++i) {
    if (head(i) == kNoToken) {
      root_ = i;
    } else {
      ++child_begin_[head(i) + 1];
    }
  }
  for (std::size_t i = 0; i < size(); ++i) child_begin_[i + 1] += child_begin_[i];
  children_.resize(size());
  std::vector<std::uint32_t> next(child_begin_.begin(), child_begin_.end());
  for (std::size_t i = 0; i < size(); ++i) {
    if (head(i) != kNoToken) children_[next[head(i)]++] = static_cast<std::uint32_t>(i);
  }
}

void SentenceView::number_in_preorder() {
  first_.assign(size(), 0);
  last_.assign(size(), 0);
  preorder_.reserve(size());
  if (root_ == kNoToken) return;
  std::vector<std::uint32_t> stack = {static_cast<std::uint32_t>(root_)};
  while (!stack.empty()) {
    const std::uint32_t i = stack.back();
    stack.pop_back();
    first_[i] = static_cast<std::uint32_t>(preorder_.size());
    preorder_.push_back(i);
    const auto below = children(i);
    stack.insert(stack.end(), below.rbegin(), below.rend());
  }
  assert(preorder_.size() == size() && "the tokens must form one tree");
  // Subtrees end where the last child's ends; children come later in preorder, so go backwards.
  for (auto at = preorder_.rbegin(); at != preorder_.rend(); ++at) {
    std::uint32_t end = first_[*at] + 1;
    for (const std::uint32_t child : children(*at)) end = std::max(end, last_[child]);
    last_[*at] = end;
  }
}

}  // namespace entente
