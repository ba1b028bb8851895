#pragma once

#include <string_view>
#include <vector>

#include "extract/document.h"
#include "extract/segment/word_scanner.h"

namespace entente::segment {

/// Where sentences may end: one Boundary a surface word, after it; the last is Strong. Linear.
std::vector<Boundary> find_boundaries(std::string_view text, Span paragraph,
                                      const std::vector<SurfaceWord>& words);

}  // namespace entente::segment
