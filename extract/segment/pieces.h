#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace entente {

/// How a word is written, for a model whose vocabulary has no capitals.
enum class CaseFeature : std::uint8_t { Lower, Initial, Upper, InnerUpper, Mixed };

CaseFeature case_feature(std::string_view form);

/// Maps words to the pieces of an uncased vocabulary (greedy longest match, after WordPiece: Wu et al. 2016).
/// Immutable, shared by threads. docs/weights.md, section 1, is the specification.
class Pieces {
 public:
  static constexpr std::size_t kMaxPiecesOfWord = 12;
  static constexpr std::size_t kMaxPartLength = 100;  ///< code points; a longer part is one unknown piece

  /// `vocabulary`: one piece a line, in the order of ids; kept as views, so it must outlive this object.
  /// Throws Error if [UNK], [CLS] or [SEP] is missing.
  explicit Pieces(std::string_view vocabulary);

  /// Appends the ids of a word's pieces: at least one, at most kMaxPiecesOfWord.
  void append(std::string_view form, std::vector<std::int32_t>& ids) const;

  std::int32_t unknown() const { return unknown_; }
  std::int32_t begin() const { return begin_; }  ///< [CLS]
  std::int32_t end() const { return end_; }      ///< [SEP]
  std::size_t size() const { return count_; }

 private:
  struct Slot {
    std::string_view text;
    std::int32_t id = -1;
  };

  void append_part(std::string_view part, std::size_t limit, std::vector<std::int32_t>& ids) const;
  std::int32_t find(std::string_view text, bool continued) const;
  void insert(std::string_view line, std::int32_t id);

  std::vector<Slot>
      slots_;  ///< open addressing; continuing pieces are stored without their "##" in `continued_`
  std::vector<Slot> continued_;
  std::size_t count_ = 0;
  std::int32_t unknown_ = -1, begin_ = -1, end_ = -1;
};

}  // namespace entente
