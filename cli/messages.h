#pragma once

#include <string_view>

namespace entente::cli {

/// "entente: MESSAGE" as one line on standard error; line breaks and control characters in it (a file's name
/// may hold any) are shown as '?'.
void report(std::string_view message);

}  // namespace entente::cli
