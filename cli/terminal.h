#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace entente::cli {

/// White space of any length becomes one space, since a sentence may run over several lines of its text;
/// control characters, which a terminal would obey, become '?'.
std::string on_one_line(std::string_view text);

/// How many columns a line may have: what the variable COLUMNS says, else the width of standard output if it
/// is a terminal, else 0: no limit.
std::size_t line_width(bool terminal);

/// Whether colours are welcome: on a terminal that is not "dumb", without the variable NO_COLOR.
bool wants_colour(bool terminal);

/// Breaks a line at spaces so that no part is wider than `width` columns, words that are wider alone
/// excepted. Every part but the first begins with so many spaces. `width` 0: as it is.
std::string wrap(std::string_view line, std::size_t width, std::size_t indent);

/// The text and spaces up to so many columns.
std::string padded(std::string_view text, std::size_t columns);

/// At most so many columns; what is longer ends in an ellipsis. `columns` 0: as it is.
std::string cut(std::string_view text, std::size_t columns);

}  // namespace entente::cli
