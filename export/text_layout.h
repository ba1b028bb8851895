#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Making text short enough to look at.

namespace entente {

/// At most `most` code points, the last an ellipsis if something was cut; 0 means no limit. Ill-formed UTF-8
/// is repaired.
std::string shorten(std::string_view text, std::size_t most);
/// The same, appended; text that is short enough is not looked at and so not repaired.
void append_short(std::string& out, std::string_view text, std::size_t most);
/// Breaks at spaces into lines of about `width` code points, of even length where possible.
std::string wrap(std::string_view text, std::size_t width);
/// Number of code points in well-formed UTF-8.
std::size_t code_points(std::string_view text);

}  // namespace entente
