#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/segment/segmenter.h"

namespace entente::segment {

/// The words of a text that is one paragraph, parted by spaces; those of one multiword token by '+'.
inline std::string words_of(std::string_view text, const SegmentOptions& options = {}) {
  std::string shown;
  for (const Span span : find_paragraphs(text, options)) {
    const Paragraph paragraph = segment_paragraph(text, span, options);
    std::size_t multiword = 0;
    for (std::size_t i = 0; i < paragraph.tokens.size(); ++i) {
      const auto& inner = paragraph.multiwords;
      if (multiword < inner.size() && i >= inner[multiword].last) ++multiword;
      const bool joined = multiword < inner.size() && i > inner[multiword].first;
      if (!shown.empty()) shown += joined ? '+' : ' ';
      shown += paragraph.tokens[i].form;
    }
  }
  return shown;
}

/// The text's words with " | " at every weak and " || " at every strong boundary but paragraph ends, which
/// are shown as " ¶".
inline std::string boundaries_of(std::string_view text, const SegmentOptions& options = {}) {
  std::string shown;
  for (const Span span : find_paragraphs(text, options)) {
    const Paragraph paragraph = segment_paragraph(text, span, options);
    for (std::size_t i = 0; i < paragraph.tokens.size(); ++i) {
      if (!shown.empty()) shown += ' ';
      shown += paragraph.tokens[i].form;
      if (i + 1 == paragraph.tokens.size()) {
        shown += " ¶";
      } else if (paragraph.boundaries[i] != Boundary::None) {
        shown += paragraph.boundaries[i] == Boundary::Strong ? " ||" : " |";
      }
    }
  }
  return shown;
}

}  // namespace entente::segment
