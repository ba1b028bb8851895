#pragma once

#include <string>
#include <string_view>

namespace entente {

/// Makes the ends of lines LF without changing a single offset: the CR of a CR LF becomes a space, a CR alone
/// becomes LF. Other C0 controls but tabs become spaces.
void normalize_controls(std::string& text);

/// True for nothing but white space and format characters (in the sense of Unicode). `text` must be UTF-8.
bool is_blank_text(std::string_view text);

}  // namespace entente
