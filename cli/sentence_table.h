#pragma once

#include <ostream>
#include <string_view>

#include "extract/document.h"

namespace entente::cli {

/// An analysed sentence for reading: its text, a row a word with aligned columns, its names, an empty line.
void write_table(std::string_view text, const Sentence& sentence, std::ostream& out);

}  // namespace entente::cli
