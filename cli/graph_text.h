#pragma once

#include <cstddef>
#include <ostream>

#include "cli/graph_choice.h"

namespace entente::cli {

struct TextLook {
  bool evidence = false;  ///< the sentences under each relation
  bool colour = false;
  std::size_t width = 0;  ///< columns of a line; 0: no limit
};

/// A graph for reading: what it holds, the ways that were asked for, the entities by salience, and what is
/// told of each, one relation a line: first those told most often.
void write_text(const GraphPart& part, const TextLook& look, std::ostream& out);

}  // namespace entente::cli
