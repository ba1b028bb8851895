#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

#include "extract/document.h"

namespace entente {

struct SegmentOptions {
  /// Every line of the text is one sentence, taken as it stands (else paragraphs are parted by an empty
  /// line).
  bool lines_are_sentences = false;
};

/// Byte ranges of the paragraphs of a text, in order, without the white space around them. A paragraph longer
/// than 20,000 bytes is cut at white space (or at a code point if there is none), so that memory stays
/// bounded. Linear in the text.
std::vector<Span> find_paragraphs(std::string_view text, const SegmentOptions& options = {});

/// Cuts one paragraph of `text` into words after the UD English treebanks, with the places where sentences
/// may end. `text` must be valid UTF-8. Linear. With lines_are_sentences, no boundaries but the end.
Paragraph segment_paragraph(std::string_view text, Span paragraph, const SegmentOptions& options = {});

}  // namespace entente
