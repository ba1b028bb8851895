#pragma once

#include <string>
#include <string_view>

#include "extract/document.h"
#include "extract/relation/sentence_view.h"

namespace entente::testing {

/// A sentence whose analysis is written down in the test, one word a line, columns parted by white space:
///
///   FORM UPOS HEAD DEPREL [LEMMA [XPOS [NOMINAL]]]
///
/// HEAD counts from 1, 0 is the root. LEMMA defaults to the lower-cased form (the form itself for a proper
/// noun), '_' too. NOMINAL is the kind of thing: "person". A form that ends in '~' has no space after it. A
/// line "# name FIRST LAST Type" (words from 1, last included) adds a named span.
class Parse {
 public:
  explicit Parse(std::string_view table);

  const SentenceView& view() const { return view_; }
  const Sentence& sentence() const { return sentence_; }
  /// Index of the word with this form (its first occurrence).
  std::size_t at(std::string_view form) const;

  /// The sentence of a table whose words go on behind `text`, which receives them.
  static Sentence read(std::string_view table, std::string& text);

 private:
  std::string text_;
  Sentence sentence_;
  SentenceView view_;
};

}  // namespace entente::testing
