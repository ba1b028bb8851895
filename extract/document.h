#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "extract/syntax.h"
#include "graph/types/span.h"

namespace entente {

/// A text with what is known of it. Owns its text; every span below is a byte range into `text`.
struct Document {
  std::string id;      ///< names it in evidence: the file's name, or the id a JSON Lines document gives
  std::string source;  ///< path or URL it came from
  std::string title;   ///< empty: not known
  std::string date;    ///< ISO 8601, empty: not known
  std::string text;    ///< valid UTF-8
};

/// A syntactic word in the sense of Universal Dependencies.
struct Token {
  Span span;         ///< in the document's text
  std::string form;  ///< the word as it stands in the text
  std::string lemma;
  Upos upos = Upos::X;
  Xpos xpos = Xpos::None;
  Deprel relation = Deprel::Dep;
  NominalType nominal = NominalType::None;
  bool space_after = true;  ///< white space follows in the text
  std::int32_t head = -1;   ///< index of the head in the same sentence; -1: the root
  float certainty = 1.0F;   ///< the analyzer's probability of head and relation; 1 where the tree was given
};

/// A stretch of text without inner spaces that holds several words: "don't" is do + n't.
struct MultiwordToken {
  std::size_t first = 0;  ///< index of its first word
  std::size_t last = 0;   ///< one past its last word
  Span span;
};

/// A named span found by the analyzer.
struct NamedSpan {
  std::size_t first = 0;  ///< index of its first token in the sentence
  std::size_t last = 0;   ///< one past its last token
  NameType type = NameType::Person;

  bool operator==(const NamedSpan&) const = default;
};

/// How likely a sentence ends after a word, as the rules of segmentation see it.
enum class Boundary : std::uint8_t {
  None,    ///< not here
  Weak,    ///< possible: the analyzer's sentence head decides
  Strong,  ///< the rules would end it here; the head may disagree
};

/// A paragraph cut into words, not yet into sentences. A paragraph's end always ends a sentence.
struct Paragraph {
  Span span;
  std::vector<Token> tokens;
  std::vector<MultiwordToken> multiwords;  ///< indices into `tokens`, in order
  std::vector<Boundary> boundaries;        ///< one a token: after it
};

/// An analysed sentence. `tokens` form one tree with exactly one root.
struct Sentence {
  Span span;              ///< from the first word's begin to the last word's end
  std::size_t index = 0;  ///< in the document, from 0
  bool starts_paragraph = false;
  std::vector<Token> tokens;
  std::vector<MultiwordToken> multiwords;
  std::vector<NamedSpan> names;  ///< in order, not overlapping
  std::vector<float>
      vectors;  ///< [tokens, width], what the analyzer was asked to keep of each word; or empty
};

}  // namespace entente
