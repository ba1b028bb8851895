#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "extract/segment/characters.h"
#include "graph/types/span.h"

namespace entente::segment {

/// What a stretch of text between word borders is, as the rules for sentence ends need it.
enum class WordKind : std::uint8_t {
  Lower,
  Capital,
  Number,
  Stop,          ///< . ! ? … and runs of them
  Title,         ///< "Mr.", a name follows
  Abbreviation,  ///< another word with its full stop
  Initial,       ///< "J."
  Comma,
  Colon,
  Semicolon,
  Dash,
  Hyphen,  ///< inside a compound
  Bullet,
  Open,
  Close,
  Quote,  ///< a straight quote: does not say whether it opens or closes
  OpenQuote,
  CloseQuote,
  Emoticon,
  Link,
  Symbol,
};

/// A word before contractions are parted.
struct SurfaceWord {
  Span span;
  WordKind kind = WordKind::Symbol;
};

/// Bytes that one word holds at most; a longer run of letters is cut at a code point.
inline constexpr std::size_t kLongestWord = 1000;

/// Cuts a paragraph at white space and inside each stretch between. Linear in the paragraph.
class WordScanner {
 public:
  /// `text` must outlive the scanner and be valid UTF-8.
  WordScanner(std::string_view text, Span paragraph);

  std::vector<SurfaceWord> scan();

 private:
  /// What comes after a full stop that may belong to an abbreviation.
  enum class Follow : std::uint8_t { Nothing, Lower, Capital, Starter, Digit, Punctuation };

  void scan_piece(std::size_t begin, std::size_t end);
  std::size_t scan_one(std::size_t at);
  std::size_t scan_word(std::size_t at);
  std::size_t scan_number(std::size_t at);
  std::size_t scan_punctuation(std::size_t at, Char c);
  std::size_t scan_stop(std::size_t at);
  std::size_t scan_hyphen(std::size_t at);
  std::size_t scan_apostrophe(std::size_t at, Char c);
  std::size_t scan_sign(std::size_t at, Char c);
  std::size_t scan_emoticon(std::size_t at);
  std::size_t scan_emoji(std::size_t at);

  std::size_t word_run(std::size_t at) const;
  std::size_t joined_run(std::size_t begin, std::size_t end) const;
  std::size_t with_trailing_apostrophe(std::size_t begin, std::size_t end) const;
  std::size_t with_trailing_hyphen(std::size_t begin, std::size_t end) const;
  std::size_t dotted_end(std::size_t begin, std::size_t end) const;
  bool keeps_stop(std::size_t begin, std::size_t end, WordKind& kind) const;
  bool initial_keeps_stop(char letter, Follow follow) const;
  Follow follow(std::size_t at) const;
  Follow follow_word(std::size_t at) const;

  bool begins_piece(std::size_t at) const { return at == piece_begin_; }
  Char at(std::size_t place) const { return char_at(piece_, place); }
  std::string_view slice(std::size_t begin, std::size_t end) const {
    return text_.substr(begin, end - begin);
  }
  std::size_t emit(std::size_t begin, std::size_t end, WordKind kind);
  std::size_t emit_run(std::size_t begin, Char c, WordKind kind);

  std::string_view text_;   // up to the paragraph's end
  std::string_view piece_;  // up to the end of the stretch being cut
  std::size_t paragraph_begin_;
  std::size_t piece_begin_ = 0;
  std::size_t next_begin_ = 0;    // where the next stretch begins; the paragraph's end if there is none
  std::size_t link_checked_ = 0;  // no link begins before this place
  bool may_hold_link_ = false;    // the stretch has an inner dot, an @ or a scheme
  bool quote_open_ = false;       // a single quote has opened
  std::size_t quote_at_ = 0;
  std::size_t open_brackets_ = 0;
  std::vector<SurfaceWord> words_;
};

}  // namespace entente::segment
