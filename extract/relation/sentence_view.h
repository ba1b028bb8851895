#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/document.h"
#include "extract/relation/clause.h"
#include "extract/relation/proposition.h"

namespace entente {

/// A set of dependency relations; fits one word.
class RelationSet {
 public:
  constexpr RelationSet() = default;
  constexpr RelationSet(std::initializer_list<Deprel> relations) {
    for (const Deprel relation : relations) bits_ |= bit(relation);
  }
  constexpr bool contains(Deprel relation) const { return (bits_ & bit(relation)) != 0; }
  constexpr RelationSet operator|(RelationSet other) const {
    RelationSet both;
    both.bits_ = bits_ | other.bits_;
    return both;
  }

 private:
  static constexpr std::uint64_t bit(Deprel relation) {
    return std::uint64_t{1} << static_cast<unsigned>(relation);
  }
  std::uint64_t bits_ = 0;
};

/// An analysed sentence with its tree laid out for reading: children, subtrees, dominance. Token indices
/// count from 0. Refers to the sentence and the text it was made from and must not outlive them. Making one
/// is linear in the sentence.
class SentenceView {
 public:
  /// `document_text` is the text that the sentence's spans point into; `sentence.tokens` must form a tree.
  SentenceView(std::string_view document_text, const Sentence& sentence);

  const Sentence& sentence() const { return *sentence_; }
  std::string_view document_text() const { return text_; }
  std::string_view sentence_text() const;  ///< the sentence as it stands in the text
  std::size_t size() const { return sentence_->tokens.size(); }
  const Token& token(std::size_t i) const { return sentence_->tokens[i]; }
  std::size_t root() const { return root_; }
  /// kNoToken for the root.
  std::size_t head(std::size_t i) const;
  Deprel relation(std::size_t i) const { return token(i).relation; }

  /// Direct dependents, ascending.
  std::span<const std::uint32_t> children(std::size_t i) const;
  /// First dependent (in text order) in one of the relations, or kNoToken.
  std::size_t find_child(std::size_t i, RelationSet relations) const;
  bool has_child(std::size_t i, RelationSet relations) const { return find_child(i, relations) != kNoToken; }
  /// The token and all below it, ascending.
  TokenSet subtree(std::size_t i) const;
  /// Whether `below` is `above` or hangs somewhere under it. Constant time.
  bool dominates(std::size_t above, std::size_t below) const;

  /// Every token before those below it.
  std::span<const std::uint32_t> preorder() const { return preorder_; }

  /// The sentence's clauses, a clause before those that hang in it.
  const std::vector<Clause>& clauses() const { return clauses_; }
  /// Index of the clause that the token heads, or kNoClause.
  std::size_t clause_headed_by(std::size_t i) const { return clause_[i]; }
  /// Index of the innermost clause that the token stands in (its own, if it heads one), or kNoClause.
  std::size_t clause_around(std::size_t i) const;

  /// Words joined as in the text: tokens that are neighbours there keep their spacing, a gap is one space.
  std::string text(const TokenSet& tokens) const;
  /// The named span that covers the token, or null.
  const NamedSpan* name_covering(std::size_t i) const;
  /// Lower-case form (ASCII only), for comparing with word lists.
  const std::string& lower(std::size_t i) const { return lower_[i]; }

 private:
  void lay_out_children();
  void number_in_preorder();

  std::string_view text_;
  const Sentence* sentence_;
  std::size_t root_ = kNoToken;
  std::vector<std::uint32_t> child_begin_;   ///< size() + 1 offsets into children_
  std::vector<std::uint32_t> children_;      ///< one flat array, ascending within each head
  std::vector<std::uint32_t> preorder_;      ///< tokens in preorder
  std::vector<std::uint32_t> first_, last_;  ///< each token's subtree is preorder_[first_, last_)
  std::vector<std::int32_t> name_;           ///< index into sentence().names, -1: none
  std::vector<std::string> lower_;
  std::vector<Clause> clauses_;
  std::vector<std::size_t> clause_;  ///< index of the clause that a token heads
};

}  // namespace entente
