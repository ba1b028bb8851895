#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "graph/types/span.h"

namespace entente {

/// No quotation: what links between quotations hold when there is none.
inline constexpr std::size_t kNoQuotation = static_cast<std::size_t>(-1);

/// What stands between two quotation marks, be it speech, a title or a word held at arm's length.
struct Quotation {
  Span inside;  ///< between the marks; to the paragraph's end where the closing mark is missing
  Span with_marks;
  bool closed = true;
  bool continues = false;             ///< its mark re-opens what the paragraph before left open
  std::size_t parent = kNoQuotation;  ///< index of the quotation around it
};

/// The quotations of one paragraph in the order of their opening marks, which puts one before those inside
/// it. Marks may be straight, curly, angled, or typed `` and ''; single ones count where both are there, or
/// a curly one opens a paragraph. Apostrophes, primes and elisions ('em, '90s) are no marks. A double mark
/// that is never closed holds to the paragraph's end, or to the next mark that can only open.
/// `left_open`: the paragraph before ended inside a quotation, which goes on if this one begins with a mark.
/// Linear but for single marks, which look ahead to the end of their quotation.
std::vector<Quotation> find_quotations(std::string_view text, Span paragraph, bool left_open = false);

/// Whether the paragraph ends inside a quotation.
bool ends_inside(const std::vector<Quotation>& quotations, Span paragraph);

/// Whether the paragraph's first character is a mark that may open a quotation.
bool begins_with_mark(std::string_view text, Span paragraph);

}  // namespace entente
